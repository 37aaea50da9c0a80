using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>One file for a person to read through: its heading, its outline, and what was understood under each node.</summary>
internal static class OutlineText
{
    private const string Unknown = "不明";
    private const int Lead = 40; // enough of a node's text to know it again

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Understood = new(Color.Yellow);
    private static readonly Style Dubious = new(Color.Red);

    public static void Print(IAnsiConsole page, MinutesFile file)
    {
        var m = file.Meeting;
        page.Write(new Text($"{Sheet.Clean(file.File)}\n", new Style(Color.Aqua, decoration: Decoration.Bold)));
        Say(page, 1, $"{m.Title ?? "（沒有標題）"}", Bold);
        Say(page, 1, $"時間 {At(m.HeldAt)}　散會 {At(m.AdjournedAt)}　地點 {m.Venue ?? Unknown}　主席 {m.Chair ?? Unknown}　紀錄 {m.Recorder ?? Unknown}");
        foreach (var item in m.Items.Where(i => i.Kind is not (ItemKind.Furniture or ItemKind.Header or ItemKind.Attendance)))
        {
            var depth = 1 + item.Path.Count(c => c == '/');
            Say(page, depth, $"{item.Path.Split('/')[^1]}　{Cut.At(item.Text, Lead)}");
            foreach (var directive in m.Directives.Where(d => d.Span.Start >= item.Span.Start && d.Span.Start < item.Span.End))
            {
                Say(page, depth + 1, Words(directive), Understood);
            }
        }

        foreach (var said in m.Cases)
        {
            Say(page, 1, $"列管案 {said.Number ?? said.Name}　{OfficeWords.Of(said.Status)}{(said.Into is { } into ? $" {into}" : "")}"
                + (said.Part is { } part ? $"（{part}）" : "") + (said.Condition is { } condition ? $"　條件：{condition}" : ""), Understood);
        }

        foreach (var doubt in file.Doubts)
        {
            Say(page, 1, $"疑義 第{doubt.Line}行「{doubt.Text}」：{doubt.Why}", Dubious);
        }

        page.WriteLine();
    }

    private static string Words(Directive directive)
    {
        var owners = OfficeWords.Owners(directive);
        return $"→ {OfficeWords.Of(directive.Kind)}{(owners.Length > 0 ? $"　{owners}" : "")}　{directive.Action}"
            + (directive.Deadline is { } due ? $"　期限 {OfficeWords.Of(due)}（{due.Why}）" : "")
            + (directive.Urgency is { } urgency ? $"　{urgency}" : "");
    }

    private static string At(Moment? moment) => moment is { } known ? OfficeWords.Of(known) : Unknown;

    private static void Say(IAnsiConsole page, int depth, string line, Style? style = null) =>
        page.Write(new Text(new string(' ', depth * 2) + Sheet.Clean(line) + "\n", style));
}
