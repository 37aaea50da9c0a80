using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>What a note behind a ruling adds: 【負責單位：檢驗部、護理部；完成期限：10月15日】, （主辦：衛福部；協辦：交通部）.</summary>
internal static class NoteReader
{
    private static readonly Lexicon Owners = ["負責單位：", "主辦單位：", "主辦機關：", "主責單位：", "權責單位：", "承辦單位：", "負責：", "主辦：", "負責人："];
    private static readonly Lexicon Bounds = ["完成期限：", "辦理期限：", "期限：", "預定完成日期：", "完成日期：", "預定完成："];

    public static bool IsNote(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOf('：'); at >= 0; at = Next(text, at))
        {
            for (var from = Math.Max(0, at - 7); from < at; from++)
            {
                if (Owners.Starts(text[from..]) || Bounds.Starts(text[from..]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public static List<Clause> OwnersIn(string text, Clause clause) =>
        After(text, clause, Owners) is { } at ? OwnerReader.Read(text, at, clause.End).Owners : [];

    /// <summary>Where the date of the bound begins, or null.</summary>
    public static int? BoundIn(string text, Clause clause) => After(text, clause, Bounds);

    private static int? After(string text, Clause clause, Lexicon names)
    {
        for (var at = clause.Start; at < clause.End; at++)
        {
            if (text[at] is '負' or '主' or '權' or '承' or '完' or '辦' or '期' or '預' && names.At(text.AsSpan(at, clause.End - at)) is > 0 and var length)
            {
                return at + length;
            }
        }

        return null;
    }

    private static int Next(ReadOnlySpan<char> text, int at) => text[(at + 1)..].IndexOf('：') is >= 0 and var next ? at + 1 + next : -1;
}
