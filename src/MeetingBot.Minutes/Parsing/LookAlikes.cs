using System.Buffers;

namespace MeetingBot.Minutes.Parsing;

/// <summary>
/// Words that scanning gets wrong and that no office writes so (廢續列管 for 賡續列管). They are read as what they must have been;
/// the file's own characters stay for quotation, and a doubt is raised.
/// </summary>
internal static class LookAlikes
{
    private const int LongestNumber = 4;

    private static readonly (string Wrong, string Right)[] Words =
    [
        ("廢續", "賡續"), ("廣續列管", "賡續列管"), ("儘遠", "儘速"), ("盡遠", "盡速"), ("儘逮", "儘速"), ("列菅", "列管"), ("解徐列管", "解除列管"), ("解陳列管", "解除列管"), ("誰各", "請各"), ("誰相關", "請相關"), ("誰同仁", "請同仁"),
        ("會議結綸", "會議結論"), ("決誼", "決議"), ("主席栽示", "主席裁示"), ("栽示", "裁示"), ("臨時勳議", "臨時動議"), ("彔案", "錄案"), ("紀錄碓定", "紀錄確定"), ("碓實", "確實"),
    ];

    private static readonly SearchValues<string> Wrongs = SearchValues.Create([.. Words.Select(w => w.Wrong)], StringComparison.Ordinal);

    /// <summary>The text as it must have been, and where it was not; the same string when nothing was wrong.</summary>
    public static (string Text, IReadOnlyList<Correction> Corrections) Correct(string text)
    {
        var first = text.AsSpan().IndexOfAny(Wrongs);
        var hasLetters = HasLetterInNumber(text);
        if (first < 0 && !hasLetters)
        {
            return (text, []);
        }

        var corrections = new List<Correction>();
        var chars = text.ToCharArray();
        foreach (var (wrong, right) in Words)
        {
            for (var at = text.IndexOf(wrong, StringComparison.Ordinal); at >= 0; at = text.IndexOf(wrong, at + 1, StringComparison.Ordinal))
            {
                right.CopyTo(chars.AsSpan(at));
                corrections.Add(new(at, wrong, right));
            }
        }

        if (hasLetters)
        {
            CorrectNumbers(text, chars, corrections);
        }

        return corrections.Count == 0 ? (text, []) : (new string(chars), corrections);
    }

    private static bool HasLetterInNumber(string text)
    {
        for (var at = text.AsSpan().IndexOfAny('l', 'O', 'I'); at >= 0;)
        {
            if (IsInDate(text, at))
            {
                return true;
            }

            var next = text.AsSpan(at + 1).IndexOfAny('l', 'O', 'I');
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    // 1l0年, l2月, 3O日: a letter among digits before a unit of time.
    private static bool IsInDate(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= LongestNumber && (char.IsAsciiDigit(text[end]) || text[end] is 'l' or 'O' or 'I'))
        {
            end++;
        }

        var start = at;
        while (start > 0 && at - start <= LongestNumber && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] is 'l' or 'O' or 'I'))
        {
            start--;
        }

        return end < text.Length && text[end] is '年' or '月' or '日' or '時' && end - start is >= 2 and <= 4
            && text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') >= 0 && (start == 0 || !char.IsAsciiLetter(text[start - 1]));
    }

    private static void CorrectNumbers(string text, char[] chars, List<Correction> corrections)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is 'l' or 'O' or 'I' && IsInDate(text, at))
            {
                chars[at] = text[at] == 'O' ? '0' : '1';
                corrections.Add(new(at, text[at].ToString(), chars[at].ToString()));
            }
        }
    }
}
