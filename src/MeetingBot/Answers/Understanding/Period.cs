using System.Globalization;
using MeetingBot.Minutes.Calendar;

namespace MeetingBot.Answers.Understanding;

/// <summary>The days that a question about what is due means (期間).</summary>
/// <param name="From">Null: however long ago.</param>
/// <param name="To">Null: without an end.</param>
internal sealed record Period(DateOnly? From, DateOnly? To)
{
    /// <summary>How it was understood: 115年1月, 114年12月15日（一）至114年12月21日（日）; empty where it has no bounds.</summary>
    public string Words => (From, To) switch
    {
        ({ } from, { } to) when from == to => RocDate.Write(from),
        ({ Day: 1, Month: 1 } from, { Day: 31, Month: 12 } to) when from.Year == to.Year => $"{RocDate.WriteYear(from.Year)}年",
        ({ Day: 1 } from, { } to) when to == from.AddMonths(1).AddDays(-1) =>
            string.Create(CultureInfo.InvariantCulture, $"{RocDate.WriteYear(from.Year)}年{from.Month}月"),
        ({ } from, { } to) => $"{RocDate.Write(from)}至{RocDate.Write(to)}",
        ({ } from, null) => $"{RocDate.Write(from)}起",
        (null, { } to) => $"{RocDate.Write(to)}以前",
        _ => "",
    };

    public bool Holds(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);

    /// <summary>What both mean: 本月 and 逾期.</summary>
    public Period And(Period other) => new(
        From is { } a && other.From is { } b ? (a > b ? a : b) : From ?? other.From,
        To is { } c && other.To is { } d ? (c < d ? c : d) : To ?? other.To);
}
