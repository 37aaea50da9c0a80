using MeetingBot.Answers.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Joins letters that no word holds into the name that they spell: 萬大線.</summary>
/// <param name="pairs">The minutes' own words, that no dictionary has; null when nobody looked.</param>
internal sealed class NameJoiner(IReadOnlySet<string>? pairs)
{
    private const string Describing = "好大小新老高美真";
    private const string Facilities = "場廠站館";
    private const string Numerals = "一二三四五六七八九十百千";

    public List<QuestionWord> Join(IReadOnlyList<QuestionWord> words)
    {
        var joined = new List<QuestionWord>();
        foreach (var (at, word) in words.Index())
        {
            if (!IsUnknown(word) || joined.Count == 0 || joined[^1].End != word.At || IsVerb(word, words.ElementAtOrDefault(at + 1)))
            {
                joined.Add(word);
            }
            else if ((NameFromNumber(joined[^1], word) ?? Name(joined[^1], word) ?? Facility(joined[^1], word)) is { } name)
            {
                joined[^1] = name;
            }
            else if (joined.Count > 1 && Bridge(joined[^2], joined[^1], word) is { } bridge)
            {
                joined.RemoveAt(joined.Count - 1);
                joined[^1] = bridge;
            }
            else
            {
                joined.Add(word);
            }
        }

        return joined;
    }

    // 班收了幾人: what is behind the letter makes it a verb, and no part of the name.
    private static bool IsVerb(QuestionWord letter, QuestionWord? next) =>
        next is { Text: ['了' or '過' or '掉' or '完' or '好', ..] or "起來" or "出來" or "出去" or "上去" } && next.At == letter.End;

    // 三味線 is no number of anything.
    private QuestionWord? NameFromNumber(QuestionWord number, QuestionWord letter) =>
        number is { Class: WordClass.Phrase, IsWhole: true }
        && Numerals.Contains(number.Text[0], StringComparison.Ordinal)
        && pairs?.Contains(number.Folded[^1] + letter.Folded) == true
            ? number.With(letter) with { Class = WordClass.Thing }
            : null;

    private QuestionWord? Name(QuestionWord name, QuestionWord letter) =>
        name.IsThing
        && (!name.IsWhole || !Dictionary.TryGet(name.Folded, out _))
        && !IsDeputy(name, letter)
        && !IsBorder(name, letter)
            ? name.With(letter)
            : null;

    // 派副首長: of 副首長, and 王副市長 of a person.
    private static bool IsDeputy(QuestionWord name, QuestionWord letter) =>
        letter.Text == "副" && !(name.Text.Length == 1 && Surnames.Begins(name.Text[0]));

    // 掩埋場 and 焚化廠 are named after what is done there.
    private static QuestionWord? Facility(QuestionWord deed, QuestionWord letter) =>
        deed is { IsDeed: true, IsWhole: true } && Facilities.Contains(letter.Text, StringComparison.Ordinal)
            ? deed.With(letter) with { Class = WordClass.Thing }
            : null;

    // Around one that describes: 樂好卡.
    private static QuestionWord? Bridge(QuestionWord left, QuestionWord letter, QuestionWord right) =>
        IsUnknown(left)
        && letter is { Text: [var describing] }
        && Describing.Contains(describing, StringComparison.Ordinal)
        && left.End == letter.At
            ? left.With(letter).With(right)
            : null;

    // 無紙化 stands in the minutes and 化省 does not: there the name ends.
    private bool IsBorder(QuestionWord name, QuestionWord letter) =>
        pairs is not null
        && name.IsWhole
        && !pairs.Contains(name.Folded[^1] + letter.Folded)
        && Enumerable.Range(0, name.Folded.Length - 1).All(at => pairs.Contains(name.Folded.Substring(at, 2)));

    private static bool IsUnknown(QuestionWord word) => word is { IsThing: true, IsWhole: false };
}
