using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Bench.Rivals;

/// <summary>The archive's passages with the terms that the archive finds them by, numbered from 1: Xapian's numbers have 32 bits.</summary>
internal static class SamePassages
{
    public static async IAsyncEnumerable<(long Id, IReadOnlyCollection<string> Terms)> OfAsync(IReading reading)
    {
        var id = 0L;
        foreach (var meeting in await reading.MeetingsAsync(new MeetingFilter(Limit: int.MaxValue), CancellationToken.None))
        {
            foreach (var passage in await reading.PassagesAsync(meeting.Id, CancellationToken.None))
            {
                yield return (++id, TermsOf(passage));
            }
        }
    }

    private static HashSet<string> TermsOf(Passage passage)
    {
        var terms = new HashSet<string>(Terms.Of(passage.Item.Text));
        terms.UnionWith(Terms.Of(passage.Item.Unit));
        foreach (var heading in passage.Heading)
        {
            terms.UnionWith(Terms.Of(heading));
        }

        return terms;
    }
}
