using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what the rulings say of tracked cases: in the rows of a table, in a line for each case, and in sentences.</summary>
internal sealed class CaseReader
{
    private readonly List<Block> blocks;
    private readonly TableReader tables;
    private readonly HashSet<string> known;
    private readonly List<CaseStatement> statements = [];
    private readonly ProposedCases proposed = new();
    private readonly OrdinalCases ordinals = new();
    private readonly WordsAbove above = new();
    private readonly NumberedCases numbered;
    private readonly NamedCases named;
    private readonly QuotedCases quoted;

    /// <param name="numbers">Which cases each agenda item is about.</param>
    public CaseReader(
        List<Block> blocks,
        TableReader tables,
        IReadOnlyDictionary<Block, IReadOnlyList<string>> numbers,
        Action<int, string, string> doubt)
    {
        this.blocks = blocks;
        this.tables = tables;
        known = KnownCases.In(blocks, tables);
        numbered = new(new(known, ordinals), above, statements, doubt);
        named = new(numbers, statements);
        quoted = new(statements);
    }

    public IReadOnlyList<CaseStatement> Read()
    {
        Block? before = null;
        foreach (var block in blocks)
        {
            above.Enter(block);
            Read(block, before);
            before = block;
        }

        var adopted = proposed.Adopted(statements).ToList();
        return adopted.Count == 0 ? statements : [.. statements.Concat(adopted).OrderBy(one => one.Span.Start)];
    }

    private void Read(Block block, Block? before)
    {
        if (block.Row is not null)
        {
            Read(block, tables.CaseRow(block));
        }
        else if (CaseLine.Read(block.Flow.Text, block.Body) is { } line)
        {
            statements.Add(CaseQuote.Of(block).Of(line.Number, line.NameIn(block.Flow), line.Verb));
        }
        else if (MayTell(block))
        {
            foreach (var sentence in Sentences.Of(block.Flow.Text, block.Body, block.Flow.Length))
            {
                Read(block, sentence, before);
            }
        }
    }

    // A row under the names of its columns.
    private void Read(Block block, CaseRow row)
    {
        ordinals.Add(block, row);
        if (row.Ruling is var (number, verb, _))
        {
            statements.Add(CaseQuote.Of(block).Of(number, row.Name, verb));
        }
        else if (row.IsProgress)
        {
            statements.Add(CaseQuote.Of(block).Of(row.Number, row.Name, CaseVerb.Implied(CaseStatus.Progress)));
        }
        else
        {
            proposed.Add(block, row);
        }
    }

    private static bool MayTell(Block block) =>
        block.Region is Region.Resolution or Region.None or Region.Report
        && block.Kind is not (ItemKind.Heading or ItemKind.Table)
        && block.HasBody;

    private void Read(Block block, Clause sentence, Block? before)
    {
        var isRuling = block.Region == Region.Resolution;
        if (isRuling)
        {
            proposed.Hear(block, sentence);
        }

        if (MayTell(block, sentence) && !numbered.Read(block, sentence) && !quoted.Read(block, sentence) && isRuling)
        {
            named.Read(block, sentence, before);
        }
    }

    // Most sentences do not and need no closer look; a ruling may do it by the bare number of a case or the place of its row.
    private bool MayTell(Block block, Clause sentence)
    {
        var words = block.Flow.Text.AsSpan(sentence.Start, sentence.Length);
        return above.AreSaid || CaseWords.MayStandIn(words)
            || (block.Region == Region.Resolution
                && (NamesKnown(words) || ordinals.Find(block, sentence.Start, sentence.End).Any()));
    }

    private bool NamesKnown(ReadOnlySpan<char> words)
    {
        foreach (var number in known)
        {
            if (words.Contains(number, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
