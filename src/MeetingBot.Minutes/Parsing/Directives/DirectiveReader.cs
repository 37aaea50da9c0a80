using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Cases;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Directives;

/// <summary>Reads every paragraph that rules, reports or was adopted, clause by clause.</summary>
/// <param name="dates">The dates of each paragraph, already read.</param>
internal sealed class DirectiveReader(IReadOnlyDictionary<Block, IReadOnlyList<FoundDate>> dates, DateContext context, OwnerResolver resolver)
{
    private readonly KindReader kinds = new(dates);
    private readonly List<Directive> directives = [];
    private readonly Addressees addressees = new();
    private Dictionary<Block, Block?> adopted = [];

    public IReadOnlyList<Directive> Read(List<Block> blocks, TableReader tables)
    {
        adopted = Adoption.Of(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Row is not null)
            {
                Row(blocks, i, tables);
            }
            else if (Authority(blocks[i]) is { } authority)
            {
                Read(blocks, i, authority);
            }
        }

        return directives;
    }

    // A row that says what, who and by when is an order by itself; so is one whose ruling asks for something.
    private void Row(List<Block> blocks, int i, TableReader tables)
    {
        var block = blocks[i];
        var row = tables.CaseRow(block);
        var order = tables.OrderIn(block);
        if (order is null && row.Said is { } asked && ReadCell(blocks, i, asked, tables.OwnersIn(block)))
        {
            return;
        }

        if (row.Ruling is { Cell: var cell })
        {
            var said = cell.Original(0, cell.Length).Trim();
            directives.Add(new(block.Path, said, cell.Span(0, cell.Length), DirectiveKind.Tracking, Meetings.Authority.Chair,
                [], [], null, said, null, null, []));
        }

        if (order is not null)
        {
            Add(block, order);
        }
    }

    // 繼續列管，請於9月15日前完成: of the unit in the row. 解除列管 alone is no order.
    private bool ReadCell(List<Block> blocks, int i, FlowText cell, IReadOnlyList<string> owners)
    {
        var block = blocks[i];
        var (start, end) = block.Flow.PlaceOf(cell.Span(0, cell.Length));
        var clauses = Sentences.Of(block.Flow.Text, start, end)
            .SelectMany(sentence => ClauseReader.Read(block.Flow.Text, sentence, isRuling: true))
            .Select(clause => (Clause: clause, Kind: kinds.Of(block, clause, Meetings.Authority.Chair))).ToList();
        if (!clauses.Any(clause => clause.Kind == DirectiveKind.Task))
        {
            return false;
        }

        addressees.Begin(owners);
        foreach (var (clause, kind) in clauses)
        {
            Add(blocks, i, clause, kind, Meetings.Authority.Chair);
        }

        return true;
    }

    private void Add(Block block, TableReader.Order order)
    {
        var what = order.What;
        var text = what.Original(0, what.Length).Trim();
        directives.Add(new(
            block.Path,
            text,
            what.Span(0, what.Length),
            DirectiveKind.Task,
            Meetings.Authority.Chair,
            order.Owners,
            Units(order.Owners),
            OwnerResolver.AudienceOf(order.Owners),
            text.TrimEnd('。'),
            DeadlineReader.ReadTerm(order.When, 0, order.When.Length, new DateReader(context).Read(order.When), context),
            DeadlineReader.Urgency(what, 0, what.Length),
            []));
    }

    private Authority? Authority(Block block) => block.Kind is ItemKind.Heading or ItemKind.Table || !block.HasBody || TitleForm.NamesWhose(block) ? null : block.Region switch
    {
        Region.Resolution => Meetings.Authority.Chair,
        Region.Remark or Region.Report => Meetings.Authority.Report,
        Region.None when block.Marker is not null || CaseLine.Read(block.Flow.Text, block.Body) is not null => Meetings.Authority.Report,
        Region.Motion when adopted.ContainsKey(block) => Meetings.Authority.Motion,
        _ => null,
    };

    private void Read(List<Block> blocks, int i, Authority authority)
    {
        var block = blocks[i];
        var text = block.Flow.Text;
        var isRuling = authority != Meetings.Authority.Report;
        if (CaseLine.Read(text, block.Body) is { Verb: var verb })
        {
            Add(blocks, i, new(new(verb.Start, text.Length), new(ActKind.Tracking, [], verb.Start)), DirectiveKind.Tracking, Meetings.Authority.Chair);
            return;
        }

        var body = addressees.Begin(block, isRuling);
        foreach (var sentence in Sentences.Of(text, body, block.Flow.Length))
        {
            foreach (var clause in ClauseReader.Read(text, sentence, isRuling))
            {
                var kind = kinds.Of(block, clause, authority);
                if (kind == DirectiveKind.Info && authority == Meetings.Authority.Motion)
                {
                    continue;
                }

                Add(blocks, i, clause, kind, authority);
            }
        }
    }

    private void Add(List<Block> blocks, int i, ActClause clause, DirectiveKind kind, Authority authority)
    {
        var block = blocks[i];
        var flow = block.Flow;
        var (start, end) = (clause.Span.Start, clause.Span.End);
        var bound = NoteReader.BoundIn(flow.Text, clause.Span);
        if (bound is not null && authority == Meetings.Authority.Chair && kind is DirectiveKind.Info or DirectiveKind.Decision)
        {
            kind = DirectiveKind.Task;
        }

        var owners = addressees.Of(block, clause, kind);
        var found = dates.TryGetValue(block, out var of) ? of : [];
        var span = flow.Span(start, end);
        var text = flow.Original(start, end).Trim();
        if (kind == DirectiveKind.Task && end == flow.Length && flow.Text[end - 1] == '：')
        {
            span = new(span.Start, Followers.EndOf(blocks, i) ?? span.End);
        }

        directives.Add(new(
            block.Path,
            text,
            span,
            kind,
            authority,
            owners,
            Units(owners),
            kind is DirectiveKind.Task ? OwnerResolver.AudienceOf(owners) : null,
            ActionText.Of(flow, clause, text),
            adopted.TryGetValue(block, out var ruling) && ruling is not null ? TermOf(ruling)
                : kind is DirectiveKind.Thanks || (clause.Act.Owners.Count == 0 && KindReader.IsOthersTerm(flow.Text.AsSpan(start, end - start))) ? null
                : (bound is { } from ? DeadlineReader.ReadTerm(flow, from, end, found, context) : null)
                    ?? DeadlineReader.Read(flow, start, end, found, context, AskedAt(clause.Act)),
            DeadlineReader.Urgency(flow, start, end),
            []));
    }

    private static int? AskedAt(Act act) => act is { Kind: ActKind.Request, Owners.Count: > 0 } ? act.At : null;

    // 修正通過，期限改為 7 月底前: the plan's own term is gone.
    private Deadline? TermOf(Block ruling) =>
        DeadlineReader.ReadTerm(ruling.Flow, ruling.Body, ruling.Flow.Length, dates.TryGetValue(ruling, out var found) ? found : [], context);

    private string?[] Units(IReadOnlyList<string> owners)
    {
        var units = owners.Count == 0 ? [] : new string?[owners.Count];
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = resolver.UnitOf(owners[i]);
        }

        return units;
    }
}
