using System.Text;
using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading;

public sealed class MinutesReaderTests
{
    [Theory]
    [InlineData("會議紀錄.doc", "另存成 .docx")]
    [InlineData("會議紀錄.rtf", "另存成 .docx")]
    [InlineData("會議紀錄.xlsx", "可讀取的格式")]
    [InlineData("會議紀錄", "沒有副檔名")]
    public async Task Names_what_it_cannot_read_and_what_to_do(string name, string advice)
    {
        var why = await Desk.RefusalAsync(name, "任何內容"u8.ToArray());

        Assert.Contains(advice, why, StringComparison.Ordinal);
        Assert.Contains(name, why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "%PDF-1.7\n%\u0001", "PDF")]
    [InlineData("a.md", "PK\u0003\u0004....", "壓縮檔")]
    [InlineData("a.html", "{\\rtf1", "RTF")]
    [InlineData("a.docx", "%PDF-1.7", "PDF")]
    [InlineData("a.docx", "平凡的文字", "不是有效的 .docx")]
    [InlineData("a.odt", "平凡的文字", "不是有效的 .odt")]
    [InlineData("a.pdf", "PK\u0003\u0004....", "壓縮檔")]
    [InlineData("a.pdf", "平凡的文字", "不是有效的 .pdf")]
    public async Task Knows_a_file_with_the_wrong_ending(string name, string content, string what)
    {
        Assert.Contains(what, await Desk.RefusalAsync(name, Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_docx_with_a_password_is_an_ole_file()
    {
        byte[] ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0];

        Assert.Contains("密碼", await Desk.RefusalAsync("a.docx", ole), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_is_empty()
    {
        Assert.Contains("空的檔案", await Desk.RefusalAsync("a.txt", []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_is_too_large()
    {
        var why = await Desk.RefusalAsync("a.txt", new byte[(1 << 20) + 1], new() { MaxFileMegabytes = 1 });

        Assert.Contains("超過上限 1 MB", why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_is_not_there()
    {
        var result = await MinutesReader.ReadAsync("/nowhere/a.txt", "a.txt", CancellationToken.None);

        Assert.Contains("找不到", Assert.IsType<ReadResult.Refused>(result).Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_is_locked()
    {
        var path = Path.GetTempFileName();
        await using (var writer = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.None))
        {
            var result = await MinutesReader.ReadAsync(path, "a.txt", CancellationToken.None);

            Assert.Contains("正被其他程式使用", Assert.IsType<ReadResult.Refused>(result).Why, StringComparison.Ordinal);
        }

        File.Delete(path);
    }

    [Fact]
    public async Task A_folder_is_refused()
    {
        var result = await MinutesReader.ReadAsync(Path.GetTempPath(), "a.txt", CancellationToken.None);

        Assert.IsType<ReadResult.Refused>(result);
    }

    [Fact]
    public async Task Stops_when_told_to()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            MinutesReader.ReadAsync(Environment.ProcessPath!, "a.txt", new() { MaxFileMegabytes = 1000 }, new CancellationToken(true)));
    }
}
