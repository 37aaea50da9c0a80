using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>The deed that a question hangs on, by where it stands: a sentence that does not say it tells of something else.</summary>
/// <param name="SufferedAt">Where it begins behind 被: 被取消.</param>
/// <param name="CountedBy">Where it ends before 了多少, 了誰, 了哪些: 砸傷了誰.</param>
/// <param name="AimedBy">Where it ends before 什麼: 爭取什麼.</param>
/// <param name="ThereAt">Where it begins behind 哪裡可以: 哪裡可以抽菸.</param>
/// <param name="AllowedAt">Where it begins behind 可以 in 可以抽菸嗎, 可以先抽菸嗎.</param>
/// <param name="WhetherAt">Where it begins behind 要 in 要打卡嗎.</param>
/// <param name="OneAt">Where it begins behind 哪一隊 in 哪一隊拿冠軍.</param>
/// <param name="LastAt">Where it begins behind 誰 or 哪一年, a letter or two before a last 的: 是誰駭的.</param>
internal sealed partial record AskedDeed(
    int? SufferedAt, int? CountedBy, int? AimedBy, int? ThereAt, int? LastAt, int? AllowedAt, int? WhetherAt, int? OneAt)
{
    public static AskedDeed In(string text) => new(
        End(Suffered(), text),
        Begin(Counted(), text),
        Begin(Aimed(), text),
        End(There(), text),
        End(Last(), text),
        End(Allowed(), text),
        End(Whether(), text),
        End(WhichOne(), text));

    private static int? End(Regex words, string text) =>
        words.Matches(text) is [.., var last] ? last.Index + last.Length : null;

    private static int? Begin(Regex words, string text) => words.Matches(text) is [.., var last] ? last.Index : null;

    [GeneratedRegex("(被(?!告)|(?<!周)遭(?!遇))((查[到獲出]|發現|抓到|逮到|踢爆|檢舉)(?=[^的了是誰哪幾多嗎，。？?]{2}))?")]
    private static partial Regex Suffered();

    [GeneratedRegex("了(多少|幾(?!乎)|誰|哪|什麼)")]
    private static partial Regex Counted();

    // 為什麼, 什麼時候 and 沒什麼 ask for no aim.
    [GeneratedRegex("(?<![為因憑沒有是的])什麼(?!時|樣|程度|情況|狀況|原因)")]
    private static partial Regex Aimed();

    [GeneratedRegex("(哪[裡裏兒邊]|什麼地方|何處)(才|還)?(可以|能夠?|要|會)?(?=.)")]
    private static partial Regex There();

    [GeneratedRegex("(?<!哪[裡裏兒邊]|地方|何處|誰|才|怎麼)(可不可以|能不能|可以不?|可否|能夠?|准不准)(先|直接|再|就|馬上|立刻|現在)?(?=[^，。？?]{1,10}(嗎|[？?]?$))(?!(請|再)?(告訴|說明|問))")]
    private static partial Regex Allowed();

    [GeneratedRegex("(要不要|需不需要|會不會|(?<![不只想快將就主重需])要|需要|(?<![開集聚協議委大年月週晚宴茶酒都學機協工公商])會|必須|應該|(?<![獲取值])得)(?=[^，。？?要會得]{2,8}嗎[？?]?$)|(要不要|需不需要|會不會|用不用)(?=[^，。？?要會得]{2,8}[？?]?$)")]
    private static partial Regex Whether();

    [GeneratedRegex("哪一?(隊|班|組|校|名|艘|台|輛|隻|棵|首|本|部|幅|款|樣)(?=[拿得獲奪贏輸被有沒會要最先])")]
    private static partial Regex WhichOne();

    [GeneratedRegex("(是誰|哪一?年|哪一?天|幾號|什麼時候|哪時候?)(?=[^，。的了]{1,2}的(嗎|呢|人)?[？?]?$)")]
    private static partial Regex Last();
}
