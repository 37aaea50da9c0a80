using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Office;
using MeetingBot.Archive.Post;
using MeetingBot.Reminders.Digests;
using MeetingBot.Reminders.Notices;
using MeetingBot.Tests.People;
using MeetingBot.Tests.Tasks;

namespace MeetingBot.Tests.Reminders;

/// <summary>Who is told what on which day, through the months of one duty that 資訊局 owes: told on 2025-12-01 at 09:00, due on 2025-12-31.</summary>
public sealed class PlanTests
{
    private readonly PlanDesk desk = new();

    [Fact]
    public void A_duty_climbs_its_ladder_to_the_manager_and_the_one_above()
    {
        desk.Duties.Add(SomeDuty.Of());

        Assert.Equal(
            "12-02 contact told; 12-10 contact before-14; 12-19 contact before-7; 12-26 contact before-3; 12-30 contact before-1; 12-31 contact day; "
            + "01-02 contact overdue-1; 01-02 manager manager-1; 01-05 above weekly; 01-05 manager weekly; 01-09 contact overdue-6; "
            + "01-12 above weekly; 01-12 manager weekly; 01-15 above above-10; 01-16 contact overdue-11; 01-19 above weekly; 01-19 manager weekly",
            PlanDesk.Told(desk.Through("2025-12-01", "2026-01-20")));
    }

    [Fact]
    public void After_done_nothing_comes()
    {
        desk.Duties.Add(SomeDuty.Of(shares: [new Share("資訊局", ShareState.Done)]));

        Assert.Empty(desk.Through("2025-12-01", "2026-01-31"));
    }

    [Fact]
    public void A_week_of_outage_gives_one_digest_of_what_was_missed()
    {
        desk.Duties.Add(SomeDuty.Of());

        Assert.Equal("12-29 contact before-3", PlanDesk.Told(desk.On("2025-12-29")));
        Assert.Empty(desk.On("2025-12-29"));
    }

    [Fact]
    public void Whoever_is_away_has_a_deputy_and_is_not_told_again_when_they_are_back()
    {
        desk.Duties.Add(SomeDuty.Of());
        desk.Absences.Add(new("contact", new(2025, 12, 10), new(2025, 12, 12)));

        Assert.Equal("12-10 deputy before-14; 12-19 contact before-7", PlanDesk.Told(desk.Through("2025-12-10", "2025-12-19")));
    }

