namespace MeetingBot.Minutes.Reading.Pdf;

/// <summary>Tells text from what a scan or a broken font leaves of it, so that rubbish never gets into the archive.</summary>
internal static class PdfQuality
{
    private const int FewPerPage = 8; // a scan may still carry page numbers
    private const int EnoughToJudge = 50;

    /// <summary>Why the text must not be used, or null.</summary>
    public static string? Refuse(IReadOnlyList<List<PdfWord>> pages, string name)
    {
        int all = 0, letters = 0, accented = 0, broken = 0, chinese = 0;
        foreach (var c in pages.SelectMany(page => page).SelectMany(word => word.Text).Where(c => !char.IsWhiteSpace(c)))
        {
            all++;
            letters += char.IsLetter(c) || char.IsSurrogate(c) ? 1 : 0;
            accented += c is >= '\u00A1' and <= '\u024F' ? 1 : 0;
            broken += c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') ? 1 : 0;
            chinese += c is >= '\u2E80' and <= '\uFAFF' ? 1 : 0;
        }

        if (all < FewPerPage * pages.Count)
        {
            return $"「{name}」是掃描檔，沒有文字層，無法讀取。請改用原始的 Word 或 PDF 檔，或先以文字辨識（OCR）軟體處理後再放入。";
        }

        var isOnlyDigits = all >= EnoughToJudge && letters * 10L < all * 3L;
        var isMojibake = all >= EnoughToJudge && chinese * 10L < all && accented * 3L > all;
        return broken * 5L > all || isOnlyDigits || isMojibake
            ? $"「{name}」的字型缺少正確的文字對照表，擷取出來的是亂碼（例如只剩數字），因此不予收錄。請改用原始的 Word 檔，或重新輸出 PDF 後再放入。"
            : null;
    }
}
