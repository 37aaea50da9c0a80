using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Web.Viewer;

/// <summary>How the pages put things.</summary>
internal static partial class ViewerWords
{
    private const string Ruling = "裁示";

    /// <summary>望海市政府第43次主任秘書會報　114年10月23日（四）.</summary>
    public static string Title(MeetingEntry meeting) =>
        meeting.Header.HeldAt is { } held ? $"{OfficeSpeech.Name(meeting)}　{RocDate.Write(held.Day)}" : OfficeSpeech.Name(meeting);

    /// <summary>第43次　114年10月23日（四）; without a session the day alone.</summary>
    public static string Sitting(MeetingEntry meeting) => meeting.Header switch
    {
        { Session: { } session } header => (header.Year is { } year ? $"{year}年" : "") + $"第{session}次" + (header.HeldAt is { } held ? $"　{RocDate.Write(held.Day)}" : ""),
        { HeldAt: { } held } => RocDate.Write(held.Day),
        _ => OfficeSpeech.Name(meeting),
    };

    /// <summary>What rulings are called where a passage stands: 裁示, 決議, 會議結論.</summary>
    public static string RulingName(Passage passage) =>
        passage.Item.Path.Split('/').Reverse().Select(step => RulingLabel().Match(step)).FirstOrDefault(match => match.Success)?.Value ?? Ruling;

    public static string? Of(CaseState? state) => state is { } known ? OfficeSpeech.Of(known) : null;

    /// <summary>賡續列管（捷運公司部分）, 併入40-2案, 賡續列管，解除條件：…</summary>
    public static string Of(CaseStatement said) =>
        (said is { Status: CaseStatus.Merged, Into: { } into } ? $"併入{into}案" : OfficeSpeech.Of(said.Status))
        + (said.Part is { } part ? $"（{part}）" : "")
        + (said.Condition is { } condition ? $"，解除條件：{condition}" : "");

    [GeneratedRegex("(會議|綜合)?(結論|決議|決定)|主席(裁示|指示|提示)|裁示|提示|指示")]
    private static partial Regex RulingLabel();
}
