using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Executors;

/// <summary>The motions of a meeting (提案), each with what was resolved on it.</summary>
internal static partial class MotionList
{
    private const int Shortest = 5;

    /// <returns>By the headings under which motions stand (討論事項); none where there is no such heading.</returns>
    public static IReadOnlyList<(Passage Motion, Passage? Ruling)> Of(IReadOnlyList<Passage> passages)
    {
        var motions = new List<(Passage Motion, Passage? Ruling)>();
        string? section = null;
        foreach (var passage in passages)
        {
            if (passage.Item.Kind == ItemKind.Heading && Section().IsMatch(passage.Item.Text))
            {
                section = passage.Item.Path;
            }
            else if (section is not null && IsMotion(passage.Item, section)
                && !motions.Exists(one => one.Motion.Item.Path == passage.Item.Path))
            {
                motions.Add((passage, null));
            }
            else if (section is not null && passage.Item.Kind == ItemKind.Heading && !IsUnder(passage.Item.Path, section))
            {
                section = null;
            }
            else if (section is not null && passage.Item.Kind == ItemKind.Resolution && motions is [.., (var motion, null)])
            {
                motions[^1] = (motion, passage);
            }
        }

        return motions;
    }

    private static bool IsMotion(AgendaItem item, string section)
    {
        var at = item.Path.LastIndexOf('/');
        var (above, step) = at < 0 ? ("", item.Path) : (item.Path[..at], item.Path[(at + 1)..]);
        return item.Text.Length >= Shortest
            && (Numbered().IsMatch(step) ? item.Kind is ItemKind.Motion or ItemKind.Heading or ItemKind.Resolution
                : item.Kind is ItemKind.Motion or ItemKind.Heading && above == section && item.Text != step);
    }

    private static bool IsUnder(string path, string section) => path.StartsWith(section + "/", StringComparison.Ordinal);

    [GeneratedRegex("^[壹貳參肆伍陸柒捌玖拾甲乙丙丁戊一二三四五六七八九十0-9]{0,3}[、.．]?\\s*(討論(事項|議題|提案|案)?|提案(討論|事項|審議)?|審議(事項|案件)|討論及?決議事項|提案討論及決議)[：:]?$")]
    private static partial Regex Section();

    [GeneratedRegex("^(提案|議案|案由|議題|討論案|討論事項)[一二三四五六七八九十0-9]{1,3}$|^第[一二三四五六七八九十0-9]{1,3}案$")]
    private static partial Regex Numbered();
}
