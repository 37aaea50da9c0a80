using System.Text;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>What must hold for whatever text the parser is given; says what is wrong, with its neighbourhood.</summary>
internal static class Invariants
{
    /// <summary>The first thing that does not hold, or null.</summary>
    public static string? Broken(SourceText source)
    {
        MinutesFile file;
        try
        {
            file = MinutesParser.Parse(source);
        }
#pragma warning disable CA1031 // Whatever is thrown is what we look for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("MeetingBot", StringComparison.Ordinal))?.Trim()}";
        }

        var owners = new int[source.Text.Length];
        return Pieces(source.Text, file, owners) ?? Words(source.Text, file) ?? Directives(source.Text, file, owners) ?? Others(source.Text, file);
    }

    /// <summary>The register as one string, to compare two readings.</summary>
    public static string Dump(MinutesFile file)
    {
        var meeting = file.Meeting;
        var dump = new StringBuilder();
        dump.AppendLine($"{meeting.Title}|{meeting.Body}|{meeting.Series}|{meeting.Session}|{meeting.HeldAt}|{meeting.AdjournedAt}|{meeting.Chair}|{meeting.Venue}|{meeting.Recorder}");
        dump.AppendJoin('\n', meeting.Items.Select(i => $"{i.Path}|{i.Kind}|{i.Unit}|{i.Speaker}|{i.Text}|{string.Join(',', i.Pieces)}")).AppendLine();
        dump.AppendJoin('\n', meeting.Dates).AppendLine();
        dump.AppendJoin('\n', meeting.Directives.Select(d => $"{Told.Of(d)}|{d.Path}|{d.Text}|{d.Span}|{string.Join(',', d.Units)}|{string.Join(',', d.Cases)}")).AppendLine();
        dump.AppendJoin('\n', meeting.Cases).AppendLine();
        dump.AppendJoin('\n', file.Doubts);
        return dump.ToString();
    }

    // Every non-blank character lies in exactly one piece of one node; owners tells which, counted from 1.
    private static string? Pieces(string text, MinutesFile file, int[] owners)
    {
        for (var i = 0; i < file.Meeting.Items.Count; i++)
        {
            var item = file.Meeting.Items[i];
            if (item.Pieces.Count == 0 || item.Span.Start != item.Pieces[0].Start || item.Span.End != item.Pieces[^1].End)
            {
                return $"Span and pieces of an item differ: {item.Path} {item.Span} {string.Join(' ', item.Pieces)}";
            }

            foreach (var piece in item.Pieces)
            {
                if (piece.Start < 0 || piece.Start >= piece.End || piece.End > text.Length)
                {
                    return $"A piece outside the text: {item.Path} {piece}";
                }

                for (var at = piece.Start; at < piece.End; at++)
                {
                    if (owners[at] != 0)
                    {
                        return $"Two pieces hold [{at}]: {Around(text, at)}";
                    }

                    owners[at] = i + 1;
                }
            }
        }

        for (var at = 0; at < text.Length; at++)
        {
            if (owners[at] == 0 && !char.IsWhiteSpace(text[at]))
            {
                return $"No piece holds [{at}] U+{(int)text[at]:X4}: {Around(text, at)}";
            }
        }

        return null;
    }

    // The words of a node end its slice; number and label stand before them.
    private static string? Words(string text, MinutesFile file)
    {
        foreach (var item in file.Meeting.Items)
        {
            var slice = Bare(string.Concat(item.Pieces.Select(p => text[p.Start..p.End])));
            if (!slice.EndsWith(Bare(item.Text), StringComparison.Ordinal))
            {
                return $"The words of an item are not its slice: {item.Path} '{Short(item.Text)}' / '{Short(slice)}'";
            }
        }

        return null;
    }

    private static string? Directives(string text, MinutesFile file, int[] owners)
    {
        var items = file.Meeting.Items;
        foreach (var directive in file.Meeting.Directives)
        {
            var (span, told) = (directive.Span, $"{directive.Path} {directive.Span} '{Short(directive.Text)}'");
            if (!IsInside(span, text))
            {
                return $"A directive outside the text: {told}";
            }

            var (first, last) = (owners[span.Start], owners[span.End - 1]);
            if (first == 0 || last == 0 || items[first - 1].Path != directive.Path)
            {
                return $"A directive outside its item: {told}";
            }

            // A sentence that ends in a colon takes the list under it along.
            var slice = Bare(WithoutFurniture(text, span, owners, items));
            var words = Bare(directive.Text);
            if (slice != words && !(first != last && words is [.., '：' or ':'] && slice.StartsWith(words, StringComparison.Ordinal)))
            {
                return $"The words of a directive are not its slice: {told} / '{Short(slice)}'";
            }

            if (directive.Owners.Count != directive.Units.Count || directive.Text.Length == 0)
            {
                return $"A directive without words, or not as many units as owners: {told}";
            }

            if (directive.Owners.FirstOrDefault(o => !words.Contains(Bare(o), StringComparison.Ordinal) && !Bare(text).Contains(Bare(o), StringComparison.Ordinal)) is { } invented)
            {
                return $"An owner that nobody wrote: '{invented}' {told}";
            }
        }

        return null;
    }

    private static string? Others(string text, MinutesFile file)
    {
        foreach (var (span, words) in file.Meeting.Dates.Select(d => (d.Span, d.Text)).Concat(file.Meeting.Cases.Select(c => (c.Span, c.Text))))
        {
            if (!IsInside(span, text))
            {
                return $"Outside the text: {span} '{Short(words)}'";
            }

            if (!IsSubsequence(Bare(words), Bare(text[span.Start..span.End])))
            {
                return $"Not its slice: {span} '{Short(words)}' / '{Short(text[span.Start..span.End])}'";
            }
        }

        return file.Doubts.FirstOrDefault(d => d.Line < 1 || d.Line > file.LineStarts.Count) is { } doubt ? $"A doubt on no line: {doubt}" : null;
    }

    private static string WithoutFurniture(string text, TextSpan span, int[] owners, IReadOnlyList<AgendaItem> items)
    {
        var words = new StringBuilder(span.Length);
        for (var at = span.Start; at < span.End; at++)
        {
            if (owners[at] == 0 || items[owners[at] - 1].Kind != ItemKind.Furniture)
            {
                words.Append(text[at]);
            }
        }

        return words.ToString();
    }

    private static bool IsInside(TextSpan span, string text) => span.Start >= 0 && span.Start < span.End && span.End <= text.Length;

    // Page furniture inside a date or a case is left out of its words.
    private static bool IsSubsequence(string words, string slice)
    {
        var at = 0;
        foreach (var c in slice)
        {
            at += at < words.Length && words[at] == c ? 1 : 0;
        }

        return at == words.Length;
    }

    // Without white space, invisible characters and the marks that only decorate.
    private static string Bare(string text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && !Glyphs.IsInvisible(c) && c is not ('*' or '\\' or '#' or '>' or '-' or '+'))
            {
                bare.Append(c);
            }
        }

        return bare.ToString();
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 12)..Math.Min(text.Length, at + 12)].Replace("\n", "⏎", StringComparison.Ordinal);

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..40]}…{text[^15..]}";
}
