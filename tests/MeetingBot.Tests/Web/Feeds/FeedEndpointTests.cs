using System.Net;
using System.Net.Http.Headers;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.People;
using MeetingBot.Reminders.Feeds;
using MeetingBot.Tasks.Rulings;
using MeetingBot.Tests.Console;
using MeetingBot.Tests.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MeetingBot.Tests.Web.Feeds;

/// <summary>Calendars as a calendar program asks for them: through HTTP, with nothing but the link.</summary>
public sealed class FeedEndpointTests : IAsyncLifetime, IDisposable
{
    private readonly ManualClock clock = new(SomeOffice.Noon("2025-12-03"));
    private readonly LineLog log = new();
    private readonly TempFolder empty = new();
    private BotHost? bot;

    private BotHost Bot => bot!;

    public async Task InitializeAsync()
    {
        var settings = new Dictionary<string, string?>
        {
            ["Minutes:Folder"] = empty.Path, // what a load brings would be changes of its own
            ["Logging:LogLevel:Default"] = "Trace",
            ["Logging:LogLevel:Microsoft"] = "Trace",
        };
        bot = await BotHost.StartAsync(settings, services => services
            .AddSingleton<TimeProvider>(clock)
            .AddSingleton(PeopleBook.Of(SomeOffice.Roll))
            .AddSingleton<ILoggerProvider>(log));
        var duty = SomeDuty.Of().Duty;
        await Bot.Services.GetRequiredService<IDutyBook>().AddAsync([(duty, new(SomeDuty.Came, null, null, "會議紀錄", "新增"))], default);
    }

    public async Task DisposeAsync() => await Bot.DisposeAsync();

    public void Dispose()
    {
        log.Dispose();
        empty.Dispose();
    }

    [Fact]
    public async Task A_link_gives_the_calendar_without_signing_in_and_asks_everybody_to_keep_it_to_themselves()
    {
        using var response = await GetAsync(await LinkAsync("member"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/calendar; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal((true, true), (response.Headers.CacheControl?.Private, response.Headers.CacheControl?.NoCache));
        Assert.Equal("noindex, nofollow", response.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("SUMMARY:完成弱點掃描\r\n", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unchanged_calendar_is_not_sent_again_and_a_changed_one_is()
    {
        var link = await LinkAsync("member");
        await Bot.Services.GetRequiredService<DutySync>().RunAsync(default); // else it would run at the next tick
        using var first = await GetAsync(link);

        using var same = await GetAsync(link, first.Headers.ETag);
        using var since = await GetAsync(link, modifiedSince: first.Content.Headers.LastModified);
        clock.Advance(TimeSpan.FromMinutes(1));
        using var later = await GetAsync(link, first.Headers.ETag);
        await FinishAsync();
        clock.Advance(TimeSpan.FromMinutes(1));
        using var changed = await GetAsync(link, first.Headers.ETag, first.Content.Headers.LastModified);

        Assert.Equal(
            [HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.NotModified, HttpStatusCode.OK],
            new[] { same, since, later, changed }.Select(response => response.StatusCode));
        Assert.Contains("STATUS:CANCELLED", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(changed.Content.Headers.LastModified > first.Content.Headers.LastModified);
    }

    [Theory]
    [InlineData("calendar/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    [InlineData("calendar/")]
    [InlineData("calendar/x")]
    [InlineData("calendar/%2e%2e/x.ics")]
    public async Task What_opens_nothing_looks_like_any_address_that_is_not_there(string path)
    {
        using var response = await GetAsync(path);
        using var nowhere = await GetAsync("nowhere");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(await nowhere.Content.ReadAsStringAsync(), await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_revoked_link_opens_nothing_at_once()
    {
        var link = await LinkAsync("member");
        using var before = await GetAsync(link);
        await Bot.Services.GetRequiredService<IFeeds>().RevokeAsync("member", null, default);
        using var after = await GetAsync(link, before.Headers.ETag);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (before.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Whoever_left_the_people_file_gets_an_empty_calendar()
    {
        using var response = await GetAsync(await LinkAsync("gone"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("VEVENT", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_all_the_time_is_told_to_wait()
    {
        var link = await LinkAsync("member");
        using var other = await GetAsync(await LinkAsync("manager"));
        var last = await GetAsync(link);
        for (var i = 0; i < 100 && last.StatusCode == HttpStatusCode.OK; i++)
        {
            last.Dispose();
            last = await GetAsync(link);
        }

        using (last)
        {
            Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
            Assert.True(last.Headers.RetryAfter?.Delta > TimeSpan.Zero);
        }
    }

    [Fact]
    public async Task The_secret_stands_in_no_log_however_talkative()
    {
        var link = await LinkAsync("member");
        using var found = await GetAsync(link);
        using var shouted = await GetAsync(link.Replace("calendar/", "Calendar/", StringComparison.Ordinal));
        using var wrong = await GetAsync(link + "x");
        using var next = await GetAsync("minutes"); // on the same connection

        var secret = link["calendar/".Length..^".ics".Length];
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (found.StatusCode, wrong.StatusCode));
        Assert.Contains(log.Lines, line => line.Contains("Request starting", StringComparison.Ordinal) && line.Contains("/calendar/", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(secret, StringComparison.Ordinal));
    }

    private async Task<string> LinkAsync(string person)
    {
        var secret = FeedSecret.New();
        await Bot.Services.GetRequiredService<IFeeds>().KeepAsync(new(FeedSecret.Digest(secret), person, null, clock.GetUtcNow()), default);
        return $"calendar/{secret}.ics";
    }

    private Task<bool> FinishAsync() => Bot.Services.GetRequiredService<IDutyBook>().ChangeAsync(
        1, held => (true, DutyChange.Of(new Share("資訊局", ShareState.Done, clock.GetUtcNow()), new DutyEvent(clock.GetUtcNow(), "資訊局", "member", "web", "完成"))), default);

    private async Task<HttpResponseMessage> GetAsync(string path, EntityTagHeaderValue? tag = null, DateTimeOffset? modifiedSince = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        if (tag is not null)
        {
            request.Headers.IfNoneMatch.Add(tag);
        }

        request.Headers.IfModifiedSince = modifiedSince;
        return await Bot.Client.SendAsync(request);
    }
}
