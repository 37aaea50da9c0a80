using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>Says what a sentence answers: the day or the owner first, then its words, then where it stands.</summary>
internal sealed class PassageWording(IReading reading, DateOnly today)
{
    private const int MostText = 196;
    private const int MostOfRuling = 150;
    private const int MostOfHeader = 40;
    private const int MostOfList = 560;
    private const int MostListed = 8;
    private const int MostCitations = 3;
    private const int Brackets = 8;
    private const double AsGood = 0.06;

    /// <param name="chosen">Best first, at least one.</param>
    public async Task<Answer> SayAsync(Question question, IReadOnlyList<Evidence> chosen, CancellationToken cancel)
    {
        var best = chosen[0];
        var also = chosen.Where(e => e.Rank >= best.Rank - AsGood && e.Passage.Id != best.Passage.Id)
            .DistinctBy(e => e.Passage.Id)
            .Take(MostCitations - 1)
            .ToList();
        var amended = await Amendments.OfAsync(reading, best.Meeting, best.Passage, today, cancel).ConfigureAwait(false);
        var ruled = amended is null && question.Wanted is Wanted.Anything or Wanted.YesOrNo
            ? await RowRuling.OfAsync(reading, best.Meeting, best.Passage, cancel).ConfigureAwait(false)
            : null;
        var text = await TextAsync(question, best, amended, ruled?.Lead, cancel).ConfigureAwait(false);
        var citations = best.Also.Count > 1
            ? best.Also.Select(p => Cite.Of(best.Meeting.Meeting, p))
            : also.Select(Citation).Prepend(Proof(question, best));
        var later = amended?.Citation ?? ruled?.Citation;
        return new(
            true,
            best.Also.Count > 1 || ruled is not null ? text : text + Elsewhere(best, also, text.Length),
            [.. later is not null ? citations.Take(1).Append(later) : citations],
            Intent.Passage);
    }

    /// <summary>Several parts of one answer, a line each.</summary>
    public static Answer List(Question question, IReadOnlyList<Evidence> parts)
    {
        var room = (MostOfList / parts.Count) - Brackets;
        string Told(Evidence part) => Row(question, part, room) ?? OfficeSpeech.Short(Words(part).Trim().TrimEnd('。', '；'), room);
        var lines = parts.Select((part, i) => $"{i + 1}. {Told(part)}");
        return new(true, string.Join('\n', lines), [.. parts.Take(MostListed).Select(Citation)], Intent.Passage);
    }

    // Another meeting says it too: the asker may have meant that one.
    private static string Elsewhere(Evidence best, List<Evidence> also, int length) =>
        also.Find(e => e.Meeting.Meeting.Id != best.Meeting.Meeting.Id) is { } other
            && OfficeSpeech.Name(other.Meeting.Meeting) is var name
            && length + name.Length < MostText - Brackets
            ? $"（另見{name}）"
            : "";

    /// <param name="ruled">What the newest meeting ruled on a row that reports and proposes.</param>
    private async Task<string> TextAsync(
        Question question,
        Evidence best,
        (string Lead, DateOnly? Day, Citation Citation)? amended,
        string? ruled,
        CancellationToken cancel)
    {
        // A correction of whose it is leads no answer to when, though it is told.
        var isOfWanted = question.Wanted is not (Wanted.Date or Wanted.TimeOfDay) || amended?.Day is not null;
        var later = isOfWanted && amended is not null ? amended.Value.Lead : ruled;
        var lead = later ?? await LeadAsync(question, best, cancel).ConfigureAwait(false);
        var also = !isOfWanted && amended is { } beside ? $"（另更正：{beside.Lead}）" : "";
        var room = MostText - also.Length;
        var statement = Row(question, best, room - (lead?.Length + 1 ?? 0), ruled is not null)
            ?? (best.IsOutcome ? Ruling(best) : Statement.Of(best, question));
        var text = OfficeSpeech.Short(lead is null ? statement : $"{lead}：{statement}", room);
        return text + (text.EndsWith('…') ? "" : "。") + also;
    }

    private async Task<string?> LeadAsync(Question question, Evidence best, CancellationToken cancel)
    {
        var passage = new HashSet<long> { best.Passage.Id };
        return question.Wanted switch
        {
            Wanted.Date or Wanted.TimeOfDay =>
                DateLead.Of(question, best, await reading.DatesAsync(new(Passages: passage), cancel).ConfigureAwait(false), today),
            Wanted.Who when best.Passage.Item.Speaker is { } speaker && question.Asked.Who.Speaker => best.Passage.Item.Unit + speaker,
            Wanted.Who when best.Passage.Item is { Unit: { } own, Speaker: { } by } && NameFit.NamesOwnAlone(question, best.Quote) =>
                own + by,
            Wanted.Who when NameFit.UnitAskedTo(question, best.Quote) is { } unit => unit,
            Wanted.Who => OwnerOf(best, await reading.DirectivesAsync(new(Passages: passage), cancel).ConfigureAwait(false)),
            _ => null,
        };
    }

    private static string Ruling(Evidence best) =>
        OfficeSpeech.Short(string.Concat(best.Also.DefaultIfEmpty(best.Passage).Select(p => p.Item.Text)).TrimEnd('。'), MostOfRuling);

    // Where the file does not part the cells, the row is told as it stands, with its header behind it.
    private static string? Row(Question question, Evidence evidence, int room, bool isRuled = false)
    {
        if (evidence.Passage.Item.Kind != ItemKind.Table)
        {
            return null;
        }

        if (RowWording.Of(question, evidence, room, isRuled) is { } told)
        {
            return told;
        }

        var header = evidence.Meeting.HeaderRows(evidence.Passage).Select(r => r.Item.Text).LastOrDefault();
        var cells = TableCells.Split(evidence.Passage).Where(cell => cell.Length > 0).ToList();
        var row = cells.Count > 0 ? string.Join('、', cells) : evidence.Passage.Item.Text;
        var under = header is null || cells.Count > 0 ? "" : $"（欄位：{OfficeSpeech.Short(header, MostOfHeader)}）";
        return OfficeSpeech.Short(row, room - under.Length) + under;
    }

    // Only where one owner is told: of two nobody knows which is meant.
    private static string? OwnerOf(Evidence best, IReadOnlyList<DirectiveEntry> directives)
    {
        var owned = directives.Where(d => d.Directive.Owners.Count > 0).ToList();
        var quote = Fold.Name(best.Quote);
        return owned is [{ Directive: { Kind: DirectiveKind.Task } only }]
            && quote.Contains(Fold.Name(only.Text[..Math.Min(11, only.Text.Length)]), StringComparison.Ordinal)
            ? string.Join('、', only.Owners)
            : null;
    }

    // Who said it stands before what was said.
    private static Citation Proof(Question question, Evidence best) =>
        best.Passage is { Item.Speaker: { } speaker, Source: var source }
            && question.Wanted == Wanted.Who
            && question.Asked.Who.Speaker
            && source.Contains(speaker, StringComparison.Ordinal)
            ? Cite.Of(best.Meeting.Meeting, best.Passage, source)
            : Citation(best);

    private static Citation Citation(Evidence evidence) => Cite.Of(evidence.Meeting.Meeting, evidence.Passage, Words(evidence));

    // One sentence is the quotation; a ruling and a row of a table stand whole.
    private static string Words(Evidence evidence) =>
        evidence.IsOutcome || evidence.Passage.Item.Kind == ItemKind.Table ? evidence.Passage.Item.Text : evidence.Quote;
}
