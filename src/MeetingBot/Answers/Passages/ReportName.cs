using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>A report that a ruling elsewhere names: 稽核報告部分：…, 重複通報一節，….</summary>
internal static partial class ReportName
{
    /// <summary>What was reported, of the ruling's words or the point it stands under; null where none is named.</summary>
    public static string? TextNamedBy(MeetingText meeting, Passage ruling, string said) =>
        ruling.Item.Kind == ItemKind.Resolution && (In(said) ?? In(ruling.Heading is [.., var point] ? point : "")) is { } name
            ? meeting.Passages.TakeWhile(p => p.Id != ruling.Id)
                .FirstOrDefault(p => p.Item.Kind is ItemKind.Remark or ItemKind.Other or ItemKind.Heading or ItemKind.Motion
                    && p.Item.Text.StartsWith(name, StringComparison.Ordinal))?.Item.Text
            : null;

    private static string? In(string said) => Named().Match(said) is { Success: true } name ? name.Groups["name"].Value : null;

    [GeneratedRegex("^(有關|關於)?(?<name>[^，。；：、]{4,20}?)(部分|一節|乙節)[，：:]")]
    private static partial Regex Named();
}
