using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Which row of a table of numbers a question asks for: by the row's name, and the row of totals (合計) where no row is named.
/// </summary>
internal static partial class TableFit
{
    private const double Names = 0.5;

    /// <summary>The rows under a caption (詳如下表：) that the question asks for.</summary>
    public static IEnumerable<Passage> RowsUnder(Question question, MeetingText meeting, Passage caption)
    {
        if (!caption.Item.Text.TrimEnd().EndsWith('：') && !caption.Item.Text.TrimEnd().EndsWith(':'))
        {
            return [];
        }

        var rows = meeting.Below(caption).TakeWhile(p => p.Item.Kind == ItemKind.Table).ToList();
        var named = rows.Where(row => IsNamed(question, row, rows) || (!IsTotal(row) && IsCalled(question, meeting, row))).ToList();
        return named.Count > 0 ? named
            : rows.Where(row => IsTotal(row) && (AsksForColumn(question, meeting, row) || question.Asked.Number.OfAll));
    }

    /// <summary>Whether a row of numbers may answer: it is called as asked, or it holds the totals and no row is called so.</summary>
    public static bool Answers(Question question, MeetingText meeting, Passage row)
    {
        if (row.Item.Kind != ItemKind.Table
            || question.Wanted is not (Wanted.Count or Wanted.Money or Wanted.Percentage)
            || !IsOfNumbers(row))
        {
            return true;
        }

        var rows = meeting.Table(row);
        return rows.Count(IsOfNumbers) < 2
            || HasNumberAsked(question, row)
            || IsCalled(question, meeting, row)
            || IsNamed(question, row, rows)
            || (IsTotal(row) && !rows.Any(other => IsNamed(question, other, rows)));
    }

    /// <summary>
    /// Whether a row holds the kind of thing that is asked for: 8,912 under 執行數（萬元） is a sum, 68.0 under 執行率 a share; what numbers the
    /// row is no count.
    /// </summary>
    public static bool Fits(Question question, MeetingText meeting, Passage row)
    {
        var cells = TableCells.Of(meeting, row).Where(cell => !cell.IsEmpty && !cell.IsNumber).ToList();
        return cells.Count < 2 || cells.All(cell => cell.Column.Length == 0)
            ? WantedFit.Fits(question, row.Item.Text)
            : cells.Exists(cell => !AskedColumn.IsOfOtherKind(question, cell)
                && (WantedFit.Fits(question, cell.WithUnit) || AskedColumn.IsOfKind(question, cell)));
    }

    /// <summary>哪位議員 of a row with a name under 議員.</summary>
    public static bool NamesPerson(Question question, MeetingText meeting, Passage row) =>
        question.Wanted == Wanted.Who && TableCells.Of(meeting, row).Any(cell => AskedColumn.IsOfKind(question, cell));

    /// <summary>A row whose whole name is said counts before the sentence over the table.</summary>
    public static bool IsCalled(Question question, MeetingText meeting, Passage row) =>
        row.Item.Kind == ItemKind.Table
        && IsOfNumbers(row)
        && Labels(row)
            .Select(Plain.Of)
            .Any(label => IsSaid(label, question) && !(question.Asked.Number.OfAll && IsOfTitle(label, meeting)));

    /// <summary>How many words of the question are in the row's name.</summary>
    public static int Named(Question question, Passage row) =>
        question.Topic.Count(w => w.IsMatter && w.IsWhole && Labels(row).Any(label => Says(w, label)));

    /// <summary>分給都發局的有幾件: a table gives who gets how much, and does not say so.</summary>
    public static bool Gets(string deed) => Getting().IsMatch(deed);

    private static bool HasNumberAsked(Question question, Passage row) =>
        Cells(row).Any(cell => Number().IsMatch(cell) && question.Topic.Any(w => w.Class == WordClass.Exact && w.Text == cell));

    /// <summary>Whether the question says the whole name.</summary>
    public static bool IsSaid(string label, Question question) =>
        Plain.Of(question.Text).Contains(Plain.Of(label), StringComparison.Ordinal);

    private static bool IsOfTitle(string label, MeetingText meeting) => meeting.Title.Contains(label, StringComparison.Ordinal);

    // 諮詢 is in the name of every row, and names none.
    private static bool IsNamed(Question question, Passage row, IReadOnlyList<Passage> rows) =>
        !IsTotal(row)
        && IsOfNumbers(row)
        && question.Topic.Where(w => w.IsMatter && w.IsWhole)
            .Any(w => IsIn(w, row) && !rows.Where(r => IsOfNumbers(r) && !IsTotal(r)).All(r => IsIn(w, r)));

    private static bool IsIn(QuestionWord word, Passage row) => Labels(row).Any(label => Says(word, label));

    // 民政局 is no 地政局, however alike.
    private static bool Says(QuestionWord word, string label) =>
        Plain.Of(label) is var name
        && Coverage.Of(word, name) >= Names
        && (word.Class != WordClass.Unit
            || name[^1] != word.Folded[^1]
            || name.Contains(word.Folded, StringComparison.Ordinal)
            || BodyName.HasInOrder(name, word.Folded)
            || BodyName.HasInOrder(word.Folded, name));

    /// <summary>A row of 合計.</summary>
    public static bool IsTotal(Passage row) => Labels(row).Any(label => Total().IsMatch(label));

    // 9月 over one of the columns.
    private static bool AsksForColumn(Question question, MeetingText meeting, Passage row)
    {
        var header = Plain.Of(string.Join(' ', meeting.HeaderRows(row).Select(r => r.Item.Text)));
        return question.Dates.Any(date => DayOverColumn.Is(date, header));
    }

    private static bool IsOfNumbers(Passage row) =>
        Cells(row).Count(cell => Number().IsMatch(cell)) is > 0 and var numbers && numbers >= Labels(row).Count();

    private static IEnumerable<string> Labels(Passage row) =>
        Cells(row).Where((cell, i) => i == 0 ? IsWords(cell) : cell.Length > 1 && !cell.Any(char.IsAsciiDigit))
            .Select(cell => Beside().Replace(cell, ""));

    // PM2.5平均濃度(μg/m³) is called so, whatever digits its name has.
    private static bool IsWords(string cell) => cell.Length > 1 && cell.Any(char.IsLetter) && !Number().IsMatch(cell);

    private static string[] Cells(Passage row) => TableCells.Split(row) is { Count: > 0 } cells
        ? [.. cells.Where(cell => cell.Length > 0)]
        : row.Item.Text.Split([' ', '\t', '|', '│', '｜', '　'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^(合計|總計|總數|小計|全部|總和)$")]
    private static partial Regex Total();

    [GeneratedRegex(@"^[+\-]?[0-9][0-9,.]*(%|％|[萬億]?[0-9,.]*[件筆人次元場份張戶則箱案卷]*)?$")]
    private static partial Regex Number();

    [GeneratedRegex("^(分給|分到|分配|分辦|交給|拿到?|得到|獲得|取得|領到?|收到?|受理|佔|占|有|給|核給|發給|申請到|要到|拿了|處理|承辦)$")]
    private static partial Regex Getting();

    // 民政局（含區公所）
    [GeneratedRegex(@"[（(][^）)]*[）)]")]
    private static partial Regex Beside();
}
