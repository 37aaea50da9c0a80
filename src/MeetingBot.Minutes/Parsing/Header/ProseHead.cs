using System.Text.RegularExpressions;
using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing.Dates;
using MeetingBot.Minutes.Parsing.Outline;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>A head told in a sentence, as letters do: 本次會議於 112 年 9 月 6 日召開，由理事長主持.</summary>
internal sealed partial record ProseHead(Moment HeldAt, string? Chair, string? Recorder)
{
    private const int MostBlocks = 8;

    public static ProseHead? Read(List<Block> blocks, OfficeCalendar calendar)
    {
        foreach (var block in blocks.Take(MostBlocks).Where(b => b is { Row: null, Marker: null, Label: null } && This().IsMatch(b.Flow.Text) && Held().IsMatch(b.Flow.Text)))
        {
            var verb = Held().Match(block.Flow.Text).Index;
            var day = new DateReader(new(null, null, null, calendar)).Read(block.Flow)
                .LastOrDefault(d => d.End <= verb && d.Kind is DateKind.Date or DateKind.DateTime && d.From is not null);
            if (day?.From is { } held)
            {
                return new(held, Who(block, Chaired()), Who(block, Recorded()));
            }
        }

        return null;
    }

    private static string? Who(Block block, Regex told) =>
        told.Match(block.Flow.Text) is { Success: true } found && found.Groups["who"] is var who
            ? block.Flow.Original(who.Index, who.Index + who.Length).Trim()
            : null;

    // Of this sitting, not of another that the words tell of.
    [GeneratedRegex("^本(次|屆|會)|由[^，。；]{2,14}(主持|擔任主席)")]
    private static partial Regex This();

    [GeneratedRegex("召開|舉行|開會|集會")]
    private static partial Regex Held();

    [GeneratedRegex("由(?<who>[^，。；由]{2,14}?)(擔任主席|任主席|主持)")]
    private static partial Regex Chaired();

    [GeneratedRegex("由(?<who>[^，。；由]{2,12}?)(擔任)?[紀記]錄")]
    private static partial Regex Recorded();
}
