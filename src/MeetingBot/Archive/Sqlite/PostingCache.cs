using System.Collections.Concurrent;

namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Lists of terms that were asked for, kept in memory. Ids only ever grow, and what is seen is checked at every use, so a list stays right
/// for as long as it is kept; what later reloads added is read behind it. Rare terms are as quickly read anew.
/// </summary>
internal sealed class PostingCache
{
    private const int Rare = 200;
    private const long MostBytes = 96_000_000; // about what a city of a million passages has altogether

    private readonly ConcurrentDictionary<string, PostingList> lists = new(StringComparer.Ordinal);
    private long bytes;

    /// <summary>How many entries must still be read from the index, as far as can be told beforehand.</summary>
    public int Unread(WantedTerm term) => lists.TryGetValue(term.Term, out var list) ? Math.Max(0, term.Frequency - list.Count) : term.Frequency;

    /// <summary>All passages that have places and hold the term.</summary>
    public PostingList Get(string term, Places places, TermRows rows)
    {
        var known = lists.GetValueOrDefault(term) ?? PostingList.Empty;
        if (known.LastMeeting == places.LastMeeting)
        {
            return known;
        }

        if (known.LastMeeting > places.LastMeeting)
        {
            known = PostingList.Empty; // an older reading, still open; its places end before the list does
        }

        var list = rows.Read(term, known, places);
        if (list.Count > Rare)
        {
            Keep(term, list, known);
        }

        return list;
    }

    // When it is full it begins anew, and what has long been deleted goes with the rest.
    private void Keep(string term, PostingList list, PostingList before)
    {
        if (Interlocked.Add(ref bytes, list.Bytes.Length - before.Bytes.Length) > MostBytes)
        {
            lists.Clear();
            Interlocked.Exchange(ref bytes, list.Bytes.Length);
        }

        lists[term] = list;
    }
}
