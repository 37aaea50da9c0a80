using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>Feasts, on which a question and its answer must agree, and before which minutes set terms (春節前).</summary>
internal static partial class FeastWords
{
    [GeneratedRegex("元旦|跨年|春節|除夕|過年|元宵|清明|兒童節|端午|中秋|國慶|雙十|聖誕|耶誕|母親節|父親節|教師節|重陽|婦女節")]
    public static partial Regex Names();
}
