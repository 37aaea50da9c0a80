namespace MeetingBot.Minutes.Tests.Reading.PlainText;

public sealed class LineTests
{
    [Theory]
    [InlineData("一\n二\n三", "三", 3)]
    [InlineData("一\r\n二\r\n三", "三", 3)]
    [InlineData("一\r二\r三", "三", 3)] // old Macintosh files
    [InlineData("一\n\n\r\n三", "三", 4)]
    [InlineData("一\n二\n三", "\n二", 1)] // a line end belongs to its line
    public async Task Lines_are_counted_from_one_and_line_ends_stay(string text, string at, int line)
    {
        var source = await Desk.SourceAsync("a.md", text);

        Assert.Equal(text, source.Text);
        Assert.Equal(line, source.Origins.PlaceOf(text.IndexOf(at, StringComparison.Ordinal)).Line);
    }

    [Fact]
    public async Task There_is_no_place_outside_the_text()
    {
        var source = await Desk.SourceAsync("a.txt", "主席");

        Assert.Throws<ArgumentOutOfRangeException>(() => source.Origins.PlaceOf(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => source.Origins.PlaceOf(-1));
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_read_in_bounded_time()
    {
        var reading = Desk.SourceAsync("a.txt", string.Concat(Enumerable.Repeat("會議紀錄\t", 1 << 20)));

        var source = await reading.WaitAsync(TimeSpan.FromSeconds(10));

        Assert.Equal(5 << 20, source.Text.Length);
        Assert.Equal(13L * 1000, source.Origins.PlaceOf(5000).Byte);
    }
}
