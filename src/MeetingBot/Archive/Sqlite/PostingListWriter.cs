namespace MeetingBot.Archive.Sqlite;

/// <summary>Packs passages, given in the order of their ids, behind a list that ends before them.</summary>
internal sealed class PostingListWriter(PostingList before, Places places)
{
    private byte[] bytes = [.. before.Bytes.AsSpan(0, before.Length)];
    private int length = before.Length;
    private int count = before.Count;
    private int last = before.Last;

    /// <summary>A passage of a meeting without places is nobody's to see, and left out.</summary>
    public void Add(long passage)
    {
        var start = places.StartOf(RowId.MeetingOf(passage));
        if (start >= 0)
        {
            var place = start + RowId.OrdinalOf(passage);
            Write(place - last);
            last = place;
            count++;
        }
    }

    public PostingList Finish() => new(bytes, length, count, last, places.LastMeeting);

    private void Write(int step)
    {
        if (bytes.Length < length + PostingList.LongStep)
        {
            Array.Resize(ref bytes, Math.Max(64, bytes.Length * 2));
        }

        if (step <= byte.MaxValue)
        {
            bytes[length++] = (byte)step;
        }
        else
        {
            bytes[length] = 0;
            BitConverter.TryWriteBytes(bytes.AsSpan(length + 1), step);
            length += PostingList.LongStep;
        }
    }
}
