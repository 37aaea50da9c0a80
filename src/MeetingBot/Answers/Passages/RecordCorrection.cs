using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// What the next sitting corrects when it confirms the record, told by its place and without quoting it (紀錄修正後確定，報告事項六之收費修正為
/// 每週1,600元): then that is the fact.
/// </summary>
internal static partial class RecordCorrection
{
    private const int DaysAfter = 400;
    private const int MostAfter = 50;

    /// <returns>The sentence that corrects the best; the best itself where none does.</returns>
    public static async Task<Evidence> OfAsync(
        IReading reading, Question question, Evidence best, EvidenceReader reader, CancellationToken cancel)
    {
        var header = best.Meeting.Meeting.Header;
        if (header is not { Series: not null, HeldAt: { } held }
            || Outcome.IsOfAnyKind(question)
            || question.Asked.Ruling.Proposal
            || AgendaPath.ItemOf(best.Passage.Item.Path) is null)
        {
            return best;
        }

        var filter = new MeetingFilter(
            header.Body, header.Series, From: held.Day.AddDays(1), To: held.Day.AddDays(DaysAfter), Limit: MostAfter);
        var next = (await reading.MeetingsAsync(filter, cancel).ConfigureAwait(false)).Where(later => Reads(later.Header, header))
            .OrderBy(later => later.Header.HeldAt?.Day).FirstOrDefault();
        if (next is null)
        {
            return best;
        }

        var text = new MeetingText(next, await reading.PassagesAsync(next.Id, cancel).ConfigureAwait(false));
        return text.Passages.Where(p => Record().IsMatch(p.Item.Text)).SelectMany(p => reader.Read(text, p))
            .FirstOrDefault(e => e.FitsWanted && Corrects(e, best)) ?? best;
    }

    /// <summary>Whether one sentence corrects the other, of the sitting before.</summary>
    public static bool Corrects(Evidence later, Evidence earlier) =>
        later.Passage.Meeting != earlier.Passage.Meeting
        && Reads(later.Meeting.Meeting.Header, earlier.Meeting.Meeting.Header)
        && Record().IsMatch(later.Passage.Item.Text)
        && AgendaPath.ItemOf(earlier.Passage.Item.Path) is { } item
        && Correction().Matches(later.Quote).Any(correction =>
            correction.Groups["n"].Value == AgendaPath.NumberOf(item).Trim('第', '案')
            && earlier.Quote.Contains(correction.Groups["what"].Value, StringComparison.Ordinal));

    // By the session or the day that it names.
    private static bool Reads(Meeting later, Meeting earlier) =>
        later.Body == earlier.Body
        && later.Series == earlier.Series
        && later.HeldAt > earlier.HeldAt
        && later.Previous is { } read
        && (read.Session is null || read.Session == earlier.Session)
        && (read.Date is null || read.Date == earlier.HeldAt?.Day)
        && (read.Session ?? read.Date?.Day) is not null;

    [GeneratedRegex("[紀記]錄")]
    private static partial Regex Record();

    [GeneratedRegex("(事項|提案|討論案|報告案?|案由|動議|裁示|第)(?<n>[一二三四五六七八九十]{1,3}|[0-9]{1,2})(案|項|點)?[（(）)一二三四五六七八九十0-9]*[之的]?(?<what>[\u4e00-\u9fff]{2,8}?)([應誤]?(修正|更正|更改|修訂|訂正|改))為")]
    private static partial Regex Correction();
}
