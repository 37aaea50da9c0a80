using System.Text;

namespace MeetingBot.Minutes.Reading.Word;

/// <summary>Counts Word's automatic numbers, which are not in the text, and writes them as Word shows them.</summary>
internal sealed class WordNumbering(WordLists lists)
{
    public const int Levels = 9;

    private readonly Dictionary<int, int?[]> counters = [];
    private readonly HashSet<(int List, int Level)> started = [];

    public WordLists Lists => lists;

    /// <summary>The number of the next paragraph on this level, ready to stand before its text; empty where the list shows none.</summary>
    public string Next(int list, int level)
    {
        if (level is < 0 or >= Levels || lists.ShapeOf(list) is not { } shape || lists.Level(list, level) is not { } definition)
        {
            return "";
        }

        if (!counters.TryGetValue(shape, out var counts))
        {
            counters[shape] = counts = new int?[Levels];
        }

        counts[level] = lists.StartOf(list, level) is { } start && started.Add((list, level)) ? start
            : counts[level] is { } count ? count + 1
            : definition.Start;
        for (var below = level + 1; below < Levels; below++)
        {
            if (lists.Level(list, below)?.RestartsAfter(level) != false)
            {
                counts[below] = null;
            }
        }

        var label = definition.Format == "bullet" ? Labels.PlainBullet(definition.Text) : Label(list, definition, counts);
        return definition.HasGap ? Labels.WithGap(label) : label;
    }

    private string Label(int list, WordLevel definition, int?[] counts)
    {
        var label = new StringBuilder();
        for (var i = 0; i < definition.Text.Length; i++)
        {
            var level = definition.Text[i] == '%' && i + 1 < definition.Text.Length ? definition.Text[i + 1] - '1' : -1;
            if (level is < 0 or >= Levels)
            {
                label.Append(definition.Text[i]);
                continue;
            }

            i++;
            var named = lists.Level(list, level);
            label.Append(WordNumberFormats.Write(counts[level] ?? named?.Start ?? 1, definition.IsLegal ? "decimal" : named?.Format));
        }

        return label.ToString();
    }
}
