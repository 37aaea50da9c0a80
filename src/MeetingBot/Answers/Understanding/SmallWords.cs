using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// Small words that the likeliest cut takes for a part of a longer one, or for a matter: 還沒 + 標的 asks what is not tendered yet, and 人
/// of 沒上完的人 is whoever it is.
/// </summary>
internal static partial class SmallWords
{
    private static readonly HashSet<string> Aspects =
        [.. "到 完 掉 好 過 走 起來 出來 出去 上去 上來 下去 下來 回來 回去 進來 進去".Split(' ')];

    // Whoever it is, and wherever.
    private static readonly HashSet<string> Unsaid =
        [.. "對外 對內 同事 同仁 家裡 家裏 家里 沒人 有人 人家 大家 全縣 全市 全鄉 全鎮 全區".Split(' ')];

    /// <param name="words">As the question was cut.</param>
    public static List<QuestionWord> In(IReadOnlyList<QuestionWord> words)
    {
        var told = new List<QuestionWord>();
        for (var at = 0; at < words.Count; at++)
        {
            var (word, before) = (words[at], told.Count > 0 && told[^1].End == words[at].At ? told[^1] : null);
            var next = at + 1 < words.Count && words[at + 1].At == word.End ? words[at + 1] : null;
            told.AddRange(IsVerbWithOf(before, word) ? Split(word, WordClass.Act, WordClass.Phrase)
                : IsVerbBehindHave(word, next) || IsVerbBeforeWhere(word, next) ? Split(word, WordClass.Phrase, WordClass.Act)
                : word.Text == "們" ? [word with { Class = WordClass.Phrase }]
                : IsAnybody(before, word) || IsOwnBody(word, next) || IsOtherSide(told, word) ? [word with { MayBeUnsaid = true }]
                : [word]);
        }

        return told;
    }

    // 還沒標的, 在打的
    private static bool IsVerbWithOf(QuestionWord? before, QuestionWord word) =>
        word.Text is [_, '的'] && word.IsMatter && before is not null && NotYet().IsMatch(before.Text);

    // 有加到, 要點完, 沒收到: 有加 and 沒收 are words only where nothing of this kind follows.
    private static bool IsVerbBehindHave(QuestionWord word, QuestionWord? next) =>
        word is { Text: ['有' or '沒' or '要', not '人' and not '事'], IsMatter: true } && next is not null && Aspects.Contains(next.Text);

    // 要點哪裡: what to press; 要求什麼 is a word, and so is 要件 of 要件有哪些.
    private static bool IsVerbBeforeWhere(QuestionWord word, QuestionWord? next) =>
        word is { Text: ['要', not '人' and not '事'], IsThing: true } && next is { Class: WordClass.Phrase } && WhereTo().IsMatch(next.Text);

    // 沒上完的人, 每個人; not 個人 of 個人資料.
    private static bool IsAnybody(QuestionWord? before, QuestionWord word) =>
        Unsaid.Contains(word.Text)
        || (word.Text == "人" && before?.Text.EndsWith('的') == true)
        || (word.Text == "個人" && before?.Text.EndsWith('每') == true);

    // 縣府要怎麼辦
    private static bool IsOwnBody(QuestionWord word, QuestionWord? next) =>
        next is not null && OwnBody().IsMatch(word.Text) && Intends().IsMatch(next.Text);

    [GeneratedRegex("^([縣市鄉鎮區][政公]?府|政府|公所|[縣市鄉鎮區]公所|官方|公家)$")]
    private static partial Regex OwnBody();

    [GeneratedRegex("^(要|打算|會|怎|準備|該|想|到底)")]
    private static partial Regex Intends();

    // 拆掉還是留著: what came of it says one of them, or neither.
    private static bool IsOtherSide(List<QuestionWord> before, QuestionWord word) =>
        word is { IsNamed: false, IsWhole: true }
        && before.FindLastIndex(w => w.Text.StartsWith("還是", StringComparison.Ordinal)) is >= 0 and var at
        && before.Skip(at + 1).All(w => w.Class == WordClass.Phrase);

    private static QuestionWord[] Split(QuestionWord word, WordClass first, WordClass second) =>
        [
            word with { Text = word.Text[..1], Folded = word.Folded[..1], Class = first },
            word with { Text = word.Text[1..], Folded = word.Folded[1..], At = word.At + 1, Class = second },
        ];

    [GeneratedRegex("^(哪裡|哪兒|哪一?個|什麼地方|誰)")]
    private static partial Regex WhereTo();

    [GeneratedRegex("([還尚]?[沒未]|在|已經?|剛)$")]
    private static partial Regex NotYet();
}
