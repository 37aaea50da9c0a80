using System.Text;

namespace MeetingBot.Minutes.Reading.OpenDocument;

/// <summary>The counts of one list, level by level from 1, and the writing of its next number.</summary>
internal sealed class OdtCounter
{
    public const int Levels = 10;

    private readonly int?[] counts = new int?[Levels + 1];

    public string Next(int level, int? start, Func<int, OdtLevel?> definitions)
    {
        if (level is < 1 or > Levels)
        {
            return "";
        }

        counts[level] = start ?? (counts[level] is { } count ? count + 1 : definitions(level)?.Start ?? 1);
        Array.Fill(counts, null, level + 1, Levels - level);
        if (definitions(level) is not { } definition)
        {
            return "";
        }

        var label = definition.Bullet
            ?? (definition.Pattern is { } pattern ? FromPattern(pattern, definitions) : FromParts(level, definition, definitions));
        return definition.HasGap ? Labels.WithGap(label) : label;
    }

    private string FromParts(int level, OdtLevel definition, Func<int, OdtLevel?> definitions)
    {
        if (definition.Format.Length == 0)
        {
            return ""; // prefix and suffix belong to a number
        }

        var first = Math.Max(1, level - definition.Shown + 1);
        var numbers = Enumerable.Range(first, level - first + 1).Select(l => Number(l, definitions)).Where(number => number.Length > 0);
        return definition.Prefix + string.Join('.', numbers) + definition.Suffix;
    }

    private string FromPattern(string pattern, Func<int, OdtLevel?> definitions)
    {
        var label = new StringBuilder();
        var pieces = pattern.Split('%');
        for (var i = 0; i < pieces.Length; i++)
        {
            // Text and level numbers take turns: 第%1%案.
            label.Append(i % 2 == 0 ? pieces[i] : int.TryParse(pieces[i], out var level) ? Number(level, definitions) : "");
        }

        return label.ToString();
    }

    private string Number(int level, Func<int, OdtLevel?> definitions) =>
        level is >= 1 and <= Levels && definitions(level) is { } definition ? definition.Write(counts[level] ?? definition.Start) : "";
}
