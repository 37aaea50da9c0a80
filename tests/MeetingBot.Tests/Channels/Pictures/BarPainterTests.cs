using MeetingBot.Archive.Post;
using MeetingBot.Channels.Pictures;
using Microsoft.Extensions.Logging;
using SkiaSharp;

namespace MeetingBot.Tests.Channels.Pictures;

/// <summary>The picture as its pixels are; letters depend on the machine's fonts, bars do not.</summary>
public sealed class BarPainterTests
{
    [Fact]
    public void Each_part_of_each_bar_is_as_long_as_its_share_of_the_longest_bar()
    {
        using var picture = Draw(SomeBars.Overdue);

        var bars = BarsIn(picture);
        var longest = bars[0].Sum();
        Assert.Equal(3, bars.Count); // nothing owed: no bar
        Assert.InRange(longest, BarPainter.Width / 2, BarPainter.Width);
        foreach (var (drawn, meant) in bars.Zip(SomeBars.Overdue.Rows))
        {
            Assert.All(drawn.Zip(meant.Values), one => Assert.InRange(one.First, (longest * one.Second / 12d) - 1.5, (longest * one.Second / 12d) + 1.5));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(90)] // as many as fit, and a line that says so
    public void The_picture_is_as_high_as_it_has_bars(int rows)
    {
        using var picture = Draw(new("圖", ["件"], [.. Enumerable.Range(1, rows).Select(i => new BarRow($"第{i}科", [i]))]));

        Assert.Equal((BarPainter.Width, 192 + (60 * Math.Min(rows, 41))), (picture.Width, picture.Height));
        Assert.Equal(Math.Min(rows, 40), BarsIn(picture).Count);
    }

    [Fact]
    public void White_letters_can_be_read_on_every_colour() => Assert.All(BarPainter.Colours, colour => Assert.True(1.05 / (Light(colour) + 0.05) >= 4.5, colour.ToString()));

    [Fact]
    public void Without_a_font_there_is_no_picture_and_the_log_says_so_once()
    {
        using var log = new LineLog();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var easel = new Easel(() => null, logs.CreateLogger<Easel>());

        Assert.Null(easel.Draw(SomeBars.Overdue));
        Assert.Null(easel.Draw(SomeBars.Overdue));
        Assert.False(easel.CanDraw);
        Assert.Contains("fonts-noto-cjk", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_library_does_not_manage_costs_the_picture_alone()
    {
        using var log = new LineLog();
        using var logs = LoggerFactory.Create(logging => logging.AddProvider(log));
        var easel = new Easel(() => throw new DllNotFoundException("libSkiaSharp"), logs.CreateLogger<Easel>());

        Assert.Null(easel.Draw(SomeBars.Overdue));
        Assert.False(easel.CanDraw);
        Assert.Single(log.Lines);
    }

    private static SKBitmap Draw(Bars bars)
    {
        using var painter = new BarPainter(ChineseFont.Find() ?? SKTypeface.Default);
        var png = painter.Draw(bars);
        if (Environment.GetEnvironmentVariable("MEETINGBOT_PICTURES") is { } folder)
        {
            File.WriteAllBytes(Path.Combine(folder, $"bars-{bars.Rows.Count}.png"), png);
        }

        return SKBitmap.Decode(png);
    }

    // Of each bar, from top to bottom, how many pixels of each colour its first line has: above the numbers that stand in it.
    private static List<List<int>> BarsIn(SKBitmap picture)
    {
        const int legend = 160;
        var (bars, isInside) = (new List<List<int>>(), false);
        for (var y = legend - 8; y < picture.Height; y++)
        {
            var counts = BarPainter.Colours.Take(3).Select(colour => Enumerable.Range(310, picture.Width - 310).Count(x => picture.GetPixel(x, y) == colour)).ToList();
            if (counts.Sum() > 0 && !isInside)
            {
                bars.Add(counts);
            }

            isInside = counts.Sum() > 0;
        }

        return bars;
    }

    private static double Light(SKColor colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte channel) => channel / 255d is var c && c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
}
