using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;

namespace MeetingBot.Answers.Passages;

/// <summary>
/// Whether the number that a sentence gives is of the sort that is asked for: what is missing of a sum is not the sum, what one month costs
/// is not what a year does, and what was measured is not what is demanded.
/// </summary>
internal static partial class SumFit
{
    // What a number is of, by the word before it, and how a question asks for that.
    private static readonly (Regex Told, Regex Asked)[] Sorts =
    [
        (Lacking(), LackAsked()), (Leftover(), LeftoverAsked()), (Saved(), SavedAsked()),
        (Fined(), FinedAsked()), (Gap(), GapAsked()), (Deposit(), DepositAsked()), (Granted(), NotOfTender()),
        (TakenBack(), TakenBackAsked()),
    ];

    public static bool Holds(Question question, string sentence)
    {
        var numbers = Sum().Matches(sentence).Select(sum => Before(sentence, sum.Index)).ToList();
        return numbers.Count == 0
            || !(IsOfAnotherSort(question.Text, numbers)
                || IsOfAnotherSpan(question.Text, sentence, numbers)
                || IsOfAnotherTurn(question.Text, sentence)
                || IsOfOtherWay(question.Text, sentence)
                || IsApart(question, sentence));
    }

    /// <summary>規定至少幾件 is not answered by 實測僅120件.</summary>
    public static bool IsOnlyMeasured(Question question, string sentence) =>
        Demanded().IsMatch(question.Text) && Measured().IsMatch(sentence) && !Demand().IsMatch(sentence);

    /// <summary>一次最多幾點 is not answered by 每月600點.</summary>
    public static bool IsNotOfOneTurn(Question question, string sentence) =>
        OfTurn().IsMatch(question.Text) && NotOfTurn().IsMatch(sentence) && !Turn().IsMatch(sentence);

    private static bool IsOfAnotherSort(string asked, List<string> numbers) =>
        numbers.All(before => Sorts.Any(sort => sort.Told.IsMatch(before) && !sort.Asked.IsMatch(asked)));

    private static bool IsOfAnotherSpan(string asked, string sentence, List<string> numbers) =>
        ((OfYear().IsMatch(asked) || OfAll().IsMatch(asked)) && !OfMonth().IsMatch(asked) && !Each().IsMatch(asked)
            && numbers.All(before => OfMonth().IsMatch(before) || Each().IsMatch(before)
                || (OfAll().IsMatch(asked) && Head().IsMatch(before))))
        || (Each().IsMatch(asked) && !Each().IsMatch(sentence) && numbers.All(before => Totals().IsMatch(before)))
        || (OfMonth().IsMatch(asked) && !OfMonth().IsMatch(sentence) && numbers.All(before => OfYear().IsMatch(before)));

    // 一個月多少 is not answered by what is paid each term of a school.
    private static bool IsOfAnotherTurn(string asked, string sentence) =>
        TurnAsked().Match(asked) is { Success: true } turn
        && TurnTold().Matches(sentence).Select(m => SameTurn(m.Groups["of"].Value)).ToList() is { Count: > 0 } told
        && !told.Contains(SameTurn(turn.Groups["of"].Value));

    private static string SameTurn(string turn) => turn == "天" ? "日" : turn;

    // 每月津貼由2,000元調高為3,000元: of a month, both of them.
    // 遭追回者4件，金額23萬元: what says of what it is may stand in the clause before.
    private static string Before(string sentence, int at) =>
        Stop().Split(sentence[..at]) is [.., var before, var last] && OnlySum().IsMatch(last) ? before + last
        : Stop().Split(sentence[..at])[^1];

    // 募到多少 is not answered by what is spent.
    private static bool IsOfOtherWay(string asked, string sentence) => IncomeAsked().IsMatch(asked) && !Income().IsMatch(sentence);

    // 收費1,800元，餐費另計: the sum is of all but that.
    private static bool IsApart(Question question, string sentence) =>
        question.Topic.Any(w => w is { IsThing: true, IsWhole: true, IsFresh: true }
            && Regex.IsMatch(sentence, $"{Regex.Escape(w.Text)}((另[計收加付議繳]|自[理付備費]|外加|不含|未含)(?![^，。；]{{0,4}}[0-9])|另行)"));

    // 80歲以上長者2,000元: each of them.
    [GeneratedRegex("(歲|以[上下]|者|人|戶|位|級|等)\\s*$")]
    private static partial Regex Head();

    [GeneratedRegex("[0-9一二三四五六七八九十百千萬億,]+\\s*(餘)?(萬|億|千)?(餘)?元")]
    private static partial Regex Sum();

    [GeneratedRegex("[，；。、]|,(?![0-9])")]
    private static partial Regex Stop();

    [GeneratedRegex("(募|募款|募集|籌|賣|進帳|賺|收入|捐)[得到了]{0,2}(多少|幾[萬元億])")]
    private static partial Regex IncomeAsked();

    [GeneratedRegex("募|籌|贊助|收|進帳|賣|售|捐|盈|賺|營業額|挹注")]
    private static partial Regex Income();

    [GeneratedRegex("(不足|短缺|短少|缺口|尚缺|差額|缺額|不敷)[^，。；]{0,6}$")]
    private static partial Regex Lacking();

