namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Says what one segment of a sentence does, and to whom.</summary>
internal static class ActReader
{
    /// <param name="segment">Between two commas, the comma included.</param>
    /// <param name="isRuling">The chair's or the meeting's words: an 應 binds there, and only describes in a report.</param>
    public static Act Read(string text, Clause segment, bool isRuling)
    {
        var words = text.AsSpan(segment.Start, segment.Length);
        return Amendment(text, segment, words)
            ?? Thanks(text, segment, words)
            ?? TrackingReader.Read(text, segment, words)
            ?? RequestReader.Read(text, segment, isRuling)
            ?? RequestReader.Reminder(text, segment, words)
            ?? DutyReader.Read(text, segment, words, isRuling)
            ?? (isRuling ? DutyReader.Passed(text, segment) ?? DutyReader.Agent(text, segment) ?? WishReader.Read(text, segment, words) : WishReader.Advice(text, segment, words) ?? SubjectReader.Named(text, segment))
            ?? (isRuling ? Decision(words) ?? Order(text, segment) : null)
            ?? Act.None;
    }

    private static Act? Thanks(string text, Clause segment, ReadOnlySpan<char> words)
    {
        if (words.IndexOfAny(ActWords.Praise) >= 0 && !words.Contains('請'))
        {
            return new(ActKind.Thanks, OwnerReader.Read(text, segment.Start, segment.End).Owners, segment.Start);
        }

        var at = words.IndexOfAny(ActWords.Thanks);
        if (at < 0 || at > 14 || words[at..].StartsWith("感謝之意", StringComparison.Ordinal) || words[at..].StartsWith("感謝狀", StringComparison.Ordinal))
        {
            return null;
        }

        var (owners, end) = OwnerReader.Read(text, segment.Start + at + 2, segment.End);
        return new(ActKind.Thanks, owners, end);
    }

    // 「請…於10月底前」修正為「請…於11月底前」: what is quoted asks nobody, the correction decides.
    private static Act? Amendment(string text, Clause segment, ReadOnlySpan<char> words) =>
        words.IndexOfAny(ActWords.Amends) > 0 && words.IndexOf('「') is >= 0 and var quote && RequestReader.At(text, new(segment.Start, segment.Start + quote)) is null ? new(ActKind.Decision, [], 0) : null;

    private static Act? Decision(ReadOnlySpan<char> words)
    {
        var at = words.StartsWith("採", StringComparison.Ordinal) && words.TrimEnd("，。；")[^1] == '案' ? 0 : words.IndexOfAny(ActWords.Decisions);
        return at >= 0 && !(at > 0 && words[at - 1] is '經' or '已' or '獲' or '未' or '尚' or '待' or '再') && !words.Contains("後再", StringComparison.Ordinal) ? new(ActKind.Decision, [], 0) : null;
    }

    private static Act? Order(string text, Clause segment)
    {
        var at = SubjectReader.AfterLinks(text, segment);
        return segment.End - at >= 4 && (ActWords.Orders.Starts(text.AsSpan(at)) || ActWords.Orders.Starts(text.AsSpan(segment.Start))
            || text.AsSpan(segment.Start, segment.Length).IndexOfAny(ActWords.Hurries) > 0)
            ? new(ActKind.Order, [], at)
            : null;
    }
}
