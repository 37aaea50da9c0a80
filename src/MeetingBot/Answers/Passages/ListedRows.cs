using System.Text.RegularExpressions;
using MeetingBot.Answers.Passages.Rules;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A table whose first column is called as what is asked for (哪幾個機關沒達標 and 未達標機關): all its rows are the answer.
/// </summary>
internal static partial class ListedRows
{
    private const int MostLooked = 12;
    private const int MostRows = 8;
    private const double Surely = 0.75;

    public static IReadOnlyList<Evidence> Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        !question.IsList || question.Wanted is not (Wanted.Anything or Wanted.Who) ? []
        : found.Take(MostLooked)
            .Where(e => e.Kind == ItemKind.Table
                && e.Score >= gate.Score
                && e.Meeting.NamesColumns(e.Passage)
                && !e.Lacks(w => w.IsMatter && w.IsFresh)
                && IsCalledSo(question, FirstColumn(e)))
            .Select(header => Rows(header, reader))
            .FirstOrDefault(rows => rows.Count is > 0 and <= MostRows) ?? [];

    private static List<Evidence> Rows(Evidence header, EvidenceReader reader) =>
    [
        .. header.Meeting.Table(header.Passage)
            .SkipWhile(row => row.Id != header.Passage.Id).Skip(1)
            .Where(row => !TableFit.IsTotal(row) && row.Item.Text.Any(char.IsLetter))
            .SelectMany(row => reader.Read(header.Meeting, row).Take(1)),
    ];

    private static string FirstColumn(Evidence header) =>
        TableCells.Split(header.Passage) is [var first, ..] ? first
        : header.Passage.Item.Text.Split([' ', '\t', '　', '｜', '|'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    // What is done stands before the sort, or that it is not: 未達標機關, 獲獎學校.
    private static bool IsCalledSo(Question question, string column) =>
        Sort().Match(column) is { Success: true } sort
        && Sort().IsMatch(question.Text)
        && question.Topic.Where(w => w.IsDeed && w.IsWhole && w.IsFresh).ToList() is { Count: > 0 } deeds
        && deeds.Exists(w => Coverage.Of(w, Plain.Of(column[..sort.Index])) >= Surely)
        && DeedRules.Negation().IsMatch(column) == question.Asked.Matter.WhichUndone;

    [GeneratedRegex("(機關|單位|學校|局處|科室|廠商|業者|公司|團體|委員|人員|同仁|案件|案名|工程|計畫|路段|場館|里別?)$|(?<=哪(些|幾|[兩二三四五六七八九十])[^，。]{0,2})(機關|單位|學校|局處|科室|廠商|業者|公司|團體|委員|人員|同仁|案件|案|工程|計畫|路段|場館|里)")]
    private static partial Regex Sort();
}
