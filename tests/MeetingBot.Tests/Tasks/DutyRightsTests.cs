using MeetingBot.Archive.Duties;
using MeetingBot.Tasks;

namespace MeetingBot.Tests.Tasks;

/// <summary>Who may do what: every act against every role, for every state of a duty of 資訊局 on a day when its contact is away.</summary>
public sealed class DutyRightsTests
{
    // Of the owner unit; its contact, of a section; its manager; the manager above; who stands in for the contact; a section's clerk below;
    // another unit's contact, and its manager; an admin; an account the people file does not name.
    private static readonly string[] Roles = ["member", "contact", "manager", "above", "deputy", "below", "other", "chief", "admin", "stranger"];

    private static readonly string[] Situations =
        ["open", "legal", "done by member", "withdrawn", "superseded", "released", "historic", "doubtful", "restricted", "all staff"];

    private static readonly DutyAct[] OfDuty = [.. Enum.GetValues<DutyAct>().Where(act => act is not (DutyAct.Write or DutyAct.ChangeCalendar))];

    [Theory]
    [InlineData("open", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     ● ● ● ● ● · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     ● ● ● ● ● · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   ● ● ● ● ● · · · · ·
        Pause      ● ● ● ● ● · · · · ·
        Wish       ● ● ● ● ● · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)] // names of units are no secret to who may see the duty
    [InlineData("legal", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     ● ● ● ● ● · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   ● ● ● ● ● · · · · ·
        Pause      ● ● ● ● ● · · · · ·
        Wish       ● ● ● ● ● · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)]
    [InlineData("done by member", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     · · · · · · · · · ·
        Reopen     ● · ● ● · · · · ● ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   · · · · · · · · · ·
        Pause      · · · · · · · · · ·
        Wish       · · · · · · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · · ·
        Withdraw   · · · · · · · · · ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)]
    [InlineData("withdrawn", Closed)]
    [InlineData("superseded", Closed)]
    [InlineData("released", Closed)] // done by a later meeting: nobody's to take back
    [InlineData("historic", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     · · · · · · · · · ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   · · · · · · · · · ·
        Pause      · · · · · · · · · ·
        Wish       · · · · · · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · ● ·
        SetDay     · · · · · · · · · ·
        Withdraw   · · · · · · · · · ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)]
    [InlineData("doubtful", """
        See        · · · · · · · · ● ·
        Finish     · · · · · · · · · ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   · · · · · · · · · ·
        Pause      · · · · · · · · · ·
        Wish       · · · · · · · · · ·
        AskWhy     · · · · · · · · ● ·
        Settle     · · · · · · · · ● ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   · · · · · · · · · ·
        """)]
    [InlineData("restricted", """
        See        · · · · · · · · ● ·
        Finish     · · · · · · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   · · · · · · · · · ·
        Pause      · · · · · · · · · ·
        Wish       · · · · · · · · · ·
        AskWhy     · · · · · · · · ● ·
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   · · · · · · · · ● ·
        """)] // its own owner too may not see the minutes
    [InlineData("all staff", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     ● ● ● · · ● · · · ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   ● ● ● · · ● · · · ·
        Pause      ● ● ● · · ● · · · ·
        Wish       ● ● ● · · ● · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   · · ● ● · · · · ● ·
        """)] // each for themselves; of 資訊局 are those of its sections too
    [InlineData("by hand of the chief", """
        See        ● ● ● ● ● · · ● ● ·
        Finish     ● ● ● ● ● · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     ● ● ● ● ● · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   ● ● ● ● ● · · · · ·
        Pause      ● ● ● ● ● · · · · ·
        Wish       ● ● ● ● ● · · · · ·
        AskWhy     ● ● ● ● ● · · ● ● ·
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · ● ● ·
        Withdraw   · · · · · · · ● ● ·
        SeeNames   ● ● ● ● ● · · ● ● ·
        """)]
    [InlineData("extension asked by the member", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     ● ● ● ● ● · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     ● ● ● ● ● · · · · ·
        Consent    · · ● ● · · · · · ·
        HandOver   ● ● ● ● ● · · · · ·
        Pause      ● ● ● ● ● · · · · ·
        Wish       ● ● ● ● ● · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)]
    [InlineData("handing over asked by the member", """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     ● ● ● ● ● · · · ● ·
        Reopen     · · · · · · · · · ·
        Extend     ● ● ● ● ● · · · · ·
        Consent    · · · ● · · ● ● · ·
        HandOver   ● ● ● ● ● · · · · ·
        Pause      ● ● ● ● ● · · · · ·
        Wish       ● ● ● ● ● · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · ● ·
        Withdraw   · · · · · · · · ● ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """)] // to 工務局: its contact and its manager say yes or no
    public void Each_role_may_do_this_and_no_more(string situation, string expected) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', OfDuty.Select(act => Row(act, Situation(situation)))));

    [Theory]
    [InlineData(DutyAct.Write, null, "· · ● ● · · · ● ● ·")]
    [InlineData(DutyAct.Write, "資安科", "· · ● ● · · · · ● ·")] // a manager asks something of the units they answer for
    [InlineData(DutyAct.Write, "人事處", "· · · ● · · · · ● ·")]
    [InlineData(DutyAct.ChangeCalendar, null, "· · · · · · · · ● ·")]
    internal void What_is_about_no_duty_is_for_managers_and_admins(DutyAct act, string? unit, string expected) =>
        Assert.Equal(expected, Marks(role => DutyRights.May(SomeOffice.Person(role), act, SomeOffice.On(), owner: unit)));

    [Theory]
    [InlineData("2025-12-01", true)]
    [InlineData("2025-12-05", true)] // the last day of the absence
    [InlineData("2025-12-06", false)]
    public void Who_stands_in_may_act_while_the_other_is_away(string day, bool may) =>
        Assert.Equal(may, DutyRights.May(SomeOffice.Person("deputy"), DutyAct.Finish, SomeOffice.On(day), SomeDuty.Of()));

    [Fact]
    public void Who_stands_in_for_a_manager_consents_for_them()
    {
        var held = Situation("extension asked by the member");

        Assert.True(DutyRights.May(SomeOffice.Person("standin"), DutyAct.Consent, SomeOffice.On("2025-12-10"), held));
        Assert.False(DutyRights.May(SomeOffice.Person("standin"), DutyAct.Consent, SomeOffice.On("2025-12-03"), held));
    }

    [Fact]
    public void Nobody_consents_to_what_they_asked_for_themselves_while_somebody_is_above()
    {
        var held = SomeDuty.Of(requests: [Asked(by: "manager", extend: new(2026, 1, 15))]);

        Assert.False(DutyRights.May(SomeOffice.Person("manager"), DutyAct.Consent, SomeOffice.On(), held));
        Assert.True(DutyRights.May(SomeOffice.Person("above"), DutyAct.Consent, SomeOffice.On(), held));
    }

    [Fact]
    public void Where_nobody_is_above_an_admin_consents()
    {
        var held = SomeDuty.Of(SomeDuty.Units("孤島"), requests: [Asked(by: "member", extend: new(2026, 1, 15)) with { Owner = "孤島" }]);

        Assert.True(DutyRights.May(SomeOffice.Person("admin"), DutyAct.Consent, SomeOffice.On(), held));
    }

    [Fact]
    public void A_part_that_was_taken_over_is_its_new_units_and_no_longer_the_olds()
    {
        var held = SomeDuty.Of(shares: [new("資訊局", ShareState.HandedOver), new("工務局", IsTakenOver: true)]);

        Assert.True(DutyRights.May(SomeOffice.Person("other"), DutyAct.Finish, SomeOffice.On(), held));
        Assert.Contains("工務局主辦", DutyRights.Refusal(SomeOffice.Person("member"), DutyAct.Finish, SomeOffice.On(), held), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_owners_ones_own_part_is_meant()
    {
        var held = SomeDuty.Of(SomeDuty.Units("工務局", "資訊局"));

        Assert.Equal(["資訊局"], DutyRights.Parts(SomeOffice.Person("member"), DutyAct.Finish, SomeOffice.On(), held).Select(part => part.Key));
        Assert.Equal(["工務局", "資訊局"], DutyRights.Parts(SomeOffice.Person("above"), DutyAct.Finish, SomeOffice.On(), held).Select(part => part.Key));
        Assert.False(DutyRights.May(SomeOffice.Person("member"), DutyAct.Finish, SomeOffice.On(), held, "工務局"));
    }

    [Fact]
    public void A_manager_sees_the_names_of_their_own_staff_only()
    {
        var held = SomeDuty.Of(new Ownership.Staff("望海市政府"));

        Assert.True(DutyRights.May(SomeOffice.Person("manager"), DutyAct.SeeNames, SomeOffice.On(), held, "below"));
        Assert.False(DutyRights.May(SomeOffice.Person("manager"), DutyAct.SeeNames, SomeOffice.On(), held, "other"));
    }

    [Fact]
    public void What_may_not_be_seen_is_refused_in_the_words_for_what_is_not_there() =>
        Assert.Equal(DutyRights.NotThere(57), DutyRights.Refusal(SomeOffice.Person("member"), DutyAct.Finish, SomeOffice.On(), Situation("restricted")));

    [Fact]
    public void A_refusal_says_why_in_a_courteous_sentence()
    {
        var refusals =
            from situation in Situations
            from act in OfDuty
            from role in Roles
            select DutyRights.Refusal(SomeOffice.Person(role), act, SomeOffice.On(), Situation(situation));

        Assert.All(refusals.OfType<string>(), why => Assert.EndsWith("。", why, StringComparison.Ordinal));
    }

    private const string Closed = """
        See        ● ● ● ● ● ● ● ● ● ●
        Finish     · · · · · · · · · ·
        Reopen     · · · · · · · · · ·
        Extend     · · · · · · · · · ·
        Consent    · · · · · · · · · ·
        HandOver   · · · · · · · · · ·
        Pause      · · · · · · · · · ·
        Wish       · · · · · · · · · ·
        AskWhy     ● ● ● ● ● ● ● ● ● ●
        Settle     · · · · · · · · · ·
        Wake       · · · · · · · · · ·
        SetDay     · · · · · · · · · ·
        Withdraw   · · · · · · · · · ·
        SeeNames   ● ● ● ● ● ● ● ● ● ●
        """;

    private static HeldDuty Situation(string name) => name switch
    {
        "open" => SomeDuty.Of(),
        "legal" => SomeDuty.Of(isLegal: true),
        "done by member" => SomeDuty.Of(state: DutyState.Done, shares: [new("資訊局", ShareState.Done, SomeDuty.Came, "member")]),
        "withdrawn" => SomeDuty.Of(state: DutyState.Withdrawn),
        "superseded" => SomeDuty.Of(state: DutyState.Superseded),
        "released" => SomeDuty.Of(state: DutyState.Done, shares: [new("資訊局", ShareState.Released)]),
        "historic" => SomeDuty.Of(state: DutyState.Historic),
        "doubtful" => SomeDuty.Of(doubt: "找不到主辦單位"),
        "restricted" => SomeDuty.Of(file: "人事/3.txt"),
        "all staff" => SomeDuty.Of(new Ownership.Staff("望海市政府資訊局")),
        "by hand of the chief" => SomeDuty.Of(origin: new Origin.ByHand("chief", "吳局長")),
        "extension asked by the member" => SomeDuty.Of(requests: [Asked(by: "member", extend: new(2026, 1, 15))]),
        "handing over asked by the member" => SomeDuty.Of(requests: [Asked(by: "member", handTo: "工務局")]),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    private static Request Asked(string by, DateOnly? extend = null, string? handTo = null) => new(1, "資訊局", by, [], SomeDuty.Came, extend, handTo, "等候廠商");

    private static string Row(DutyAct act, HeldDuty held) =>
        $"{act,-11}{Marks(role => DutyRights.May(SomeOffice.Person(role), act, SomeOffice.On(), held))}";

    private static string Marks(Func<string, bool> may) => string.Join(' ', Roles.Select(role => may(role) ? "●" : "·"));
}
