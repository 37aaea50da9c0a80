using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing;

/// <summary>Tells the name of a unit or office from other words, by how such names end.</summary>
public static class UnitNames
{
    public static bool IsUnit(string word) => word is { Length: > 1 } && UnitWords.EndsAsUnit(word);
}
