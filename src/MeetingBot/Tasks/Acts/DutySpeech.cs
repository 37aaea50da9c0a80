using MeetingBot.Archive;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;
using static System.FormattableString;

namespace MeetingBot.Tasks.Acts;

/// <summary>How duties are spoken of.</summary>
internal static class DutySpeech
{
    private const int Words = 48;
    private const int Line = 60;

    /// <summary>待辦 57「請資訊局於12月31日前完成弱點掃描」</summary>
    public static string Name(Duty duty) => $"{Number(duty.Number)}「{Cut.Line(duty.Text, Words).Replace('「', '『').Replace('」', '』')}」";

    /// <summary>待辦 57</summary>
    public static string Number(long number) => Invariant($"待辦 {number}");

    /// <summary>114年12月31日（三）（還有28天）</summary>
    public static string Due(DateOnly day, DateOnly today) => $"{RocDate.Write(day)}（{DaysLeft.Words(day, today)}）";

    /// <summary>114年12月25日（四）17時（還有22天）</summary>
    public static string Due(Term term, DateOnly today) =>
        $"{RocDate.Write(term.Day)}{(term.Time is { } time ? RocDate.WriteClock(time) : "")}（{DaysLeft.Words(term.Day, today)}）";

    /// <summary>114年12月3日（三）12:05</summary>
    public static string At(DateTimeOffset at) => at.InTaipei() is var moment ? Invariant($"{RocDate.Write(moment.Day)}{moment.Time:HH':'mm}") : "";

    /// <summary>How somebody of the people file is called; 同仁 when they are gone from it.</summary>
    public static string Person(string? id, Roll roll) => (id is null ? null : roll.ById(id)?.DisplayName) ?? "同仁";

    /// <summary>What it is about, for a line of a list: the ruling's own words, or what was asked for.</summary>
    public static string Short(Duty duty) => Cut.Line(duty.Origin is Origin.ByHand ? duty.Action : duty.Text, Line);

    public static string Owners(Ownership owners) => owners switch
    {
        Ownership.Units { Names: { Count: > 0 } names } => string.Join('、', names),
        Ownership.AllUnits(var body) => $"{body}各單位",
        Ownership.AllAgencies(var body) => $"{body}各機關",
        Ownership.Staff(var body) => $"{body}全體同仁",
        _ => "未指定主辦",
    };

    /// <summary>望海市政府資訊局第11次局務會議，114年11月28日（五）: the meeting, or who asked for it, and when that was.</summary>
    public static string From(Duty duty) => Day(duty) is { } day ? $"{Giver(duty)}，{RocDate.Write(day)}" : Giver(duty);

    /// <summary>望海市政府資訊局第11次局務會議, 吳局長交辦: without the day, where there is no room for it.</summary>
    public static string Giver(Duty duty) => duty.Origin switch
    {
        Origin.Ruling ruling => ruling.Meeting,
        Origin.ByHand(_, var name) => $"{name}交辦",
        _ => throw new InvalidOperationException($"A duty comes from a {duty.Origin.GetType().Name}."),
    };

    /// <summary>The sentence with its place; null where it is from no minutes.</summary>
    public static Quotation? Quotation(Duty duty, MinutesLinks links) => duty.Origin is Origin.Ruling ruling
        ? new(duty.Text, $"{From(duty)}，{ruling.Path}", links.To(ruling.File, ruling.Passage))
        : null;

    /// <summary>What follows a colon; nothing where nothing was said.</summary>
    public static string Because(string? why) => string.IsNullOrWhiteSpace(why) ? "" : $"：{why.Trim()}";

    /// <summary>That a day is none on which anybody is there; empty where it is one.</summary>
    public static string DayOff(DateOnly day, OfficeToday office) => office.Days.Terms.IsOfficeDay(day) ? "" : $"（{RocDate.Write(day)}不是辦公日，請留意。）";

    private static DateOnly? Day(Duty duty) => duty.Origin is Origin.Ruling ruling ? ruling.HeldOn : duty.CameAt.InTaipei().Day;
}
