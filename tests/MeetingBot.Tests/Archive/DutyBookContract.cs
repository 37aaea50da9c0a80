using System.Globalization;
using System.Diagnostics;
using MeetingBot.Archive.Duties;
using MeetingBot.Tests.Archive.Duties;

namespace MeetingBot.Tests.Archive;

public abstract class DutyBookContract : ArchiveContract
{
    private static readonly DateTimeOffset Later = SomeDuty.Came.AddDays(2);

    [Fact]
    public async Task What_was_added_is_found_as_it_was_and_numbered_in_order()
    {
        var ruled = SomeDuty.Of("盤點設備", "2025-03-31", cases: ["204-2"]) with
        {
            Recurs = "FREQ=MONTHLY",
            Awaits = "系統上線前",
            RuledDay = SomeDuty.Day("2025-03-31"),
            Later = [new("局務會議/2", "b.txt", "第2次", null, "賡續列管")],
            Owners = new Ownership.Staff("資訊局"),
            Term = new(SomeDuty.Day("2025-03-31"), new(17, 0), "月底前", "寫明日期", IsLegal: true),
        };
        var added = await AddAsync(Here, ruled, SomeDuty.Of("交報告", sitting: null));

        Assert.Equal([1, 2], added.Select(duty => duty.Number));
        var found = await Another().Duties.FindAsync(1, default);
        Assert.Equivalent(ruled with { Number = 1 }, found!.Duty, strict: true);
        Assert.Equal((1, 0), (found.Version, found.Shares.Count));
        Assert.Equal(new Origin.ByHand("chen", "陳主任"), (await Here.Duties.FindAsync(2, default))!.Duty.Origin);
        Assert.Equal([SomeDuty.Event()], await Here.Duties.HistoryAsync(2, default));
        Assert.Null(await Here.Duties.FindAsync(3, default));
    }

    [Fact]
    public async Task What_was_decided_is_kept_with_its_history()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備", "2025-03-31"));
        var share = new Share("資訊科", ShareState.Done, Later, "amy", SomeDuty.Day("2025-04-10"), Later, 2, SomeDuty.Day("2025-03-20"), IsTakenOver: true);
        var request = new Request(1, "資訊科", "amy", ["chen", "lin"], Later, SomeDuty.Day("2025-04-10"), null, "等候廠商");
        var said = new DutyEvent(Later, "資訊科", "amy", "web", "完成");

        var result = await Here.Duties.ChangeAsync(
            1, held => (held.Version, (DutyChange?)new(held.Duty with { State = DutyState.Done }, [share], [new("amy", SomeDuty.Day("2025-03-05"))], [request], [said])), default);

