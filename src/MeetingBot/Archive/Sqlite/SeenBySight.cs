namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// What the latest readers see of one generation; it goes with the generation, so it is never of an older one. An agency has about as many
/// kinds of readers as it has closed folders, and of thirty thousand meetings each takes about a megabyte.
/// </summary>
internal sealed class SeenBySight
{
    private const int Most = 48;

    private readonly Lock gate = new();
    private readonly Dictionary<Sight, LinkedListNode<(Sight Sight, VisibleMeetings Meetings)>> known = [];
    private readonly LinkedList<(Sight Sight, VisibleMeetings Meetings)> latest = [];

    public VisibleMeetings Get(Sight sight, Func<Sight, VisibleMeetings> make)
    {
        lock (gate)
        {
            if (known.TryGetValue(sight, out var node))
            {
                latest.Remove(node);
                latest.AddFirst(node);
                return node.Value.Meetings;
            }
        }

        var made = make(sight); // outside: the others need not wait, and made twice it is the same
        Keep(sight, made);
        return made;
    }

    private void Keep(Sight sight, VisibleMeetings meetings)
    {
        lock (gate)
        {
            if (known.ContainsKey(sight))
            {
                return;
            }

            known[sight] = latest.AddFirst((sight, meetings));
            if (known.Count > Most)
            {
                known.Remove(latest.Last!.Value.Sight);
                latest.RemoveLast();
            }
        }
    }
}
