using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What a question asks of a meeting, beside the facts of its heading.</summary>
/// <param name="Absent">誰請假, 誰沒來.</param>
/// <param name="OnLeave">誰請假: only those who asked for leave, and not whoever sent another.</param>
/// <param name="Deputy">誰代理: who came in somebody's place.</param>
/// <param name="Sent">派誰來: who came for a unit, in somebody's place or not.</param>
/// <param name="Sender">中研院 in 中研院派誰來.</param>
/// <param name="Present">誰出席.</param>
/// <param name="Chairing">主持: of the chair, and of nobody else.</param>
/// <param name="Which">開什麼會: what kind of meeting it was.</param>
/// <param name="Motion">提案三: one motion, by its number.</param>
/// <param name="Confirmed">紀錄在哪次會議確定: where a sitting's minutes were read out.</param>
/// <param name="Following">下次會議什麼時候: the day of the sitting after.</param>
/// <param name="TakenOver">中途換誰主持, 市長沒到誰代他開: who presided in the chair's place, all along or for a part.</param>
/// <param name="Kept">收錄了哪些會議: which sittings have minutes here.</param>
internal sealed partial record AskedMeeting(
    bool Absent, bool OnLeave, bool Deputy, bool Sent, string? Sender, bool Present, bool Chairing, bool Which, string? Motion,
    bool Confirmed, bool Following, bool TakenOver, bool Kept)
{
    public bool IsAttendance => Absent || Deputy || Sent || Present;

    /// <summary>第12次會議的上一次是幾號開的: of the sitting before the one that is named.</summary>
    public bool Before { get; private init; }

    public static AskedMeeting In(string text) => new(
        AbsentWords().IsMatch(text),
        text.Contains('假', StringComparison.Ordinal),
        DeputyWords().IsMatch(text),
        SentWords().IsMatch(text),
        SentWords().Match(text).Groups["n"] is { Success: true } sender ? sender.Value : null,
        PresentWords().IsMatch(text),
        ChairingWords().IsMatch(text),
        WhichWords().IsMatch(text),
        OneMotion().Match(text) is { Success: true } motion ? motion.Value : null,
        ConfirmedWords().IsMatch(text),
        FollowingWords().IsMatch(text),
        TakenOverWords().IsMatch(text),
        KeptWords().IsMatch(text))
    {
        Before = BeforeWords().IsMatch(text),
    };

    // The sitting first, then which one before it; 上次會議決定的事 is none of these.
    [GeneratedRegex("""
          [次會報議場號日][^。]{0,12}?(上一?次|前一?次|上回|前一?場|上一?場)的?(會議|會報|會)?(開會|召開)?的?(是|在|於|時)?
          (什麼時候|何時|哪一?天|哪一?日|幾月|幾號|幾點|日期|時間|第幾次|誰|主席|紀錄|主持|地點|在?哪裡)
        | (什麼時候|何時|哪一?天|哪一?日|幾月幾[號日]|幾號)[^。]{0,16}[次會報議場]的?(上一?次|前一?次)(會議|會報|會)?[？?]?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BeforeWords();

    [GeneratedRegex("主持|主席|代[他她]?開")]
    private static partial Regex ChairingWords();

    [GeneratedRegex("(誰|哪[些幾]?[位個]?(人|單位|機關|科)?|有人|何人).{0,4}(請假|公假|公出|缺席|沒(有)?(來|到|出席|參加|與會|派[人員代]?)|未(出席|到|與會|派員))|(請假|缺席|公出|沒(有)?(來|出席)|未出席)的?(人員?|名單|單位|機關)?(是|有|為)?(誰|哪|[？?]?$)|(請假|缺席)的?(人員?|名單)")]
    private static partial Regex AbsentWords();

    [GeneratedRegex("(誰|哪一?位|何人).{0,3}(代理|代為|代表|代的|代$|代[？?他她]|代替)|(代理|代替|代表)的?人?(是|為)?(誰|哪一?位|何人)")]
    private static partial Regex DeputyWords();

    [GeneratedRegex("((?<=會議|會報|會|次|[，,]|^)(?![議報])(?<n>[^，,會次的]{2,12}?))?(是|有)?派了?(誰|哪一?位|何人|哪些人)")]
    private static partial Regex SentWords();

    [GeneratedRegex("(誰|哪一?位|哪些人|何人)(代表)?(去|來)?(出席|參加|與會|列席)|(出席|列席|與會)(的)?(人員?|者|名單|代表)?(是|有|為)?(誰|哪[些幾一]?[位個]?)|(出席|列席)名單")]
    private static partial Regex PresentWords();

    [GeneratedRegex("(開|召開)了?(什麼|哪些|哪一?個|哪一?場|哪一?種|啥)(會|會議)[？?呢]*$|(是|有)(什麼|哪些|哪一?個)會議[？?呢]*$")]
    private static partial Regex WhichWords();

    [GeneratedRegex("""
          [紀記]錄.{0,6}(哪一?次|第幾次|哪一?場|哪個會|什麼時候|何時|哪一?天).{0,12}(確定|確認|宣讀|備查|追認|核定)
        | (哪一?次|第幾次|什麼時候|何時).{0,6}(確定|確認|宣讀|追認)了?.{0,24}[紀記]錄
        | [紀記]錄(後來|最後)?(有沒有|有無|是否|有)(被|再)?(確定|確認|修正|更正|修改)
        | [紀記]錄(已經?)?(確定|確認)了?(沒|嗎)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex ConfirmedWords();

    [GeneratedRegex("(下一?次|下回)(?!的?(決議|結論|裁示|提案)).{0,16}?(什麼時候|何時|哪一?天|哪一?日|幾號|幾月|時間|日期|幾點)|(下一?次|下回)(?!的?(決議|結論|裁示|提案)).{0,12}?(會議?|會報)(要|會|是|改|換)*[在到去]?(哪裡|哪兒|哪間|哪個(地方|會議室)|什麼地方|何處|的?地點)|(會議|會報)的?(下一?次|下回)(要|會|是|改|換)*[在到去]?(哪裡|哪兒|哪間|哪個(地方|會議室)|什麼地方|何處|的?地點)|(什麼時候|何時|哪一?天|幾號).{0,4}(再|才)?(開|召開|舉行)下一?次")]
    private static partial Regex FollowingWords();

    // 秘書長中途離開，後面換誰主持: the heading tells who took the chair over.
    [GeneratedRegex("""
          (換|改|輪到?|接下來|接著|後面|後半段?|下半場|後來|剩下的?)[^，。]{0,4}(誰|哪一?位|何人)[^，。]{0,3}(主持|當主席|坐主席|擔任主席|代(理|為|替)?主席)
        | (誰|哪一?位|何人)[^，。]{0,3}(接手|接替|接棒|接著|接下去|代替|代理|代為|代)(他|她)?[^，。]{0,3}(主持|當主席|擔任主席|開)
        | 換人|換手|換了?(主席|主持|別人|另一個人)|(主席|主持人?)[^，。]{0,6}(有換|換成|換過|換了|改由|交給)
        | (點半?|分|之後|以後|[起後])[^，。]{0,3}(誰|哪一?位|何人)[^，。]{0,4}(主持|當主席|擔任主席)
        | (沒到|沒來|沒出席|沒空|沒辦法來|不能來|不克|不在|請假|缺席|走了?|離開|離席|早退|退席|出國|公出|有事|迴避)[^。]{0,8}(誰|哪一?位|何人)[^，。]{0,3}(主持|當主席|擔任主席|代(理|為|替)?主席|代[他她]?開)
        | (代理|代為|代替|代)[^，。]{0,4}(主持|主席)的?(人|是|為)*(誰|哪一?位|何人)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex TakenOverWords();

    [GeneratedRegex("""
          (有|收錄|收|保存|載入|收集|建檔|查得?到|找得?到)了?(哪些|哪幾[次場份個]?|[幾多]少?[次場份個]|什麼)[^，。]{0,12}(會議|會報)?的?[紀記]錄[？?]?$
        | (收錄|保存|載入|收集|建檔|查得?到|找得?到|可以查)了?的?(是|有)?(哪些|哪幾[次場份個]?|[幾多]少?[次場份個])[^，。]{0,12}(會議|會報)[？?]?$
        | (會議|會報)?的?[紀記]錄(總共|一共|目前|現在)?(有|收錄了?|收了)(哪些|哪幾[次場份個]?|[幾多]少?[次場份個])
        | (哪些|哪幾[次場份個]|[幾多]少?[次場份個])[^，。]{0,12}(會議|會報)?的?[紀記]錄(可以|能)?(查|看|找)得?到?
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex KeptWords();

    [GeneratedRegex("(提案|案由|議題|討論案|報告案)([一二三四五六七八九十]{1,3}|[0-9]{1,2})(?![、，0-9])")]
    private static partial Regex OneMotion();
}
