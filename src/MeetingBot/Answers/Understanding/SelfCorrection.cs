using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What somebody takes back while typing: 對災民…不是，違規要提到哪裡檢討 asks for the latter only.</summary>
internal static partial class SelfCorrection
{
    private const int ShortestQuestion = 4;

    public static string Apply(string text)
    {
        text = OtherNumber().Replace(text, "");
        var taken = TakenBack().Match(text);
        var rest = taken.Success ? text[(taken.Index + taken.Length)..].Trim() : text;
        return rest.Length >= ShortestQuestion ? rest : text;
    }

    // 114年 呃 115年: the second of two of a kind is meant.
    [GeneratedRegex("第?[0-9]+(?<of>年度?|月|號|日|次|案|屆|期|樓)[ ，,…。.]*(呃|欸|嗯|喔不|啊不|不對|不是|說錯了?|ㄟ)[ ，,…。.]*(?=(是|應該是)?第?[0-9]+\\k<of>)")]
    private static partial Regex OtherNumber();

    [GeneratedRegex("^.{1,40}?(…+|\\.{2,}|—+|，|,|。| )\\s*((啊|喔|欸|呃|嗯)?(不是|不對|說錯了?|打錯了?|更正|算了|我是說|我是要問|應該是說))\\s*[，,。：:… ]+")]
    private static partial Regex TakenBack();
}
