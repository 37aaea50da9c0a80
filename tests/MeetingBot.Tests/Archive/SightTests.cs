using MeetingBot.Archive;

namespace MeetingBot.Tests.Archive;

public sealed class SightTests
{
    [Theory]
    [InlineData("a.txt", true)]
    [InlineData("人事/a.txt", false)]
    [InlineData("人事/考績/a.txt", false)]
    [InlineData("人事/公告/a.txt", true)] // open again below a closed one
    [InlineData("人事/公告/草稿/a.txt", false)]
    [InlineData("人事.txt", true)] // a file of that name is no folder
    [InlineData("人事室/a.txt", true)] // begins alike
    [InlineData("人/a.txt", true)]
    [InlineData("公開/人事/a.txt", true)] // the folder is counted from the top
    [InlineData("ＨＲ/a.txt", true)] // another folder, as it is for the file system
    [InlineData("hr/a.txt", true)]
    [InlineData("HR/a.txt", false)]
    public void The_most_exact_folder_counts(string file, bool expected)
    {
        var sight = Sight.Of([new("", true), new("人事", false), new("人事/公告", true), new("人事/公告/草稿", false), new("HR", false)]);

        Assert.Equal(expected, sight.Includes(file));
    }

    [Theory]
    [InlineData("公開/a.txt", true)]
    [InlineData("公開/b/a.txt", true)]
    [InlineData("公開2/a.txt", false)]
    [InlineData("a.txt", false)]
    public void A_list_of_folders_opens_these_and_nothing_else(string file, bool expected)
    {
        Assert.Equal(expected, new Sight(["公開", "會議/"]).Includes(file));
        Assert.True(Sight.All.Includes(file));
        Assert.True(new Sight([""]).Includes(file));
        Assert.False(new Sight([]).Includes(file));
    }

    [Fact]
    public void Two_that_show_the_same_are_equal_however_they_were_said()
    {
        var plain = Sight.Of([new("", true), new("a", false)]);
        var wordy = Sight.Of([new("a/b/c", false), new("a", false), new("", true), new("d", true), new("a/b", false)]);

        Assert.Equal(plain, wordy);
        Assert.Equal((plain.GetHashCode(), plain.Key), (wordy.GetHashCode(), wordy.Key));
        Assert.NotEqual(plain, Sight.Of([new("", true), new("b", false)]));
        Assert.Equal(Sight.All, new Sight(["", "a"]));
        Assert.True(Sight.Of([new("", true), new("a", true)]).IsAll);
    }

    [Fact]
    public void What_is_said_twice_is_open_only_when_both_say_so() =>
        Assert.False(Sight.Of([new("a", true), new("a/", false), new("", true)]).Includes("a/b.txt"));

    [Fact]
    public void Two_readers_see_in_common_what_each_sees()
    {
        var personnel = Sight.Of([new("", true), new("人事", true), new("主計", false), new("人事/密", false)]);
        var budget = Sight.Of([new("", true), new("人事", false), new("主計", true), new("主計/密", false)]);

        Assert.Equal(Sight.Of([new("", true), new("人事", false), new("主計", false)]), personnel.And(budget));
        Assert.Equal(personnel, personnel.And(Sight.All));
        Assert.Equal(new Sight([]), personnel.And(new Sight([])));
        Assert.Equal(new Sight(["公開/b"]), new Sight(["公開"]).And(new Sight(["公開/b", "c"])));
    }
}
