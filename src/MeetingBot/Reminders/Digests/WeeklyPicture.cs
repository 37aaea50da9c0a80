using MeetingBot.Archive.Post;

namespace MeetingBot.Reminders.Digests;

/// <summary>What is overdue by unit and age, as bars.</summary>
internal static class WeeklyPicture
{
    private const int MostUnits = 12;
    private const int Week = 7;
    private const int Month = 31;

    /// <summary>Null where the message has no list of the week.</summary>
    public static Bars? Of(IReadOnlyList<DigestEntry> managed, DateOnly day)
    {
        if (!managed.Any(entry => entry.IsOfWeek))
        {
            return null;
        }

        var units = managed.SelectMany(entry => entry.Owners.Select(owner => (owner.Name, Age: day.DayNumber - (entry.Held.DueOf(owner.Key) ?? day).DayNumber)))
            .GroupBy(one => one.Name).OrderByDescending(unit => unit.Count()).ThenBy(unit => unit.Key, StringComparer.Ordinal).ToList();
        var rows = units.Take(MostUnits).Select(unit => Row(unit.Key, unit.Select(one => one.Age)));
        return new(
            "逾期的待辦（件）", ["一週內", "一個月內", "更久"],
            units.Count <= MostUnits ? [.. rows] : [.. rows, Row("其他單位", units.Skip(MostUnits).SelectMany(unit => unit).Select(one => one.Age))]);
    }

    private static BarRow Row(string name, IEnumerable<int> ages)
    {
        var all = ages.ToList();
        return new(name, [all.Count(age => age <= Week), all.Count(age => age is > Week and <= Month), all.Count(age => age > Month)]);
    }
}
