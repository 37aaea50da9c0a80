using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Notices;
using MeetingBot.People;
using MeetingBot.Tests.People;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Reminders.Digests;

/// <summary>What a group of 資訊局 hears.</summary>
public sealed class GroupDigestTests
{
    private static readonly Roll Roll = SomeRoll.Of("""
        {
          "units": [{ "name": "望海市政府" }, { "name": "資訊局", "parent": "望海市政府" }, { "name": "人事處", "parent": "望海市政府" }],
          "people": [{ "id": "contact", "name": "李聯絡", "units": ["資訊局"], "contactFor": ["資訊局"], "accounts": { "web": "contact" } }],
          "groups": [{ "id": "it", "name": "資訊局群組", "units": ["資訊局"], "conversations": { "web": "it" } }],
          "minutes": { "人事": ["人事處"] },
        }
        """);

    private readonly PlanDesk desk = new(Roll);

    [Fact]
    public void A_group_hears_of_its_unit_s_duty_once_a_day_and_never_that_it_is_overdue()
    {
        desk.Duties.Add(SomeDuty.Of());

        Assert.Equal(
            "12-02 it told; 12-19 it before-7; 12-30 it before-1; 12-31 it day",
            PlanDesk.Told(Heard(desk.Through("2025-12-01", "2026-01-31"))));
    }

    [Fact]
    public void Of_minutes_that_not_everybody_there_may_see_a_group_hears_nothing()
    {
        desk.Duties.Add(SomeDuty.Of(file: "人事/11.txt"));

        Assert.Empty(Heard(desk.Through("2025-12-01", "2026-01-31")));
    }

    [Fact]
    public void What_every_one_of_the_staff_is_to_do_has_a_button_and_what_a_unit_is_to_do_has_none()
    {
        desk.Duties.Add(SomeDuty.Of());
        desk.Duties.Add(SomeDuty.Numbered(58, SomeDuty.Of(new Ownership.Staff("望海市政府"))));

        var message = Assert.Single(Heard(desk.On("2025-12-02"))).Message.Message;

        Assert.Equal(("完成 58", "完成 58"), message.Buttons.Select(button => (button.Label, button.Data)).Single());
        Assert.Contains("各位好，提醒 2 件待辦。", message.Text, StringComparison.Ordinal);
        Assert.Contains("「請資訊局於12月31日前完成弱點掃描。」", message.Quotations.Select(quotation => $"「{quotation.Quote}」"));
        Assert.Contains("自己完成了請按「完成」", message.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_is_paused_or_has_a_later_day_is_not_told_in_the_group()
    {
        desk.Duties.Add(SomeDuty.Of(shares: [new Share("資訊局", ExtendedTo: new(2026, 1, 15), ExtendedAt: SomeOffice.Noon("2025-12-03"), Slips: 1)]));

        Assert.Empty(Heard(desk.Through("2025-12-04", "2026-01-20")));
    }

    private static IReadOnlyList<NoticeMessage> Heard(IReadOnlyList<NoticeMessage> messages) => [.. messages.Where(message => message.Recipient == "group/it")];
}
