using System.Buffers;
using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>Reads the lines of the heading that say who was there, one name after the other.</summary>
internal static partial class AttendanceList
{
    private const int LongestName = 60;
    private const int WholeName = 3;
    private static readonly SearchValues<char> Marks = SearchValues.Create("、；，：（(");

    private const string Away = "請假|公假|公出|公差|病假|事假|休假|出國|缺席|未出席|未到|未派員|不克(出席|主持)?";

    /// <param name="attendees">The names as the register has them: letter-spaced ones are told apart there only.</param>
    public static IReadOnlyList<AttendanceEntry> Of(IReadOnlyList<Passage> passages, IReadOnlyList<Attendee> attendees)
    {
        var entries = new List<AttendanceEntry>();
        var head = passages.TakeWhile(IsOfHeading).ToList();
        foreach (var (passage, before) in head.Zip(head.Prepend(null)))
        {
            var isChair = ChairLabel().IsMatch(passage.Source) || (before is not null && LoneChairLabel().IsMatch(before.Source));
            entries.AddRange(
                isChair ? [Chair(passage)]
                : !ListsPeople(passage.Item) || LoneLabel().IsMatch(passage.Item.Text) ? []
                : passage.Item.Text.StartsWith('|') ? AttendanceTable.Row(passage)
                : Names(passage, attendees));
        }

        return entries;
    }

    /// <summary>Who is noted to have been away: 請假, 公出.</summary>
    public static bool IsAway(string text) => AbsentWords().IsMatch(text);

    // 副局長室：湯副局長 behind those present names more of them, by their units.
    private static bool IsOfHeading(Passage passage) =>
        passage.Item.Kind is ItemKind.Header or ItemKind.Attendance or ItemKind.Heading or ItemKind.Table or ItemKind.Other
        || passage.Item is { Kind: ItemKind.Remark, Unit: { } unit, Path: var path } && path == unit;

    // 外聘委員：甲委員、乙委員（請假） under a number of its own.
    private static bool ListsPeople(AgendaItem item) =>
        item.Kind is ItemKind.Attendance or ItemKind.Remark
        || (item.Kind is ItemKind.Other or ItemKind.Heading && PeopleLabel().IsMatch(item.Text));

    private static AttendanceEntry Chair(Passage passage) =>
        Entry(Recorder().Replace(passage.Item.Text, "").Trim(), false, true, passage);

    private static IEnumerable<AttendanceEntry> Names(Passage passage, IReadOnlyList<Attendee> attendees)
    {
        var text = passage.Item.Text;
        if (text.AsSpan().IndexOfAny(Marks) < 0 && Spaced(text, attendees) is { Count: > 0 } spaced)
        {
            return spaced.Select(name => Entry(name, false, false, passage));
        }

        return Listed(passage);
    }

    // 金 大 元公假 stands without its blanks in the passage.
    private static List<string> Spaced(string text, IReadOnlyList<Attendee> attendees) =>
    [
        .. attendees.Select(one => one.Unit + one.Name + one.Title + (one.Note is { Length: 1 } or "請假" or "公假" ? one.Note : ""))
            .Where(name => text.Contains(name, StringComparison.Ordinal)),
    ];

    private static IEnumerable<AttendanceEntry> Listed(Passage passage)
    {
        var isAbsentList = AbsentLabel().IsMatch(passage.Source);
        foreach (var part in LaterLabel().Split(BothLabel().Replace(passage.Item.Text, "")).SelectMany(list => Parts(list, "；。;")))
        {
            var signed = SignedElsewhere().Match(part);
            var absent = AbsentLabel().Match(part);
            isAbsentList |= absent.Success;
            foreach (var name in signed.Success ? Parts(signed.Groups["in"].Value, "；、;") : Parts(part[absent.Length..], "、"))
            {
                if (name.Length is > 1 and <= LongestName && !Count().IsMatch(name) && !OnPaper().IsMatch(name))
                {
                    yield return Entry(name, isAbsentList, false, passage);
                }
            }
        }
    }

