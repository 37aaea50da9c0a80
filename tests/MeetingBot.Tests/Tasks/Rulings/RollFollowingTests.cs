using MeetingBot.Archive.Duties;
using MeetingBot.People;
using MeetingBot.Tasks;
using MeetingBot.Tests.People;

namespace MeetingBot.Tests.Tasks.Rulings;

/// <summary>What a new people file changes: a unit is called otherwise, or is no more.</summary>
public sealed class RollFollowingTests : IDisposable
{
    private readonly RulingHouse house = new();

    public void Dispose() => house.Dispose();

    [Fact]
    public async Task What_a_unit_did_stays_done_under_its_new_name()
    {
        await LoadAsync();
        await DoAsync(new Share("總務組", ShareState.Done), new Share("資訊室", ExtendedTo: new(2025, 12, 1), Slips: 1));

        await house.FollowAsync(Office("""{ "name": "總務科", "aliases": ["總務組"], "parent": "秘書處" }, { "name": "資訊科", "aliases": ["資訊室"], "parent": "秘書處" },"""));

        var held = (await house.AllAsync())[0];
        Assert.Equal((ShareState.Done, 1), (held.ShareOf("總務科").State, held.ShareOf("資訊科").Slips));
        Assert.Contains("總務組改稱總務科", await house.HistoryAsync(held.Number), StringComparison.Ordinal);
    }

    [Fact]
    public async Task And_when_it_is_called_as_before_again()
    {
        await LoadAsync();
        await DoAsync(new Share("總務組", ShareState.Done));

        await house.FollowAsync(Office("""{ "name": "總務科", "aliases": ["總務組"], "parent": "秘書處" }, { "name": "資訊室", "parent": "秘書處" },"""));
        await house.FollowAsync(Office("""{ "name": "總務組", "aliases": ["總務科"], "parent": "秘書處" }, { "name": "資訊室", "parent": "秘書處" },"""));

        Assert.Equal(ShareState.Done, (await house.AllAsync())[0].ShareOf("總務組").State);
    }

    [Fact]
    public async Task Of_two_units_that_became_one_the_part_is_open()
    {
        await LoadAsync();
        await DoAsync(new Share("總務組", ShareState.Done));

        await house.FollowAsync(Office("""{ "name": "行政科", "aliases": ["總務組", "資訊室"], "parent": "秘書處" },"""));

        Assert.True((await house.AllAsync())[0].ShareOf("行政科").IsOpen);
    }

    [Fact]
    public async Task What_nobody_owes_any_more_waits_for_an_admin_until_somebody_does()
    {
        var duty = SomeDuty.Of(SomeDuty.Units("總務組"), origin: new Origin.ByHand("head", "處長")).Duty;
        await house.Book.AddAsync([(duty, new DutyEvent(house.Clock.GetUtcNow(), null, "head", "測試", "交辦"))], default);

        await house.FollowAsync(Office("""{ "name": "資訊室", "parent": "秘書處" },"""));
        var gone = (await house.AllAsync())[0].Duty.Doubt;
        await house.FollowAsync(RulingHouse.Office);

        Assert.Contains("名冊裡已經沒有主辦的單位", gone, StringComparison.Ordinal);
        Assert.Null((await house.AllAsync())[0].Duty.Doubt);
    }

    [Theory]
    [InlineData("名冊裡找不到該單位。", nameof(DoubtCause.Roll), true)] // in other words than today's
    [InlineData("名冊裡已經沒有主辦的單位或同仁，無法確定由誰辦理。", nameof(DoubtCause.Minutes), true)] // kept before the cause was
    [InlineData("「2月30日」沒有這一天", nameof(DoubtCause.Minutes), false)]
    public void Only_what_the_people_file_left_open_does_it_settle_whatever_its_words(string doubt, string cause, bool isSettled)
    {
        var held = SomeDuty.Of(SomeDuty.Units("總務組"));

        var change = RollFollowing.Settle(held with { Duty = held.Duty.WithDoubt(doubt, Enum.Parse<DoubtCause>(cause)) }, new(RulingHouse.Office), house.Clock.GetUtcNow());

        Assert.Equal(isSettled, change is { Duty.IsDoubtful: false });
    }

    private Task<IReadOnlyList<HeldDuty>> LoadAsync() => house.LoadAsync(RulingHouse.Sitting(10, "2025-09-24", "請總務組、資訊室於114年11月20日前完成盤點。"));

    private async Task DoAsync(params Share[] shares)
    {
        foreach (var share in shares)
        {
            await house.Book.ChangeAsync((await house.AllAsync())[0].Number, _ => (true, DutyChange.Of(share, new DutyEvent(house.Clock.GetUtcNow(), share.Owner, "chen", "測試", "辦理"))), default);
        }
    }

    private static Roll Office(string units) => SomeRoll.Of($$"""
        {
          "units": [{ "name": "白鯨市政府" }, { "name": "秘書處", "parent": "白鯨市政府" }, {{units}}],
          "people": [{ "id": "head", "name": "處長", "manages": ["秘書處"] }],
        }
        """);
}
