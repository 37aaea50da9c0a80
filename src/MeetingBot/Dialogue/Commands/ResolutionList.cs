using System.Globalization;
using MeetingBot.Answers;
using MeetingBot.Answers.Passages;
using MeetingBot.Archive;
using MeetingBot.Archive.Post;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Dialogue.Commands;

/// <summary>Resolutions that hold some words, or rule on a matter that does: the best found first.</summary>
internal sealed class ResolutionList(IMinutesArchive archive, AnswerMessage wording)
{
    private const int Most = 5;
    private const int MostQuoted = 3;
    private const int Words = 80;

    public async Task<Said> FindAsync(string words, Sight sight, CancellationToken cancel)
    {
        var reading = await archive.OpenAsync(sight, cancel).ConfigureAwait(false);
        await using (reading.ConfigureAwait(false))
        {
            var found = await FindAsync(reading, words, cancel).ConfigureAwait(false);
            return found.Count == 0
                ? new(false, reading.Generation, new($"會議紀錄的決議裡找不到「{words}」。可以換個詞，或用一句話問我。"))
                : new(true, reading.Generation, Of(words, found));
        }
    }

    private static async Task<IReadOnlyList<Citation>> FindAsync(IReading reading, string words, CancellationToken cancel)
    {
        var terms = Terms.Of(words).ToDictionary(term => term, _ => 1.0);
        var hits = terms.Count == 0 ? [] : await reading.SearchAsync(new(terms), cancel).ConfigureAwait(false);
        var place = hits.Select((hit, i) => (hit.Passage, i)).ToDictionary(pair => pair.Passage, pair => pair.i);
        var wanted = words.Split([' ', '\u3000', '、'], StringSplitOptions.RemoveEmptyEntries).Select(Fold.Name).ToList();
        var found = new List<(int Place, Citation Citation)>();
        foreach (var inMeeting in (await reading.PassagesAsync([.. place.Keys], cancel).ConfigureAwait(false))
            .Where(passage => wanted.All(word => Holds(passage, word))).GroupBy(passage => passage.Meeting))
        {
            var meeting = (await reading.MeetingsAsync([inMeeting.Key], cancel).ConfigureAwait(false))[0];
            var text = new MeetingText(meeting, await reading.PassagesAsync(meeting.Id, cancel).ConfigureAwait(false));
            found.AddRange(inMeeting.SelectMany(passage => Rulings(text, passage).Select(ruling => (place[passage.Id], Cite.Of(meeting, ruling)))));
        }

        return [.. found.OrderBy(one => one.Place).Select(one => one.Citation).DistinctBy(citation => citation.Passage.Id)];
    }

    // 案由 says the words, 決議 need not.
    private static IReadOnlyList<Passage> Rulings(MeetingText meeting, Passage passage) => passage.Item.Kind switch
    {
        ItemKind.Resolution => [passage],
        ItemKind.Motion => meeting.Rulings(passage),
        _ => [],
    };

    private static bool Holds(Passage passage, string word) =>
        passage.Heading.Append(passage.Item.Text).Any(text => Fold.Name(text).Contains(word, StringComparison.Ordinal));

    private Message Of(string words, IReadOnlyList<Citation> found)
    {
        var lines = found.Take(Most).Select(citation => string.Create(
            CultureInfo.InvariantCulture,
            $"・{Cut.At(citation.Passage.Item.Text.ReplaceLineEndings(""), Words)}（{citation.Meeting}{Day(citation)}）"));
        var count = found.Count.ToString(CultureInfo.InvariantCulture);
        var more = found.Count > Most ? $"\n另有 {(found.Count - Most).ToString(CultureInfo.InvariantCulture)} 則。" : "";
        return new($"提到「{words}」的決議有 {count} 則：\n{string.Join('\n', lines)}{more}") { Quotations = [.. found.Take(MostQuoted).Select(wording.Quotation)] };
    }

    private static string Day(Citation citation) => citation.Date is { } day ? $"，{RocDate.Write(day)}" : "";
}