    [Fact]
    public void The_deputy_reads_for_whom_it_is()
    {
        desk.Duties.Add(SomeDuty.Of());
        desk.Absences.Add(new("contact", new(2025, 12, 10), new(2025, 12, 12)));

        Assert.Contains("代李聯絡收", desk.On("2025-12-10")[0].Message.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_is_silent_until_its_day_and_then_says_where_the_duty_stands()
    {
        desk.Duties.Add(SomeDuty.Of(shares: [new Share("資訊局", PausedUntil: new(2025, 12, 22))]));

        Assert.Equal("12-22 contact before-7", PlanDesk.Told(desk.Through("2025-12-01", "2025-12-23")));
    }

    [Fact]
    public void An_extension_begins_a_ladder_of_its_own_and_is_no_news_to_whoever_asked_for_it()
    {
        var extended = new Share("資訊局", By: "contact", ExtendedTo: new(2026, 1, 15), ExtendedAt: SomeOffice.Noon("2025-12-29"), Slips: 1);
        desk.Duties.Add(SomeDuty.Of(shares: [extended]));

        Assert.Equal("01-06 contact before-7; 01-12 contact before-3; 01-14 contact before-1; 01-15 contact day; 01-16 contact overdue-1; 01-16 manager manager-1", PlanDesk.Told(desk.Through("2025-12-30", "2026-01-16")));
    }

    [Fact]
    public void A_term_that_moved_is_told_once_with_the_old_one()
    {
        var held = SomeDuty.Of();
        desk.Duties.Add(held with { Duty = held.Duty with { Term = held.Duty.Term! with { Day = new(2026, 1, 7) }, TermSince = SomeOffice.Noon("2025-12-16") } });

        var told = desk.Through("2025-12-17", "2025-12-18");

        Assert.Equal("12-17 contact told", PlanDesk.Told(told));
        Assert.Contains("期限改了，原為114年12月31日（三）", told[0].Message.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_moved_away_and_back_again_is_told_each_time()
    {
        desk.Duties.Add(SomeDuty.Of());
        var first = desk.Through("2025-12-02", "2025-12-11");
        Move("2026-01-07", "2025-12-11");
        var away = desk.On("2025-12-12");
        Move("2025-12-31", "2025-12-12");

        Assert.Equal("12-02 contact told; 12-10 contact before-14; 12-12 contact told", PlanDesk.Told([.. first, .. away]));
        Assert.Equal(
            "12-15 contact told; 12-19 contact before-7; 12-26 contact before-3; 12-30 contact before-1; 12-31 contact day; 01-02 contact overdue-1; 01-02 manager manager-1",
            PlanDesk.Told(desk.Through("2025-12-15", "2026-01-02")));
    }

    [Fact]
    public void A_wish_is_a_rung_of_that_person_alone()
    {
        desk.Duties.Add(SomeDuty.Of() with { Wishes = [new("member", new(2025, 12, 13))] }); // a Saturday

        Assert.Equal("12-12 member wish", PlanDesk.Told(desk.Through("2025-12-11", "2025-12-18").Where(message => message.Recipient == "person/member")));
    }

    [Fact]
    public void What_no_unit_hears_goes_to_admins_with_the_reason()
    {
        desk.Duties.Add(SomeDuty.Of(SomeDuty.Units("孤島")));

        var told = desk.On("2025-12-02");

        Assert.Equal("12-02 admin told", PlanDesk.Told(told));
        Assert.Contains("在名冊上找不到主辦單位可以通知的人，請您轉知", told[0].Message.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_nobodys_place_admins_hear_what_is_new_due_or_overdue_and_not_each_step_on_the_way()
    {
        desk.Duties.Add(SomeDuty.Of(SomeDuty.Units("孤島")));

        var told = desk.Through("2025-12-02", "2026-01-31").Where(message => message.Recipient == "person/admin");

        Assert.Equal("12-02 admin told; 12-31 admin day; 01-02 admin overdue-1", PlanDesk.Told(told));
    }

    [Fact]
    public void A_doubtful_duty_is_told_to_admins_alone_once_and_then_weekly()
    {
        desk.Duties.Add(SomeDuty.Of(doubt: "找不到主辦單位"));

        Assert.Equal("12-02 admin doubt; 12-08 admin weekly; 12-15 admin weekly", PlanDesk.Told(desk.Through("2025-12-01", "2025-12-16")));
    }

    [Fact]
    public void What_has_no_day_stands_in_the_weekly_list_alone()
    {
        desk.Duties.Add(SomeDuty.Of(due: null));

        Assert.Equal("12-08 contact weekly; 12-15 contact weekly", PlanDesk.Told(desk.Through("2025-12-01", "2025-12-16")));
    }

    [Fact]
    public void An_outage_on_the_first_day_of_a_week_loses_no_list()
    {
        desk.Duties.Add(SomeDuty.Of(due: null));

        Assert.Equal("12-10 contact weekly", PlanDesk.Told(desk.Through("2025-12-10", "2025-12-12")));
    }

    [Fact]
    public void Staff_are_told_one_by_one_and_their_manager_who_has_not_finished()
    {
        desk.Duties.Add(SomeDuty.Of(new Ownership.Staff("望海市政府資訊局"), shares: [new Share("member", ShareState.Done), new Share("below", ShareState.Done)]));

        var told = desk.Through("2025-12-31", "2026-01-02");

        Assert.Equal("12-31 contact day; 12-31 manager day; 01-02 contact overdue-1; 01-02 manager overdue-1+manager-1", PlanDesk.Told(told));
        Assert.Contains("主辦：資訊局的同仁　※1 位同仁還沒有完成：林局長", told[^1].Message.Message.Text, StringComparison.Ordinal); // also where the manager is the one
    }

    [Fact]
    public void What_was_not_read_goes_to_the_deputy_at_the_next_rung()
    {
        desk.Ways["web"] = new(Receipts: true);
        desk.Duties.Add(SomeDuty.Of());
        desk.On("2025-12-10");

        var told = desk.On("2025-12-19");

        Assert.Equal("12-19 deputy before-7", PlanDesk.Told(told));
        Assert.Contains("李聯絡還沒有讀先前的提醒", told[0].Message.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_read_and_is_open_on_the_day_the_manager_hears_that_day_and_not_again_the_next()
    {
        desk.Ways["web"] = new(Receipts: true);
        desk.Fate = given => given with { ReadAt = given.SettledAt };
        desk.Duties.Add(SomeDuty.Of());

        Assert.Equal("12-30 contact before-1; 12-31 contact day; 12-31 manager manager-1; 01-02 contact overdue-1", PlanDesk.Told(desk.Through("2025-12-30", "2026-01-02")));
    }

    [Fact]
    public void Where_no_receipts_are_given_nothing_is_taken_for_unread()
    {
        desk.Ways["web"] = new();
        desk.Duties.Add(SomeDuty.Of());

        Assert.Equal("12-10 contact before-14; 12-19 contact before-7", PlanDesk.Told(desk.Through("2025-12-10", "2025-12-19")));
    }

    [Fact]
    public void What_failed_goes_to_the_deputy_at_the_next_rung()
    {
        desk.Fate = given => given with { State = OutboxState.Failed };
        desk.Duties.Add(SomeDuty.Of());
        desk.On("2025-12-10");

        Assert.Equal("12-19 deputy before-7", PlanDesk.Told(desk.On("2025-12-19")));
    }

    [Fact]
    public void What_a_manager_hears_replaces_the_single_notice_of_the_same_duty()
    {
        desk.Duties.Add(SomeDuty.Of(SomeDuty.Units("工務局")) with { Wishes = [new("chief", new(2026, 1, 2))] });

        var told = desk.On("2026-01-02").Single(message => message.Recipient == "person/chief");

        Assert.Equal("manager-1+wish", string.Join('+', told.Notices.Select(notice => notice.Rung).Order()));
        Assert.Single(told.Message.Message.Text.Split("・待辦 57")[1..]);
    }

    [Fact]
    public void A_gate_asks_of_each_notice_whether_it_still_holds()
    {
        desk.Duties.Add(SomeDuty.Of());
        var notice = desk.On("2025-12-10")[0].Notices[0];
        var day = new DateOnly(2025, 12, 10);

        Assert.True(StillOwed.Is(SomeDuty.Of(), notice, desk.Office, day));
        Assert.False(StillOwed.Is(SomeDuty.Of(state: DutyState.Withdrawn), notice, desk.Office, day));
        Assert.False(StillOwed.Is(SomeDuty.Of(due: "2026-01-31"), notice, desk.Office, day));
        Assert.False(StillOwed.Is(SomeDuty.Of(doubt: "不明"), notice, desk.Office, day));
        Assert.False(StillOwed.Is(SomeDuty.Of(shares: [new Share("資訊局", ShareState.HandedOver)]), notice, desk.Office, day));
        Assert.False(StillOwed.Is(SomeDuty.Of(shares: [new Share("資訊局", PausedUntil: new(2025, 12, 20))]), notice, desk.Office, day));
    }

    [Fact]
    public void Where_the_deputy_is_away_too_it_comes_to_whom_it_is_meant_for()
    {
        desk.Duties.Add(SomeDuty.Of());
        desk.Absences.Add(new("contact", new(2025, 12, 10), new(2025, 12, 12)));
        desk.Absences.Add(new("deputy", new(2025, 12, 8), new(2025, 12, 10)));

        Assert.Equal("12-10 contact before-14", PlanDesk.Told(desk.On("2025-12-10")));
    }

    [Fact]
    public void A_manager_who_is_away_hears_of_what_is_overdue_through_the_deputy()
    {
        desk.Duties.Add(SomeDuty.Of());
        desk.Absences.Add(new("manager", new(2026, 1, 1), new(2026, 1, 5)));

        Assert.Equal("01-02 contact overdue-1; 01-02 standin manager-1", PlanDesk.Told(desk.Through("2026-01-02", "2026-01-02")));
    }

    [Fact]
    public void A_manager_who_is_the_only_contact_reads_of_each_duty_once()
    {
        var small = new PlanDesk(SomeRoll.Of("""
            {
              "units": [{ "name": "資訊局" }],
              "people": [{ "id": "one", "name": "林局長", "manages": ["資訊局"], "accounts": { "web": "one" } }],
            }
            """));
        small.Duties.Add(SomeDuty.Of());

        var told = small.On("2026-01-05");

        Assert.Equal("01-05 one manager-1+overdue-1+weekly", $"{PlanDesk.Told(told)[..10]}{string.Join('+', Assert.Single(told).Notices.Select(notice => notice.Rung).Order())}");
        Assert.Single(told[0].Message.Message.Text.Split("・待辦 57")[1..]);
    }

    [Fact]
    public void A_unit_that_was_renamed_is_not_told_again_what_it_was_told()
    {
        var named = Named("資訊局", "資訊處");
        named.Duties.Add(SomeDuty.Of());
        named.On("2025-12-10");
        var renamed = Named("資訊處", "資訊局", named);
        renamed.Duties.Add(SomeDuty.Of());

        Assert.Equal("12-19 one before-7", PlanDesk.Told(renamed.Through("2025-12-11", "2025-12-19")));
    }

    [Fact]
    public void Whoever_has_left_the_office_since_the_morning_is_told_nothing()
    {
        desk.Duties.Add(SomeDuty.Of());
        var notice = desk.On("2025-12-10")[0].Notices[0];

        Assert.False(StillOwed.Is(SomeDuty.Of(), notice, Named("資訊局", "資訊處").Office, new(2025, 12, 10)));
    }

    [Fact]
    public void Of_three_hundred_a_digest_names_the_most_urgent_counts_the_rest_and_keeps_the_channels_length()
    {
        desk.Ways["web"] = new(MaxLength: 1500);
        desk.Duties.AddRange(Enumerable.Range(1, 300).Select(number => SomeDuty.Of() is var held
            ? held with { Duty = held.Duty with { Number = number, Term = held.Duty.Term! with { Day = new DateOnly(2025, 12, 10).AddDays(number % 60) } } } : null!));

        var message = Assert.Single(desk.On("2025-12-10"));

        Assert.InRange(NoticeText.LengthOf(message.Message.Message), 500, 1500);
        Assert.Contains("提醒您 300 件待辦", message.Message.Message.Text, StringComparison.Ordinal);
        Assert.Contains("待辦 60　今天到期", message.Message.Message.Text, StringComparison.Ordinal);
        Assert.Matches(@"另有 29\d 件，說「我的待辦」看全部", message.Message.Message.Text);
        Assert.Equal(300, message.Notices.Count);
        Assert.Empty(desk.On("2025-12-10"));
    }

    [Fact]
    public void Of_minutes_that_its_reader_may_not_see_a_digest_says_the_day_and_nothing_else()
    {
        desk.Duties.Add(SomeDuty.Of(file: "人事/11.txt"));

        var message = Assert.Single(desk.On("2025-12-10")).Message.Message;

        Assert.Contains("【限閱的會議紀錄】\n・待辦 57　還有21天", message.Text, StringComparison.Ordinal);
        Assert.Equal((0, 0, null), (message.Buttons.Count, message.Quotations.Count, message.Note));
        Assert.DoesNotContain("局務會議", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_typhoon_on_the_day_itself_is_told_the_opening_before_it_or_as_overdue_after()
    {
        desk.Duties.Add(SomeDuty.Of());
        var before = desk.On("2025-12-30");
        desk.Calendar.Add(new CalendarChange(new(2025, 12, 31), true, true, "颱風", "admin", default));

        Assert.Equal("12-30 contact before-1; 01-02 contact overdue-1; 01-02 manager manager-1", PlanDesk.Told([.. before, .. desk.Through("2025-12-31", "2026-01-02")]));
    }

    private void Move(string to, string at)
    {
        var held = SomeDuty.Of();
        desk.Duties.Clear();
        desk.Duties.Add(held with { Duty = held.Duty with { Term = held.Duty.Term! with { Day = DateOnly.Parse(to, null) }, TermSince = SomeOffice.Noon(at) } });
    }

    // One unit under one of its names, and what was told before.
    private static PlanDesk Named(string name, string alias, PlanDesk? before = null) => new(SomeRoll.Of($$"""
        {
          "units": [{ "name": "{{name}}", "aliases": ["{{alias}}"] }],
          "people": [{ "id": "one", "name": "林局長", "contactFor": ["{{name}}"], "accounts": { "web": "one" } }],
        }
        """), book: before?.Book);
}
