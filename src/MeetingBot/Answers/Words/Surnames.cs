using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Words;

/// <summary>What begins with one of the common family names may be a person's name; 資訊中心 before 主任 is none.</summary>
internal static class Surnames
{
    public const string All = FamilyNames.Common;

    /// <summary>With the rare ones: for patterns whose other words say that somebody is meant.</summary>
    public const string WithRare = FamilyNames.Common + FamilyNames.Rare;

    public static bool Begins(char letter) => FamilyNames.IsCommon(letter);
}
