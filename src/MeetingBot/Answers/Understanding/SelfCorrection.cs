using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>What somebody takes back while typing: 對災民…不是，違規要提到哪裡檢討 asks for the latter only.</summary>
internal static partial class SelfCorrection
{
    private const int ShortestQuestion = 4;

    public static string Apply(string text)
    {
        var taken = TakenBack().Match(text);
        var rest = taken.Success ? text[(taken.Index + taken.Length)..].Trim() : text;
        return rest.Length >= ShortestQuestion ? rest : text;
    }

    [GeneratedRegex("^.{1,40}?(…+|\\.{2,}|—+|，|,|。| )\\s*((啊|喔|欸|呃|嗯)?(不是|不對|說錯了?|打錯了?|更正|算了|我是說|我是要問|應該是說))\\s*[，,。：:… ]+")]
    private static partial Regex TakenBack();
}
