using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Directives;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>Reads what the rulings say of tracked cases, by number, by 本案, or by name.</summary>
/// <param name="numbers">Which cases each agenda item is about.</param>
internal sealed class CaseReader(IReadOnlyDictionary<Block, IReadOnlyList<string>> numbers, Action<int, string, string> doubt)
{
    private const int LongestName = 40;
    private readonly List<CaseStatement> statements = [];
    private readonly ProposedCases proposed = new();
    private readonly OrdinalCases ordinals = new();
    private readonly StateHeading heading = new();
    private HashSet<string> known = [];
    private bool isOpening;

    public IReadOnlyList<CaseStatement> Read(List<Block> blocks, TableReader tables)
    {
        known = KnownCases.In(blocks, tables);
        foreach (var block in blocks)
        {
            isOpening = Opening(block);
            heading.Enter(block);
            if (block.Row is not null)
            {
                var row = tables.CaseRow(block);
                ordinals.Add(block, row);
                Row(block, row);
            }
            else if (CaseLine.Read(block.Flow.Text, block.Body) is { } line)
            {
                Line(block, line);
            }
            else if (block.Region is Region.Resolution or Region.None or Region.Report && block.Kind is not (ItemKind.Heading or ItemKind.Table) && block.HasBody)
            {
                foreach (var sentence in Sentences.Of(block.Flow.Text, block.Body, block.Flow.Length))
                {
                    Read(block, sentence);
                }
            }
        }

        var adopted = proposed.Adopted(statements).ToList();
        return adopted.Count == 0 ? statements : [.. statements.Concat(adopted).OrderBy(one => one.Span.Start)];
    }

