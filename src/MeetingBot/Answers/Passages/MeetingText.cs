using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A meeting's passages with what each stands under: headings, the caption and header of a table, the rest of its agenda item.</summary>
internal sealed class MeetingText
{
    private readonly Dictionary<long, int> places;
    private readonly Dictionary<int, string> scopes = [];

    public MeetingText(MeetingEntry meeting, IReadOnlyList<Passage> passages)
    {
        Meeting = meeting;
        Passages = passages;
        places = passages.Select((p, i) => (p.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        var h = meeting.Header;
        Title = Plain.Of(h.Title + " " + h.Body + h.Series);
    }

    public MeetingEntry Meeting { get; }

    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>What the meeting is called, folded.</summary>
    public string Title { get; }

    /// <summary>What the passage stands under, folded: headings, unit, speaker, a table's caption and header.</summary>
    public string Above(Passage passage) =>
        Plain.Of(string.Join(' ', [.. passage.Heading, passage.Item.Unit, passage.Item.Speaker, .. Table(passage), .. SamePath(passage)]));

    /// <summary>The header rows over a row of a table, outermost first; none for other passages.</summary>
    public IEnumerable<Passage> HeaderRows(Passage passage)
    {
        if (passage.Item.Kind != ItemKind.Table)
        {
            return [];
        }

        var first = places[passage.Id];
        while (first > 0 && Passages[first - 1].Item is { Kind: ItemKind.Table } before && before.Path == passage.Item.Path)
        {
            first--;
        }

        return Passages.Skip(first).Take(Math.Min(places[passage.Id] - first, 2)).Where(row => !row.Item.Text.Any(char.IsAsciiDigit) || row.Item.Text.Contains('年', StringComparison.Ordinal) || row.Item.Text.Contains('月', StringComparison.Ordinal));
    }

    /// <summary>Everything said on the same agenda item (貳/三 for 貳/三/會議結論), folded; empty for a list of unrelated rulings.</summary>
    public string Scope(Passage passage)
    {
        var path = passage.Item.Path.Split('/');
        var label = Array.FindIndex(path, step => step.Length > 2 && !step.StartsWith('('));
        if (path.Length < 2 || label is >= 0 and < 2)
        {
            return "";
        }

        var place = places[passage.Id];
        var prefix = string.Join('/', path.Take(2));
        if (!scopes.TryGetValue(place, out var scope))
        {
            scope = Plain.Of(string.Join(' ', Passages.Where(p => p.Item.Path == prefix || p.Item.Path.StartsWith(prefix + "/", StringComparison.Ordinal)).Take(40).Select(p => p.Item.Text)));
            scopes[place] = scope;
        }

        return scope;
    }

    /// <summary>Whether two passages belong to one agenda item: 參/二/裁示 and 參/二.</summary>
    public static bool AreOnOneItem(Passage one, Passage other) => one.Meeting == other.Meeting && Item(one) is { Length: > 0 } item && item == Item(other);

    // Up to the first step that is a label (會議結論, 案由, 陳主任補充報告); a step further where that leaves a whole section.
    private static string Item(Passage passage)
    {
        var steps = passage.Item.Path.Split('/');
        var label = Array.FindIndex(steps, step => step.Length > 1 && !step.StartsWith('(') && !step.Contains('[', StringComparison.Ordinal) && step is not ("十一" or "十二" or "十三" or "十四" or "十五"));
        var depth = label < 0 ? steps.Length : Math.Max(1, label);
        return string.Join('/', steps.Take(Math.Max(1, Math.Min(depth, 2))));
    }

    private IEnumerable<string> Table(Passage passage)
    {
        var rows = HeaderRows(passage).ToList();
        if (passage.Item.Kind != ItemKind.Table)
        {
            return [];
        }

        var first = places[rows.Count > 0 ? rows[0].Id : passage.Id];
        var caption = first > 0 && Passages[first - 1].Item.Path == passage.Item.Path ? Passages[first - 1].Item.Text : "";
        return [caption, .. rows.Select(r => r.Item.Text)];
    }

    // The heading and the paragraph under it often share one path.
    private IEnumerable<string> SamePath(Passage passage)
    {
        var place = places[passage.Id];
        return place > 0 && Passages[place - 1].Item is { } before && before.Path == passage.Item.Path && before.Kind is ItemKind.Heading && passage.Item.Path.Length > 0
            ? [before.Text]
            : [];
    }
}
