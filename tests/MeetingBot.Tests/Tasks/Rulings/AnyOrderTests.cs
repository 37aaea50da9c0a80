using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Tasks.Rulings;

/// <summary>However the same minutes come in, the same is owed in the end.</summary>
public sealed class AnyOrderTests
{
    private static readonly string[] Texts =
    [
        RulingHouse.Sitting(
            10, "2025-08-20", "請總務組於114年11月20日前完成修繕（列管編號10-1）。", "請會計室、資訊室於114年10月31日前提報（列管編號10-2）。", "請各科室落實節電。", "請資訊室於114年9月10日前盤點（列管編號10-3）。"),
        RulingHouse.Correcting(
            "「114年11月20日」修正為「114年12月12日」", 11, "2025-09-17", "列管編號10-1案賡續列管。", "列管編號10-2案，會計室部分解除列管，資訊室部分賡續列管。", "請各科室落實節電。", "列管編號10-3案解除列管。"),
        RulingHouse.Sitting(12, "2025-10-15", "列管編號10-3案賡續列管。", "列管編號10-1案，請總務組於115年1月15日前完成修繕。", "列管編號10-2案併10-1案辦理。"),
        RulingHouse.Sitting(12, "2025-10-15", "列管編號10-3案賡續列管。", "列管編號10-1案，請總務組於115年1月15日前完成修繕。", "列管編號10-2案併10-1案辦理。"), // a copy
        RulingHouse.Sitting(13, "2025-11-12", "請資訊室於114年12月5日前完成更新。", "請各科室落實節電。", "列管編號10-3案，請資訊室於114年12月20日前完成盤點。"),
    ];

    [Fact]
    public async Task Any_order_of_loading_and_any_number_of_reloads_gives_the_same_duties()
    {
        string? expected = null;
        for (var seed = 0; seed < 12; seed++)
        {
            var random = new Random(seed);
            using var house = new RulingHouse("2025-11-13");
            int[] order = seed == 0 ? [0, 1, 2, 3, 4] : [.. Enumerable.Range(0, Texts.Length).OrderBy(_ => random.Next())];
            foreach (var place in order)
            {
                house.With($"{place}.txt", Texts[place]);
                if (random.Next(3) == 0)
                {
                    await house.Without($"{order[0]}.txt").ReloadAsync();
                    house.With($"{order[0]}.txt", Texts[order[0]]);
                }

                for (var reload = random.Next(3); reload > 0; reload--)
                {
                    await house.ReloadAsync();
                }
            }

            await house.ReloadAsync();
            var now = Written(await house.AllAsync());
            Assert.Equal(expected ??= now, now);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_is_changed_bit_by_bit_the_same_is_owed_as_when_all_is_loaded_at_once(int seed)
    {
        var random = new Random(seed);
        var folder = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using var house = new RulingHouse("2025-11-13");
        for (var step = 0; step < 8; step++)
        {
            var file = $"{random.Next(Texts.Length)}.txt";
            house.Without(file);
            if (!folder.Remove(file) || random.Next(2) == 0)
            {
                house.With(file, folder[file] = Otherwise(Texts[random.Next(Texts.Length)], random));
            }

            await house.ReloadAsync();
            Assert.Equal(await AtOnceAsync(folder), Written(await house.AllAsync(DutyState.Open, DutyState.Done, DutyState.Superseded, DutyState.Historic)));
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 6)];

    // Of another kind of meeting, of another body, of none that is named: what follows from it goes where it went.
    private static string Otherwise(string text, Random random) => random.Next(5) switch
    {
        0 => text.Replace("處務會議", "主管會議", StringComparison.Ordinal),
        1 => text.Replace("白鯨市政府秘書處", "白鯨市政府資訊局", StringComparison.Ordinal),
        2 => text[text.IndexOf('\n', StringComparison.Ordinal)..],
        _ => text,
    };

    private static async Task<string> AtOnceAsync(SortedDictionary<string, string> folder)
    {
        using var house = new RulingHouse("2025-11-13");
        foreach (var (file, text) in folder)
        {
            house.With(file, text);
        }

        await house.ReloadAsync();
        return Written(await house.AllAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(6)] // the generation they are in step with is kept no longer, and everything is compared
    public async Task What_was_loaded_and_never_followed_is_made_up_for(int loads)
    {
        var folder = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["first.txt"] = Texts[0] };
        using var house = new RulingHouse("2025-11-13").With("first.txt", Texts[0]);
        await house.ReloadAsync();
        for (var load = 0; load < loads; load++)
        {
            var file = $"{load % 4}.txt";
            house.With(file, folder[file] = Texts[1 + ((load + 1) % 4)]);
            await house.LoadOnlyAsync();
        }

        await house.Sync.RunAsync(default);

        Assert.Equal(await AtOnceAsync(folder), Written(await house.AllAsync(DutyState.Open, DutyState.Done, DutyState.Superseded, DutyState.Historic)));
    }

    [Fact]
    public async Task A_run_that_is_broken_off_anywhere_is_finished_by_the_next()
    {
        var (expected, died) = ("", true);
        for (var writes = 0; died; writes += 2)
        {
            using var house = new RulingHouse("2025-11-13");
            using var broken = house.BreakingAfter(writes);
            foreach (var (text, place) in Texts.Select((text, place) => (text, place)))
            {
                house.With($"{place}.txt", text);
            }

            died = await Record.ExceptionAsync(() => house.ReloadAsync(broken)) is not null;
            await house.ReloadAsync();
            var now = Written(await house.AllAsync());
            expected = expected.Length == 0 ? now : expected;
            Assert.Equal(expected, now);
        }
    }

    // Numbers and moments differ from run to run; what is owed does not.
    private static string Written(IReadOnlyList<HeldDuty> all) => string.Join('\n', all
        .Select(held =>
        {
            var (duty, origin) = (held.Duty, (Origin.Ruling)held.Duty.Origin);
            var other = all.FirstOrDefault(one => one.Number == duty.ReplacedBy)?.Duty.Text;
            var shares = held.Shares.Values.Where(share => !share.IsOpen).Select(share => $"{share.Owner}{share.State}").Order(StringComparer.Ordinal);
            return $"{origin.Sitting} {origin.File} {duty.Text} {duty.State} {duty.Term?.Day:O} {duty.RuledDay:O} {other} {string.Join(',', shares)} {string.Join(',', duty.Cases)} {string.Join(',', duty.Later.Select(word => word.Meeting + word.Said))}";
        })
        .Order(StringComparer.Ordinal));
}
