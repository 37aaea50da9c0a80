using System.Text.RegularExpressions;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whose report it is, where its cover says so (某市政府秘書處業務報告, handed in at a council's sitting): what it tells is told of that body,
/// which calls itself 本處.
/// </summary>
internal static partial class Reporter
{
    private const int OfCover = 6;

    public static string? In(IReadOnlyList<Passage> report) =>
        report.Take(OfCover).Select(line => line.Item.Text.Trim()).FirstOrDefault(line => Report().IsMatch(line));

    [GeneratedRegex(@"^[\u4e00-\u9fff]{2,16}(局|處|委員會|府|公所|中心|署|院|校|科)\s*([0-9]{2,3}\s*年(度|[上下]半年)?)?(書面|業務|工作|施政)(工作)?報告$")]
    private static partial Regex Report();
}
