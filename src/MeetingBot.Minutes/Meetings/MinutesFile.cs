namespace MeetingBot.Minutes.Meetings;

/// <summary>One file of minutes, read and understood as far as it goes.</summary>
/// <param name="File">Its path relative to the folder, with forward slashes.</param>
/// <param name="LineStarts">Where each line of its text begins, so that a span can be named by line.</param>
public sealed record MinutesFile(string File, Meeting Meeting, IReadOnlyList<Doubt> Doubts, IReadOnlyList<int> LineStarts)
{
    /// <summary>The line, counted from 1, on which this offset of the text stands.</summary>
    public int LineOf(int offset)
    {
        int low = 0, high = LineStarts.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = LineStarts[middle] <= offset ? (middle, high) : (low, middle - 1);
        }

        return low + 1;
    }
}
