using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Tasks.Rulings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// What a meeting resolved (結論), the weightiest first to be shown, in the order of the minutes, with what later minutes corrected in it.
/// </summary>
internal sealed class SummaryAnswers(IReading reading)
{
    private const int MostText = 590;
    private const int LineLength = 66;
    private const int Shortest = 8;

    public async Task<Answer?> AnswerAsync(Question question, IReadOnlyList<MeetingEntry> meetings, CancellationToken cancel)
    {
        var meeting = meetings[0];
        var passages = await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false);
        var rulings = passages.Where(p => p.Item.Kind == ItemKind.Resolution && p.Item.Text.Length > Shortest).ToList();
        if (rulings.Count == 0)
        {
            return null;
        }

        var directives = (await reading.DirectivesAsync(new(new HashSet<long> { meeting.Id }, Limit: 1000), cancel).ConfigureAwait(false))
            .ToLookup(d => d.Passage, d => d.Directive);
        var corrections = await LaterCorrection.AllOfAsync(reading, meeting, passages, cancel).ConfigureAwait(false);
        var weighed = rulings.OrderByDescending(r => Weight(directives[r.Id]))
            .ThenByDescending(r => Math.Min(r.Item.Text.Length, LineLength))
            .Select(r => (Ruling: r, Correction: corrections.FirstOrDefault(one => one.Corrected.Any(corrected => corrected.Id == r.Id))));
        var pages = ListPage.Filled(weighed, one => Citations(meeting, one));
        var page = Math.Clamp(question.Page ?? 1, 1, pages.Count);
        var shown = pages[page - 1].Lines.OrderBy(one => one.Ruling.Ordinal).ToList();
        var count = pages.Count == 1 ? "" : $"（共{rulings.Count}項{PageWords.Shown(page, pages.Count, shown.Count)}）";
        var newest = meetings.Count > 1 ? "（符合的會議不只一次，這是最近的一次）" : "";
        var head = $"{OfficeSpeech.NameAndDay(meeting)}的結論{count}{newest}：";
        var tail = PageWords.More(page, pages.Count);
        return new(true, $"{head}\n{Lines(shown, MostText - head.Length - tail.Length)}{tail}",
            [.. ListPage.Once(shown.SelectMany(one => Citations(meeting, one)))], Intent.Summary);
    }

    // What somebody must do by a day, what was decided or ordered, what was said; thanks last.
    private static int Weight(IEnumerable<Directive> said)
    {
        var all = said.ToList();
        return all.Exists(d => d is { Kind: DirectiveKind.Task, Deadline: not null }) ? 3
            : all.Exists(d => d.Kind is DirectiveKind.Task or DirectiveKind.Decision or DirectiveKind.Tracking) ? 2
            : all.Count > 0 && all.TrueForAll(d => d.Kind == DirectiveKind.Thanks) ? 0
            : 1;
    }

    private static string Lines(List<(Passage Ruling, LaterCorrection? Correction)> shown, int most)
    {
        var behind = shown.ConvertAll(one => one.Correction is { } correction ? $"（{LaterMark.Of(correction).Words}）" : "");
        var room = Math.Min(LineLength, (most - behind.Sum(words => words.Length) - (4 * shown.Count)) / shown.Count);
        return string.Join('\n', shown
            .Select((one, place) => $"{place + 1}. {OfficeSpeech.Short(one.Ruling.Item.Text, room)}{behind[place]}"));
    }

    private static Citation[] Citations(MeetingEntry meeting, (Passage Ruling, LaterCorrection? Correction) one) =>
        one.Correction is { } correction ? [Cite.Of(meeting, one.Ruling), Cite.Of(correction.Meeting, correction.Said)]
            : [Cite.Of(meeting, one.Ruling)];
}
