using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Model;

/// <summary>The words of one file in prompts/: a version, and text with places such as {{question}}.</summary>
internal sealed partial class Prompt
{
    private readonly string[] pieces; // text, place, text, place … text

    private Prompt(string version, string[] pieces)
    {
        Version = version;
        this.pieces = pieces;
    }

    public string Version { get; }

    /// <param name="faults">In Chinese, each naming the file and what is wrong in it; empty exactly when the result is not null.</param>
    public static Prompt? Read(string file, string content, IReadOnlyList<string> places, out IReadOnlyList<string> faults)
    {
        var text = content.ReplaceLineEndings("\n");
        var first = FirstLine().Match(text);
        var pieces = Place().Split(text[first.Length..].Trim());
        faults =
        [
            .. Faults(pieces, places).Prepend(first.Success ? null : "找不到檔案，或第一行不是版本（例如「version: 1」）")
                .OfType<string>().Select(fault => $"提示詞 prompts/{file}：{fault}。"),
        ];
        return faults.Count == 0 ? new(first.Groups[1].Value, pieces) : null;
    }

    /// <summary>Every place is filled once, from left to right: what looks like a place inside a value stays as it is.</summary>
    public string Fill(IReadOnlyDictionary<string, string> values) =>
        string.Concat(pieces.Select((piece, at) => IsPlace(at) ? values[piece] : piece));

    private static IEnumerable<string> Faults(string[] pieces, IReadOnlyList<string> places)
    {
        var written = pieces.Where((_, at) => IsPlace(at)).Distinct().ToList();
        var stray = pieces.Where((_, at) => !IsPlace(at)).Any(text => text.Contains("{{", StringComparison.Ordinal)
            || text.Contains("}}", StringComparison.Ordinal));
        return places.Except(written).Select(place => $"缺少 {{{{{place}}}}}")
            .Concat(written.Except(places).Select(place => $"不認得 {{{{{place}}}}}，可用的是 {Listed(places)}"))
            .Concat(stray ? ["有不成對的「{{」或「}}」"] : []);
    }

    private static string Listed(IEnumerable<string> places) => string.Join("、", places.Select(place => $"{{{{{place}}}}}"));

    private static bool IsPlace(int at) => at % 2 == 1;

    [GeneratedRegex(@"\A\uFEFF?version: *([0-9]{1,9}) *(?:\n|\z)")]
    private static partial Regex FirstLine();

    [GeneratedRegex(@"\{\{([^{}\n]*)\}\}")]
    private static partial Regex Place();
}