    [GeneratedRegex("不足|不夠|不敷|短|缺|差|欠")]
    private static partial Regex LackAsked();

    [GeneratedRegex("(結餘|賸餘|剩餘|尚餘|餘額|餘款|剩下?)[^，。；]{0,6}$")]
    private static partial Regex Leftover();

    [GeneratedRegex("剩|餘|賸|還有|沒(用|發|花)|未(用|發|執行)")]
    private static partial Regex LeftoverAsked();

    [GeneratedRegex("(節省|撙節|省下|減省|節約)[^，。；]{0,10}$")]
    private static partial Regex Saved();

    [GeneratedRegex("省|節|少(花|付|用)")]
    private static partial Regex SavedAsked();

    [GeneratedRegex("(罰鍰|罰款|違約金|裁罰|開罰|罰金|[裁開處]罰)[^，。；]{0,8}$")]
    private static partial Regex Fined();

    [GeneratedRegex("罰|違約|扣|賠")]
    private static partial Regex FinedAsked();

    [GeneratedRegex("(價差|差價)[^，。；]{0,6}$")]
    private static partial Regex Gap();

    [GeneratedRegex("差|便宜|省")]
    private static partial Regex GapAsked();

    [GeneratedRegex("(保證金|押金|押標金)[^，。；]{0,6}$")]
    private static partial Regex Deposit();

    [GeneratedRegex("保證金|押|擔保")]
    private static partial Regex DepositAsked();

    [GeneratedRegex("(追[回繳討]|收回|繳回|扣回|返還|退還)[^，。；]{0,10}$")]
    private static partial Regex TakenBack();

    [GeneratedRegex("[追收繳扣討要拿]回|追[繳討]|返還|退|還")]
    private static partial Regex TakenBackAsked();

    [GeneratedRegex("^(總?金額|經費|款項|合計|共計?|計)(總?計|合計|共計?|約|為|達)?$")]
    private static partial Regex OnlySum();

    // 預算已由2億元調整為3億元: both of them.
    [GeneratedRegex("(核定|核列|補助|獎助|編列|預算|概算|底價)([^，。；]{0,8}|[^，。；]{0,4}由[^，。；]{1,16})$")]
    private static partial Regex Granted();

    // 決標多少 asks for what a tender was won at, and for no grant.
    [GeneratedRegex("^(?!.*(決標|得標|標價|標到|標下))")]
    private static partial Regex NotOfTender();

    [GeneratedRegex("每一?年|一整?年|全年|整年|年度(總|經費|預算)|年薪")]
    private static partial Regex OfYear();

    [GeneratedRegex("總共|一共|合計|總計|全部|總額|總價|總經費|加起來|花了?多少|(編|預算|經費)[^，。？?]{0,4}多少|多少(預算|經費)")]
    private static partial Regex OfAll();

    [GeneratedRegex("共計|合計|總計|累計|核發金額|計發|總額|共(核)?[發收]")]
    private static partial Regex Totals();

    [GeneratedRegex("每個?月|一個月|月租|月薪|按月|月費|月繳")]
    private static partial Regex OfMonth();

    [GeneratedRegex("每(一|個|單)?(人|件|戶|次|小時|場|位|案|里|公斤|公噸|噸|坪|度|張|份|台|臺|輛|棵|株|趟|間|支|組|平方公尺|公尺)|一(人|件|戶|次|小時|場|位|個人|張|份|個|台|輛)(最多|最高|各|可以?|要)?[^，。]{0,4}(多少|幾[元萬塊])|各(補助|核發|發)")]
    private static partial Regex Each();

    [GeneratedRegex("(每|一|單)次(?!性)[^，。？?]{0,8}(幾|多少)")]
    private static partial Regex OfTurn();

    [GeneratedRegex("每(個|一)?(月|年|日|天|週|季|學期|人|戶)|總(經費|工程費|預算|額)")]
    private static partial Regex NotOfTurn();

    [GeneratedRegex("次(?![月年日週季長])")]
    private static partial Regex Turn();

    [GeneratedRegex("(契約|合約|規定|規範|要求|標準|門檻|應該|依規|法定).{0,14}(多少|幾)|(至少|最少|最多|不得|上限|下限)[^，。]{0,8}(多少|幾)")]
    private static partial Regex Demanded();

    [GeneratedRegex("僅達|僅有|僅\\d|只有|實際|實測|測得|測試(結果)?[^，。]{0,4}(為|達|僅)")]
    private static partial Regex Measured();

    [GeneratedRegex("應(?!變|用|急|對)|不得|至少|以上|以下|以內|須|上限|下限|規定[為是]|標準[為是]|要求[為是]|門檻|最多|最少|為限|為原則|改為|修正為|調整為|需")]
    private static partial Regex Demand();

    [GeneratedRegex("(每|一個?)(?<of>月|學期|學年|年|天|日|週|小時|節|[隻顆棵株盒坪場張輛桶袋床])(要|得|收|是|繳|付|可以|能|獎勵|補助|收購)*(多少|幾)")]
    private static partial Regex TurnAsked();

    [GeneratedRegex("每(一個?)?(?<of>月|學期|學年|年|天|日|週|小時|節|[隻顆棵株盒坪場張輛桶袋床])")]
    private static partial Regex TurnTold();
}
