using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Words;

/// <summary>What begins with one of the common family names may be a person's name; 資訊中心 before 主任 is none.</summary>
internal static class Surnames
{
    public const string All = FamilyNames.Common;

    public static bool Begins(char letter) => FamilyNames.IsCommon(letter);
}
