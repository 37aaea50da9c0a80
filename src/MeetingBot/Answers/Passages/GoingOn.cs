using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A sentence that takes up what the one before it told of (其餘8里於…, 未領取者得於…, 該系統應…) says of it without naming it again; so does
/// one that begins with the number of a row above (478-05案請…, 項次2請…).
/// </summary>
internal static partial class GoingOn
{
    /// <returns>What it takes up: the sentence before it, or the row; null where it stands for itself.</returns>
    public static string? From(MeetingText meeting, Passage passage, Sentence? before, string said) =>
        !TakesUp().IsMatch(said) ? meeting.RowNamedBy(passage, said)?.Item.Text
        : before is { } same ? same.In(passage.Item.Text)
        : meeting.Beside(passage).Before is { } previous && IsNextPoint(previous, passage) ? previous.Item.Text
        : null;

    private static bool IsNextPoint(Passage previous, Passage passage) =>
        previous.Item.Kind is ItemKind.Remark or ItemKind.Resolution or ItemKind.Other
            && previous.Item.Kind == passage.Item.Kind
            && AgendaPath.ParentOf(previous.Item.Path) == AgendaPath.ParentOf(passage.Item.Path);

    [GeneratedRegex("^[^\\p{L}\\p{N}]*(其餘|其中|剩餘|餘[0-9一二三四五六七八九十]|[未不逾][^，。；]{1,8}者|該(?!死)|前開|前述|上述|上開|前項)")]
    private static partial Regex TakesUp();
}
