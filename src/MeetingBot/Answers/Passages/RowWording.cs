using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Tells a row of a table cell by cell: what it is called, the cell asked for, then the others as far as there is room. A row of numbers
/// 「圖書購置：餘額（元）173,520（全年預算數（元）240,000、…）」. No cell is cut.
/// </summary>
internal static class RowWording
{
    private const int Brackets = 4; // （、…）

    /// <param name="isRuled">A meeting has ruled on the row: what the office proposed (管考建議) is no longer told.</param>
    /// <returns>Null where the file does not part the row into cells with names.</returns>
    public static string? Of(Question question, Evidence evidence, int room, bool isRuled = false)
    {
        var cells = Record(question, evidence).Where(cell => !cell.IsEmpty).ToList();
        if (cells.Count < 2 || cells.All(cell => cell.Column.Length == 0))
        {
            return null;
        }

        var name = cells.Find(IsName) ?? cells[0];
        var number = cells.Find(cell => cell != name && cell.IsCaseNumber);
        var others = cells.Where(cell => cell != name && !cell.IsNumber && !(isRuled && cell.IsProposal)).ToList();
        var called = (number?.Text ?? "") + name.Text;
        var column = others.Find(cell => cell.Column == evidence.Column) ?? AskedColumn.Of(question, name, others);
        return column is { } asked
            ? With($"{called}{Joint(asked)}{asked.Told}", "（", others.Where(cell => cell != asked), "）", room)
            : With(called, others.Count > 0 ? Joint(others[0]) : "", others, "", room);
    }

    // Of several records of a row the one that is called as asked.
    private static IReadOnlyList<TableCell> Record(Question question, Evidence evidence)
    {
        var records = TableCells.Records(TableCells.Of(evidence.Meeting, evidence.Passage));
        return evidence.Record is { } told ? records[told]
            : records.FirstOrDefault(record => record.Any(cell => IsName(cell) && TableFit.IsSaid(cell.Text, question))) ?? records[0];
    }

    private static string Joint(TableCell next) => next.Told.Contains('：', StringComparison.Ordinal) ? "，" : "：";

    private static string With(string text, string open, IEnumerable<TableCell> others, string close, int room)
    {
        var told = new List<string>();
        var left = room - text.Length - Brackets;
        var isWhole = true;
        foreach (var cell in others.Select(cell => cell.Told))
        {
            isWhole &= cell.Length < left;
            if (cell.Length < left)
            {
                told.Add(cell);
                left -= cell.Length + 1;
            }
        }

        return told.Count == 0
            ? OfficeSpeech.Short(text, room)
            : text + open + string.Join('、', told) + (isWhole ? "" : "、…") + close;
    }

    // The first that is words, under no 項次: 指示事項, 機關名稱.
    private static bool IsName(TableCell cell) => !cell.IsNumber && cell.Text.Any(char.IsLetter);
}
