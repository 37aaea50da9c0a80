using System.Globalization;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.BotFramework.Rendering;

/// <summary>
/// Bars in an Adaptive Card: columns as wide as the numbers in them. Cards have charts of their own in Teams alone, and only newer clients
/// draw them; columns are drawn by all, and their numbers are read aloud.
/// </summary>
internal static class BarsCard
{
    /// <summary>From the mildest part to the gravest, in the colours of whatever theme the reader has.</summary>
    private static readonly string[] Styles = ["accent", "warning", "attention", "emphasis", "good"];

    private const int NameWeight = 40;
    private const int BarWeight = 100;

    public static IEnumerable<JsonObject> Of(Bars bars)
    {
        var most = Math.Max(1, bars.Rows.Select(row => row.Values.Sum()).DefaultIfEmpty().Max());
        return
        [
            Text(bars.Title, "Default", "Bolder"),
            Columns([.. bars.Parts.Select((part, i) => Column("auto", Text(part), Style(i)))]),
            .. bars.Rows.Select(row => Row(row, most)),
        ];
    }

    private static JsonObject Row(BarRow row, int most)
    {
        var total = row.Values.Sum();
        var parts = row.Values.Select((value, i) => (value, i)).Where(one => one.value > 0)
            .Select(one => Column(Weight(BarWeight * one.value / (double)most), Text(Number(one.value), align: "Center"), Style(one.i)));
        return Columns(
        [
            Column(Weight(NameWeight), Text($"{row.Name}（{Number(total)}）"), null),
            .. parts,
            .. total < most ? [Column(Weight(BarWeight * (most - total) / (double)most), Text(" "), null)] : Array.Empty<JsonObject>(),
        ]);
    }

    private static JsonObject Columns(IEnumerable<JsonObject> columns) => new()
    {
        ["type"] = "ColumnSet",
        ["spacing"] = "Small",
        ["columns"] = new JsonArray([.. columns]),
    };

    private static JsonObject Column(JsonNode width, JsonObject text, string? style)
    {
        var column = new JsonObject
        {
            ["type"] = "Column", ["width"] = width, ["spacing"] = "None", ["verticalContentAlignment"] = "Center", ["items"] = new JsonArray(text),
        };
        if (style is not null)
        {
            column["style"] = style;
        }

        return column;
    }

    // Runs, as on the rest of a card: nothing in them is taken for Markdown.
    private static JsonObject Text(string text, string size = "Small", string weight = "Default", string align = "Left") => new()
    {
        ["type"] = "RichTextBlock",
        ["horizontalAlignment"] = align,
        ["inlines"] = new JsonArray(new JsonObject { ["type"] = "TextRun", ["text"] = text, ["size"] = size, ["weight"] = weight }),
    };

    private static string Style(int part) => Styles[part % Styles.Length];

    // Whole numbers: some clients take no others.
    private static int Weight(double weight) => Math.Max(1, (int)Math.Round(weight));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
