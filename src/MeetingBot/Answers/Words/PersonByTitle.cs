using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Words;

/// <summary>People a text calls by name and title: 陳局長, 林老師.</summary>
internal static partial class PersonByTitle
{
    private const string Particles = "是由請位和與及、各該本副兼的以為任";

    /// <summary>Everybody, by the last letter of the name.</summary>
    public static IEnumerable<string> In(string text) =>
        WithTitle().Matches(text).Select(m => m.Value).Where(person => !Particles.Contains(person[0], StringComparison.Ordinal));

    /// <summary>Those called by surname alone, where in the text, with the title.</summary>
    public static IEnumerable<(int At, char Surname, string Title)> Begun(string text) => WithTitle().Matches(text)
        .Where(m => Surnames.Begins(m.Value[0]) && !Particles.Contains(m.Value[0], StringComparison.Ordinal))
        .Select(m => (m.Index, m.Value[0], m.Value[1..]));

    [GeneratedRegex(@"[\u4e00-\u9fff](副?(局|處|科|組|校|市|縣|院|部|署|所|隊|館|園|秘書)長|主任|教授|老師|律師|先生|女士|小姐)")]
    private static partial Regex WithTitle();
}
