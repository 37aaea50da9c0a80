using MeetingBot.Archive.Duties;

namespace MeetingBot.Tests.Dialogue.Duties;

/// <summary>What people did about what the minutes ordered is told wherever the minutes are asked for what they ordered. It is 114年10月3日.</summary>
public sealed class ReportedSinceTests : IAsyncLifetime
{
    private const string Inventory = "財產盤點";
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task What_its_unit_finished_is_not_due_any_more_and_its_meeting_tells_so()
    {
        Assert.Contains(Inventory, await AskAsync("總務組還有哪些沒到期的？"), StringComparison.Ordinal);

        await DoAsync("chen", "完成", Inventory);

        Assert.DoesNotContain(Inventory, await AskAsync("總務組還有哪些沒到期的？"), StringComparison.Ordinal);
        Assert.DoesNotContain(Inventory, await AskAsync("總務組要做什麼？"), StringComparison.Ordinal);
        Assert.Contains("財產盤點，並送會計室（已回報完成）", Joined(await AskAsync("第11次處務會議有哪些期限？")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taken_back_it_is_due_again()
    {
        await DoAsync("chen", "完成", Inventory);
        await DoAsync("chen", "取消完成", Inventory);

        Assert.Contains(Inventory, await AskAsync("總務組還有哪些沒到期的？"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_day_that_the_manager_gave_is_the_day_and_the_ruled_one_stays_told()
    {
        await DoAsync("head", "展延", Inventory, "到114年11月20日，因為廠商延誤");

        Assert.Contains("2. 114年11月20日（四）（還有48天）總務組", await AskAsync("總務組有哪些期限？"), StringComparison.Ordinal);
        Assert.Contains("（已展延，原訂期限114年10月15日（三））", await AskAsync("總務組有哪些期限？"), StringComparison.Ordinal);
        Assert.DoesNotContain(Inventory, await AskAsync("114年10月有哪些截止日？"), StringComparison.Ordinal);
        Assert.Contains(Inventory, await AskAsync("114年11月有哪些截止日？"), StringComparison.Ordinal); // though its minutes name no day of that month for it
    }

    [Fact]
    public async Task What_was_handed_over_is_the_other_unit_s()
    {
        await DoAsync("head", "不是我們", Inventory, "資訊室 因為屬系統業務");

        Assert.DoesNotContain(Inventory, await AskAsync("總務組還有哪些沒到期的？"), StringComparison.Ordinal);
        Assert.Contains("資訊室：請總務組於114年10月15日前完成財產盤點，並送會計室（已移交資訊室）", Joined(await AskAsync("資訊室還有哪些沒到期的？")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chen", "完成", "", "（後來已回報完成。）")]
    [InlineData("head", "展延", "到114年11月20日，因為廠商延誤", "（後來已展延至114年11月20日（四）。）")]
    [InlineData("head", "不是我們", "資訊室 因為屬系統業務", "（後來已移交資訊室。）")]
    public async Task Behind_the_sentence_that_answers_stands_what_came_of_it(string account, string what, string more, string since)
    {
        const string Question = "財產盤點最晚什麼時候要完成？";
        Assert.DoesNotContain("後來", await AskAsync(Question), StringComparison.Ordinal);

        await DoAsync(account, what, Inventory, more);

        var told = Joined(await AskAsync(Question));
        Assert.Contains("114年10月15日（三）", told, StringComparison.Ordinal); // the day of the minutes stays the fact that is cited
        Assert.Contains(since, told, StringComparison.Ordinal);
        Assert.DoesNotContain("後來", await AskAsync("第11次處務會議的主席是誰？"), StringComparison.Ordinal);
    }

    private async Task<string> AskAsync(string question) => (await House.AskAsync("lin", question)).Text;

    private async Task DoAsync(string account, string what, string about, string more = "")
    {
        var duty = (await House.Get<IDutyBook>().ListAsync(new(), default)).Single(held => held.Duty.Text.Contains(about, StringComparison.Ordinal));
        var said = await House.AskAsync(account, $"{what} {duty.Number} {more}".TrimEnd());
        Assert.True((await House.Get<IDutyBook>().FindAsync(duty.Number, default))!.Version > duty.Version, said.Text);
    }

    private static string Joined(string text) => text.ReplaceLineEndings("");
}
