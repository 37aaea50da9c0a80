using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>Which cell of a row a question asks for: by the name of its column, else by the kind of thing it wants to hear.</summary>
internal static partial class AskedColumn
{
    private const double Says = 0.5;

    /// <param name="name">The cell that says what the row is called.</param>
    /// <param name="others">The cells that may answer.</param>
    public static TableCell? Of(Question question, TableCell name, IReadOnlyList<TableCell> others) =>
        Moved(question, others) ?? ByDate(question, others) ?? ByWords(question, name, others) ?? ByKind(question, others);

    // The day to which a ruling moved the term (續管，延至6月30日) holds, and not the one in the column of terms.
    private static TableCell? Moved(Question question, IReadOnlyList<TableCell> others) =>
        question.Wanted == Wanted.Date && !question.Text.Contains('原') ? others.FirstOrDefault(cell => MovedTo().IsMatch(cell.Text)) : null;

    // 9月, 112年1-8月 over a column.
    private static TableCell? ByDate(Question question, IReadOnlyList<TableCell> others) =>
        others.FirstOrDefault(cell => question.Dates.Any(date => DayOverColumn.Is(date, Plain.Of(cell.Column))));

    private static TableCell? ByWords(Question question, TableCell name, IReadOnlyList<TableCell> others)
    {
        var called = Plain.Of(name.Text);
        var words = question.Topic.Where(w => w.IsWhole && Coverage.Of(w, called) < Says).ToList();
        double Said(TableCell cell) => words.Select(w => Coverage.Of(w, Plain.Of(cell.Column))).Where(said => said >= Says).Sum();
        return others.MaxBy(Said) is { } best && Said(best) > 0 ? best : null;
    }

    /// <summary>Whether its column is of the kind of thing that is asked for, of figures, reasons and names.</summary>
    public static bool IsOfKind(Question question, TableCell cell) => question.Wanted switch
    {
        Wanted.Money => MoneyColumn().IsMatch(cell.Column) && BareNumber().IsMatch(cell.Text),
        Wanted.Percentage => ShareColumn().IsMatch(cell.Column) && BareNumber().IsMatch(cell.Text),
        Wanted.Count => BareNumber().IsMatch(cell.Text),
        Wanted.Why => ReasonColumn().IsMatch(cell.Column),
        Wanted.Who => PersonColumn().IsMatch(cell.Column) && PersonAlone().IsMatch(cell.Text)
            && question.Text.Contains(cell.Column, StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>39,500 under 目標數 is no sum.</summary>
    public static bool IsOfOtherKind(Question question, TableCell cell) =>
        question.Wanted == Wanted.Money
        && BareNumber().IsMatch(cell.WithUnit)
        && Counting().IsMatch(cell.Column)
        && !MoneyColumn().IsMatch(cell.Column);

    [GeneratedRegex("([件人次場戶處位家個標成輛班]數|人次|[量率比]|數量)([（(].*)?$")]
    private static partial Regex Counting();

    private static TableCell? ByKind(Question question, IReadOnlyList<TableCell> others)
    {
        var (columns, cells) = question.Wanted switch
        {
            Wanted.Date or Wanted.TimeOfDay => (DayColumn(), Day()),
            Wanted.Money => (MoneyColumn(), Money()),
            Wanted.Percentage => (ShareColumn(), Share()),
            Wanted.Count => (CountColumn(), Count()),
            Wanted.Who => (OwnerColumn(), null),
            Wanted.Where or Wanted.Address => (PlaceColumn(), null),
            Wanted.Why => (ReasonColumn(), null),
            _ => (question.Asked.Ruling.Outcome ? RulingColumn() : ProgressColumn(), (Regex?)null),
        };
        return others.FirstOrDefault(cell => columns.IsMatch(cell.Column) && CameOfIt().IsMatch(cell.Column))
            ?? others.FirstOrDefault(cell => columns.IsMatch(cell.Column))
            ?? others.FirstOrDefault(cell => cells?.IsMatch(cell.WithUnit) == true);
    }

    [GeneratedRegex("(延|改|展|順|變更|調整|提前)(長|後|期|訂|限|定)*[至到為於][0-9]{1,4}[年月./]")]
    private static partial Regex MovedTo();

    // Of what was planned or applied for and what came of it, the latter, unless the question names the former.
    [GeneratedRegex("實|核[定准給撥發]|決[標算]|獲")]
    private static partial Regex CameOfIt();

    [GeneratedRegex(@"^[+\-]?[0-9][0-9,]*(\.[0-9]+)?$")]
    private static partial Regex BareNumber();

    [GeneratedRegex("期限|日期|時間|完成日|預定|期程|截止")]
    private static partial Regex DayColumn();

    [GeneratedRegex("[0-9]+(月|日|時|點)|月底|年底")]
    private static partial Regex Day();

    [GeneratedRegex("元|經費|金額|預算|費用")]
    private static partial Regex MoneyColumn();

    [GeneratedRegex("[0-9]萬?元")]
    private static partial Regex Money();

    [GeneratedRegex("率|比例|百分比|[%％]")]
    private static partial Regex ShareColumn();

    [GeneratedRegex("[0-9][%％]")]
    private static partial Regex Share();

    [GeneratedRegex("[件人場戶次]數|數量|人次|件")]
    private static partial Regex CountColumn();

    [GeneratedRegex("^[0-9][0-9,]*[件筆人次元場份張戶則箱案卷]*$")]
    private static partial Regex Count();

    [GeneratedRegex("主[辦政責]|負責|權責|承辦|協辦|單位|機關|科室|建議人|聯絡人")]
    private static partial Regex OwnerColumn();

    // 哪位議員 by the column 議員.
    [GeneratedRegex("^(議員|委員|代表|里長|講師|講座|教師|老師|發言人|提案人|建議人|承辦人|負責人|得獎人|申請人)(姓名)?$")]
    private static partial Regex PersonColumn();

    [GeneratedRegex(@"^[\u4e00-\u9fff·‧．]{2,5}$")]
    private static partial Regex PersonAlone();

    [GeneratedRegex("地點|位置|場所|地址|處所")]
    private static partial Regex PlaceColumn();

    [GeneratedRegex("原因|理由|說明|意見|備註")]
    private static partial Regex ReasonColumn();

    [GeneratedRegex("裁示|提示|決議|決定|結論|審查結果")]
    private static partial Regex RulingColumn();

    [GeneratedRegex("(辦理|執行|處理)(情形|現況|進度|成果)|進度|現況")]
    private static partial Regex ProgressColumn();
}
