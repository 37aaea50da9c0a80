using System.Text;
using System.Text.RegularExpressions;
using MeetingBot.Minutes.Reading.PlainText;

namespace MeetingBot.Minutes.Reading.Html;

/// <summary>Reads .html: what a browser would show, a line for each block, list numbers written out, tables as records.</summary>
internal static partial class HtmlReader
{
    private const int HeadBytes = 2048;

    public static ReadResult Read(byte[] bytes, string name)
    {
        if (Decode(bytes) is not { } html)
        {
            return new ReadResult.Refused(name, $"「{name}」的內容不是網頁，或編碼無法辨認。請用瀏覽器開啟並另存成 UTF-8 編碼的網頁後再放入。");
        }

        var writer = new SourceWriter(name);
        var body = new HtmlBody(writer, HtmlTableShapes.Of(html));
        var tokenizer = new HtmlTokenizer(html);
        while (tokenizer.TryRead(out var token))
        {
            if (!token.IsEnd && HtmlElements.IsRaw(token.Name))
            {
                tokenizer.SkipRaw(token.Name);
            }
            else if (!token.IsEnd && !token.IsText && HtmlElements.IsHidden(token))
            {
                SkipHidden(tokenizer, token.Name, writer);
            }
            else
            {
                body.Write(token);
            }
        }

        body.Flush();
        if (tokenizer.IsCutOff)
        {
            writer.Doubt("", "網頁的標記不完整（有未結束的註解或標籤），結尾可能缺漏。請核對原始檔案。");
        }

        var source = writer.Build();
        return string.IsNullOrWhiteSpace(source.Text)
            ? new ReadResult.Refused(name, $"「{name}」裡沒有任何文字。請確認網頁內容（是否需要登入或以程式產生）後重新放入。")
            : new ReadResult.Read(source);
    }

    private static void SkipHidden(HtmlTokenizer tokenizer, string name, SourceWriter writer)
    {
        var depth = 1;
        while (depth > 0)
        {
            if (!tokenizer.TryRead(out var token))
            {
                writer.Doubt("", $"網頁中隱藏的 <{name}> 沒有結束標籤，其後的文字沒有讀取。請核對原始檔案。");
                return;
            }

            if (!token.IsEnd && HtmlElements.IsRaw(token.Name))
            {
                tokenizer.SkipRaw(token.Name);
            }
            else if (token.Name == name)
            {
                depth += token.IsEnd ? -1 : 1;
            }
        }
    }

    // The page's own word is only needed for what the bytes do not show; it is wrong too often to be believed otherwise.
    private static string? Decode(byte[] bytes)
    {
        var head = Encoding.Latin1.GetString(bytes, 0, Math.Min(HeadBytes, bytes.Length));
        var declared = Charset().Match(head).Groups[1].Value.ToLowerInvariant();
        if (declared is "" or "utf-8" or "utf8" or "utf-16" or "big5" or "cp950" or "ms950" or "x-x-big5")
        {
            return TextDecoder.Decode(bytes)?.Text;
        }

        var utf8 = TextDecoder.Utf8(bytes, 0);
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(declared)
            ?? Encoding.GetEncodings().FirstOrDefault(known => known.Name == declared)?.GetEncoding();
        return utf8.Bad.Count == 0 ? utf8.Text : encoding?.GetString(bytes) ?? TextDecoder.Decode(bytes)?.Text;
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{1,30})""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Charset();
}
