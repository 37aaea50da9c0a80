using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A sentence that takes up what the one before it told of (其餘8里於…, 未領取者得於…, 該系統應…) says of it without naming it again; so does
/// one that begins with the number of a row above (478-05案請…, 項次2請…), names a motion by its number (案由二由某委員迴避), a
/// report by its name (稽核報告部分：…), or begins with what was spoken of last.
/// </summary>
internal static partial class GoingOn
{
    /// <returns>What it takes up: the sentence before it, the row, or what the motion is called; null where it stands for itself.</returns>
    public static string? From(MeetingText meeting, Passage passage, Sentence? before, string said) =>
        !TakesUp().IsMatch(said) ? meeting.RowNamedBy(passage, said)?.Item.Text
            ?? MotionName.TitleNamedBy(meeting, passage, said)
            ?? ReportName.TextNamedBy(meeting, passage, said)
            ?? (before is null ? RemarkTakenUp(meeting, passage, said) : null)
        : before is { } same ? same.In(passage.Item.Text)
        : meeting.Beside(passage).Before is { } previous && IsNextPoint(previous, passage) ? previous.Item.Text
        : null;

    // 另1人俟醫師複評, then 主席裁示：複評應於…: a ruling that begins with what was spoken of last.
    private static string? RemarkTakenUp(MeetingText meeting, Passage passage, string said) =>
        passage.Item.Kind == ItemKind.Resolution
        && meeting.Beside(passage).Before is { Item: { Kind: ItemKind.Remark, Speaker: not null } } remark
        && Beginning().Match(said) is { Success: true } begins
        && remark.Item.Text.Contains(begins.Groups["matter"].Value, StringComparison.Ordinal)
            ? remark.Item.Text
            : null;

    private static bool IsNextPoint(Passage previous, Passage passage) =>
        previous.Item.Kind is ItemKind.Remark or ItemKind.Resolution or ItemKind.Other
            && previous.Item.Kind == passage.Item.Kind
            && AgendaPath.ParentOf(previous.Item.Path) == AgendaPath.ParentOf(passage.Item.Path);

    [GeneratedRegex(@"^(?<matter>\p{L}{2,8}?)(應|請|由|於|須|需|之|期間)")]
    private static partial Regex Beginning();

    [GeneratedRegex("^[^\\p{L}\\p{N}]*(其餘|其中|剩餘|餘[0-9一二三四五六七八九十]|[未不逾][^，。；]{1,8}者|該(?!死)|前開|前述|上述|上開|前項)")]
    private static partial Regex TakesUp();
}
