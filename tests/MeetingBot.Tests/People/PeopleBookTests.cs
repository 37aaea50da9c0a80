using MeetingBot.People;
using MeetingBot.Tests.Console;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.People;

public sealed class PeopleBookTests : IDisposable
{
    private const string Wrong = "{\n\"people\": [{ \"id\": \"a\" }],\n\"unit\": []\n}";

    private readonly TempFolder folder = new();
    private readonly ManualClock clock = new();
    private readonly HeardLog<PeopleBook> log = new();

    private string Path => System.IO.Path.Combine(folder.Path, "people.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_reload_puts_another_roll_in_the_place_of_the_first()
    {
        var book = Book(One("甲"));
        var before = book.Current;
        folder.With("people.json", One("乙"));

        await book.ReloadAsync(default);

        Assert.Equal(("甲", "乙"), (before.People[0].Name, book.Current.People[0].Name));
    }

    [Theory]
    [InlineData(Wrong)]
    [InlineData("{")]
    [InlineData(null)] // gone
    public async Task A_wrong_file_leaves_the_earlier_roll_in_use_and_says_why(string? text)
    {
        var book = Book(One("甲"));
        Assert.Equal("甲", book.Current.People[0].Name);
        await log.NextAsync();
        if (text is null)
        {
            System.IO.File.Delete(Path);
        }
        else
        {
            folder.With("people.json", text);
        }

        var reading = await book.ReloadAsync(default);

        var faults = Assert.IsType<RollReading.Wrong>(reading).Faults;
        Assert.Equal("甲", book.Current.People[0].Name);
        Assert.Contains(faults[0].ToString(), await log.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_file_stops_the_start_with_all_that_is_wrong()
    {
        using var watch = Watch(Book(Wrong), isOn: false);

        var stop = await Assert.ThrowsAsync<OptionsValidationException>(() => watch.StartAsync(default));

        Assert.Equal(2, stop.Failures.Count());
        Assert.All(stop.Failures, failure => Assert.Contains("people.json 第 ", failure, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_file_is_never_a_roll_without_rules()
    {
        var book = Book(Wrong);

        Assert.Throws<OptionsValidationException>(() => book.Current);
        Assert.Throws<OptionsValidationException>(() => book.Current);
    }

    [Fact]
    public async Task Without_a_file_everybody_is_a_stranger_and_that_is_said()
    {
        var book = new PeopleBook(new(Options.Create(new PeopleOptions { File = "" })), log);

        Assert.False(book.Current.Find("web", "wang").IsKnown);
        Assert.Contains("所有會議紀錄開放給所有人", await log.NextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_watched_file_is_read_again_when_it_changes_and_not_otherwise()
    {
        var book = Book(One("甲"));
        using var watch = Watch(book, isOn: true);
        await watch.StartAsync(default);
        await log.NextAsync();

        await clock.SkipWaitUnderAsync(TimeSpan.FromMinutes(1));
        folder.With("new.json", One("甲乙丙"));
        System.IO.File.Move(System.IO.Path.Combine(folder.Path, "new.json"), Path, overwrite: true); // whole at once, as an editor does
        await clock.SkipWaitUnderAsync(TimeSpan.FromMinutes(1));

        Assert.Contains("1 人", await log.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("甲乙丙", book.Current.People[0].Name);
        await watch.StopAsync(default);
    }

    private static string One(string name) => $$"""{ "people": [{ "id": "a", "name": "{{name}}" }] }""";

    private PeopleBook Book(string text)
    {
        folder.With("people.json", text);
        return new(File(), log);
    }

    private RollWatch Watch(PeopleBook book, bool isOn) => new(book, File(), Options.Create(new PeopleOptions { Watch = isOn }), clock);

    private RollFile File() => new(Options.Create(new PeopleOptions { File = Path }));
}
