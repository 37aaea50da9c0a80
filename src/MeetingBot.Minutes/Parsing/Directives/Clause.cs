namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>A stretch [Start, End) of a paragraph's flow.</summary>
internal readonly record struct Clause(int Start, int End)
{
    public int Length => End - Start;
}
