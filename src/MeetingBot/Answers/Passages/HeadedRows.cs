using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A table under a heading that is called as what is asked for (提了哪些建議 and 里民建議事項): all its rows are the answer.</summary>
internal static partial class HeadedRows
{
    private const int MostLooked = 12;
    private const int MostRows = 8;
    private const double Surely = 0.75;

    public static IReadOnlyList<Evidence> Of(Question question, IReadOnlyList<Evidence> found, EvidenceReader reader, Gate gate) =>
        !question.IsList || question.Wanted != Wanted.Anything || Sort().Match(question.Text) is not { Success: true, Value: var sort } ? []
        : found.Where(e => e.Kind == ItemKind.Table && e.Score >= gate.Score).Take(MostLooked)
            .Where(e => e.Passage.Heading is [.., var heading] && IsCalledSo(question, sort, heading))
            .Select(e => Rows(e, reader))
            .FirstOrDefault(rows => rows.Count is > 0 and <= MostRows) ?? [];

    // Whatever else is asked (which of them 環保局 deals with) is for the rows to say.
    private static bool IsCalledSo(Question question, string sort, string heading)
    {
        var name = Plain.Of(heading);
        return name.Contains(Plain.Of(sort), StringComparison.Ordinal)
            && question.Topic.Where(w => w.IsMatter && w.IsFresh).All(w => Coverage.Of(w, name) >= Surely || Telling().IsMatch(w.Folded));
    }

    private static List<Evidence> Rows(Evidence of, EvidenceReader reader) =>
    [
        .. of.Meeting.Table(of.Passage)
            .Where(row => !of.Meeting.NamesColumns(row) && !TableFit.IsTotal(row) && row.Item.Text.Any(char.IsLetter))
            .SelectMany(row => reader.Read(of.Meeting, row).Take(1)),
    ];

    [GeneratedRegex("建議|意見|訴求|陳情|指示|提示|提案|提問|請求|疑義")]
    private static partial Regex Sort();

    [GeneratedRegex("^(提|提出|提到|反映|反應|表達|表示|說|講|問|給)$")]
    private static partial Regex Telling();
}