    private void Read(Block block, Clause sentence)
    {
        var isRuling = block.Region == Region.Resolution;
        var words = block.Flow.Text.AsSpan(sentence.Start, sentence.Length);
        if (isRuling)
        {
            proposed.Hear(block, sentence);
        }

        if (!isOpening && heading.Verb is null && !CaseWords.MayStandIn(words)
            && !(isRuling && (NamesKnown(words) || ordinals.Find(block, sentence.Start, sentence.End).Any())))
        {
            return;
        }

        if (!Numbered(block, sentence) && isRuling)
        {
            Unnumbered(block, sentence);
        }
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

    // A row under the names of its columns.
    private void Row(Block block, CaseRow row)
    {
        if (row.Ruling is var (number, verb, _))
        {
            Add(block, new(0, block.Flow.Length), verb, number, row.Name);
        }
        else if (row.IsProgress)
        {
            Add(block, new(0, block.Flow.Length), new(CaseStatus.Progress, 0, 0, null, null), row.Number, row.Name);
        }
        else
        {
            proposed.Add(block, row);
        }
    }

    // 新增列管案件如下： holds for the numbered lines that follow.
    private bool Opening(Block block) =>
        (block.Flow.Text.EndsWith('：') && block.Flow.Text.AsSpan().IndexOfAny(ActWords.Opens) >= 0)
        || (isOpening && block.Words.Length > 0 && char.IsAsciiDigit(block.Words[0]));

    private bool Numbered(Block block, Clause sentence)
    {
        var text = block.Flow.Text;
        var isTracking = isOpening || heading.Verb is not null || text.Contains("列管(", StringComparison.Ordinal)
            || CaseVerbReader.Read(text, sentence.Start, sentence.End) is not null;
        var lists = Lists(block, sentence, isTracking);
        var words = lists.Count > 0 ? block.Flow.Original(sentence.Start, sentence.End).Trim() : "";
        var span = block.Flow.Span(sentence.Start, sentence.End);
        for (var i = 0; i < lists.Count; i++)
        {
            var list = lists[i];
            var end = i + 1 < lists.Count ? lists[i + 1].Start : sentence.End;
            // Said of the next ones is not said of these; where 併 leads, the number behind it is needed.
            var verb = CaseVerbReader.Read(text, list.End, sentence.End) is { } found && (found.Start < end || i + 1 == lists.Count)
                ? found
                : CaseVerbReader.Read(text, list.End, end);
            // 併 205-1 案: the number after 併 is where the case goes, not a case of its own.
            if (i > 0 && statements.Count > 0 && statements[^1] is { Status: CaseStatus.Merged, Into: { } into } && list.Cases is [{ } only] && only.Number == into && text[..list.Start].TrimEnd('入', '至', '案', '於').EndsWith('併'))
            {
                continue;
            }

            verb ??= Before(text, i == 0 ? sentence.Start : lists[i - 1].End, list);
            verb ??= (isOpening && list.Start == block.Body) || IsNumberedNow(text, list.Start)
                ? new(CaseStatus.Opened, list.End, list.End, null, null) : null;
            verb ??= list.Start == block.Body ? heading.Verb : null;
            // 管考建議：…解除列管 stands before the ruling and decides nothing.
            if (block.Region != Region.Resolution && (verb is null || text.AsSpan(sentence.Start, list.Start - sentence.Start).Contains("建議", StringComparison.Ordinal)))
            {
                continue;
            }

            Count(block, list);
            if (list.Cases is [{ Part: null } whole] && Shares(text, list.End, end) is { Count: > 0 } shares)
            {
                statements.AddRange(shares.Select(share => new CaseStatement(
                    whole.Number, whole.Name, share.Verb.Status, share.Part, share.Verb.Into, share.Verb.Condition, block.Path, words, span)));
                continue;
            }

            foreach (var mention in list.Cases)
            {
                // 新增列管：44-1（主計室）: a new case is not split yet.
                var isNew = verb?.Status == CaseStatus.Opened;
                var (name, part) = isNew ? (mention.Name ?? mention.Part, null) : (mention.Name, mention.Part);
                var status = verb?.Status ?? CaseStatus.Progress;
                statements.Add(new(mention.Number, name, status, part, verb?.Into, verb?.Condition, block.Path, words, span));
            }
        }

        return lists.Count > 0;
    }

    private List<CaseList> Lists(Block block, Clause sentence, bool isTracking)
    {
        var elsewhere = block.Region == Region.Resolution ? known : null;
        var numbered = CaseListReader.Find(block.Flow.Text, sentence.Start, sentence.End, isTracking, elsewhere);
        var placed = elsewhere is null ? [] : ordinals.Find(block, sentence.Start, sentence.End).ToList();
        return placed.Count == 0 ? [.. numbered]
            : [.. placed.Concat(numbered.Where(list => !placed.Exists(place => place.Start < list.End && list.Start < place.End)))
                .OrderBy(list => list.Start)];
    }

    // 本案列管(146-1)
    private static bool IsNumberedNow(string text, int at) =>
        CaseNumber.IsBehindTracking(text, at) && text[Math.Max(0, at - 4)] is not ('不' or '免' or '未' or '再');

    // 113-2 案，捷運公司部分解除列管，交通局部分賡續列管: one case, each unit's share by itself.
    private static List<(string Part, CaseVerb Verb)> Shares(string text, int start, int end)
    {
        var shares = new List<(string, CaseVerb)>();
        foreach (var segment in Sentences.Segments(text, new(start, end)))
        {
            var part = text.AsSpan(segment.Start, segment.Length).IndexOf("部分", StringComparison.Ordinal);
            if (part > 1 && CaseVerbReader.Read(text, segment.Start + part + 2, segment.End) is { } verb)
            {
                shares.Add((text.Substring(segment.Start, part + 2), verb));
            }
        }

        return shares;
    }

    private void Line(Block block, CaseLine line) =>
        Add(block, new(0, block.Flow.Length), line.Verb, line.Number, NameIn(block.Flow, line));

    // 員工餐廳委外廠商更換：新廠商自3月1日進駐: the name stands before what was done.
    private static string? NameIn(FlowText flow, CaseLine line)
    {
        var start = line.NumberEnd + (flow.Text[line.NumberEnd] == '：' ? 1 : 0);
        var length = flow.Text.AsSpan(start, Math.Max(0, line.WordsEnd - start)).IndexOfAny("：…，。；");
        return length is > 1 and <= LongestName ? flow.Original(start, start + length).Trim() : null;
    }

    // 同意解除列管案號 203-1、203-2: the verb first.
    private static CaseVerb? Before(string text, int from, CaseList list) =>
        CaseVerbReader.Read(text, from, list.Start + 2 <= text.Length && text.AsSpan(list.Start).StartsWith("列管", StringComparison.Ordinal) ? list.Start + 2 : list.Start) is { } verb
            && list.Start - verb.End <= 4
            ? verb
            : null;

    private void Count(Block block, CaseList list)
    {
        if (list.Stated is { } stated && stated != list.Cases.Count)
        {
            doubt(block.Flow.OffsetOf(list.Start), block.Flow.Original(list.Start, list.End), $"寫明 {stated} 案，列出的案號有 {list.Cases.Count} 個。");
        }
    }

    // 本案解除列管; 港區導覽案件…持續列管至…
    private void Unnumbered(Block block, Clause sentence)
    {
        var text = block.Flow.Text;
        foreach (var clause in ClauseReader.Read(text, sentence, isRuling: true))
        {
            if (clause.Act.Kind != ActKind.Tracking || CaseVerbReader.Read(text, clause.Span.Start, clause.Span.End) is not { } verb)
            {
                continue;
            }

            var words = text.AsSpan(clause.Span.Start, verb.Start - clause.Span.Start);
            var name = NameIn(block, clause.Span.Start, words);
            var isThisCase = name is null || words.StartsWith("本案", StringComparison.Ordinal) || words.StartsWith("餘", StringComparison.Ordinal);
            var of = isThisCase && block.Item is { } item && numbers.TryGetValue(item, out var found) ? found : [];
            if (of.Count == 1)
            {
                Add(block, clause.Span, verb, of[0], null);
            }
            else if (name is not null && !isThisCase)
            {
                Add(block, clause.Span, verb, null, name);
            }
            else if (of.Count == 0 && block.Item is { HasBody: true } subject && !CaseWords.AreManyIn(subject.Words))
            {
                Add(block, clause.Span, verb, null, subject.Flow.Original(subject.Body, subject.Flow.Length).Trim().TrimEnd('。', '：'));
            }
        }
    }

    private void Add(Block block, Clause span, CaseVerb verb, string? number, string? name) =>
        statements.Add(new(number, name, verb.Status, null, verb.Into, verb.Condition, block.Path, block.Flow.Original(span.Start, span.End).Trim(), block.Flow.Span(span.Start, span.End)));

    // The words up to 案 or 案件 or 計畫 at the head of the clause: 本局協辦之港區導覽案件.
    private static string? NameIn(Block block, int start, ReadOnlySpan<char> words)
    {
        var comma = words.IndexOf('，');
        var head = comma >= 0 ? words[..comma] : words;
        var end = head.LastIndexOf('案');
        end = end < 0 ? head.LastIndexOf("計畫", StringComparison.Ordinal) + 1 : end;
        if (end <= 1 || end > LongestName)
        {
            return null;
        }

        end += end + 1 < head.Length && head[end] == '案' && head[end + 1] == '件' ? 2 : 1;
        var from = head[..end].LastIndexOf('之') + 1;
        from = end - from < 4 ? 0 : from;
        return block.Flow.Original(start + from, start + end).Trim();
    }
}
