namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Where no name goes on, whatever it began as.</summary>
internal static class NameBreak
{
    private const string Marks = "，。；、：」於將向已並\t";

    public static bool IsAt(string text, int from, int at, int end) =>
        Marks.Contains(text[at], StringComparison.Ordinal)
        || NameWords.Told.Starts(text.AsSpan(at))
        || IsOught(text, at, end)
        || text[at] switch
        {
            '請' => at == from || text[at - 1] != '申', // 申請人
            '提' => at > from,
            '係' => at > from && text[at - 1] != '關', // 關係人
            _ => false,
        };

    /// <summary>應用, 應變: no 應 that tells somebody to act.</summary>
    public static bool IsUseOrStrain(string text, int at, int end) => text[at] == '應' && at + 1 < end && text[at + 1] is '用' or '變';

    private static bool IsOught(string text, int at, int end) => text[at] == '應' && at + 1 < end && text[at + 1] is not ('用' or '變');
}
