using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A term that a later sitting moved or set: 4-1案再展延至7月31日 counts before 4-1案展延至6月15日, and 請於8月15日前補足 before
/// 請於下次會報說明.
/// </summary>
internal static partial class LaterTerm
{
    private const int MostMeetings = 500;
    private const double Said = 0.3;

    /// <returns>The newest ruling of the series that moves the term of the same case; the best itself where none does.</returns>
    public static async Task<Evidence> OfAsync(
        IReading reading, Question question, Evidence best, EvidenceReader reader, CancellationToken cancel)
    {
        var header = best.Meeting.Meeting.Header;
        if (question is not { Wanted: Wanted.Date, Scope: null }
            || best.Kind is not (ItemKind.Resolution or ItemKind.Table)
            || CaseNumber().Match(best.Quote) is not { Success: true, Value: var number }
            || header.Series is null)
        {
            return best;
        }

        var series = await reading.MeetingsAsync(
            new MeetingFilter(header.Body, header.Series, Limit: MostMeetings), cancel).ConfigureAwait(false);
        var later = series.Where(m => m.Header.HeldAt?.Day > header.HeldAt?.Day).ToList();
        var said = await reading.StatementsAsync(new(later.Select(m => m.Id).ToHashSet(), [number]), cancel).ConfigureAwait(false);
        foreach (var meeting in later.Where(m => said.Any(s => s.Meeting == m.Id)).OrderByDescending(m => m.Header.HeldAt?.Day))
        {
            var text = new MeetingText(meeting, await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false));
            if (text.Passages.Where(p => p.Item.Kind == ItemKind.Resolution).SelectMany(p => reader.Read(text, p))
                .Where(e => e.FitsWanted && RowName.IsNamed(number, e.Quote))
                .FirstOrDefault(e => Moves().IsMatch(e.Quote) || SaysTheSame(question, best, e)) is { } moved)
            {
                return moved;
            }
        }

        return best;
    }

    // The number stands for what the case is called; unit and deed of the question must be said anew.
    private static bool SaysTheSame(Question question, Evidence before, Evidence later)
    {
        var (was, now) = (Plain.Of(before.Quote), Plain.Of(later.Quote));
        var said = question.Topic.Where(w => (w.IsNamed || w.IsDeed) && Coverage.Of(w, was) >= Said).ToList();
        return said.Exists(w => w.Class == WordClass.Unit) && said.TrueForAll(w => Coverage.Of(w, now) >= Said)
            && Until().IsMatch(later.Quote);
    }

    [GeneratedRegex("[0-9一二三四五六七八九十]\\s*日(之|以)?前|[月年]底前")]
    private static partial Regex Until();

    [GeneratedRegex(@"(?<![\d-])\d{1,7}(-\d{1,3}){1,2}(?=\s*案)")]
    private static partial Regex CaseNumber();

    [GeneratedRegex("(展延|延長|延後|延期|順延|延|提前|改)(至|到|為)")]
    private static partial Regex Moves();
}
