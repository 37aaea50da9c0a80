using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Answers.Words;

/// <summary>How answers put things: dates, days left, meetings, states, in the words of an office.</summary>
internal static class OfficeSpeech
{
    /// <summary>還有12天, 就是今天, 已過12天.</summary>
    public static string DaysLeft(DateOnly day, DateOnly today) => Tasks.DaysLeft.Words(day, today, past: "已過");

    /// <summary>臺北市政府第212次主任秘書會報; without a session the day.</summary>
    public static string Name(MeetingEntry meeting)
    {
        var m = meeting.Header;
        return m switch
        {
            { Title: { } title, Session: not null } when MeetingTitle.SaysMore(m) => MeetingTitle.WithoutMinutes(title),
            { Session: not null } => MeetingWords.Full(new(meeting.File, m, [], [0])),
            { Series: { } series } => $"{m.Body}{series}",
            _ => m.Title ?? $"「{meeting.File}」",
        };
    }

    /// <summary>第212次會議, 114年第9次會議 where body and series are clear; without a session the day.</summary>
    public static string Sitting(MeetingEntry meeting) => meeting.Header switch
    {
        { Session: { } session, Year: { } year } => $"{year}年第{session}次會議",
        { Session: { } session } => $"第{session}次會議",
        { HeldAt: { } held } => $"{RocDate.Write(held.Day)}會議",
        _ => Name(meeting),
    };

    /// <summary>第212次主任秘書會報（110年9月23日（四））.</summary>
    public static string NameAndDay(MeetingEntry meeting) =>
        meeting.Header.HeldAt is { } held ? $"{Name(meeting)}（{RocDate.Write(held.Day)}）" : Name(meeting);

    /// <summary>114年2月27日（四）15時30分.</summary>
    public static string At(Moment moment) =>
        RocDate.Write(moment.Day) + (moment.Time is { } time ? RocDate.WriteClock(time) : "");

    /// <summary>The same with the clock as the minutes write it: 12時8分 and not 12時08分.</summary>
    public static string At(Moment moment, string written)
    {
        var (at, padded) = (At(moment), moment.Time is { Minute: > 0 and < 10 and var minute } ? $"0{minute}分" : "");
        return padded.Length > 0 && !Plain.Of(written).Contains(padded, StringComparison.Ordinal)
            && Plain.Of(written).Contains(padded[1..], StringComparison.Ordinal)
            ? at[..^padded.Length] + padded[1..]
            : at;
    }

    public static string Of(CaseStatus status) => status switch
    {
        CaseStatus.Opened => "新增列管",
        CaseStatus.Progress => "辦理中",
        CaseStatus.Continued => "賡續列管",
        CaseStatus.Released => "解除列管",
        CaseStatus.Merged => "併案",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Of(CaseState state) => state switch
    {
        CaseState.Open => "賡續列管",
        CaseState.PartlyReleased => "部分解除列管",
        CaseState.Released => "已解除列管",
        CaseState.Merged => "已併案",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string Of(DirectiveKind kind) => kind switch
    {
        DirectiveKind.Task => "交辦",
        DirectiveKind.Decision => "決定",
        DirectiveKind.Info => "說明",
        DirectiveKind.Thanks => "致謝",
        DirectiveKind.Tracking => "列管",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Who must act: as written, else whom the words address; empty when they do not say.</summary>
    public static string Owners(Directive directive) => directive switch
    {
        { Owners.Count: > 0 } => string.Join('、', directive.Owners),
        { Audience: Audience.AllUnits } => "各單位",
        { Audience: Audience.AllStaff } => "全體同仁",
        { Audience: Audience.AllAgencies } => "各機關",
        _ => "",
    };

    /// <summary>The last day and time; for a deadline without a date its own words.</summary>
    public static string Of(Deadline due) => due switch
    {
        Deadline.AtTime at => At(new(at.Date, at.Time)),
        { LastDay: { } day } => RocDate.Write(day),
        _ => due.Text,
    };

    /// <summary>「在『碼頭簽』上線前」: quotation marks within take the other form.</summary>
    public static string Quoted(string text) =>
        $"「{text.Replace('「', '『').Replace('」', '』')}」";

    public static string Short(string text, int most) => Cut.At(text, most);
}
