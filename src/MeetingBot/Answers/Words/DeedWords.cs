using System.Collections.Frozen;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Words;

/// <summary>
/// What minutes write for a deed. Wider than synonyms, since it finds nothing: it only decides whether a sentence that was found tells
/// of that deed at all.
/// </summary>
internal static partial class DeedWords
{
    private static readonly Lazy<FrozenDictionary<string, string[]>> Words = new(Read);

    // Letters that stand in any minutes and tell of no deed.
    private static readonly string Everywhere = Fold.Of("請工程用行理辦處公本局機關人員中大上下有出提案作業報告事項件會務成日年月時前後不");

    /// <summary>Whether its absence says anything: 用了多少, 做什麼 and 注意什麼 minutes put in any words.</summary>
    public static bool IsTelling(string deed) =>
        !Light().IsMatch(deed) && (deed.Length > 1 || Words.Value.ContainsKey(Fold.Of(deed)));

    /// <param name="deed">As asked.</param>
    /// <param name="text">Folded, without blanks.</param>
    public static bool IsSaidIn(QuestionWord deed, string text)
    {
        var stem = Stem(deed.Folded);
        return text.Contains(stem, StringComparison.Ordinal)
            || Coverage.Of(deed, text) > 0
            || new[] { deed.Folded, stem }.Any(word => Written(word).Any(text.Contains))
            || (IsUnknown(deed.Folded) && deed.Folded.Any(letter => IsLetterSaid(letter, text)));
    }

    /// <summary>處分: a thing for the dictionary, and a deed for an office.</summary>
    public static bool IsKnown(string deed) => Words.Value.ContainsKey(deed);

    /// <summary>The same where a letter of it is enough: 停止 by 暫停, but not 停工 by 工程.</summary>
    public static bool IsHintedAtIn(QuestionWord deed, string text) =>
        IsSaidIn(deed, text)
        || deed.Folded.Any(letter => (deed.Folded.Length == 1 || !Everywhere.Contains(letter, StringComparison.Ordinal))
            && text.Contains(letter, StringComparison.Ordinal));

    /// <summary>Whether what minutes write for it stands there.</summary>
    public static bool IsWrittenIn(QuestionWord deed, string text) => Written(deed.Folded).Any(text.Contains);

    /// <param name="stem">Of a verb, folded.</param>
    public static bool IsWritten(string stem, string text) => (Words.Value.GetValueOrDefault(stem) ?? []).Any(text.Contains);

    private static IEnumerable<string> Written(string word) => [.. Words.Value.GetValueOrDefault(word) ?? [], .. Everyday.Of(word)];

    // 砸傷 is no word of the dictionary: one letter of it tells enough.
    private static bool IsUnknown(string deed) => !Dictionary.TryGet(deed, out _) && !Words.Value.ContainsKey(deed);

    // 捲進, 追到: how it ends is another matter.
    private static string Stem(string deed) => deed.Length > 1 && Ends().Match(deed) is { Success: true } end ? deed[..end.Index] : deed;

    private static bool IsLetterSaid(char letter, string text) =>
        text.Contains(letter, StringComparison.Ordinal) || Written(letter.ToString()).Any(text.Contains);

    private static FrozenDictionary<string, string[]> Read() => WordFile.Lines("deeds.txt")
        .Select(line => line.Split('>', StringSplitOptions.TrimEntries).Select(side => Fold.Of(side).Split(' ')).ToArray())
        .SelectMany(sides => sides[0].Select(word => (Word: word, Said: sides[1])))
        .GroupBy(pair => pair.Word)
        .ToFrozenDictionary(same => same.Key, same => same.SelectMany(pair => pair.Said).Distinct().ToArray());

    [GeneratedRegex("[到走掉完好出进进起过成给下住](来|去)?$|[来去]$")]
    private static partial Regex Ends();

    [GeneratedRegex("""
          ^[有是在做弄辦办給给拿放報报交看說说提問问用要讓让叫請请派花編编發发開开收來来去到出選选訂订定想談谈講讲查等成改為为加增減减帶带準准送補补配算取列分找設设寫写換换傳传]?([到走掉完好出進进起過过成給给下住為为在])?(來|去)?$
        | ^(要?注意|準備|配合|需要|想要|要求|點名|指定|指派|交辦|列管|列為|評為|選為|處理|辦理|進行|開始|說明|報告|補充|裁示|指示|決議|決定|討論|通過|建議|提議|負責|完成|發生|參加|舉辦|舉行|安排|提供|同意|
              認為|才能|可以|應該|改用|採用|使用|利用|通知|反映|接到|收到|分配|影響|屬於|具備|符合|遵守|聽到|看到|包含|包括)$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Light();
}
