using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Joins a word and the ending behind it, of a thing or of a unit.</summary>
internal static class UnitJoiner
{
    private const string ThingEndings = "表費卡單冊書函量數率額票券證稿圖式";
    private const string NoNameBegins = "交送報到回給向由於在跟和請把將寄傳"; // 送主計處: the verb is no part of the name
    private const int LongestGuess = 6;
    private static readonly string[] Endings =
        ["局", "處", "科", "室", "署", "公所", "區公所", "鄉公所", "鎮公所", "委員會", "公司", "中心", "國小", "國中", "大學", "醫院", "協會", "銀行"];

    public static List<QuestionWord> Join(IReadOnlyList<QuestionWord> words)
    {
        var joined = new List<QuestionWord>();
        foreach (var word in words)
        {
            if (joined.Count > 0 && joined[^1].End == word.At && (Thing(joined[^1], word) ?? Unit(joined[^1], word)) is { } one)
            {
                joined[^1] = one;
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    // 值日 + 表 is one thing, and no 表.
    private static QuestionWord? Thing(QuestionWord first, QuestionWord ending) =>
        first is { Text.Length: 2, Class: WordClass.Thing or WordClass.Act or WordClass.Manner }
        && ending.Text is [var letter]
        && ThingEndings.Contains(letter, StringComparison.Ordinal)
            ? first.With(ending) with { Class = WordClass.Thing }
            : null;

    // 兵役 + 局, 公管 + 中心: a thing before the ending of a unit is its name, also where the archive does not know it.
    private static QuestionWord? Unit(QuestionWord name, QuestionWord ending) =>
        Endings.Contains(ending.Text)
        && name.IsThing
        && name.Text.Length + ending.Text.Length <= LongestGuess
        && !NoNameBegins.Contains(name.Text[0], StringComparison.Ordinal)
            ? name.With(ending) with { Class = WordClass.Unit }
            : null;
}
