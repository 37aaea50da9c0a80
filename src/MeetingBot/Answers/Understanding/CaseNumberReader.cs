using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;

namespace MeetingBot.Answers.Understanding;

/// <summary>Finds the numbers of tracked cases: said to be ones, or bare where the archive knows such a case (12616那件).</summary>
internal sealed partial class CaseNumberReader(IReading reading)
{
    private const int MostBare = 4;
    private const int MostLetters = 2;

    public async Task<IReadOnlyList<(string Number, Range Span)>> ReadAsync(string text, CancellationToken cancel)
    {
        var found = CaseNumber().Matches(text).Select(m => m.Groups["n"]).Select(Found).ToList();
        foreach (var bare in BareNumber().Matches(text).Select(m => m.Groups["n"]).Take(MostBare).Select(Found))
        {
            if (!found.Any(f => f.Span.Equals(bare.Span))
                && (await reading.CaseSeriesAsync([bare.Number], cancel).ConfigureAwait(false)).Count > 0)
            {
                found.Add(bare);
            }
        }

        return await WithOwnLettersAsync(text, found, cancel).ConfigureAwait(false);
    }

    // 資112-12: the office's own letters before a number are of it, where the archive knows such a case.
    private async Task<IReadOnlyList<(string Number, Range Span)>> WithOwnLettersAsync(
        string text, List<(string Number, Range Span)> found, CancellationToken cancel)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var (number, span) = found[i];
            for (var letters = 1; letters <= MostLetters && span.Start.Value >= letters && number.Contains('-'); letters++)
            {
                var start = span.Start.Value - letters;
                var whole = text[start..span.Start.Value] + number;
                if (whole[..letters].All(LetterRuns.IsHan)
                    && (await reading.CaseSeriesAsync([whole], cancel).ConfigureAwait(false)).Count > 0)
                {
                    found[i] = (whole, start..span.End.Value);
                    break;
                }
            }
        }

        return found;
    }

    private static (string Number, Range Span) Found(Group number) =>
        (Width.Half(number.Value), number.Index..(number.Index + number.Length));

    // 204-2, 113-05-2, 5-2-03, A-11案, and not 2025-12-12; a plain number only with a word of cases beside it: 案號208, 10202 這個列管案.
    [GeneratedRegex("""
          (?<![\d\-/.A-Za-z])(?!(19|20)\d\d-\d{1,2}-\d{1,2}(?!\d))(?<n>\d{2,7}-\d{1,2}(-\d{1,3})?|\d-\d{1,2}-\d{1,3}|
              \d-\d{1,2}(?=\s*[)）]?\s*案)|(?<=[(（項次案號編]\s*)\d{1,2}-\d{1,2}(?=[)）追案的是在於目現後])|(?<=(案號|編號|列管案?|項次)\s*)\d{3,8}|
              \d{3,8}(?=\s*(這個|這一|那個|號)?(列管)?案)|[A-Z]\d?-\d{1,3}(?=\s*(這個|這一|那個|那|號)?(列管)?案)|(?<=(案號|編號|列管案?|
              項次)\s*)[A-Z]\d?-\d{1,3})(?![\d\-/])
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex CaseNumber();

    // No year, no count, no part of a name or of a longer number: what follows would say of what.
    [GeneratedRegex("""
          (?<![\d\-/.:,A-Za-z第近約共達逾超過])(?<n>\d{1,7}-\d{1,3}|\d{3,7}|[A-Z]\d?-\d{1,4}(-\d{1,3})?|
              [(（][一二三四五六七八九十]{1,3}[)）]-\d{1,2})(?![\d\-/.:,%％A-Za-z~～至])(?!\s*(年|月|日|號(?!案)|時|分|秒|元|塊|件|人|名|位|次|個|戶|處|家|場|條|樓|室|屆|期|
              萬|億|千|百|多|餘|公|倍|天|週|小時|學|項|筆|台|臺|輛|套|份|則|通|支|張|本|熱線|專線|話務|市民|會計))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BareNumber();
}
