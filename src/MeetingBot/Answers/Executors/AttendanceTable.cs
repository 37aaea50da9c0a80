using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>A row of a table of those present: 單位 | 出席人員 | 備註.</summary>
internal static class AttendanceTable
{
    private static readonly string[] Columns = ["單位", "機關", "姓名", "出席人員", "職稱", "備註", "簽名", "代表"];
    private static readonly string[] InPlace = ["代", "代理", "代表"];

    /// <summary>None for the row that names the columns.</summary>
    public static IEnumerable<AttendanceEntry> Row(Passage passage)
    {
        var cells = passage.Item.Text.Split('|', StringSplitOptions.TrimEntries).ToList();
        var filled = cells.Where(cell => cell.Length > 0).ToList();
        if (filled.Count < 2 || filled.Count(cell => Columns.Contains(cell)) > 1)
        {
            yield break;
        }

        var isDeputy = InPlace.Contains(filled[^1]);
        var isAway = AttendanceList.IsAway(filled[^1]);
        var text = isDeputy || isAway ? $"{string.Concat(filled.SkipLast(1))}({filled[^1]})" : string.Concat(filled);
        yield return new(text, isAway, null, false, passage, isDeputy);
    }
}
