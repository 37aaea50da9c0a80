using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lint;

namespace MeetingBot.Minutes.Tests.Meetings;

public sealed class LintTests
{
    [Fact]
    public void Minutes_that_agree_are_clean()
    {
        var findings = Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Opened)], directives: [Some.Task("2025-10-31")]),
            Some.Minutes(2, "2025-10-23", previous: Some.Previous(1, "2025-09-25"), cases: [Some.Case("1-2", CaseStatus.Continued)]),
            Some.Minutes(3, "2025-11-27", previous: Some.Previous(2, "2025-10-23"), cases: [Some.Case("1-2", CaseStatus.Released)]));

        Assert.Empty(findings);
    }

    [Fact]
    public void A_case_that_the_next_reporting_meeting_does_not_mention_has_vanished()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(1, "2025-09-25", file: "1.txt", cases: [Some.Case("1-2", CaseStatus.Continued, line: 12)]),
            Some.Minutes(2, "2025-10-23", file: "2.txt", cases: [Some.Case("2-1", CaseStatus.Opened)])));

        Assert.Equal(("1.txt", 12, FindingKind.CaseVanished), (finding.File, finding.Line, finding.Kind));
        Assert.Contains("1-2", finding.Why, StringComparison.Ordinal);
        Assert.Contains("第2次", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_that_reports_no_case_hides_none()
    {
        Assert.Empty(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Continued)]),
            Some.Minutes(2, "2025-10-23"),
            Some.Minutes(3, "2025-11-27", cases: [Some.Case("1-2", CaseStatus.Released)])));
    }

    [Fact]
    public void A_case_that_only_a_directive_names_or_another_case_goes_on_in_has_not_vanished()
    {
        Assert.Empty(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Continued), Some.Case("1-3", CaseStatus.Continued), Some.Case("1-4", CaseStatus.Continued)]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Merged, into: "1-3")], directives: [Some.Task(cases: ["1-4"])])));
    }

    [Fact]
    public void Over_a_missing_meeting_no_case_has_vanished_but_the_meeting_is_missing()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Continued)]),
            Some.Minutes(3, "2025-11-27", file: "3.txt", cases: [Some.Case("3-1", CaseStatus.Opened)])));

        Assert.Equal(("3.txt", FindingKind.MeetingMissing), (finding.File, finding.Kind));
        Assert.Contains("第2次", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_missing_meetings_are_one_finding()
    {
        var finding = Assert.Single(Check(Some.Minutes(209, "2021-06-25"), Some.Minutes(212, "2021-09-23")));

        Assert.Contains("第210至211次", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Sessions_counted_by_year_begin_again()
    {
        Assert.Empty(Check(
            Some.Minutes(12, "2025-12-18", year: 114),
            Some.Minutes(1, "2026-01-22", year: 115)));
    }

    [Fact]
    public void A_year_that_does_not_begin_with_its_first_session_misses_it()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(12, "2025-12-18", year: 114),
            Some.Minutes(3, "2026-03-26", year: 115)));

        Assert.Equal(FindingKind.MeetingMissing, finding.Kind);
        Assert.Contains("115年第1至2次", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Released_again_is_a_finding()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Released)]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Released, line: 30)])));

        Assert.Equal((30, FindingKind.CaseReleasedTwice), (finding.Line, finding.Kind));
    }

    [Fact]
    public void A_release_that_one_meeting_words_twice_is_one_release()
    {
        Assert.Empty(Check(Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Released), Some.Case("1-2", CaseStatus.Released)])));
    }

    [Fact]
    public void Each_share_may_be_released_once()
    {
        Assert.Empty(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Released, part: "捷運處"), Some.Case("1-2", CaseStatus.Continued, part: "工務處")]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Released, part: "工務處")])));
    }

    [Fact]
    public void A_released_case_that_comes_back_is_a_finding()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Released)]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Continued)])));

        Assert.Equal(FindingKind.CaseReappeared, finding.Kind);
    }

    [Fact]
    public void Merging_into_a_closed_case_is_a_finding()
    {
        var finding = Assert.Single(Check(
            Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Continued), Some.Case("1-5", CaseStatus.Released)]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Merged, into: "1-5")])));

        Assert.Equal(FindingKind.CaseMergedIntoClosed, finding.Kind);
        Assert.Contains("1-5", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_session_held_before_an_earlier_one_is_a_finding()
    {
        var findings = Check(Some.Minutes(2, "2025-09-25", file: "2.txt"), Some.Minutes(1, "2025-10-23", file: "1.txt"));

        Assert.Equal(("1.txt", FindingKind.SessionOutOfOrder), (Assert.Single(findings).File, findings[0].Kind));
    }

    [Theory]
    [InlineData("2025-09-25")] // a second copy
    [InlineData("2025-09-26")] // one of the two dates is wrong
    [InlineData(null)]
    public void Two_files_for_one_session_are_a_finding(string? second)
    {
        var findings = Check(Some.Minutes(1, "2025-09-25", file: "a.txt"), Some.Minutes(1, second, file: "b.txt"));

        var twice = Assert.Single(findings, f => f.Kind == FindingKind.SameMeetingTwice);
        Assert.Contains("a.txt", twice.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_before_its_meeting_is_a_finding()
    {
        var finding = Assert.Single(Check(Some.Minutes(1, "2025-09-25", directives: [Some.Task("2025-09-24", line: 7)])));

        Assert.Equal((7, FindingKind.DeadlineBeforeMeeting), (finding.Line, finding.Kind));
        Assert.Contains("114年9月24日（三）", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_on_the_day_of_the_meeting_can_be_kept()
    {
        Assert.Empty(Check(Some.Minutes(1, "2025-09-25", directives: [Some.Task("2025-09-25")])));
    }

    [Fact]
    public void A_day_that_a_report_only_mentions_is_no_deadline_to_keep()
    {
        Assert.Empty(Check(Some.Minutes(1, "2025-09-25", directives: [Some.Task("2025-01-01", kind: DirectiveKind.Info)])));
    }

    [Fact]
    public void A_deadline_on_a_day_off_names_the_last_office_day_before_it()
    {
        var finding = Assert.Single(Check(Some.Minutes(1, "2025-09-25", directives: [Some.Task("2025-10-05")])));

        Assert.Equal(FindingKind.DeadlineOnDayOff, finding.Kind);
        Assert.Contains("114年10月3日（五）", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deadline_in_a_year_whose_holidays_are_not_known_says_so()
    {
        var finding = Assert.Single(Check(Some.Minutes(1, "2039-12-01", directives: [Some.Task("2039-12-31")]))); // a Saturday

        Assert.Contains("128年的辦公日曆未收錄", finding.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Minutes_without_date_or_body_cannot_be_placed()
    {
        var kinds = Check(Some.Minutes(1, on: null, body: null)).Select(f => f.Kind);

        Assert.Equal([FindingKind.DateMissing, FindingKind.BodyMissing], kinds);
    }

    [Theory]
    [InlineData(1, "2025-09-24")] // the number is right, the day is not
    [InlineData(null, "2025-09-24")]
    [InlineData(7, "2025-09-25")] // the day is right, the number is not
    public void Previous_minutes_that_are_not_those_of_the_folder_are_a_finding(int? session, string on)
    {
        var finding = Assert.Single(Check(Some.Minutes(1, "2025-09-25"), Some.Minutes(2, "2025-10-23", previous: Some.Previous(session, on))));

        Assert.Equal(FindingKind.PreviousMinutesDiffer, finding.Kind);
    }

    [Fact]
    public void Doubts_are_passed_on_as_lesser_findings()
    {
        var finding = Assert.Single(Check(Some.Minutes(1, "2025-09-25", file: "1.txt", doubts: [new(5, "2月30日", "沒有這一天")])));

        Assert.Equal(new Finding("1.txt", 5, FindingKind.Doubt, "2月30日", "沒有這一天"), finding);
        Assert.True(finding.IsDoubt);
    }

    [Fact]
    public void Findings_come_by_file_and_line()
    {
        var findings = Check(
            Some.Minutes(2, "2025-10-23", file: "b.txt", doubts: [new(9, "", "乙"), new(3, "", "甲")]),
            Some.Minutes(1, "2025-09-25", file: "a.txt", doubts: [new(40, "", "丙")]));

        Assert.Equal([("a.txt", 40), ("b.txt", 3), ("b.txt", 9)], findings.Select(f => (f.File, f.Line)));
    }

    private static IReadOnlyList<Finding> Check(params MinutesFile[] files) =>
        MinutesLint.Check(files, OfficeCalendar.Published);
}
