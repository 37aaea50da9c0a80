using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Minutes.Calendar;
using MeetingBot.People;

namespace MeetingBot.Tasks.Acts;

/// <summary>How duties are spoken of.</summary>
internal static class DutySpeech
{
    private const int Words = 48;

    /// <summary>待辦 57「請資訊局於12月31日前完成弱點掃描」</summary>
    public static string Name(Duty duty) => $"{Number(duty.Number)}「{Short(duty.Text, Words).Replace('「', '『').Replace('」', '』')}」";

    /// <summary>待辦 57</summary>
    public static string Number(long number) => Invariant($"待辦 {number}");

    /// <summary>114年12月31日（三）（還有28天）</summary>
    public static string Due(DateOnly day, DateOnly today) => $"{RocDate.Write(day)}（{Left(day, today)}）";

    /// <summary>還有28天, 就是今天, 逾期3天</summary>
    public static string Left(DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => "就是今天",
        > 0 and var left => Invariant($"還有{left}天"),
        var past => Invariant($"逾期{-past}天"),
    };

    /// <summary>114年12月3日（三）12:05</summary>
    public static string At(DateTimeOffset at) => at.InTaipei() is var moment ? Invariant($"{RocDate.Write(moment.Day)}{moment.Time:HH':'mm}") : "";

    /// <summary>How somebody of the people file is called; 同仁 when they are gone from it.</summary>
    public static string Person(string? id, Roll roll) => (id is null ? null : roll.ById(id)?.DisplayName) ?? "同仁";

    public static string Short(string text, int most)
    {
        var line = text.ReplaceLineEndings("").Trim().TrimEnd('，', '、', '。', '；');
        return line.Length <= most ? line : line[..(most - 1)] + "…";
    }

    /// <summary>What follows a colon; nothing where nothing was said.</summary>
    public static string Because(string? why) => string.IsNullOrWhiteSpace(why) ? "" : $"：{why.Trim()}";

    /// <summary>That a day is none on which anybody is there; empty where it is one.</summary>
    public static string DayOff(DateOnly day, OfficeToday office) => office.Days.Terms.IsOfficeDay(day) ? "" : $"（{RocDate.Write(day)}不是辦公日，請留意。）";

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
