using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Whether a question asks what came of a matter.</summary>
/// <param name="Outcome">結果, 怎麼處理, 能不能: the ruling answers, not the motion or report under which the words stand.</param>
/// <param name="Named">結果, 裁示, 決議: calls the ruling by its name.</param>
/// <param name="Only">做了什麼裁示: nothing but a ruling would do.</param>
/// <param name="Proposal">提了什麼, 建議怎樣: the motion itself answers.</param>
/// <param name="Whether">要不要, 該不該: what is decided, and not what may be.</param>
/// <param name="Latest">最後, 後來: of several sittings, the later one.</param>
/// <param name="Now">現在, 目前: how it stands since it was ruled on; not who sees to it all along.</param>
internal sealed partial record AskedRuling(
    bool Outcome, bool Named, bool Only, bool Proposal, bool Whether, bool Latest, bool Now)
{
    /// <summary>秘書長 in 秘書長怎麼裁示: the post of who rules; null where none is named.</summary>
    public string? Ruler { get; private init; }

    public static AskedRuling In(string text) => new(
        OutcomeWords().IsMatch(text),
        RulingByName().IsMatch(text),
        RulingWords().IsMatch(text),
        ProposalWords().IsMatch(text),
        WhetherWords().IsMatch(text),
        LatestWords().IsMatch(text),
        NowWords().IsMatch(text))
    {
        Ruler = RulerWords().Match(text) is { Success: true } ruler ? ruler.Groups["who"].Value : null,
    };

    /// <summary>局長 in 局長准了沒: who rules, whom a ruling need not name; where the words stand.</summary>
    public static IReadOnlyList<int> RulerIn(string text) =>
        RulerWords().Match(text) is { Success: true } ruler
            ? [.. Enumerable.Range(ruler.Groups["who"].Index, ruler.Groups["who"].Length)] : [];

    [GeneratedRegex($"(?<=^|[，,、。的給讓]|[\\u4e00-\\u9fff]案)(?<who>{AskedPost.Titles}|主席|長官|上面|老闆)(最後|後來|到底|究竟)?(有沒有|是否|是不是|會不會)?(對[^，。？?]{{2,20}})?(怎麼|怎樣|如何|(做|下)了什麼|有(什麼|何))?(已經?|有)?(准|同意|裁示|答應|核定|核准|批准|批了|點頭|放行|採納|要求|指示|交代|交辦|下令)")]
    private static partial Regex RulerWords();

    [GeneratedRegex("要不要|該不該|需不需要|要還是不要|還要不要")]
    private static partial Regex WhetherWords();

    [GeneratedRegex("最後(?!一|期限|日|要(?!求)|得|必須|該)|後來|最終|到頭來")]
    private static partial Regex LatestWords();

    [GeneratedRegex("^(?!.*(主辦|承辦|負責|權責|主政|窗口)).*(現在|目前|如今|現階段|改(由|歸|派|給)(誰|哪)|換(成|給|由)?(誰|哪))")]
    private static partial Regex NowWords();

    [GeneratedRegex("(提案|案由|提議|建議|訴求|主張|請求|要求|希望|反映|陳情|說明|擬|打算|想|提).{0,4}(什麼|哪|啥|怎|誰|內容)|(提案|提議|建議|申請|請求|要求|希望).{0,8}(幾|多少)|原本|原先|原訂|本來")]
    private static partial Regex ProposalWords();

    [GeneratedRegex("""
          結果
        | 怎麼(處理|裁示|決議|決定|辦|說|走|推|調整|改|弄|搞)
        | 裁示 | 決議 | 決定 | 結論 | 通過
        | 最後(怎|決|結|改|是)
        | 同意
        | 可以.{0,12}嗎
        | 能不能 | 要不要 | 改成 | 改到 | 結案 | 銷案
        | (過|(?<![集終團總巴])結)了(沒|嗎)
        | 有沒有過
        | 有過(嗎|了)
        | (漲|調|改|加|減|降|延|變[多少貴]|增加|減少|取消|停辦)了(沒|嗎)
        | 後來 | 准了 | 核准 | 批准 | 批了 | 照准 | 採納 | 答應
        | 都?給(了|不給)?嗎
        | 都給 | 給不給 | 定案 | 敲定 | 還是怎 | 談成 | 談定 | 講定 | 說定 | 議定 | 喬好
        | 最後(?!一|期限|日|要(?!求)|得|必須|該)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex OutcomeWords();

    [GeneratedRegex("(什麼|哪些|怎麼|如何)(樣的)?(裁示|決議|決定|指示|結論)|(裁示|決議|指示|結論)(是|為|有)?(什麼|哪些|呢)|做了什麼(決定|裁示)")]
    private static partial Regex RulingWords();

    [GeneratedRegex("結果|裁示|決議|決定|結論|通過|最後(?!一|期限|日|要(?!求)|得|必須|該)|後來|有過(嗎|了)")]
    private static partial Regex RulingByName();
}
