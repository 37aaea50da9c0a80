using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>How a name ends: in a unit's word or one for people, before something that can follow one.</summary>
internal static class NameEnd
{
    private const int LongestPeople = 5;

    /// <summary>The length of an ending at this place of a name that begins at <paramref name="from"/>; 0 where there is none.</summary>
    public static int At(string text, int at, int end, int from)
    {
        // The whole text is looked at: what comes after decides whether 所 is an ending (視訊會議所需).
        var people = PersonWords.EndingAt(text, at);
        var unit = at > from || NameWords.WholeNames.Starts(text.AsSpan(at)) ? UnitWords.EndingAt(text, at) : 0;
        unit = unit == 1 && at > 0 && text[at] is '處' or '所' or '站' or '隊' or '組' or '園' && char.IsAsciiDigit(text[at - 1]) && !IsOrdinal(text, at - 1) ? 0 : unit;
        var ending = Math.Max(people, unit);
        return at + ending <= end ? ending : 0;
    }

    // 第2組, and no 據點 164 處
    private static bool IsOrdinal(string text, int at)
    {
        while (at > 0 && char.IsAsciiDigit(text[at]))
        {
            at--;
        }

        return text[at] == '第';
    }

    /// <summary>Whether a name may end before this place.</summary>
    public static bool CanBeBefore(string text, int at, int end)
    {
        if (at >= end || OwnerReader.JoinAt(text, at, end) > 0)
        {
            return true;
        }

        var goesOn = At(text, at, end, at - 1) > 0
            || (NameWords.Duties.At(text.AsSpan(at)) is > 0 and var duty && UnitWords.EndingAt(text, at + duty) > 0);
        return !goesOn && NameWords.Follows.Starts(text.AsSpan(at));
    }

    /// <summary>Whether a text ends so.</summary>
    public static bool IsIn(ReadOnlySpan<char> text) => UnitWords.EndsAsUnit(text) || EndsAsPeople(text);

    private static bool EndsAsPeople(ReadOnlySpan<char> text)
    {
        for (var length = 2; length <= Math.Min(LongestPeople, text.Length); length++)
        {
            if (PersonWords.EndingAt(text, text.Length - length) == length)
            {
                return true;
            }
        }

        return false;
    }
}
