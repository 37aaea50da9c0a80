using System.Text.RegularExpressions;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Passages;

/// <summary>What the sums of a table are counted in: 單位：萬元 over it.</summary>
internal static partial class TableUnit
{
    public static string? Of(MeetingText meeting, Passage row) =>
        meeting.Captions(row).Select(line => Unit().Match(line)).FirstOrDefault(match => match.Success)?.Groups["u"].Value;

    [GeneratedRegex("單位[：:]?\\s*(新?[臺台]幣)?\\s*(?<u>[十百千萬億]*元)")]
    private static partial Regex Unit();
}
