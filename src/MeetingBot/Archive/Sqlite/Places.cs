namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// Passages counted through, so that what each is worth is an array and a list of passages a string of small steps. Of this process only.
/// Later meetings are put behind, which leaves lists that are in memory right; otherwise there are new places, and new lists.
/// </summary>
internal sealed class Places
{
    private const int None = -1;

    private readonly long[] meetings; // in order
    private readonly int[] starts; // of each of them
    private readonly int[] byId;

    private Places(PostingCache lists, IReadOnlyList<VisibleMeeting> all)
    {
        Lists = lists;
        meetings = [.. all.Select(meeting => meeting.Id)];
        starts = new int[all.Count];
        byId = new int[LastMeeting + 1];
        Array.Fill(byId, None);
        for (var i = 0; i < all.Count; i++)
        {
            byId[all[i].Id] = starts[i] = Count;
            Count += all[i].Places;
        }

        All = all;
    }

    /// <summary>Before the first meeting. A new one each time: lists in memory are of one archive, and a process may open two.</summary>
    public static Places Empty => new(new(), []);

    /// <summary>The lists that are in memory, in these places.</summary>
    public PostingCache Lists { get; }

    public int Count { get; }

    public long LastMeeting => meetings.Length == 0 ? 0 : meetings[^1];

    private IReadOnlyList<VisibleMeeting> All { get; }

    /// <summary>Places for these meetings, given in the order of their ids.</summary>
    public Places For(IReadOnlyList<VisibleMeeting> wanted)
    {
        var added = wanted.Where(meeting => meeting.Id > LastMeeting).ToList();
        var areKnown = wanted.All(meeting => meeting.Id > LastMeeting || StartOf(meeting.Id) != None);
        var isSparse = Count + added.Sum(meeting => meeting.Places) > 2 * wanted.Sum(meeting => meeting.Places);
        return !areKnown || isSparse ? new(new(), wanted) : added.Count == 0 ? this : new(Lists, [.. All, .. added]);
    }

    /// <summary>The place of a meeting's first item; negative for one that has none.</summary>
    public int StartOf(long meeting) => meeting >= 0 && meeting < byId.Length ? byId[meeting] : None;

    public long PassageAt(int place)
    {
        var found = Array.BinarySearch(starts, place);
        var at = found >= 0 ? found : ~found - 1;
        while (at + 1 < starts.Length && starts[at + 1] == place)
        {
            at++; // a meeting without an item begins where the next does
        }

        return RowId.Of(meetings[at], place - starts[at]);
    }
}
