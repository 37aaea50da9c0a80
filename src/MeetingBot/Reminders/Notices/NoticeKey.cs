using System.Globalization;
using MeetingBot.Reminders.Rungs;

namespace MeetingBot.Reminders.Notices;

/// <summary>What makes a notice one of its own: written once, whoever receives it.</summary>
/// <param name="From">The day it counts from.</param>
/// <param name="MeantFor">person/wang, group/road; last but for the owner, whose name may hold anything.</param>
internal sealed record NoticeKey(long Duty, DateOnly From, string Rung, int Ordinal, string MeantFor, string Owner)
{
    private const int Parts = 6;
    private const int MostOrdinals = 1000;

    /// <summary>The day on which the ladder began anew; null for the first. Written into one number with the ordinal, which it tells apart.</summary>
    public DateOnly? Began { get; init; }

    public static NoticeKey Of(long duty, DateOnly from, Rung rung, string meantFor, string owner) =>
        new NoticeKey(duty, from, "", 0, meantFor, owner).At(rung);

    /// <summary>Null for a key that is not of this form.</summary>
    public static NoticeKey? Read(string key) =>
        key.Split('|', Parts) is [var duty, var from, var rung, var ordinal, var meantFor, var owner]
        && long.TryParse(duty, CultureInfo.InvariantCulture, out var number)
        && DateOnly.TryParseExact(from, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && int.TryParse(ordinal, CultureInfo.InvariantCulture, out var count)
            ? new(number, day, rung, count % MostOrdinals, meantFor, owner) { Began = count < MostOrdinals ? null : DateOnly.FromDayNumber(count / MostOrdinals) }
            : null;

    /// <summary>The same on another rung.</summary>
    public NoticeKey At(Rung rung) => this with { Rung = rung.Name, Ordinal = rung.Ordinal, Began = rung.Began };

    public override string ToString()
    {
        var ordinal = ((Began?.DayNumber ?? 0) * MostOrdinals) + Ordinal;
        return string.Create(CultureInfo.InvariantCulture, $"{Duty}|{From:O}|{Rung}|{ordinal}|{MeantFor}|{Owner}");
    }
}
