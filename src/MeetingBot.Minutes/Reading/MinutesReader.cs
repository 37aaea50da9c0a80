using MeetingBot.Minutes.Reading.Html;
using MeetingBot.Minutes.Reading.OpenDocument;
using MeetingBot.Minutes.Reading.Pdf;
using MeetingBot.Minutes.Reading.PlainText;
using MeetingBot.Minutes.Reading.Word;

namespace MeetingBot.Minutes.Reading;

/// <summary>The door of the room: bytes of a file in, text that remembers where it came from out.</summary>
public static class MinutesReader
{
    /// <summary>The endings of names that can be read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".html", ".htm", ".docx", ".odt", ".pdf"];

    /// <param name="path">The file on this machine.</param>
    /// <param name="name">What to call it in messages and citations; its ending says what it is.</param>
    public static Task<ReadResult> ReadAsync(string path, string name, CancellationToken cancel) =>
        ReadAsync(path, name, ReadingOptions.Default, cancel);

    /// <inheritdoc cref="ReadAsync(string, string, CancellationToken)"/>
    public static async Task<ReadResult> ReadAsync(string path, string name, ReadingOptions options, CancellationToken cancel)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(options);

        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (!Extensions.Contains(extension))
        {
            return new ReadResult.Refused(name, FileKind.UnknownExtension(name, extension));
        }

        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: true);
            return await CheckAsync(file, name, extension, options, cancel).ConfigureAwait(false)
                ?? await ReadAsync(file, name, extension, options, cancel).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException)
        {
            return new ReadResult.Refused(name, $"沒有讀取「{name}」的權限（或它是資料夾）。請檢查檔案權限後再試一次。");
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ReadResult.Refused(name, $"找不到檔案「{name}」，可能已被移走或改名。請確認後再試一次。");
        }
        catch (IOException e)
        {
            return new ReadResult.Refused(name, $"無法讀取「{name}」，可能正被其他程式使用或儲存裝置有問題。請關閉使用它的程式後再試一次。（{e.Message}）");
        }
    }

    private static async Task<ReadResult?> CheckAsync(
        FileStream file, string name, string extension, ReadingOptions options, CancellationToken cancel)
    {
        if (file.Length == 0)
        {
            return new ReadResult.Refused(name, $"「{name}」是空的檔案（0 位元組）。請確認檔案內容後重新放入。");
        }

        if (file.Length > options.MaxFileBytes)
        {
            return new ReadResult.Refused(
                name, $"「{name}」有 {file.Length >> 20} MB，超過上限 {options.MaxFileMegabytes} MB。請移除圖片或分成數個檔案後再放入。");
        }

        var head = new byte[1024];
        var length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancel).ConfigureAwait(false);
        file.Position = 0;
        return FileKind.Mismatch(head.AsSpan(0, length), name, extension) is { } why ? new ReadResult.Refused(name, why) : null;
    }

    private static async Task<ReadResult> ReadAsync(
        FileStream file, string name, string extension, ReadingOptions options, CancellationToken cancel)
    {
        switch (extension)
        {
            case ".docx":
                return WordReader.Read(file, name, options, cancel);
            case ".odt":
                return OdtReader.Read(file, name, options, cancel);
            case ".pdf":
                return await PdfReader.ReadAsync(file.Name, name, options, cancel).ConfigureAwait(false);
            default:
                var bytes = new byte[file.Length];
                await file.ReadExactlyAsync(bytes, cancel).ConfigureAwait(false);
                return extension is ".txt" or ".md" ? PlainTextReader.Read(bytes, name) : HtmlReader.Read(bytes, name);
        }
    }
}
