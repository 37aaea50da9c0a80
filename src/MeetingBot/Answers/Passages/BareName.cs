using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// A person whom minutes name without a title: chosen for something (正取陳大文), or at the head of the clause that says what he does
/// (陳大文每週五回報名單).
/// </summary>
internal static partial class BareName
{
    /// <param name="asked">The question as Plain spells it: whom it names itself is no answer to it.</param>
    public static bool IsIn(string sentence, string asked) =>
        Chosen().Matches(sentence).Concat(Charged().Matches(sentence).Concat(Told().Matches(sentence)).Where(IsNoWord))
            .Any(name => !asked.Contains(Plain.Of(name.Value), StringComparison.Ordinal));

    /// <summary>組長：陳大文: whoever stands behind the post and a colon.</summary>
    public static bool IsBehind(string role, string sentence) =>
        Regex.IsMatch(sentence, $"{Regex.Escape(role)}[：:](正取|由|為)?[{Surnames.All}][\\u4e00-\\u9fff]{{1,2}}(?=[；，。、（(]|$)");

    // 高中職負責, 江東里負責: words and places that begin like a name.
    private static bool IsNoWord(Match name) =>
        Plain.Of(name.Value) is var folded
        && !Dictionary.TryGet(folded, out _) && !Dictionary.TryGet(folded[..2], out _) && !Dictionary.TryGet(folded[1..], out _);

    [GeneratedRegex($"(?<=(正取|備取|錄取|獲選|當選)(人|者)?[：:]?|(推舉|推選|選出|遴選|聘任|指派|改派|改由|請|由))[{Surnames.All}][\\u4e00-\\u9fff]{{2}}(?=[；，。、（(]|$|擔任|代理|兼任|出任|出席|接任)")]
    private static partial Regex Chosen();

    // 請陳大文在本月21日前更換
    [GeneratedRegex($"(?<=請|交由|由|派)[{Surnames.All}][\\u4e00-\\u9fff][\\u4e00-\\u9fff-[里區鄉鎮村局處科室組課隊校班股會店館司部長員人]](?=[在於](本|下|[0-9])|[儘盡]速|負責|主責|統籌|聯繫|回報|彙整|追蹤)")]
    private static partial Regex Told();

    [GeneratedRegex($"(?<=^|[，；。：])[{Surnames.All}][\\u4e00-\\u9fff][\\u4e00-\\u9fff-[里區鄉鎮村局處科室組課隊校班股會店館司部]](?=每[日週月季]|負責|主責|彙整|回報|統籌|追蹤|聯繫|於[0-9]|[0-9]+月)")]
    private static partial Regex Charged();
}
