using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Whose meetings a question asks for, where none of them are kept: 交通局的局務會議 among those of other bureaus.</summary>
internal static partial class HeldElsewhere
{
    /// <param name="before">What stands before the kind of meeting.</param>
    /// <param name="bodies">Those that hold such meetings, none of which is named.</param>
    /// <returns>Null where nobody is named, or one whose rank is not theirs, so that it may have to do with one of them.</returns>
    public static string? By(string before, IEnumerable<string?> bodies) =>
        Holder().Match(before) is { Success: true } holder
        && holder.Groups["of"].Value is var of
        && Rank(of) is { } rank
        && bodies.All(body => body is not null && Rank(body) == rank && !BodyName.HasInOrder(Fold.Name(body), Fold.Name(of)))
            ? of
            : null;

    private static string? Rank(string body) =>
        Schools().IsMatch(body) ? "校" : Ranks().Match(body) is { Success: true } rank ? rank.Value : null;

    [GeneratedRegex("(?<of>(?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2,12}|(?<=[在到問過查看])[\\u4e00-\\u9fff-[各本該們全某]]{2,6}?(局|處|署|區公所|鄉公所|鎮公所|[縣市]政府|大學|科大|學院|高中|高職|國中|國小))(?<=(局|處|署|公所|政府|大學|科大|學院|高中|高職|國中|國小))(?<![本各該貴全們某][局處署])((最近|近|上|這|前|下)一?次|最近|上回|[0-9]+年(度|第)?|[0-9]+月(份)?|第?[0-9一二三四五六七八九十]+次|的|裡|\\s)*$")]
    private static partial Regex Holder();

    [GeneratedRegex("(大學|科大|學院|高中|高職|國中|國小|國民中學|國民小學|學校)$")]
    private static partial Regex Schools();

    [GeneratedRegex("(局|處|署|公所|政府)$")]
    private static partial Regex Ranks();
}
