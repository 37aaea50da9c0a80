using MeetingBot.Archive.Office;
using MeetingBot.Tests.People;

namespace MeetingBot.Tests.Dialogue.Office;

/// <summary>請假 and 銷假.</summary>
public sealed class AbsenceTests : IAsyncLifetime
{
    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await SomeOffice.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Theory]
    [InlineData("wang", "請假 12/25 到 12/31", "wang", "2025-12-25", "2025-12-31")]
    [InlineData("wang", "請假12/25~31", "wang", "2025-12-25", "2025-12-31")]
    [InlineData("wang", "我12/25請假", "wang", "2025-12-25", "2025-12-25")]
    [InlineData("wang", "請假 明天", "wang", "2025-12-04", "2025-12-04")]
    [InlineData("wang", "我今天請假", "wang", "2025-12-03", "2025-12-03")]
    [InlineData("wang", "明天起請假三天", "wang", "2025-12-04", "2025-12-06")]
    [InlineData("wang", "請假 下週一到下週三", "wang", "2025-12-08", "2025-12-10")]
    [InlineData("wang", "請假 1/5到1/9", "wang", "2026-01-05", "2026-01-09")]
    [InlineData("wang", "請假 12/31到1/2", "wang", "2025-12-31", "2026-01-02")]
    [InlineData("wang", "請假 12/1到12/10", "wang", "2025-12-01", "2025-12-10")] // has begun
    [InlineData("chief", "王小明 請假 12/25到12/31", "wang", "2025-12-25", "2025-12-31")]
    [InlineData("boss", "王小明12/25請假", "wang", "2025-12-25", "2025-12-25")]
    [InlineData("boss", "幫張局長請假 12/25", "chief", "2025-12-25", "2025-12-25")]
    public async Task Is_kept_for_whom_it_is(string who, string said, string person, string from, string to)
    {
        Assert.StartsWith("已登記", (await House.AskAsync(who, said)).Text, StringComparison.Ordinal);

        var absence = Assert.Single(await KeptAsync());
        Assert.Equal((person, from, to), (absence.Person, absence.From.ToString("O"), absence.To.ToString("O")));
    }

    [Theory]
    [InlineData("wang", "請假 12/25下午", "以整天登記")]
    [InlineData("wang", "請假 12/32", "看不出是哪一天")]
    [InlineData("wang", "請假 114/11/1到114/11/3", "已經過了")]
    [InlineData("wang", "請假 12/25起", "請到哪一天")]
    [InlineData("wang", "請假", "例如「請假 12/25 到 12/31」")]
    [InlineData("wang", "林大明 請假 12/25", "要由主管或管理者")]
    [InlineData("sec", "王小明 請假 12/25", "要由主管或管理者")] // another bureau's
    [InlineData("chief", "王大明 請假 12/25", "名冊裡找不到「王大明」")]
    [InlineData("nobody", "請假 12/25", "名冊裡還沒有您的帳號")]
    public async Task What_cannot_be_done_is_said_and_changes_nothing(string who, string said, string expected)
    {
        Assert.Contains(expected, (await House.AskAsync(who, said)).Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
    }

    [Fact]
    public async Task The_answer_names_who_receives_instead_or_warns_that_nobody_does()
    {
        Assert.Equal(
            "已登記您請假：114年12月25日（四）到114年12月31日（三）。\n這段期間的提醒由代理人林大明代收。", (await House.AskAsync("wang", "請假 12/25 到 12/31")).Text);
        Assert.Contains("名冊裡沒有登記您的代理人", (await House.AskAsync("lin", "請假 12/24")).Text, StringComparison.Ordinal);
        await House.AskAsync("lin", "請假 12/26");
        Assert.Contains("代理人林大明同一段期間也請假", (await House.AskAsync("wang", "請假 12/25 到 12/31")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_word_takes_the_place_of_the_earlier_and_the_same_again_changes_nothing()
    {
        await House.AskAsync("wang", "請假 12/25");

        Assert.DoesNotContain("先前登記", (await House.AskAsync("wang", "請假 12/25")).Text, StringComparison.Ordinal);
        Assert.Contains("先前登記的114年12月25日（四）已改成", (await House.AskAsync("wang", "請假 12/26")).Text, StringComparison.Ordinal);
        Assert.Single(await KeptAsync());
    }

    [Fact]
    public async Task Of_two_of_the_same_name_one_is_chosen_by_a_button()
    {
        var which = await House.AskAsync("sec", "陳小華 請假 12/25");

        Assert.Contains("有 2 位「陳小華」", which.Text, StringComparison.Ordinal);
        await House.PressAsync("sec", which.Buttons[1].Data);
        Assert.Equal("chen2", Assert.Single(await KeptAsync()).Person);
    }

    [Fact]
    public async Task Who_is_back_receives_again()
    {
        var told = await House.AskAsync("wang", "請假 今天");

        Assert.Contains("已為您銷假（原登記114年12月3日（三））", Assert.Single(await House.PressAsync("wang", told.Buttons[0].Data)).Message.Text, StringComparison.Ordinal);
        Assert.Empty(await KeptAsync());
        Assert.Contains("沒有登記中的請假", (await House.AskAsync("wang", "銷假")).Text, StringComparison.Ordinal);
        Assert.Contains("要由主管或管理者", (await House.AskAsync("lin", "王小明 銷假")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_people_file_says_counts_too_and_is_changed_there()
    {
        await using var other = await SomeOffice.OpenAsync(SomeRoll.Of("""
            {
              "units": [{ "name": "資訊局" }],
              "people": [
                { "id": "chief", "name": "局長", "manages": ["資訊局"], "deputies": ["vice"], "accounts": { "web": "chief" }, "away": [{ "from": "2025-12-01", "to": "114/12/5" }] },
                { "id": "vice", "name": "副局長", "units": ["資訊局"], "accounts": { "web": "vice" } },
              ],
              "groups": [],
            }
            """));

        Assert.StartsWith("已記下", (await other.AskAsync("vice", "提醒 資訊局 12/24前交報告")).Text, StringComparison.Ordinal); // stands in for her
        Assert.Contains("名冊裡另外寫了114年12月1日（一）到114年12月5日（五）請假", (await other.AskAsync("chief", "銷假")).Text, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Absence>> KeptAsync() => House.Get<IAbsences>().ListAsync(DateOnly.MinValue, default);
}
