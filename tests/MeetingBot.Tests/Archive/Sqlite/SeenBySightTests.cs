using System.Globalization;
using MeetingBot.Archive.Sqlite;

namespace MeetingBot.Tests.Archive.Sqlite;

public sealed class SeenBySightTests
{
    private readonly SeenBySight seen = new();
    private readonly List<string> made = [];

    [Fact]
    public void A_reader_who_comes_again_is_not_looked_up_again()
    {
        var first = Get("a");

        Assert.Same(first, Get("a"));
        Assert.NotSame(first, Get("b"));
        Assert.Equal(["-//+a", "-//+b"], made);
    }

    [Fact]
    public void Few_are_kept_and_those_who_come_often_stay()
    {
        var often = Get("often");
        for (var i = 0; i < 500; i++)
        {
            Get(i.ToString(CultureInfo.InvariantCulture));
            Assert.Same(often, Get("often"));
        }

        Get("0");
        Assert.Equal(502, made.Count);
    }

    private VisibleMeetings Get(string folder) => seen.Get(new([folder]), sight =>
    {
        made.Add(sight.Key);
        return new([], Places.Empty, new());
    });
}
