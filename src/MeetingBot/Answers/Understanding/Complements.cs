using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// Verbs with what people put behind them (補語): 報上去 is 報, and 停掉 停. What stands behind tells how a deed ends, and nothing of the
/// matter.
/// </summary>
internal static partial class Complements
{
    private const int LongestStem = 2;

    /// <summary>The same words, the verbs with what they say without their complements; these carry no topic.</summary>
    public static List<QuestionWord> In(IReadOnlyList<QuestionWord> words)
    {
        var told = new List<QuestionWord>();
        foreach (var word in words)
        {
            var verb = told.Count > 0 && told[^1].End == word.At ? told[^1] : null;
            if (verb is not null && IsLetterOfVerb(verb, word))
            {
                told[^1] = verb.With(word) with { Class = WordClass.Act, Stem = verb.Folded };
            }
            else if (verb is not null && IsBehindVerb(verb, word))
            {
                told[^1] = Onward().IsMatch(word.Folded) ? Verb(verb, Halfway()) : verb;
                told.Add(word with { Class = WordClass.Phrase });
            }
            else
            {
                told.Add(Verb(word, Whole()));
            }
        }

        return told.ConvertAll(word => word.Stem is { } stem ? word with { Beside = OthersWith(stem, word, told) } : word);
    }

    // 申報, of two letters, is that deed itself.
    private static List<string> OthersWith(string stem, QuestionWord verb, List<QuestionWord> words) =>
    [
        .. words.Where(w => w.At != verb.At && w is { IsThing: true, Text.Length: > 2 })
            .Select(w => w.Folded)
            .Where(other => other.Contains(stem, StringComparison.Ordinal)),
    ];

    // 停 + 掉, 關 + 起來: one verb, though no dictionary has it.
    private static bool IsLetterOfVerb(QuestionWord verb, QuestionWord word) =>
        !verb.IsWhole && (verb.IsThing || verb.IsDeed) && Letters().IsMatch(word.Folded);

    // 發包 + 出去, 報上 + 去: not 同仁 + 回來, who do come back.
    private static bool IsBehindVerb(QuestionWord verb, QuestionWord word) =>
        Onward().IsMatch(word.Folded) ? verb.IsWhole && Halfway().IsMatch(verb.Folded)
        : Direction().IsMatch(word.Folded) && (verb.IsDeed || Light().IsMatch(verb.Folded));

    private static QuestionWord Verb(QuestionWord word, Regex complement) =>
        word.IsWhole && (word.IsDeed || word.IsThing) && complement.Match(word.Folded) is { Success: true, Index: <= LongestStem } end
            ? word with { Class = WordClass.Act, Stem = word.Folded[..end.Index] }
            : word;

    // All folded.
    [GeneratedRegex("^[去来]$")]
    private static partial Regex Onward();

    [GeneratedRegex("^(上|下|出|进|回|过|起|开)[去来]$")]
    private static partial Regex Direction();

    [GeneratedRegex("^(掉|完|好|(上|下|出|进|回|过|起|开)[去来])$")]
    private static partial Regex Letters();

    [GeneratedRegex("^[弄做拿搞放送交收跑走带寄传发报]$")]
    private static partial Regex Light();

    // 報上 + 來
    [GeneratedRegex("(?<=^.)[上下出进回过起]$")]
    private static partial Regex Halfway();

    // 良好, 收到 and 曝光 are words of their own.
    [GeneratedRegex("""
          (?<=^.{1,2})(上|下|出|进|回|过|起|开)[去来]$
        | (?<=^[^未没不])(掉|完)$
        | (?<=^[拿搬拖载带运偷捡抢收领调移撤送])走$
        | (?<=^[弄做办修装改换写备填铺补建盖收排印编洗擦架订])好$
        | (?<=^[拿领抓买租借拖搬寄存补放标升涨增减加])到$
        | (?<=^[改调换变修])成$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Whole();
}
