using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A meeting's passages with what each stands under: headings, the caption and header of a table, the rest of its agenda item.
/// </summary>
internal sealed partial class MeetingText
{
    private const int MostOfScope = 40;
    private const int MostBefore = 3;
    private const int MostCaptions = 2;
    private const int MostFollowing = 12;
    private const int MostOfItem = 6;
    private const int LongestTitle = 90;

    private readonly Dictionary<long, int> places;
    private readonly Dictionary<string, string> scopes = new(StringComparer.Ordinal);
    private readonly Dictionary<long, string> above = []; // every rule asks for it

    public MeetingText(MeetingEntry meeting, IReadOnlyList<Passage> passages)
    {
        Meeting = meeting;
        Passages = passages;
        places = passages.Select((p, i) => (p.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var h = meeting.Header;
        Title = Plain.Of(h.Title + " " + h.Body + h.Series + " " + Reporter.In(passages));
    }

    public MeetingEntry Meeting { get; }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>What the meeting is called, folded.</summary>
    public string Title { get; }

    /// <summary>What the passage stands under, folded: headings, unit, speaker, a table's caption and header.</summary>
    public string Above(Passage passage)
    {
        if (!above.TryGetValue(passage.Id, out var said))
        {
            above[passage.Id] = said = Plain.Of(string.Join(
                ' ',
                [
                    .. passage.Heading, passage.Item.Unit, passage.Item.Speaker,
                    .. Caption(passage), .. Proposer(passage),
                ]));
        }

        return said;
    }

    /// <summary>The header rows over a row of a table, outermost first; none for other passages.</summary>
    public IEnumerable<Passage> HeaderRows(Passage passage)
    {
        if (passage.Item.Kind != ItemKind.Table)
        {
            return [];
        }

        // The archive has found which rows name the columns: it put them into the heading.
        var rows = new List<Passage>();
        for (var at = places[passage.Id] - 1; at >= 0 && IsRowBeside(passage, at); at--)
        {
            if (passage.Heading.Any(line => Passages[at].Item.Text.StartsWith(line, StringComparison.Ordinal)))
            {
                rows.Insert(0, Passages[at]);
            }
        }

        return rows;
    }

    /// <summary>The rows of the table that a row is of.</summary>
    public IReadOnlyList<Passage> Table(Passage row)
    {
        var (first, last) = (places[row.Id], places[row.Id]);
        while (first > 0 && IsRowBeside(row, first - 1))
        {
            first--;
        }

        while (last + 1 < Passages.Count && IsRowBeside(row, last + 1))
        {
            last++;
        }

        return [.. Passages.Skip(first).Take(last - first + 1)];
    }

    /// <summary>What stands right over the table that a row is of, nearest first.</summary>
    public IEnumerable<string> Captions(Passage row) =>
        Passages.Take(places[Table(row)[0].Id]).Reverse()
            .TakeWhile(p => p.Item.Kind != ItemKind.Table).Take(MostCaptions).Select(p => p.Source);

    private bool IsRowBeside(Passage row, int place) =>
        Passages[place].Item is { Kind: ItemKind.Table } other && other.Path == row.Item.Path;

    /// <summary>Whether this row of a table is the one that names its columns.</summary>
    public bool NamesColumns(Passage row) =>
        places[row.Id] + 1 < Passages.Count
            && Passages[places[row.Id] + 1] is { Item.Kind: ItemKind.Table } next
            && next.Heading.Any(line => row.Item.Text.StartsWith(line, StringComparison.Ordinal) && line.Length > 1);

    /// <summary>
    /// Everything said on the same agenda item (貳/三 for 貳/三/會議結論), folded; empty for a list of unrelated rulings. Of a ruling without the
    /// other ones: what is told of them is not told of it.
    /// </summary>
    public string Scope(Passage passage)
    {
        if (AgendaPath.ItemOf(passage.Item.Path) is not { } item)
        {
            return "";
        }

        var isRuling = passage.Item.Kind == ItemKind.Resolution;
        var key = isRuling ? item + "/" : item;
        if (!scopes.TryGetValue(key, out var scope))
        {
            scopes[key] = scope = Plain.Of(string.Join(' ', OnItem(item)
                .Where(p => !isRuling || p.Item.Kind != ItemKind.Resolution)
                .Take(MostOfScope)
                .Select(p => p.Item.Text)));
        }

        return scope;
    }

    /// <summary>The passages right before it, folded.</summary>
    public string Before(Passage passage) =>
        Plain.Of(string.Join(' ', Passages.Skip(Math.Max(0, places[passage.Id] - MostBefore))
            .Take(Math.Min(MostBefore, places[passage.Id]))
            .Where(p => p.Item.Kind != ItemKind.Header && !IsBrother(p, passage))
            .Select(p => p.Item.Text)));

    private static bool IsBrother(Passage one, Passage other) =>
        one.Item.Kind == ItemKind.Resolution && other.Item.Kind == ItemKind.Resolution && one.Item.Path != other.Item.Path;

    /// <summary>The rulings on a passage's matter: of its agenda item, on its row of a table, or the next ones that follow it.</summary>
    public IReadOnlyList<Passage> Rulings(Passage passage)
    {
        var onItem = AgendaPath.ItemOf(passage.Item.Path) is { } item
            && !passage.Item.Path.Contains('[', StringComparison.Ordinal)
            && passage.Item.Kind != ItemKind.Table
            ? OnItem(item).Where(p => p.Item.Kind == ItemKind.Resolution).ToList()
            : [];
        return onItem.Count > 0 ? onItem : IsRow(passage) ? OnRow(passage) : Following(passage);
    }

    /// <summary>本府各機關…執行情形。(研考會): what the item is called, though it stands there like a sentence.</summary>
    public bool IsTitleOfItem(Passage passage) =>
        passage.Item is { Kind: ItemKind.Remark, Speaker: null, Text.Length: <= LongestTitle }
            && TitleOfItem().IsMatch(passage.Item.Text)
            && Rulings(passage).Count > 0;

    [GeneratedRegex(@"(情形|報告|事項|統計|案)[。]?\s*([（(][^）)]{2,10}[）)])?[。]?$")]
    private static partial Regex TitleOfItem();

    // 項次2請…, 案號11405-07…: a ruling names the row it is about.
    private List<Passage> OnRow(Passage row)
    {
        var number = RowName.Of(row.Item.Text);
        return number is null
            ? []
            : [.. Passages.Skip(places[row.Id] + 1).Where(p =>
                p.Item.Kind == ItemKind.Resolution
                && RowName.IsNamed(number, p.Item.Text)
                && (!RowName.IsOfOneMatter(number) || AgendaPath.AreOfOneMatter(row.Item.Path, p.Item.Path)))];
    }

    /// <summary>The nearest row above whose number a sentence begins with; null for a sentence that begins with none.</summary>
    public Passage? RowNamedBy(Passage passage, string said) =>
        passage.Item.Kind == ItemKind.Table || RowName.Beginning(said) is not { } name ? null
        : Passages.Take(places[passage.Id]).LastOrDefault(p => IsRow(p) && RowName.Of(p.Item.Text) == name);

    private static bool IsRow(Passage passage) =>
        passage.Item.Kind == ItemKind.Table || (passage.Item.Kind != ItemKind.Resolution && RowName.Leads(passage.Item.Text));

    private List<Passage> Following(Passage passage)
    {
        var rulings = new List<Passage>();
        var item = AgendaPath.ItemOf(passage.Item.Path);
        foreach (var next in Passages.Skip(places[passage.Id] + 1).Take(MostFollowing))
        {
            var isNextMatter = next.Item.Kind is ItemKind.Heading or ItemKind.Motion && !AgendaPath.IsLabel(next.Item.Text);
            if (next.Item.Kind == ItemKind.Resolution)
            {
                rulings.Add(next);
            }
            else if ((isNextMatter && (rulings.Count > 0 || IsOfAnotherItem(next, item)))
                || (rulings.Count > 0 && next.Item.Kind == ItemKind.Heading && AgendaPath.AreOfTwoParts(next.Item.Path, passage.Item.Path)))
            {
                break;
            }
        }

        return rulings;
    }

    // 壹/三 after 壹/二: its ruling is none on 壹/二, which has none.
    private static bool IsOfAnotherItem(Passage next, string? item) =>
        item is not null
            && next.Item.Kind == ItemKind.Heading
            && AgendaPath.ItemOf(next.Item.Path) is { } other
            && other != item
            && !(other + "/").StartsWith(item + "/", StringComparison.Ordinal);

    /// <summary>The passages right before and right after one.</summary>
    public (Passage? Before, Passage? After) Beside(Passage passage) =>
        (Passages.ElementAtOrDefault(places[passage.Id] - 1), Passages.ElementAtOrDefault(places[passage.Id] + 1));

    /// <summary>All that stands further down in the minutes.</summary>
    public IEnumerable<Passage> Behind(Passage passage) => Passages.Skip(places[passage.Id] + 1);

    /// <summary>The points under a passage that ends in a colon.</summary>
    public IEnumerable<Passage> Below(Passage passage) =>
        Passages.Skip(places[passage.Id] + 1)
            .TakeWhile(p => p.Item.Path.StartsWith(passage.Item.Path + "/", StringComparison.Ordinal)
                || (p.Item.Path == passage.Item.Path && p.Item.Kind == ItemKind.Table));

    private IEnumerable<Passage> OnItem(string item) =>
        Passages.Where(p => p.Item.Path == item || p.Item.Path.StartsWith(item + "/", StringComparison.Ordinal));

    private IEnumerable<string> Caption(Passage passage)
    {
        if (passage.Item.Kind != ItemKind.Table)
        {
            return [];
        }

        var first = places[Table(passage)[0].Id];
        var caption = first > 0 && Passages[first - 1].Item.Path == passage.Item.Path ? Passages[first - 1].Item.Text : "";
        return [caption, .. HeaderRows(passage).Select(r => r.Item.Text)];
    }

    // 提案人：下坪里里長, a line of its own before 案由 and 決議.
    private IEnumerable<string> Proposer(Passage passage)
    {
        var item = passage.Item.Kind is ItemKind.Motion or ItemKind.Resolution ? AgendaPath.ItemOf(passage.Item.Path) : null;
        return item is null ? []
            : Passages.Skip(Math.Max(0, places[passage.Id] - MostOfItem)).Take(Math.Min(MostOfItem, places[passage.Id]))
                .Where(p => p.Item.Kind == ItemKind.Motion && p.Item.Path.StartsWith(item + "/提案", StringComparison.Ordinal))
                .Select(p => p.Item.Text);
    }
}
