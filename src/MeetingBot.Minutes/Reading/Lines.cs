namespace MeetingBot.Minutes.Reading;

/// <summary>Where the lines of a text begin. A line ends with LF, CR LF or CR alone.</summary>
internal static class Lines
{
    public static int[] Starts(string text)
    {
        List<int> starts = [0];
        var from = 0;
        while (text.AsSpan(from).IndexOfAny('\r', '\n') is var found and >= 0)
        {
            from += found + 1;
            if (text[from - 1] == '\r' && from < text.Length && text[from] == '\n')
            {
                from++;
            }

            starts.Add(from);
        }

        return [.. starts];
    }

    /// <summary>The index of the last start that is not after the offset.</summary>
    public static int IndexOf(int[] starts, int offset)
    {
        var found = Array.BinarySearch(starts, offset);
        if (found < 0)
        {
            return ~found - 1;
        }

        while (found + 1 < starts.Length && starts[found + 1] == offset)
        {
            found++; // pages may be empty
        }

        return found;
    }

    /// <summary>The end of a line without its line break.</summary>
    public static int End(string text, int[] starts, int line)
    {
        var end = line + 1 < starts.Length ? starts[line + 1] : text.Length;
        while (end > starts[line] && text[end - 1] is '\r' or '\n')
        {
            end--;
        }

        return end;
    }
}
