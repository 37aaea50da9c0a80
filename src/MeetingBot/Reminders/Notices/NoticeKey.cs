using System.Globalization;

namespace MeetingBot.Reminders.Notices;

/// <summary>What makes a notice one of its own: written once, whoever receives it.</summary>
/// <param name="From">The day it counts from.</param>
/// <param name="MeantFor">person/wang, group/road; last but for the owner, whose name may hold anything.</param>
internal sealed record NoticeKey(long Duty, DateOnly From, string Rung, int Ordinal, string MeantFor, string Owner)
{
    private const int Parts = 6;

    /// <summary>Null for a key that is not of this form.</summary>
    public static NoticeKey? Read(string key) =>
        key.Split('|', Parts) is [var duty, var from, var rung, var ordinal, var meantFor, var owner]
        && long.TryParse(duty, CultureInfo.InvariantCulture, out var number)
        && DateOnly.TryParseExact(from, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && int.TryParse(ordinal, CultureInfo.InvariantCulture, out var count)
            ? new(number, day, rung, count, meantFor, owner)
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Duty}|{From:O}|{Rung}|{Ordinal}|{MeantFor}|{Owner}");
}
