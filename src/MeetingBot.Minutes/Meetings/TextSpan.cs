namespace MeetingBot.Minutes.Meetings;

/// <summary>A stretch [Start, End) of the text as the reader produced it, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public override string ToString() => $"[{Start},{End})";
}
