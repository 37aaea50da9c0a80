using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>The words that tell of cases, and where they stand; several statements may rest on the same.</summary>
internal sealed record CaseQuote(string Path, string Words, TextSpan Span)
{
    public static CaseQuote Of(Block block) => Of(block, new(0, block.Flow.Length));

    public static CaseQuote Of(Block block, Clause words) =>
        new(block.Path, block.Flow.Original(words.Start, words.End).Trim(), block.Flow.Span(words.Start, words.End));

    public CaseStatement Of(string? number, string? name, CaseVerb verb, string? part = null) =>
        new(number, name, verb.Status, part, verb.Into, verb.Condition, Path, Words, Span);
}
