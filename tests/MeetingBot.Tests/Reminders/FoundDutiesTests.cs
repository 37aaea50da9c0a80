using MeetingBot.Archive.Post;
using MeetingBot.Reminders;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tasks;
using MeetingBot.Tests.Tasks.Rulings;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Reminders;

public sealed class FoundDutiesTests : IDisposable
{
    private static readonly DateOnly Day = new(2025, 10, 1);
    private static readonly OfficeReach Reach = new(new(RulingHouse.Office, OfficeDays.Published, [], DateTimeOffset.UnixEpoch), new Dictionary<string, Abilities>());
    private readonly RulingHouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task After_the_first_load_admins_hear_once_how_many_of_each_kind_there_are()
    {
        await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", "請總務組於114年10月15日前完成盤點。", "請資訊室儘速改善。", "請總務組於114年9月26日前函復。"));

        await TellAsync();
        await TellAsync();

        var message = Assert.Single(await house.Outbox.ListAsync([OutboxState.Pending], 10, default)).Message;
        Assert.Equal((true, "boss"), (message.IsNotice, message.To.Account));
        Assert.Contains("3 件待辦：有期限 1、未定期限 1、例行 0、歷史（期限已過，不催辦） 1", message.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_that_died_between_telling_and_noting_it_tells_nobody_twice()
    {
        await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", "請總務組於114年10月15日前完成盤點。"));
        await TellAsync();
        await house.Book.KeepTalliedAsync(0, default);

        await TellAsync();

        Assert.Single(await house.Outbox.ListAsync([OutboxState.Pending], 10, default));
    }

    [Fact]
    public async Task A_load_that_brings_a_few_more_is_no_message_of_its_own()
    {
        await house.LoadAsync(RulingHouse.Sitting(11, "2025-09-24", "請總務組於114年10月15日前完成盤點。"));
        await TellAsync();
        await house.With("12.txt", RulingHouse.Sitting(12, "2025-09-30", "請資訊室於114年10月20日前完成更新。")).ReloadAsync();

        await TellAsync();

        Assert.Single(await house.Outbox.ListAsync([OutboxState.Pending], 10, default));
    }

    private Task TellAsync() => new FoundDuties(house.Archive, house.Book, house.Outbox, Options.Create(new RemindersOptions { Channels = ["web"] })).TellAsync(Reach, Day, default);
}
