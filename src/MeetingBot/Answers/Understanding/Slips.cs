using System.Text.RegularExpressions;
using MeetingBot.Answers.Words;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>
/// A slip of one letter within a name (打錯字): 飲水幾 is 飲水機 where the minutes know that one. Mended only where neither the dictionary nor
/// the minutes know the letter beside either of its neighbours, and where one name alone comes near.
/// </summary>
internal static class Slips
{
    private const int Shortest = 3;
    private const int Longest = 6;
    private const int Around = 2;
    private const int Whole = 5; // letters of a name that only the minutes know, the slip among them
    private const int MostPassages = 20;

    // What tells one of several from the others is no slip: 二號, 東門.
    private static readonly string Telling = Fold.Of("一二三四五六七八九十零百千第大小新舊老上下東西南北中前後內外左右甲乙丙丁高低正副男女");
    private static readonly string InNoName = Fold.Of("的了嗎呢吧啊喔是在和與及或跟要會有沒不也都就把被讓給每請問誰哪什麼怎那這幾多少何啥還人用");

    /// <summary>The question with its slip mended; null where there is none, or more than one name comes near.</summary>
    public static async Task<string?> MendAsync(string text, IReading reading, CancellationToken cancel)
    {
        var folded = Fold.Of(text);
        var known = await reading.FrequenciesAsync([.. Pairs(folded).Distinct()], cancel).ConfigureAwait(false);
        bool IsKnown(string pair) => known.GetValueOrDefault(pair) > 0 || Dictionary.TryGet(pair, out _);
        foreach (var at in Enumerable.Range(1, Math.Max(0, folded.Length - Around)).Where(at => IsOfName(folded, at)))
        {
            if (!IsKnown(folded.Substring(at - 1, 2)) && !IsKnown(folded.Substring(at, 2))
                && await MeantAsync(folded, at, reading, cancel).ConfigureAwait(false) is { } letter)
            {
                return string.Concat(text.AsSpan(0, at), Traditional.Of(letter.ToString()), text.AsSpan(at + 1));
            }
        }

        return null;
    }

    private static IEnumerable<string> Pairs(string text) =>
        Enumerable.Range(0, Math.Max(0, text.Length - 1)).Select(at => text.Substring(at, 2)).Where(pair => pair.All(LetterRuns.IsHan));

    private static bool IsOfName(string text, int at) =>
        Enumerable.Range(at - 1, Around + 1).All(i => LetterRuns.IsHan(text[i]) && !InNoName.Contains(text[i], StringComparison.Ordinal))
        && !Telling.Contains(text[at], StringComparison.Ordinal);

    private static async Task<char?> MeantAsync(string text, int at, IReading reading, CancellationToken cancel)
    {
        var letters = await OfWordsAsync(text, at, reading, cancel).ConfigureAwait(false);
        letters = letters.Count > 0 ? letters : await OfMinutesAsync(text, at, reading, cancel).ConfigureAwait(false);
        return letters.Where(letter => !Telling.Contains(letter, StringComparison.Ordinal)).Distinct().ToList() is [var only] ? only : null;
    }

    // Words of the dictionary that the minutes write.
    private static async Task<IReadOnlyList<char>> OfWordsAsync(string text, int at, IReading reading, CancellationToken cancel)
    {
        var near = Windows(text, at).SelectMany(window => Dictionary.Alike(text[window], at - window.Start.Value)
            .Select(word => (Word: word, Letter: word[at - window.Start.Value]))).ToList();
        var known = await reading.FrequenciesAsync([.. near.SelectMany(name => Pairs(name.Word)).Distinct()], cancel).ConfigureAwait(false);
        return [.. near.Where(name => Pairs(name.Word).All(pair => known.GetValueOrDefault(pair) > 0)).Select(name => name.Letter)];
    }

    private static IEnumerable<Range> Windows(string text, int at) =>
        from start in Enumerable.Range(Math.Max(0, at - Longest + Around), at - Math.Max(0, at - Longest + Around))
        from length in Enumerable.Range(Shortest, Longest - Shortest + 1)
        where start + length > at + 1 && start + length <= text.Length
        select start..(start + length);

    // Four letters around it as the minutes write them, and one between.
    private static async Task<IReadOnlyList<char>> OfMinutesAsync(string text, int at, IReading reading, CancellationToken cancel)
    {
        var letters = new List<char>();
        foreach (var start in Enumerable.Range(at - Around - 1, Around + 1).Where(start => start >= 0 && start + Whole <= text.Length))
        {
            var (before, behind) = (text[start..at], text[(at + 1)..(start + Whole)]);
            if ((before + behind).All(c => LetterRuns.IsHan(c) && !InNoName.Contains(c, StringComparison.Ordinal)))
            {
                letters.AddRange(await BetweenAsync(before, behind, reading, cancel).ConfigureAwait(false));
            }
        }

        return letters;
    }

    private static async Task<IEnumerable<char>> BetweenAsync(string before, string behind, IReading reading, CancellationToken cancel)
    {
        var terms = Pairs(before).Concat(Pairs(behind)).Distinct().ToDictionary(pair => pair, _ => 1d);
        var hits = await reading.SearchAsync(new(terms, null, MostPassages), cancel).ConfigureAwait(false);
        var passages = await reading.PassagesAsync([.. hits.Select(hit => hit.Passage)], cancel).ConfigureAwait(false);
        var pattern = $"(?<={Regex.Escape(before)})[\\u4e00-\\u9fff](?={Regex.Escape(behind)})";
        return passages.SelectMany(passage => Regex.Matches(Plain.Of(passage.Item.Text), pattern)).Select(m => m.Value[0]);
    }
}
