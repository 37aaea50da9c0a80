using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Answers.Passages.Rules;

/// <summary>What came of it is asked for, and the sentence tells what is to be done.</summary>
internal static partial class NotYetRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        new(nameof(LacksResult), LacksResult),
        new(nameof(LacksFinding), LacksFinding),
        new(nameof(IsOnlyOrdered), IsOnlyOrdered),
        new(nameof(IsBesidesState), IsBesidesState),
        new(nameof(IsOnlyToBeAsked), IsOnlyToBeAsked),
        new(nameof(IsOnlyToBeApproved), IsOnlyToBeApproved),
        new(nameof(IsOnlyThreatened), IsOnlyThreatened),
    ];

    // 會勘的結果怎麼樣 is not answered by 4月底前完成會勘, nor by what was ruled beside it.
    private static bool LacksResult(Candidate one) =>
        one.Question.Asked.Result.Of is { } what
        && one.Evidence.Kind != ItemKind.Table
        && (Regex.Matches(one.Evidence.Passage.Item.Text, $"[^；。]*{what}[^；。]*") is { Count: > 0 } said
            ? said.All(sentence => ToCome().IsMatch(sentence.Value) && !Came().IsMatch(Bars().Replace(sentence.Value, "")))
            : !IsSaidAround(what, one.Evidence));

    private static bool IsSaidAround(string what, Evidence evidence) =>
        (evidence.Meeting.Above(evidence.Passage) + evidence.Meeting.Scope(evidence.Passage))
            .Contains(Plain.Of(what), StringComparison.Ordinal);

    // 查出是誰倒的 is not answered by who has to clean it up.
    private static bool LacksFinding(Candidate one) =>
        one.Question.Asked.Result.Found && (!Finds().IsMatch(one.Evidence.Quote) || IsToBeChecked().IsMatch(one.Evidence.Quote));

    // 天主堂答應了嗎 is not answered by that it is to be asked.
    private static bool IsOnlyToBeAsked(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && Agreed().IsMatch(one.Question.Text)
        && one.Evidence.Kind is not (ItemKind.Resolution or ItemKind.Table or ItemKind.Motion)
        && !Agrees().IsMatch(one.Evidence.Passage.Item.Text)
        && one.Evidence.Meeting.Rulings(one.Evidence.Passage).Count == 0;


    // 後來拆了還是修了 is not answered by an order to do either.
    private static bool IsOnlyOrdered(Candidate one) =>
        one.Question.Asked.Result.Turned
        && one.Evidence.Kind is not (ItemKind.Table or ItemKind.Motion)
        && Orders().IsMatch(one.Evidence.Quote)
        && !DeedRules.TellsStanding(one.Evidence.Quote);

    // 結了嗎 is not answered by what was done, where the ruling on it says whether it is still tracked; a case's own number leads to that.
    private static bool IsBesidesState(Candidate one) =>
        one.Question.Asked.Case.Closed
        && one.Evidence.Kind != ItemKind.Table
        && !Tracks().IsMatch(one.Evidence.Quote)
        && !CaseNumber().IsMatch(one.Evidence.Quote)
        && one.Evidence.Meeting.Rulings(one.Evidence.Passage).Any(ruling => Tracks().IsMatch(ruling.Item.Text));

    // 市長核定了嗎 is not answered by 簽陳市長核定後再解除列管.
    private static bool IsOnlyToBeApproved(Candidate one) =>
        one.Question.Wanted == Wanted.YesOrNo
        && WhetherApproved().IsMatch(one.Question.Text)
        && ToApprove().IsMatch(one.Evidence.Quote)
        && !Came().IsMatch(one.Evidence.Quote);

    // 被罰了多少 is not answered by what whoever is late will be.
    private static bool IsOnlyThreatened(Candidate one) =>
        WasFined().IsMatch(one.Question.Text)
        && WouldBeFined().IsMatch(one.Evidence.Quote)
        && !Fined().IsMatch(one.Evidence.Quote);

    [GeneratedRegex("(核定|核准|簽准|批准)了?(嗎|沒)")]
    private static partial Regex WhetherApproved();

    [GeneratedRegex("(簽陳|簽報|陳報|報請|提請|送請|俟|待)[^，。；]{0,10}(核定|核准|簽准|批准)")]
    private static partial Regex ToApprove();

    [GeneratedRegex("(罰|扣|開罰|裁罰)了|被(罰|扣|裁罰|開罰)")]
    private static partial Regex WasFined();

    [GeneratedRegex("者[，]?[^，。；0-9]{0,14}(罰|扣)|(逾期|屆期|違者)[^，。；0-9]{0,10}(罰|扣)")]
    private static partial Regex WouldBeFined();

    [GeneratedRegex("已|業經|本期|共|計裁|裁[處罰][0-9]|罰鍰(共|計)|合計|自[^，。；]{1,8}扣")]
    private static partial Regex Fined();

    [GeneratedRegex("[案編]號")]
    private static partial Regex CaseNumber();

    /// <summary>Whether it is still tracked.</summary>
    [GeneratedRegex("解除|列管|結案|銷案|追蹤|賡續|[持繼]續辦理|續[管列辦]")]
    public static partial Regex Tracks();

    [GeneratedRegex("前(完成|辦理|辦畢|提)|請|將|擬|預[計定]|訂於|應|須|儘速|再行?")]
    private static partial Regex ToCome();

    [GeneratedRegex("已|業|經[^費]|結果(?!僅供|將|請|應|另|俟|再)|計|達|為|不合格|合格")]
    private static partial Regex Came();

    // 結果未達70分者: what follows if it comes out so.
    [GeneratedRegex("(結果|成績)?(如|若|倘)?(未達|未滿|低於|不足|高於|超過|達|未通過|不合格)[^，。；]{0,10}(者|時|始|方)")]
    private static partial Regex Bars();

    [GeneratedRegex("查[獲出證明到]|(經|追|清|調)查|查係|所為|鎖定|確認|確定|坦承|承認|緝獲|[逮拘]捕|移送|函送|肇事|係|責任")]
    private static partial Regex Finds();

    [GeneratedRegex("請|應|須|前完成|預[計定]|訂於|儘速")]
    private static partial Regex Orders();

    /// <summary>請政風室確認是否仍有.</summary>
    [GeneratedRegex("(確認|查|檢視|盤點|瞭?了?解|釐清|檢核)[^，。；]{0,24}(是否|有無|有沒有|有否)")]
    public static partial Regex IsToBeChecked();

    [GeneratedRegex("(答應|同意|點頭|肯)了?(嗎|沒)")]
    private static partial Regex Agreed();

    [GeneratedRegex("同意|答應|允|准|婉拒|拒絕|不願|通過|否決|核可|願意")]
    private static partial Regex Agrees();
}
