using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Parsing.Words;

namespace MeetingBot.Minutes.Parsing.Header;

/// <summary>Takes a title apart.</summary>
internal static class TitleReader
{
    private static readonly string[] Tails = ["會議紀錄", "會議記錄", "會議紀要", "紀要", "紀錄", "記錄", "議事錄", "議事紀錄", "決議錄", "節錄", "工作報告", "業務報告", "書面報告"];
    private static readonly string[] Terms = ["學年度", "年度", "年", "學期", "上學期", "下學期", "屆", "會期", "月份", "月", "季"];

    /// <param name="text">Folded; inner blanks gone.</param>
    public static Title Read(string text)
    {
        var bare = Bare(text);
        var counted = SessionNumber.In(bare);
        var session = counted?.Number;
        var before = counted is null ? bare : bare[..counted.Start];
        var after = counted is null ? "" : bare[counted.End..];
        var (head, year) = WithoutTerms(before);
        if (Tails.Contains(after))
        {
            (head, after) = after.StartsWith("會議", StringComparison.Ordinal) && !NamesMeeting(head) ? (head, "會議") : (head, "");
        }

        if (session is not null && after.Length > 0)
        {
            var (series, afterYear) = WithoutTerms(SeriesOf(after));
            var own = BodyEnd(head);
            // …督導會報第14次會議: the series stands before the number; …委員會第 8 次會議 is the 委員會's own.
            if (series == "會議" && own > 0 && own < head.Length && !(UnitWords.EndsAsUnit(head) && !NamesMeeting(head)))
            {
                return new(head[..own], head[own..], session, year ?? afterYear);
            }

            series = series == "會議" && head.EndsWith("委員會", StringComparison.Ordinal) ? "委員會議" : series;
            return new(NullIfEmpty(head), NullIfEmpty(series), session, year ?? afterYear);
        }

        // No number, or the number at the end (…區務會議第 3 次紀錄): body and series stand together.
        var whole = SeriesOf(head);
        if (whole.EndsWith("委員會議", StringComparison.Ordinal))
        {
            return new(whole[..^1], "委員會議", session, year);
        }

        var split = UnitWords.EndsAsUnit(whole) && !whole.EndsWith('會') ? whole.Length : BodyEnd(whole);
        return new(NullIfEmpty(whole[..split]), NullIfEmpty(WithoutTerms(whole[split..]).Left), session, year);
    }

    private static string Bare(string text)
    {
        var span = text.Replace(" ", "", StringComparison.Ordinal).AsSpan().Trim("=-_*#【】");
        // (節本), (修正版), and a day at the end: …會議紀錄111/05/09
        while (span.Length > 0 && (span[^1] is ')' || char.IsAsciiDigit(span[^1]) || span[^1] is '/' or '.' or '-'))
        {
            if (span[^1] == ')')
            {
                var open = span.LastIndexOf('(');
                if (open < 0)
                {
                    break;
                }

                span = span[..open];
            }
            else
            {
                span = span[..^1];
            }
        }

        return span.ToString();
    }

    // 113 年, 112 學年度第 1 學期, 第 13 屆: how sittings are counted, not a part of any name.
    private static (string Left, int? Year) WithoutTerms(string text)
    {
        int? year = null;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            var digits = text[at] == '第' ? at + 1 : text.AsSpan(at).StartsWith("民國", StringComparison.Ordinal) ? at + 2 : at;
            var length = digits < text.Length ? ChineseNumeral.Read(text.AsSpan(digits), out var number) : Skip(out number);
            if (length == 0)
            {
                continue;
            }

            foreach (var term in Terms)
            {
                if (string.CompareOrdinal(text, digits + length, term, 0, term.Length) == 0)
                {
                    var end = digits + length + term.Length;
                    year = term is "年" or "年度" or "學年度" && number > 30 ? (number > RocDate.GregorianOf(0) ? RocDate.YearOf(number) : number) : year;
                    text = string.Concat(text.AsSpan(0, start), text.AsSpan(end));
                    at = Math.Max(-1, start - 2);
                    break;
                }
            }
        }

        return (text, year);
    }

    private static int Skip(out int number) => number = 0;

    private static string SeriesOf(string text)
    {
        foreach (var tail in Tails)
        {
            if (text.EndsWith(tail, StringComparison.Ordinal) && text.Length > tail.Length)
            {
                var rest = text[..^tail.Length];
                return tail.StartsWith("會議", StringComparison.Ordinal) && !NamesMeeting(rest) ? rest + "會議" : rest;
            }
        }

        return text;
    }

    private static int BodyEnd(string text)
    {
        var end = 0;
        for (var at = 1; at < text.Length - 1; at++)
        {
            var ending = UnitWords.EndingAt(text, at);
            if (ending > 0 && at + ending < text.Length && !text.AsSpan(at).StartsWith("會議", StringComparison.Ordinal) && !text.AsSpan(at).StartsWith("會報", StringComparison.Ordinal)
                && text[at + ending] is not '務' && !(at + ending + 1 < text.Length && text.AsSpan(at + ending).StartsWith("會議", StringComparison.Ordinal) && ending == 1 && text[at] is not ('局' or '處' or '院')))
            {
                end = at + ending;
                at = end - 1;
            }
        }

        return end;
    }

    private static bool NamesMeeting(string text) => text.EndsWith("會議", StringComparison.Ordinal) || text.EndsWith("會報", StringComparison.Ordinal);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