        var found = (await Another().Duties.FindAsync(1, default))!;
        Assert.Equal((1, 2, DutyState.Done), (result, found.Version, found.Duty.State));
        Assert.Equal((share, SomeDuty.Day("2025-04-10")), (found.ShareOf("資訊科"), found.DueOf("資訊科")));
        Assert.Equivalent(request, Assert.Single(found.Requests), strict: true);
        Assert.Equal([new Wish("amy", SomeDuty.Day("2025-03-05"))], found.Wishes);
        Assert.Equal([SomeDuty.Event(), said], await Here.Duties.HistoryAsync(1, default));
    }

    [Fact]
    public async Task It_is_told_when_a_duty_last_changed_and_found_by_that()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"), SomeDuty.Of("交報告"));
        await ChangeAsync(_ => DutyChange.Of(new Share("資訊科", ShareState.Done), new DutyEvent(Later, "資訊科", "amy", "web", "完成")));

        Assert.Equal([Later, SomeDuty.Came], (await Here.Duties.ListAsync(new(), default)).Select(held => held.ChangedAt));
        Assert.Equal([1], (await Here.Duties.ListAsync(new(ChangedFrom: Later), default)).Select(held => held.Number));
        Assert.Empty(await Here.Duties.ListAsync(new(ChangedFrom: Later.AddMilliseconds(1)), default));
    }

    [Fact]
    public async Task What_a_change_does_not_name_stays_and_a_list_it_names_is_all_there_is()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));
        await ChangeAsync(_ => new(null, [new("甲科", ShareState.Done), new("乙科")], [new("amy", SomeDuty.Day("2025-03-05"))], null, [SomeDuty.Event("一")]));
        await ChangeAsync(_ => new(null, [new("乙科", ShareState.Released)], [], null, [SomeDuty.Event("二")]));

        var found = (await Here.Duties.FindAsync(1, default))!;
        Assert.Equal((ShareState.Done, ShareState.Released), (found.ShareOf("甲科").State, found.ShareOf("乙科").State));
        Assert.Empty(found.Wishes);
        Assert.Equal("盤點設備", found.Duty.Text);
    }

    [Fact]
    public async Task With_nothing_decided_nothing_is_kept_and_of_an_unknown_duty_nothing_is_asked()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));
        var stamp = await Here.Duties.StampAsync(default);

        Assert.Equal("不行", await Here.Duties.ChangeAsync(1, _ => ("不行", (DutyChange?)null), default));
        Assert.Null(await Here.Duties.ChangeAsync<string>(9, _ => throw new InvalidOperationException("asked"), default));
        Assert.Equal((stamp, 1), (await Here.Duties.StampAsync(default), (await Here.Duties.FindAsync(1, default))!.Version));
    }

    [Fact]
    public async Task What_one_message_brings_about_is_decided_once_however_often_it_comes()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));

        var first = await Here.Duties.ChangeOnceAsync("web/1", 1, held => (new Result("完成", held.Version), (DutyChange?)DutyChange.Of(new Share("資訊科"), SomeDuty.Event())), default);
        var again = await Another().Duties.ChangeOnceAsync<Result>("web/1", 1, _ => throw new InvalidOperationException("asked"), default);
        var other = await Here.Duties.ChangeOnceAsync("web/2", 1, held => (new Result("不行", held.Version), (DutyChange?)null), default);

        Assert.Equal((new("完成", 1), first), (first, again));
        Assert.Equal(new("不行", 2), other);
    }

    [Fact]
    public async Task What_was_decided_is_forgotten_with_the_message_that_brought_it_about()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));
        await Here.Duties.ChangeOnceAsync("web/1", 1, _ => (1, (DutyChange?)DutyChange.Of(new Share("資訊科"), SomeDuty.Event())), default);

        await Here.Inbox.ForgetBeforeAsync(DateTimeOffset.MaxValue, default);

        Assert.Equal(2, await Here.Duties.ChangeOnceAsync("web/1", 1, _ => (2, (DutyChange?)null), default));
    }

    [Fact]
    public async Task A_decision_that_fails_changes_nothing()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Here.Duties.ChangeAsync<int>(1, _ => throw new InvalidOperationException(), default));
        Assert.Equal(1, (await Here.Duties.FindAsync(1, default))!.Version);
    }

    [Fact]
    public async Task Many_who_decide_at_once_each_see_what_the_one_before_did()
    {
        await AddAsync(Here, SomeDuty.Of("盤點設備"));
        List<Store> stores = [Here, Another(), Another()];

        var seen = await Task.WhenAll(Enumerable.Range(0, 60).Select(i => Task.Run(() => stores[i % 3].Duties.ChangeAsync(
            1, held => (held.ShareOf("資訊科").Slips, (DutyChange?)DutyChange.Of(held.ShareOf("資訊科") with { Slips = held.ShareOf("資訊科").Slips + 1 }, SomeDuty.Event())), default))));

        Assert.Equal(Enumerable.Range(0, 60), seen.Order());
        Assert.Equal((60, 61), ((await Here.Duties.FindAsync(1, default))!.ShareOf("資訊科").Slips, (await Here.Duties.FindAsync(1, default))!.Version));
    }

    [Fact]
    public async Task The_stamp_counts_whatever_changes_a_duty_in_any_process()
    {
        List<long> stamps = [await Here.Duties.StampAsync(default)];
        await AddAsync(Another(), SomeDuty.Of("一"));
        stamps.Add(await Here.Duties.StampAsync(default));
        await ChangeAsync(held => DutyChange.Of(held.Duty with { State = DutyState.Withdrawn }, SomeDuty.Event()));
        stamps.Add(await Here.Duties.StampAsync(default));
        await Here.Duties.KeepInStepAsync(new(7, 3), default);

        Assert.Equal(stamps.Distinct().Order(), stamps);
        Assert.Equal((stamps[^1], new InStep(7, 3)), (await Here.Duties.StampAsync(default), await Another().Duties.InStepWithAsync(default)));
    }

    public static TheoryData<string, int[]> Filters => new()
    {
        { "all", [1, 2, 3, 4, 5, 6] },
        { "open", [1, 2, 5, 6] },
        { "open or historic", [1, 2, 4, 5, 6] },
        { "doubtful", [5] },
        { "clear", [1, 2, 3, 4, 6] },
        { "sitting", [3] },
        { "sittings", [1, 2, 4, 5, 6] }, // with the one of a file without a day, whose name begins with a rare character
        { "case", [2, 3] }, // written in full width
    };

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_filter_finds_what_it_names_by_number(string name, int[] expected)
    {
        var filter = name switch
        {
            "open" => new DutyFilter([DutyState.Open]),
            "open or historic" => new([DutyState.Open, DutyState.Historic]),
            "doubtful" => new(IsDoubtful: true),
            "clear" => new(IsDoubtful: false),
            "sitting" => new() { Sittings = "處務會議/2" },
            "sittings" => new() { Sittings = "局務會議/" },
            "case" => new(Case: "２０４-2"),
            _ => new DutyFilter(),
        };
        await AddAsync(
            Here, SomeDuty.Of("一", "2025-03-31"), SomeDuty.Of("二", cases: ["204-2", "204-2"]),
            SomeDuty.Of("三", "2025-03-01", DutyState.Done, "處務會議/2", cases: ["204-2"]), SomeDuty.Of("四", "2024-12-31", DutyState.Historic), SomeDuty.Of("五", doubt: "沒有主辦"),
            SomeDuty.Of("六", sitting: "局務會議/𠀋.txt"));

        Assert.Equal(expected, (await Another().Duties.ListAsync(filter, default)).Select(held => (int)held.Number));
    }

    [Theory]
    [InlineData("2025-04-10", null, true)]
    [InlineData("2025-04-11", null, false)]
    [InlineData(null, "2025-04-10", true)]
    [InlineData(null, "2025-04-09", false)]
    [InlineData("2025-04-01", "2025-04-30", true)]
    public async Task An_owner_s_later_day_finds_the_duty(string? from, string? to, bool isFound)
    {
        await AddAsync(Here, SomeDuty.Of("一", "2025-03-31"));
        await ChangeAsync(held => DutyChange.Of(held.ShareOf("資訊局") with { ExtendedTo = DateOnly.Parse("2025-04-10", CultureInfo.InvariantCulture) }, SomeDuty.Event("展延")));

        var found = await Another().Duties.ListAsync(
            new() { ExtendedFrom = Day(from), ExtendedTo = Day(to) }, default);

        static DateOnly? Day(string? day) => day is null ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);

        Assert.Equal(isFound ? [1L] : [], found.Select(held => held.Number));
    }

    [Fact]
    public async Task A_unit_finds_what_it_took_over()
    {
        await AddAsync(Here, SomeDuty.Of("一"), SomeDuty.Of("二"));
        await ChangeAsync(held => DutyChange.Of(new Share("人事處", IsTakenOver: true), SomeDuty.Event("移交")));

        Assert.Equal([1L], (await Another().Duties.ListAsync(new() { TakenOverBy = "人事處" }, default)).Select(held => held.Number));
        Assert.Empty(await Another().Duties.ListAsync(new() { TakenOverBy = "資訊局" }, default));
    }

    [Fact]
    public async Task A_case_that_a_duty_leaves_does_not_find_it_any_more()
    {
        await AddAsync(Here, SomeDuty.Of("一", cases: ["1-1"]));
        await ChangeAsync(held => DutyChange.Of(held.Duty with { Cases = ["1-2"] }, SomeDuty.Event("併案")));

        Assert.Empty(await Here.Duties.ListAsync(new(Case: "1-1"), default));
        Assert.Single(await Here.Duties.ListAsync(new(Case: "1-2"), default));
    }

    [Fact]
    public async Task Twenty_thousand_at_once_let_others_write_before_long()
    {
        var other = Another();
        await AddAsync(Here, SomeDuty.Of("先"));
        var adding = Task.Run(() => AddAsync(Here, [.. Enumerable.Range(0, 20_000).Select(i => SomeDuty.Of($"第{i}件", "2025-03-31"))]));
        var longest = TimeSpan.Zero;
        while (!adding.IsCompleted)
        {
            var begun = Stopwatch.GetTimestamp();
            await other.Absences.KeepAsync("amy", null, SomeDuty.Day("2025-03-01"), default);
            longest = Stopwatch.GetElapsedTime(begun) is var took && took > longest ? took : longest;
        }

        Assert.Equal(20_000, (await adding).Count);
        Assert.Equal(20_001, (await other.Duties.ListAsync(new(), default)).Count);
        Assert.InRange(longest, TimeSpan.Zero, TimeSpan.FromSeconds(8)); // two seconds here; longer than ten, and others fail
    }

    private static Task<IReadOnlyList<Duty>> AddAsync(Store store, params IReadOnlyList<Duty> duties) =>
        store.Duties.AddAsync([.. duties.Select(duty => (duty, SomeDuty.Event()))], default);

    private Task<int> ChangeAsync(Func<HeldDuty, DutyChange> decide) => Here.Duties.ChangeAsync(1, held => (1, (DutyChange?)decide(held)), default);

    private sealed record Result(string Text, long Version);
}
