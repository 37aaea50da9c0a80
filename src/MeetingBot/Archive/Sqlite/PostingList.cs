namespace MeetingBot.Archive.Sqlite;

/// <summary>
/// The places of the passages that hold one term, packed: the step from one to the next in a byte; a step too long for one is a 0 and
/// four bytes.
/// </summary>
/// <param name="Bytes">Only the first <paramref name="Length"/> count.</param>
/// <param name="Last">The last place; -1 before the first.</param>
/// <param name="LastMeeting">Up to which meeting it is complete.</param>
internal sealed record PostingList(byte[] Bytes, int Length, int Count, int Last, long LastMeeting)
{
    public const int LongStep = 5;

    public static PostingList Empty { get; } = new([], 0, 0, -1, 0);

    /// <summary>Every passage of the list gains this.</summary>
    public void AddTo(Span<int> worth, int gain)
    {
        var bytes = Bytes.AsSpan(0, Length);
        var place = -1;
        for (var at = 0; at < bytes.Length;)
        {
            int step = bytes[at];
            if (step == 0)
            {
                step = BitConverter.ToInt32(bytes.Slice(at + 1, sizeof(int)));
                at += LongStep;
            }
            else
            {
                at++;
            }

            place += step;
            worth[place] += gain;
        }
    }
}
