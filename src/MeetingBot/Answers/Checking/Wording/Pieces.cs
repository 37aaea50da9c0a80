namespace MeetingBot.Answers.Checking.Wording;

/// <summary>Which words of the minutes may stand together without what was left out around them.</summary>
internal sealed class Pieces(WordedText source, Slack slack)
{
    private const string Small = "請應須並於為、";

    private IReadOnlyList<Token> Stands => source.Tokens;

    /// <summary>Two tokens together at least; no number without what it counts, and nothing that turns without what it turns.</summary>
    public bool IsDone(Place at)
    {
        var last = at.Next - 1;
        return at.Run <= 0
            || ((at.Run > 1 || Stands[last].Kind == TokenKind.Day || IsCase(last) || Stands[last].IsAnyOf(Small))
                && (Stands[last].Kind != TokenKind.Number || IsCase(last) || IsEnd(at.Next) || Lax(Slack.Figures))
                && (Lax(Slack.Turning) || !source.IsTurning(last) || IsEnd(at.Next)));
    }

    public bool IsEnd(int at) => at >= source.Count || source.IsStop(at);

    // 41-2, 5201、: names a case, counts nothing.
    private bool IsCase(int at) =>
        Stands[at] is { Kind: TokenKind.Number, Text: var text }
        && (text.Contains('-', StringComparison.Ordinal)
            || (text.Length == 4 && (IsEnd(at + 1) || Stands[at + 1].IsAnd || Stands[at + 1].IsAnyOf("併案賡"))));

    private bool Lax(Slack rule) => (slack & rule) != 0;
}
