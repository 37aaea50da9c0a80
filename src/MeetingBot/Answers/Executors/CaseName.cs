using System.Text.RegularExpressions;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Executors;

/// <summary>What a case is called, and which words say something of it.</summary>
internal static partial class CaseName
{
    private const int FewLetters = 3;

    /// <summary>By the line that opened it (42-1：屢次不合格場所造冊), else as a later one names it.</summary>
    public static string? Of(CaseHistory history)
    {
        var opening = history.Sittings.SelectMany(s => s.Said).FirstOrDefault(s => s.Status == CaseStatus.Opened);
        return opening?.Name ?? (opening is null ? null : After(history.Number!, opening.Text)) ?? history.Name;
    }

    /// <summary>列管編號40-2、41-2等2案賡續列管 says nothing of what a case is about.</summary>
    public static bool IsBareList(string text) => ListWords().Replace(text, "").Count(char.IsLetter) <= FewLetters;

    // 42-1：屢次不合格場所造冊（消防局、都發局）: the units follow the name as they do in a list of new cases.
    private static string? After(string number, string line)
    {
        var named = NamedLine().Match(line);
        return named.Success && named.Groups["n"].Value == number
            ? named.Groups["name"].Value + (named.Groups["units"].Success ? "，" + named.Groups["units"].Value : "")
            : null;
    }

    [GeneratedRegex("^(?<n>[0-9]+(-[0-9]+)*)\\s*[：:]\\s*(?<name>[^（(。；]{2,40})([（(](?<units>[^）)]{2,30})[）)])?[。；]?$")]
    private static partial Regex NamedLine();

    [GeneratedRegex("[（(][^（）()]*部分[）)]|[^，。；、（）()0-9]{1,12}部分|[0-9]+(-[0-9]+)*|列管|編號|案號|項次|(同意|准予|予以|均|皆|應)?(解除|解列|賡續|繼續|持續|新增)|案件?|等|併|辦理|[及與和並]")]
    private static partial Regex ListWords();
}
