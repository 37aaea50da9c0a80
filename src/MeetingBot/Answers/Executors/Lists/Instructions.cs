using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// Which lines of a list a question means that asks for what the chair ordered (主席指示): those under a heading of that name, where the
/// minutes have one, else every ruling; and where it asks for a day that is written, those that have one.
/// </summary>
internal sealed partial class Instructions(IReading reading)
{
    public async Task<List<Listed>> OfAsync(AskedDuty asked, List<Listed> lines, CancellationToken cancel)
    {
        var ordered = asked.Instructions ? await OrderedAsync(lines, cancel).ConfigureAwait(false) : lines;
        return asked.WrittenDay ? ordered.FindAll(line => WrittenDay().IsMatch(line.Text)) : ordered;
    }

    private async Task<List<Listed>> OrderedAsync(List<Listed> lines, CancellationToken cancel)
    {
        var under = new Dictionary<long, List<string>>();
        foreach (var meeting in lines.Select(line => line.Meeting.Id).Distinct())
        {
            var passages = await reading.PassagesAsync(meeting, cancel).ConfigureAwait(false);
            under[meeting] = [.. passages.Where(passage => passage.Item.Kind == ItemKind.Heading && Title().IsMatch(passage.Item.Text))
                .Select(passage => passage.Item.Path + "/")];
        }

        return lines.FindAll(line => under[line.Meeting.Id] is { Count: > 0 } sections
            ? sections.Exists(section => line.Passage.Item.Path.StartsWith(section, StringComparison.Ordinal))
            : line.Passage.Item.Kind == ItemKind.Resolution);
    }

    [GeneratedRegex("^[壹貳參肆伍陸柒捌玖拾甲乙丙丁戊一二三四五六七八九十0-9]{0,3}[、.．]?\\s*(主席|主持人|綜合|[縣市鄉鎮區局處校院館所]長|秘書長|召集人)(會議)?(指|裁|結|（|）|\\(|\\)|示|論)+(事項)?[：:]?$")]
    private static partial Regex Title();

    [GeneratedRegex("[0-9〇一二三四五六七八九十]+\\s*月\\s*[0-9〇一二三四五六七八九十]+\\s*[日號]|[0-9]{1,2}/[0-9]{1,2}")]
    private static partial Regex WrittenDay();
}
