using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace MeetingBot.Console;

/// <summary>A titled table whose columns align although a Chinese character is two columns wide.</summary>
internal sealed class Sheet
{
    private readonly string title;
    private int totals;
    private readonly Table table = new() { Border = TableBorder.Ascii2, UseSafeBorder = true };

    public Sheet(string title, params IEnumerable<string> columns)
    {
        this.title = title;
        foreach (var column in columns)
        {
            // A column marked | is short and must stay whole: a date, a file name that somebody will copy.
            var isWhole = column.EndsWith('|');
            var heading = new TableColumn(new Text(column.TrimEnd('|'), new Style(decoration: Decoration.Bold)));
            table.AddColumn(isWhole ? heading.NoWrap() : heading);
        }
    }

    public void Add(params IEnumerable<string?> cells) => Add(null, cells);

    public void Add(Color? first, params IEnumerable<string?> cells) =>
        table.AddRow(cells.Select((cell, i) => (IRenderable)new Text(Clean(cell), i == 0 && first is { } colour ? new Style(colour) : null)));

    /// <summary>A last row that sums up the others and is not counted with them.</summary>
    public void AddTotal(params IEnumerable<string?> cells)
    {
        totals++;
        Add(cells);
    }

    public void Print(IAnsiConsole page)
    {
        page.Write(new Text($"{title}（{table.Rows.Count - totals}）\n", new Style(Color.Aqua, decoration: Decoration.Bold)));
        if (table.Rows.Count > 0)
        {
            page.Write(table);
        }

        page.WriteLine();
    }

    /// <summary>Words of a file as they may be shown: a control character in it must not steer the reader's terminal.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var clean = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            clean.Append(char.IsControl(c) ? ' ' : c);
        }

        return clean.ToString();
    }
}
