using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;

namespace MeetingBot.Answers.Executors;

/// <summary>
/// Cases that minutes number for the first time in their own words: beside a ruling (本案列管（146-1）), or in a list at the end
/// (本次新增列管事項).
/// </summary>
internal static partial class NewCases
{
    private const int LongestTitle = 16;
    private const int LongestName = 24;

    public static IEnumerable<NewCase> In(IReadOnlyList<Passage> passages)
    {
        var isList = false;
        foreach (var passage in passages)
        {
            var text = passage.Item.Text;
            isList = text.Length <= LongestTitle && Title().IsMatch(text) || (isList && Line().IsMatch(text));
            foreach (Match one in isList ? Listed().Matches(text) : Ruled().Matches(text))
            {
                yield return new(one.Groups["n"].Value, Name(one), passage);
            }
        }
    }

    private static string? Name(Match one) =>
        one.Groups["name"].Value.Trim().Replace('、', '及') is { Length: > 1 } name ? OfficeSpeech.Short(name, LongestName) : null;

    [GeneratedRegex("(新增|新列管)[^0-9]{0,6}(列管|追蹤|管制)|新列管")]
    private static partial Regex Title();

    [GeneratedRegex(@"^\s*[0-9]{1,4}(-[0-9]{1,3}){1,2}")]
    private static partial Regex Line();

    [GeneratedRegex(@"(?<![0-9-])(?<n>[0-9]{1,4}(-[0-9]{1,3}){1,2})(?![0-9-])\s*[：:、.]?\s*(?<name>[^（(；。：:]*?)(?=[（(；。：:]|[0-9]{1,4}-[0-9]|$)")]
    private static partial Regex Listed();

    // 不列管 and 併1-05案列管 open nothing.
    [GeneratedRegex(@"(?<!不予?|免予?|案|解除|賡續|繼續)(新增)?列管[（(](列管)?(案號|編號)?[：:]?(?<n>[0-9]{1,4}(-[0-9]{1,3}){1,2})[）)]|(?<=本案)列管[（(](列管)?(案號|編號)?[：:]?(?<n>[0-9]{1,4}(-[0-9]{1,3}){1,2})[）)]")]
    private static partial Regex Ruled();
}
