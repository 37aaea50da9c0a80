using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>
/// Whom each clause of a paragraph is for: who is named in it, else noted behind it, else named before it where it goes on with that.
/// </summary>
internal sealed class Addressees
{
    private const int LongestName = 20;
    private IReadOnlyList<string> last = [];
    private bool isAddressed;

    /// <summary>Begins a paragraph that may name them first: 資訊科：請…, [資訊科] 完成….</summary>
    /// <returns>Where the rest begins.</returns>
    public int Begin(Block block, bool isRuling)
    {
        var body = EndOfName(block.Flow.Text, block.Body, isRuling);
        Begin(body > block.Body ? [block.Flow.Original(block.Body, body).Trim('[', ']', '：', ':', '【', '】')]
            : block.Unit is { } unit && isRuling ? [unit]
            : []);
        return body;
    }

    /// <summary>Begins a paragraph that is for these, such as the cell of a row.</summary>
    public void Begin(IReadOnlyList<string> owners) => (last, isAddressed) = (owners, owners.Count > 0);

    public IReadOnlyList<string> Of(Block block, ActClause clause, DirectiveKind kind)
    {
        if (clause.Act.Owners.Count > 0)
        {
            return Kept(kind, [.. clause.Act.Owners
                .Select(owner => block.Flow.Original(owner.Start, owner.End).Trim(' ', '「', '」')).Distinct()]);
        }

        if (kind != DirectiveKind.Task)
        {
            return [];
        }

        return NoteReader.OwnersIn(block.Flow.Text, clause.Span) is { Count: > 0 } noted
            ? Kept(kind, [.. noted.Select(owner => block.Flow.Original(owner.Start, owner.End))])
            : GoesOn(block, clause) ? last
            : [];
    }

    private IReadOnlyList<string> Kept(DirectiveKind kind, IReadOnlyList<string> owners)
    {
        last = kind == DirectiveKind.Task ? owners : last;
        return owners;
    }

    // An owner said once holds for the sentence that goes on with 另 or 並.
    private bool GoesOn(Block block, ActClause clause) =>
        (isAddressed || block.Flow.Text[clause.Span.Start] is '另' or '並' or '亦' or '且')
        && (block.Region == Region.Resolution || block.Row is not null);

    private static int EndOfName(string text, int body, bool isRuling)
    {
        if (!isRuling || body >= text.Length)
        {
            return body;
        }

        var bracket = text[body] switch { '[' => ']', '【' => '】', _ => (char?)null };
        var length = text.AsSpan(body, Math.Min(LongestName, text.Length - body)).IndexOf(bracket ?? '：');
        var first = bracket is null ? 0 : 1;
        var name = length > 2 ? text.AsSpan(body + first, length - first) : default;
        return name.Length >= 2 && name.IndexOfAny("，。；、") < 0 && NameReader.IsName(name) ? body + length + 1 : body;
    }
}
