using System.Text.RegularExpressions;

namespace MeetingBot.Minutes.Parsing.Cases;

/// <summary>A release that is refused, before it (不同意解除, 尚不宜遽予解列) or behind it (建議解除列管一節，未便同意): the case goes on.</summary>
internal static partial class RefusedRelease
{
    /// <returns>Where the refused word stands, or -1.</returns>
    public static int At(ReadOnlySpan<char> words)
    {
        foreach (var refused in Before().EnumerateMatches(words))
        {
            return refused.Index + LastRelease(words.Slice(refused.Index, refused.Length));
        }

        return -1;
    }

    /// <summary>Whether the release that begins these words is refused behind it.</summary>
    public static bool IsRefused(ReadOnlySpan<char> release) => Behind().IsMatch(release);

    private static int LastRelease(ReadOnlySpan<char> words) => words.LastIndexOfAny("解除銷結");

    // Where the refusal speaks of consent, the matter may stand between: 不同意給與科所提解除列管之建議.
    [GeneratedRegex("((不|未|未獲|礙難|歉難|無法|未能|未便)(同意|准)[^，。；：、同]{0,14}|(?<![刻莫毫])(不予|暫不|暫緩|暫勿|尚不|不宜|不得|不能|不可|不應|不該|不准|未准|未獲|未達|未能|未便|未可|無法|難以|尚難|礙難|切勿|不|未)[逕遽貿然即率先行就此再予以准立輕易宜便]{0,4})(解除(?=列管|追蹤|管制|管考|[，。；、：)」→]|之|$)|解列|解管|除管|銷管|銷案(?!率)|結案(?![件報率數者中]))")]
    private static partial Regex Before();

    [GeneratedRegex("^(同意)?(解除|解列|解管|除管|銷管|結案)(列管|追蹤|管制)?(案|者)?(乙節|一節|部分|之?(申請|建議|請求|提議|意見))[，：]?[^，。；：]{0,6}(不予|不同意|未同意|不准|未便|未准|暫不|暫緩|礙難|歉難|免議|不採|未採|不宜)")]
    private static partial Regex Behind();
}
