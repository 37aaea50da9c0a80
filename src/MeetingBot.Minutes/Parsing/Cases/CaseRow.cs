using System.Globalization;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>
/// Reads a row of a table of cases. Where the chair has a column (裁示), only that says what becomes of a case; a column of proposals
/// (管考建議, 擬處) never does, until a ruling adopts it.
/// </summary>
internal sealed class CaseRow(IReadOnlyList<TableCell> cells)
{
    private static readonly string[] Numbers = ["列管編號", "列管案號", "列管案件", "管制編號", "追蹤編號", "管考編號", "案號", "編號"];
    private static readonly string[] Ordinals = ["項次", "序號", "案次"];
    private static readonly string[] Rulings = ["裁示", "裁定", "裁決", "決定", "決議", "結論", "核定"];
    private static readonly string[] Proposals = ["建議", "擬", "研考會意見", "管考意見", "研析意見"];
    private static readonly string[] Names = ["案由", "案名", "列管事項", "指示事項", "裁示事項", "決議事項", "交辦事項", "事項", "名稱", "計畫", "內容"];
    private static readonly string[] Proposing = ["建議改為", "建議", "建請", "擬予", "擬請", "擬"];

    /// <summary>Which cell says what becomes of the case.</summary>
    public (string Number, CaseVerb Verb, FlowText Cell)? Ruling =>
        Number is { } number && (SaidByChair() ?? SaidElsewhere()) is var (verb, cell) ? (number, verb, cell) : null;

    /// <summary>What the chair said of it; null without a column for that.</summary>
    public FlowText? Said => cells.LastOrDefault(cell => IsRuling(cell) && cell.Text.Length > 0)?.Flow;

    /// <summary>Whether it tells of a case although it does not say what becomes of it: the ruling orders something.</summary>
    public bool IsProgress => IsNumbered && Number is not null && Said is not null;

    /// <summary>Its number is a case's, not the place of the row.</summary>
    public bool IsNumbered => cells.Any(cell => cell.Is(Numbers));

    /// <summary>Its place in a table whose cases have numbers of their own.</summary>
    public int? Ordinal => IsNumbered && cells.FirstOrDefault(cell => cell.Is(Ordinals) && !cell.Is(Numbers)) is { } cell
        && int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : null;

    /// <summary>The number of the one case that the row is about: 列管編號 before 項次.</summary>
    public string? Number => (cells.FirstOrDefault(cell => cell.Is(Numbers)) ?? cells.FirstOrDefault(cell => cell.Is(Ordinals))) is { } cell
        ? CaseListReader.Only(cell.Text)
        : null;

    public string? Name =>
        cells.FirstOrDefault(cell => cell.Is(Names) && !IsRuling(cell)) is { Flow: { Length: > 1 and <= CaseWords.LongestName } name }
        ? name.Original(0, name.Length).Trim()
        : null;

    /// <summary>The cases whose release or continuation is proposed, in a column of proposals or as the kind of a list.</summary>
    public IEnumerable<(string Number, CaseStatus Status)> Proposed()
    {
        var numbers = cells.FirstOrDefault(cell => cell.Is(Numbers));
        var proposal = cells.FirstOrDefault(cell => cell != numbers && (cell.Is(Proposals) || StartsAsProposal(cell.Text)));
        if (numbers is null || proposal is null)
        {
            return [];
        }

        var start = Proposing.FirstOrDefault(word => proposal.Text.StartsWith(word, StringComparison.Ordinal))?.Length ?? 0;
        var of = Number is { } only ? [only]
            : CaseListReader.Find(numbers.Text, 0, numbers.Text.Length, isTracking: true).SelectMany(list => list.Cases)
                .Select(mention => mention.Number);
        return (CaseVerbReader.Read(proposal.Text, start, proposal.Text.Length) ?? CaseVerbReader.Brief(proposal.Text[start..])) is { } verb
            ? of.Select(number => (number, verb.Status))
            : [];
    }

    private (CaseVerb Verb, FlowText Cell)? SaidByChair()
    {
        foreach (var cell in cells.Reverse().Where(IsRuling))
        {
            if ((CaseVerbReader.Read(cell.Text, 0, cell.Text.Length) ?? CaseVerbReader.Brief(cell.Text)) is { } verb)
            {
                return (verb, cell.Flow);
            }
        }

        return null;
    }

    // Without a word of the chair, in any column that tells what has been done.
    private (CaseVerb Verb, FlowText Cell)? SaidElsewhere()
    {
        foreach (var cell in Said is not null ? [] : cells.Where(cell => !cell.Is(Proposals) && !cell.Is(Names)))
        {
            if (CaseVerbReader.Read(cell.Text, 0, cell.Text.Length) is { } verb)
            {
                return (verb, cell.Flow);
            }
        }

        return null;
    }

    private static bool StartsAsProposal(string text) => text.StartsWith("建議", StringComparison.Ordinal) || text.StartsWith('擬');

    private bool IsRuling(TableCell cell) =>
        cell.Is(Rulings) && !cell.Is(Proposals) && !cell.Header.Contains("事項", StringComparison.Ordinal)
        && !cell.Header.StartsWith('前') && !cell.Header.StartsWith('上') && cells.Any(other => other != cell);
}
