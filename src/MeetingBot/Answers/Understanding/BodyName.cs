using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>燈塔國小 is 望海市燈塔國民小學: the letters in order, from where a part of the name begins.</summary>
internal static class BodyName
{
    private const int Shortest = 3;
    private static readonly string CommitteeEnding = Fold.Name("委員會");

    /// <summary>資訊局 or 市府資訊局 for 臺北市政府資訊局: its end, or its letters.</summary>
    public static bool IsCalled(string body, string unit) =>
        Fold.Name(body).EndsWith(Fold.Name(unit), StringComparison.Ordinal) || IsShortFor(Fold.Name(unit), Fold.Name(body))
        || IsCommittee(Fold.Name(unit), Fold.Name(body));

    // 兒少委員會 for 某市兒童及少年福利委員會: a committee is called by letters of its name and its ending.
    private static bool IsCommittee(string unit, string body) =>
        unit.Length >= Shortest + 2
        && unit.EndsWith(CommitteeEnding, StringComparison.Ordinal)
        && body.EndsWith(CommitteeEnding, StringComparison.Ordinal)
        && HasInOrder(body, unit);

    /// <param name="unit">As asked, folded.</param>
    /// <param name="body">In full, folded.</param>
    public static bool IsShortFor(string unit, string body)
    {
        if (unit.Length < Shortest || unit.Length > body.Length)
        {
            return false;
        }

        for (var start = body.IndexOf(unit[0]); start >= 0; start = body.IndexOf(unit[0], start + 1))
        {
            if (body.AsSpan(start).StartsWith(unit.AsSpan(0, 2)) && HasInOrder(body.AsSpan(start), unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All letters of the one stand in the other, in their order.</summary>
    public static bool HasInOrder(ReadOnlySpan<char> text, string letters)
    {
        var at = 0;
        foreach (var c in text)
        {
            at += at < letters.Length && letters[at] == c ? 1 : 0;
        }

        return at == letters.Length;
    }
}
