using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading;

/// <summary>Puts bytes on disk and reads them through the door.</summary>
internal static class Desk
{
    public static Task<ReadResult> ReadAsync(string name, string utf8) => ReadAsync(name, System.Text.Encoding.UTF8.GetBytes(utf8));

    public static async Task<ReadResult> ReadAsync(string name, byte[] bytes, ReadingOptions? options = null, CancellationToken cancel = default)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, bytes, CancellationToken.None);
        try
        {
            return await MinutesReader.ReadAsync(path, name, options ?? ReadingOptions.Default, cancel);
        }
        finally
        {
            File.Delete(path);
        }
    }

    public static async Task<SourceText> SourceAsync(string name, byte[] bytes) => Source(await ReadAsync(name, bytes));

    public static async Task<SourceText> SourceAsync(string name, string utf8) => Source(await ReadAsync(name, utf8));

    public static async Task<string> RefusalAsync(string name, byte[] bytes, ReadingOptions? options = null) =>
        Assert.IsType<ReadResult.Refused>(await ReadAsync(name, bytes, options)).Why;

    /// <summary>Of a broken file there are words, or the reason why there are none, which names it.</summary>
    public static void IsReadOrToldWhyNot(string name, ReadResult result)
    {
        if (result is ReadResult.Refused refused)
        {
            Assert.Equal(name, refused.File);
            Assert.NotEmpty(refused.Why);
            return;
        }

        Assert.NotEmpty(Assert.IsType<ReadResult.Read>(result).Source.Text);
    }

    /// <summary>The cells of each row, for tables short enough to compare as a line.</summary>
    public static IEnumerable<string> Cells(SourceText source) =>
        source.Rows.Select(row => string.Join('|', row.Cells.Select(cell => source.Text[cell.Start..cell.End])));

    private static SourceText Source(ReadResult result) =>
        result is ReadResult.Read read ? read.Source : throw new Xunit.Sdk.XunitException(((ReadResult.Refused)result).Why);
}
