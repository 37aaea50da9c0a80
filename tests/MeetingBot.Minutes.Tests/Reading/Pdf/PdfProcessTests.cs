using MeetingBot.Minutes.Reading;

namespace MeetingBot.Minutes.Tests.Reading.Pdf;

[Collection(nameof(FakePoppler))]
public sealed class PdfProcessTests
{
    [Fact]
    public async Task Without_poppler_the_package_is_named()
    {
        var why = await Desk.RefusalAsync("a.pdf", "%PDF-1.4"u8.ToArray(), new() { PdfProgram = "no-such-pdftotext" });

        Assert.Contains("poppler-utils", why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exec sleep 1000")]
    [InlineData("sleep 1000; echo late")] // a child of the child holds the pipe
    [InlineData("trap '' TERM; while :; do :; done")]
    public async Task A_pdf_that_hangs_poppler_is_given_up(string script)
    {
        var reading = FakePoppler.ReadAsync(script, new() { PdfTime = TimeSpan.FromMilliseconds(200) });

        Assert.Contains("0.2 秒內無法讀完", Why(await reading.WaitAsync(TimeSpan.FromSeconds(20))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_without_end_is_cut_off()
    {
        var result = await FakePoppler.ReadAsync("yes '<word>'", new() { MaxMarkupMegabytes = 1 });

        Assert.Contains("超過 1 MB", Why(result), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Memory_is_limited()
    {
        var result = await FakePoppler.ReadAsync("[ \"$(ulimit -v)\" = 262144 ] && kill -ABRT $$", new() { PdfMemoryMegabytes = 256 });

        Assert.Contains("記憶體不足", Why(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("echo 'Command Line Error: Incorrect password' >&2; exit 1", "密碼保護")]
    [InlineData("exit 3", "不允許擷取")]
    [InlineData("exit 1", "已損壞")]
    [InlineData("yes 'Syntax Error' | head -c 10000000 >&2; exit 1", "已損壞")] // a long complaint does not block the pipe
    public async Task A_failure_says_what_to_do(string script, string advice)
    {
        Assert.Contains(advice, Why(await FakePoppler.ReadAsync(script, new())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopping_the_reader_stops_poppler()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));

        var reading = FakePoppler.ReadAsync("exec sleep 1000", new(), stop.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    private static string Why(ReadResult result) => Assert.IsType<ReadResult.Refused>(result).Why;
}
