namespace MeetingBot.Answers.Executors.Lists;

/// <summary>The order of a list: what is due next first, then what has gone by, then what has no day.</summary>
internal static class ListOrder
{
    /// <param name="newestFirst">Of what has gone by: where no period was asked for, long ago matters least.</param>
    public static IReadOnlyList<Listed> Of(IEnumerable<Listed> lines, DateOnly today, bool newestFirst)
    {
        var all = Once(lines).ToList();
        var past = all.Where(line => line.Day < today);
        return
        [
            .. all.Where(line => line.Day >= today).OrderBy(line => line.Day),
            .. newestFirst ? past.OrderByDescending(line => line.Day) : past.OrderBy(line => line.Day),
            .. all.Where(line => line.Day is null).OrderByDescending(line => line.IsOrdered)
                .ThenByDescending(line => line.Meeting.Header.HeldAt?.Day),
        ];
    }

    // The same minutes may lie there in two files.
    private static IEnumerable<Listed> Once(IEnumerable<Listed> lines) =>
        lines.DistinctBy(line => (line.Meeting.Header.Body, line.Meeting.Header.Series, line.Meeting.Header.Session,
            line.Meeting.Header.HeldAt?.Day, line.When, line.Text));
}
