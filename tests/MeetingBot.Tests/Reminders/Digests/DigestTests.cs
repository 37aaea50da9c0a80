using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Settings;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Reminders.Digests;

/// <summary>What one message says, and what it has no room for.</summary>
public sealed class DigestTests
{
    private const string Spoken = "請資訊局於12月31日前完成弱點掃描。";

    [Fact]
    public void Of_more_duties_than_one_message_names_the_rest_is_counted_and_counts_as_told()
    {
        var desk = new PlanDesk(settings: new RemindersOptions { MaxItems = 2 });
        desk.Duties.AddRange(Many(5));

        var message = Assert.Single(desk.On("2025-12-02"));

        Assert.Equal((2, 5), (Listed(message), message.Notices.Count));
        Assert.Contains("提醒您 5 件待辦。", message.Message.Message.Text, StringComparison.Ordinal);
        Assert.Contains("另有 3 件，說「我的待辦」看全部。", message.Message.Message.Text, StringComparison.Ordinal);
        Assert.Empty(desk.On("2025-12-02"));
        Assert.Empty(desk.On("2025-12-03"));
    }

    [Theory]
    [InlineData(700)]
    [InlineData(1200)]
    [InlineData(4000)]
    public void A_message_is_no_longer_than_its_channel_takes(int most)
    {
        var desk = new PlanDesk { Ways = { ["web"] = new Abilities(MaxLength: most) } };
        desk.Duties.AddRange(Many(10));

        var message = Assert.Single(desk.On("2025-12-02"));

        Assert.InRange(Length(message), 1, most);
        Assert.Equal(10, message.Notices.Count);
        Assert.Equal(Listed(message) < 10, message.Message.Message.Text.Contains($"另有 {10 - Listed(message)} 件", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_duty_that_is_named_is_quoted_with_its_meeting_its_day_and_how_it_stops()
    {
        var desk = new PlanDesk();
        desk.Duties.Add(SomeDuty.Of());

        var message = Assert.Single(desk.On("2025-12-10")).Message.Message;

        Assert.Equal(Spoken, Assert.Single(message.Quotations).Quote);
        Assert.Contains("望海市政府資訊局第11次局務會議，114年11月28日（五）", message.Quotations[0].Place, StringComparison.Ordinal);
        Assert.Contains("還有21天，期限 114年12月31日（三）", message.Text, StringComparison.Ordinal);
        Assert.Contains("辦完請回「完成 57」，就不會再提醒", message.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_of_the_week_has_a_picture_of_what_is_overdue_by_unit_and_age()
    {
        var desk = new PlanDesk();
        desk.Duties.AddRange([
            SomeDuty.Numbered(1, SomeDuty.Of(due: "2025-11-03")), SomeDuty.Numbered(2, SomeDuty.Of(due: "2026-01-05")), SomeDuty.Numbered(3, SomeDuty.Of(due: "2025-12-12")),
            SomeDuty.Numbered(4, SomeDuty.Of(SomeDuty.Units("工務局"), "2026-01-09")),
        ]);

        var picture = desk.On("2026-01-12").Single(message => message.Recipient == "person/above").Message.Message.Picture!;

        Assert.Equal(["一週內", "一個月內", "更久"], picture.Parts);
        Assert.Equal(["資訊局 1,1,1", "工務局 1,0,0"], picture.Rows.Select(row => $"{row.Name} {string.Join(',', row.Values)}"));
    }

    [Fact]
    public void A_message_without_a_list_of_the_week_has_no_picture()
    {
        var desk = new PlanDesk();
        desk.Duties.Add(SomeDuty.Of());

        Assert.All(desk.On("2026-01-02"), message => Assert.Null(message.Message.Message.Picture));
    }

    [Fact]
    public void An_admin_reads_how_a_doubt_is_settled()
    {
        var desk = new PlanDesk();
        desk.Duties.Add(SomeDuty.Of(doubt: "紀錄沒有寫明由誰辦理。"));

        var message = Assert.Single(desk.On("2025-12-02")).Message.Message;

        Assert.Contains("◎ 有 1 件疑義請您確認", message.Text, StringComparison.Ordinal);
        Assert.Contains("「指定 57 單位 月/日」", message.Note, StringComparison.Ordinal);
        Assert.Contains("「不追蹤 57」", message.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_admin_hears_in_nobody_s_place_is_to_be_passed_on_not_to_be_done()
    {
        var desk = new PlanDesk();
        desk.Duties.Add(SomeDuty.Of(SomeDuty.Units("孤島")));

        var message = Assert.Single(desk.On("2025-12-02")).Message.Message;

        Assert.DoesNotContain("提醒您", message.Text, StringComparison.Ordinal);
        Assert.Contains("◎ 有 1 件在名冊上找不到主辦單位可以通知的人", message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("不是您單位", message.Note, StringComparison.Ordinal);
        Assert.DoesNotContain(message.Buttons, button => button.Label.StartsWith("延到", StringComparison.Ordinal));
    }

    private static IEnumerable<HeldDuty> Many(int count) => Enumerable.Range(1, count).Select(number => SomeDuty.Numbered(number, SomeDuty.Of()));

    private static int Listed(NoticeMessage message) => message.Message.Message.Text.Split("・待辦").Length - 1;

    // As a channel without cards writes it.
    private static int Length(NoticeMessage message) => message.Message.Message is var said
        ? said.Text.Length + said.Quotations.Sum(quotation => quotation.Quote.Length + quotation.Place.Length + (quotation.Url?.Length ?? 0)) + (said.Note?.Length ?? 0)
        : 0;
}