    private static AttendanceEntry Entry(string name, bool isAbsent, bool isChair, Passage passage) => new(
        name,
        isAbsent || AbsentWords().IsMatch(name),
        DeputyName().Match(name) is { Success: true } deputy ? Behind(deputy.Groups["n"]) : null,
        isChair,
        passage);

    // 龔正義史振東代: two whole names, one behind the other.
    private static string Behind(Group deputy) =>
        deputy is { Index: 0, Value: { Length: > WholeName and <= WholeName * 2 } both }
            && Surnames.Begins(both[0]) && Surnames.Begins(both[WholeName])
            ? both[WholeName..]
            : deputy.Value.Trim();

    // What stands in brackets belongs to the name before.
    private static IEnumerable<string> Parts(string text, string separators)
    {
        var (start, depth) = (0, 0);
        for (var at = 0; at <= text.Length; at++)
        {
            depth += at == text.Length ? 0 : text[at] is '（' or '(' ? 1 : text[at] is '）' or ')' ? -1 : 0;
            if (at == text.Length || (depth <= 0 && separators.Contains(text[at], StringComparison.Ordinal)))
            {
                yield return text[start..at].Trim();
                start = at + 1;
            }
        }
    }

    [GeneratedRegex("^\\s*(主\\s*席|主\\s*持\\s*人)\\s*[：:]?\\s*$")]
    private static partial Regex LoneChairLabel();

    [GeneratedRegex("^\\s*(出|列|缺)\\s*席\\s*(單位|人員|者)?\\s*(及人員)?\\s*[：:]?\\s*$")]
    private static partial Regex LoneLabel();

    [GeneratedRegex("^\\s*[一二三四五六七八九十]*[、.]?\\s*(主\\s*席|主\\s*持\\s*人)(?!\\s*[：:]?\\s*$)")]
    private static partial Regex ChairLabel();

    [GeneratedRegex("\\s*[紀記]\\s*錄\\s*(人員?)?\\s*[：:].*$")]
    private static partial Regex Recorder();

    [GeneratedRegex("^\\s*(請\\s*假|缺\\s*席|公\\s*假|公\\s*出|未出席)[^：:，、]{0,4}[：:]\\s*")]
    private static partial Regex AbsentLabel();

    // 出（列）席單位及人員：如簽到單
    [GeneratedRegex("^\\s*出[（(]列[）)]席[^：:，。]{0,8}[：:]\\s*")]
    private static partial Regex BothLabel();

    // 如簽到單（謝主任秘書公出，專門委員湯以恩代；地方稅務局未派員）
    [GeneratedRegex("^(詳?如|詳)[^（(]{0,10}([（(](?<in>.*)[）)])?")]
    private static partial Regex SignedElsewhere();

    // 如簽到簿　請假：甲科長: the next list on the same line.
    [GeneratedRegex("(?<=.)(?=(?:請假|缺席|公假|公出|未出席)[^：:，、]{0,4}[：:])")]
    private static partial Regex LaterLabel();

    [GeneratedRegex("^(外聘|內聘|專家|府外|府內|民間|勞方|資方|出席|出[（(]列[）)]席|列席|與會|請假)[^：:，。]{0,8}([：:（(])")]
    private static partial Regex PeopleLabel();

    [GeneratedRegex("[（(]?(詳?如|詳)附?簽")]
    private static partial Regex OnPaper();

    [GeneratedRegex(Away)]
    private static partial Regex AbsentWords();

    [GeneratedRegex($"(?:^|[，,（()）]|{Away})\\s*(由)?(?<n>((?!{Away})[^，,（()）；、]){{2,16}}?)(代理|代)(出席|主持|主席|為報告)?[）)]?$")]
    private static partial Regex DeputyName();

    [GeneratedRegex("出席[0-9 ]+人|[0-9]+人$")]
    private static partial Regex Count();
}
