using System.Text.RegularExpressions;

namespace MeetingBot.Answers.Understanding;

/// <summary>Which motions of a meeting a question asks for.</summary>
/// <param name="Passed">哪些提案通過了.</param>
/// <param name="PutOff">哪一案緩議, 哪些沒過: what was not adopted.</param>
/// <param name="Count">有幾個提案.</param>
internal sealed partial record AskedMotions(bool Passed, bool PutOff, bool Count)
{
    public static AskedMotions In(string text)
    {
        var putOff = PutOffWords().IsMatch(text);
        return new(!putOff && PassedWords().IsMatch(text), putOff, CountWords().IsMatch(text));
    }

    [GeneratedRegex("通過|同意|照案|過了|過關|准了|核准")]
    private static partial Regex PassedWords();

    [GeneratedRegex("(沒有?|未|不|未獲|不予|不被|尚未)(獲|被|予)?(通過|同意|過(?!期)|准|採納)|緩議|暫緩|保留|退回|否決|撤回|擱置|再議|被(退|打回|駁)|駁回|下次再(議|審|提)")]
    private static partial Regex PutOffWords();

    [GeneratedRegex("(幾|多少)(個|件|項|條)?(討論|臨時)?(提案|議案|案由|議題|討論案|動議|案)")]
    private static partial Regex CountWords();
}
