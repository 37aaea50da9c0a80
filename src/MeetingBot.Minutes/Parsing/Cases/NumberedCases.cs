using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what a sentence says of the cases whose numbers stand in it.</summary>
internal sealed class NumberedCases(
    ListsOfSentence lists, WordsAbove above, List<CaseStatement> statements, Action<int, string, string> doubt)
{
    /// <returns>Whether there are any.</returns>
    public bool Read(Block block, Clause sentence)
    {
        var found = lists.Find(block, sentence, above.AreSaid);
        if (found.Count == 0)
        {
            return false;
        }

        var quote = CaseQuote.Of(block, sentence);
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || !IsWhereTheLastGoes(block.Flow.Text, found[i]))
            {
                Read(block, new(block, sentence, found, i), quote);
            }
        }

        return true;
    }

    private void Read(Block block, SaidOfList said, CaseQuote quote)
    {
        var verb = said.Verb() ?? above.Of(block, said.List) ?? GoesOn(block, said);
        if (block.Region == Region.Resolution || (verb is not null && !said.IsProposed))
        {
            Add(said, verb, quote);
        }
    }

    // 交辦 2-03 公廁修繕──發包中，持續辦理。: of a line that the number leads; elsewhere 持續辦理 is what everybody does.
    private static CaseVerb? GoesOn(Block block, SaidOfList said) =>
        block.Region != Region.Resolution && said.List.Start == block.Body && block.Flow.Text.TrimEnd('。') is var text
        && text[(text.LastIndexOfAny(['，', '；', '。']) + 1)..] is "持續辦理" or "繼續辦理" or "賡續辦理" or "續辦"
            ? CaseVerb.Implied(CaseStatus.Continued)
            : null;

    // 併 205-1 案: the number after 併 is where the case goes, not a case of its own.
    private bool IsWhereTheLastGoes(string text, CaseList list) =>
        statements.Count > 0 && statements[^1] is { Status: CaseStatus.Merged, Into: { } into }
        && list.Cases is [{ } only] && only.Number == into
        && text.AsSpan(0, list.Start).TrimEnd("入至案於").EndsWith('併');

    private void Add(SaidOfList said, CaseVerb? verb, CaseQuote quote)
    {
        var list = said.List;
        if (list.Stated is { } stated && stated != list.Cases.Count)
        {
            doubt(said.OffsetOfList, said.WordsOfList, $"寫明 {stated} 案，列出的案號有 {list.Cases.Count} 個。");
        }

        if (list.Cases is [{ Part: null } whole] && said.Shares() is { Count: > 0 } shares)
        {
            statements.AddRange(shares.Select(share => quote.Of(whole.Number, whole.Name, share.Verb, share.Part)));
            return;
        }

        foreach (var mention in list.Cases)
        {
            // 新增列管：44-1（主計室）: a new case is not split yet.
            var isNew = verb?.Status == CaseStatus.Opened;
            var (name, part) = isNew ? (mention.Name ?? mention.Part, null) : (mention.Name, mention.Part);
            name ??= list.Cases.Count == 1 && part is null ? said.NameOfLine : null;
            statements.Add(quote.Of(mention.Number, name, verb ?? CaseVerb.Implied(CaseStatus.Progress), part));
        }
    }
}
