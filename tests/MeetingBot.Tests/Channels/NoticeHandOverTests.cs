using System.Globalization;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Channels;
using MeetingBot.Tests.Archive.Duties;
using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Tests.Channels;

/// <summary>A notice is looked at again when it is handed over: the office may be shut by then, and what it asks for may be done.</summary>
public sealed class NoticeHandOverTests
{
    private static readonly DateTimeOffset Saturday = Taipei("2025-03-01T09:00");
    private static readonly DateTimeOffset Monday = Taipei("2025-03-03T08:30");

    [Fact]
    public async Task While_the_office_is_shut_it_waits_for_the_opening_and_answers_do_not_wait_with_it()
    {
        await using var office = await PostOffice.OpenAsync(at: Saturday);
        var duty = await AddDutyAsync(office);
        await OweAsync(office, duty, "2025-03-03");
        await office.HeldBackAsync("digest");

        await office.OweAsync("reply", "回覆");
        Assert.Equal("reply", (await office.Channel.NextAsync()).Message.Key);
        Assert.Equal(Monday, (await office.Outbox.FindAsync("digest", default))!.DueAt);
        office.Advance(Monday - Saturday);

        Assert.Equal(("digest", 1, false), (await office.Channel.NextAsync()) is { } sent ? (sent.Message.Key, sent.Attempts, sent.IsAgain) : default);
    }

    [Fact]
    public async Task What_was_done_before_it_went_out_is_taken_back_and_the_rest_is_planned_anew()
    {
        await using var office = await PostOffice.OpenAsync(at: Saturday);
        var duty = await AddDutyAsync(office);
        await OweAsync(office, duty, "2025-03-03");
        await office.HeldBackAsync("digest");
        await office.Services.GetRequiredService<IDutyBook>().ChangeAsync(
            duty, held => (true, (DutyChange?)DutyChange.Of(held.Duty with { State = DutyState.Done }, SomeDuty.Event("完成"))), default);

        office.Advance(Monday - Saturday);
        await UntilAsync(async () => await Book(office).FreedAsync(default) == 1);

        Assert.False(office.Channel.HasMore);
        Assert.Null(await office.Outbox.FindAsync("digest", default));
        Assert.Empty(await Book(office).KnownAsync([Key(duty)], default));
    }

    [Fact]
    public async Task What_may_have_arrived_and_is_done_meanwhile_does_not_come_again()
    {
        var channel = new FakeChannel().Lay(new SendResult.Doubtful("逾時"));
        await using var office = await PostOffice.OpenAsync(channel, Monday);
        var duty = await AddDutyAsync(office);
        channel.OnSending = () => office.Services.GetRequiredService<IDutyBook>().ChangeAsync(
            duty, held => (true, (DutyChange?)DutyChange.Of(held.Duty with { State = DutyState.Done }, SomeDuty.Event("完成"))), default);
        await OweAsync(office, duty, "2025-03-03");

        Assert.Equal((OutboxState.Failed, true), await office.SettledAsync("digest") is { } entry ? (entry.State, entry.IsAgain) : default);
        Assert.Single(await Book(office).KnownAsync([Key(duty)], default));
    }

    [Fact]
    public async Task What_a_channel_refuses_is_free_for_another_way_and_the_first_is_not_tried_again_that_day()
    {
        await using var office = await PostOffice.OpenAsync(new FakeChannel().Lay(new SendResult.Refused("已封鎖", IsClosed: false)), Monday);
        var duty = await AddDutyAsync(office);
        await OweAsync(office, duty, "2025-03-03");
        await office.SettledAsync("digest");

        await UntilAsync(async () =>
        {
            office.Advance(TimeSpan.FromMinutes(1));
            return await Book(office).FreedAsync(default) > 0;
        });

        Assert.Equal([("person/wang", FakeChannel.Name)], await Book(office).RefusalsAsync(SomeDuty.Day("2025-03-03"), default));
        Assert.Empty(await Book(office).KnownAsync([Key(duty)], default));
    }

    private static async Task<long> AddDutyAsync(PostOffice office)
    {
        var duty = SomeDuty.Of("修復路面", "2025-03-12") with { Owners = new Ownership.Units(["工務局"]) };
        return (await office.Services.GetRequiredService<IDutyBook>().AddAsync([(duty, SomeDuty.Event())], default))[0].Number;
    }

    private static string Key(long duty) => string.Create(CultureInfo.InvariantCulture, $"{duty}|2025-03-12|before-7|0|person/wang|工務局");

    private static async Task OweAsync(PostOffice office, long duty, string day)
    {
        var message = new Outgoing("digest", office.Channel.Address, new("提醒")) { IsNotice = true };
        await Book(office).OweAsync([new(message, "person/wang", SomeDuty.Day(day), "digest", [new(Key(duty), duty, "工務局", "before-7", "因為")])], default);
        office.Services.GetRequiredService<PostBell>().RingOut();
    }

    private static INoticeBook Book(PostOffice office) => office.Services.GetRequiredService<INoticeBook>();

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
        {
            await Task.Delay(20, limit.Token);
        }
    }

    private static DateTimeOffset Taipei(string moment) => new(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8));
}
