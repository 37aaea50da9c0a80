using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// 那開放時間呢: a follow-up that asks for a thing by its name alone. What the question before asked for is none of it; only its matter is
/// taken over.
/// </summary>
internal static partial class NamedThing
{
    /// <summary>
    /// How it may be meant, the likeliest first: a sum for 費用, an hour or a day for 時間, else whatever is told of it. 那工務局呢 asks the
    /// same again, and so may 那採購案呢.
    /// </summary>
    public static IReadOnlyList<Question> Readings(Question question)
    {
        if (question is not { IsElliptical: true, Wanted: Wanted.Anything or Wanted.Count, Page: null }
            || Asked().Match(question.Text) is not { Success: true } asked)
        {
            return [question];
        }

        var of = asked.Groups["of"].Value;
        return Known().IsMatch(of) ? [.. Kinds(of).Select(kind => As(question, kind)), Whatever(question, of)]
            : IsThing(question) ? [question with { AsksSame = true }, Whatever(question, null)]
            : [question];
    }

    private static Question As(Question question, Wanted kind) => question with
    {
        Wanted = kind,
        NamesThing = true,
        Words = [.. question.Words.Select(w => w.Text == "時間" ? w with { Class = WordClass.Phrase } : w)],
    };

    private static Question Whatever(Question question, string? of) => question with
    {
        Wanted = Wanted.Anything,
        NamesThing = true,
        Attribute = of is null || WantedReader.IsAnyKind(of) ? null : of,
    };

    private static bool IsThing(Question question) =>
        question is { Meeting: null, CaseNumbers.Count: 0, Dates.Count: 0, Period: null, Wanted: Wanted.Anything }
        && question.Topic.Any(w => w is { IsMatter: true, IsWhole: true, IsNamed: false });

    private static Wanted[] Kinds(string of) =>
        Sum().IsMatch(of) ? [Wanted.Money]
        : of.EndsWith("時間", StringComparison.Ordinal) || of.EndsWith("時段", StringComparison.Ordinal) ? [Wanted.TimeOfDay, Wanted.Date]
        : of.EndsWith("原因", StringComparison.Ordinal) || of.EndsWith("理由", StringComparison.Ordinal) ? [Wanted.Why]
        : of is "講師" or "廠商" ? [Wanted.Who]
        : of is "比率" or "比例" ? [Wanted.Percentage]
        : of is "名額" or "人數" or "件數" or "數量" ? [Wanted.Count]
        : [];

    [GeneratedRegex("^(那麼?|至於|還有|另外)?(它|他|她|其|這個|那個)?的?(?<of>(?![這那哪])[^，。？?]{1,14}?)的?(部分)?呢[？?]*$")]
    private static partial Regex Asked();

    [GeneratedRegex("""
        ^.{0,4}?(時間|時段|費用?|金額|經費|預算|租金|價格|價錢|票價|押金|罰款|罰鍰|對象|資格|條件|名額|人數|件數|數量|方式|內容|主題|講師|電話|地址|
            規格|尺寸|顏色|面積|長度|高度|容量|路線|範圍|獎金|獎品|廠商|班次|頻率|比率|比例|進度|原因|理由)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Known();

    [GeneratedRegex("(費用?|金額|經費|預算|租金|價格|價錢|票價|押金|罰款|罰鍰|獎金)$")]
    private static partial Regex Sum();
}
