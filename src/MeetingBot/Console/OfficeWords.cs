using System.Globalization;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;
using MeetingBot.Minutes.Meetings.Lint;
using MeetingBot.Tasks;

namespace MeetingBot.Console;

/// <summary>How the tables call things, in the words of the office.</summary>
internal static class OfficeWords
{
    public static string Of(CaseStatus status) => status switch
    {
        CaseStatus.Opened => "新增列管",
        CaseStatus.Progress => "辦理情形",
        CaseStatus.Continued => "賡續列管",
        CaseStatus.Released => "解除列管",
        CaseStatus.Merged => "併案",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(CaseHistory history) => history.Standing.State switch
    {
        CaseState.Open when history.Condition is { } condition => $"列管中（解除條件：{condition}）",
        CaseState.Open => "列管中",
        CaseState.PartlyReleased => "部分解除",
        CaseState.Released => "已解除",
        CaseState.Merged => $"已併入 {history.MergedInto ?? "他案"}",
        _ => throw new ArgumentOutOfRangeException(nameof(history)),
    };

    public static string Of(OutboxState state) => state switch
    {
        OutboxState.Pending => "待送",
        OutboxState.Sending => "傳送中",
        OutboxState.Sent => "已送",
        OutboxState.Unknown => "不確定",
        OutboxState.Failed => "失敗",
        OutboxState.TakenBack => "收回",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>辦理中，期限115年1月15日（四），已展延 1 次，原訂期限114年12月31日（三）.</summary>
    public static string Of(Duty duty, Share share, Owner owner) => StateWords.Of(share, owner)
        + (share is { IsOpen: true, ExtendedTo: { } day } ? $"，期限{RocDate.Write(day)}，{StateWords.Extension(duty, share)}" : "");

    /// <summary>114年12月31日（三） 15:30, 每月10日前，本期115年1月10日（六）; what it waits for where there is no day.</summary>
    public static string Due(Duty duty) => duty switch
    {
        { Term: { } term, Recurs: not null } => $"{term.Words}，本期{RocDate.Write(term.Day)}",
        { Term: { } term } => Of(new Moment(term.Day, term.Time)) + (term.IsLegal ? "（法定）" : ""),
        _ => duty.Awaits ?? "",
    };

    public static string Of(DirectiveKind kind) => OfficeSpeech.Of(kind);

    public static string Of(FindingKind kind) => kind switch
    {
        FindingKind.CaseVanished => "列管案消失",
        FindingKind.CaseReleasedTwice => "重複解除列管",
        FindingKind.CaseReappeared => "結案後又出現",
        FindingKind.CaseMergedIntoClosed => "併入已結案件",
        FindingKind.MeetingMissing => "缺少會議紀錄",
        FindingKind.SessionOutOfOrder => "次別與日期順序不符",
        FindingKind.SameMeetingTwice => "同一會議兩個檔案",
        FindingKind.DeadlineBeforeMeeting => "期限早於會議",
        FindingKind.DeadlineOnDayOff => "期限不是上班日",
        FindingKind.DateMissing => "沒有開會日期",
        FindingKind.BodyMissing => "沒有機關名稱",
        FindingKind.PreviousMinutesDiffer => "上次紀錄不符",
        FindingKind.Unreadable => "無法讀取",
        FindingKind.Doubt => "疑義",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>114年2月27日（四） 15:30.</summary>
    public static string Of(Moment moment) =>
        RocDate.Write(moment.Day) + (moment.Time is { } time ? time.ToString(" HH:mm", CultureInfo.InvariantCulture) : "");

    /// <summary>The last day and time; for a deadline without a date its own words.</summary>
    public static string Of(Deadline due) => due switch
    {
        Deadline.AtTime at => Of(new Moment(at.Date, at.Time)),
        { LastDay: { } day } => RocDate.Write(day),
        _ => due.Text,
    };

    public static string Owners(Directive directive) => OfficeSpeech.Owners(directive);
}
