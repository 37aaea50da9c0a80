using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;

namespace MeetingBot.Minutes.Tests.Meetings;

public sealed class LineageTests
{
    [Fact]
    public void A_history_runs_in_order_of_dates_whatever_the_order_of_the_files()
    {
        var third = Some.Minutes(3, "2025-11-27", cases: [Some.Case("1-2", CaseStatus.Released)]);
        var first = Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Opened)]);
        var second = Some.Minutes(2, "2025-10-23", cases: [Some.Case("1-2", CaseStatus.Continued)]);

        var history = Assert.Single(CaseLineage.Histories([third, first, second]));

        Assert.Equal([first, second, third], history.Sittings.Select(s => s.File));
        Assert.Equal(CaseState.Released, history.Standing.State);
    }

    [Theory]
    [InlineData(CaseStatus.Released, CaseStatus.Progress, CaseState.Released)] // released, and thanked for beside
    [InlineData(CaseStatus.Progress, CaseStatus.Released, CaseState.Released)]
    [InlineData(CaseStatus.Released, CaseStatus.Continued, CaseState.Open)] // the later word of two rulings
    public void What_else_a_meeting_tells_of_a_case_does_not_undo_its_ruling(CaseStatus first, CaseStatus second, CaseState expected)
    {
        var file = Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", first), Some.Case("1-2", second)]);

        Assert.Equal(expected, Assert.Single(CaseLineage.Histories([file])).Standing.State);
    }

    [Fact]
    public void A_meeting_without_a_date_stands_before_the_first_later_session()
    {
        var files = new[] { Some.Minutes(2), Some.Minutes(3, "2025-11-27"), Some.Minutes(1, "2025-09-25") };

        var series = Assert.Single(MeetingSeries.AllOf(files));

        Assert.Equal([1, 2, 3], series.Meetings.Select(m => m.Meeting.Session));
    }

    [Fact]
    public void Cases_of_two_series_are_two_cases_even_with_one_number()
    {
        var one = Some.Minutes(1, "2025-09-25", series: "秘書處會報", cases: [Some.Case("1-2", CaseStatus.Continued)]);
        var other = Some.Minutes(1, "2025-09-26", series: "局務會議", cases: [Some.Case("1-2", CaseStatus.Released)]);

        var histories = CaseLineage.Histories([one, other]);

        Assert.Equal([CaseState.Open, CaseState.Released], histories.Select(h => h.Standing.State).Order());
    }

    [Fact]
    public void One_body_in_two_spellings_is_one_body()
    {
        var files = new[] { Some.Minutes(1, "2025-09-25", body: "臺中市政府"), Some.Minutes(2, "2025-10-23", body: "台中市政府") };

        Assert.Single(MeetingSeries.AllOf(files));
    }

    [Fact]
    public void A_file_whose_kind_of_meeting_is_unknown_stands_alone()
    {
        var files = new[] { Some.Minutes(file: "a.txt", series: null), Some.Minutes(file: "b.txt", series: null) };

        Assert.Equal(2, MeetingSeries.AllOf(files).Count);
    }

    [Fact]
    public void A_second_file_of_one_sitting_is_a_copy_and_its_cases_do_not_count_twice()
    {
        var pdf = Some.Minutes(1, "2025-09-25", file: "b.pdf", cases: [Some.Case("1-2", CaseStatus.Released)]);
        var word = Some.Minutes(1, "2025-09-25", file: "a.docx", cases: [Some.Case("1-2", CaseStatus.Released)]);

        var series = Assert.Single(MeetingSeries.AllOf([pdf, word]));

        Assert.Equal([new CopyOfMeeting(pdf, word)], series.Copies);
        Assert.Single(Assert.Single(CaseLineage.Histories(series)).Sittings);
    }

    [Fact]
    public void Without_a_session_the_day_makes_the_sitting()
    {
        var files = new[] { Some.Minutes(on: "2025-09-25", file: "a.txt"), Some.Minutes(on: "2025-09-26", file: "b.txt") };

        Assert.Equal(2, Assert.Single(MeetingSeries.AllOf(files)).Meetings.Count);
    }

    [Fact]
    public void A_merged_case_says_where_it_goes_on()
    {
        var files = new[] { Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Merged, into: "1-5")]) };

        var history = Assert.Single(CaseLineage.Histories(files));

        Assert.Equal((CaseState.Merged, "1-5"), (history.Standing.State, history.MergedInto));
    }

    [Fact]
    public void A_release_that_waits_leaves_the_case_open_and_names_the_condition()
    {
        var files = new[] { Some.Minutes(1, "2025-09-25", cases: [Some.Case("1-2", CaseStatus.Continued, condition: "驗收完成")]) };

        var history = Assert.Single(CaseLineage.Histories(files));

        Assert.Equal((CaseState.Open, "驗收完成"), (history.Standing.State, history.Condition));
    }

    [Fact]
    public void A_matter_tracked_by_name_has_a_history_too()
    {
        var files = new[]
        {
            Some.Minutes(1, "2025-09-25", cases: [Some.Case(null, CaseStatus.Continued, name: "檔案庫房搬遷")]),
            Some.Minutes(2, "2025-10-23", cases: [Some.Case(null, CaseStatus.Released, name: "檔案庫房搬遷")]),
        };

        Assert.Equal(CaseState.Released, Assert.Single(CaseLineage.Histories(files)).Standing.State);
    }

    [Theory]
    [InlineData("A:released", CaseState.PartlyReleased)] // one share says nothing of the others
    [InlineData("A:released B:continued", CaseState.PartlyReleased)]
    [InlineData("A:released ;B:released", CaseState.Released)]
    [InlineData(":continued ;A:released", CaseState.PartlyReleased)]
    [InlineData(":continued ;A:released B:released", CaseState.Released)] // both shares are named, nothing is left beside them
    [InlineData("A:released B:continued ;:released", CaseState.Released)]
    [InlineData(":released ;:continued", CaseState.Open)]
    [InlineData("A:merged B:merged", CaseState.Merged)]
    public void Shares_of_units_add_up_to_the_state_of_the_case(string said, CaseState expected)
    {
        var standing = CaseStanding.Unknown;
        foreach (var meeting in said.Split(';'))
        {
            standing = standing.After([.. meeting.Trim().Split(' ').Select(Statement)]);
        }

        Assert.Equal(expected, standing.State);
    }

    private static CaseStatement Statement(string text)
    {
        var (part, status) = (text.Split(':')[0], text.Split(':')[1]);
        return Some.Case("1-2", Enum.Parse<CaseStatus>(status, ignoreCase: true), part.Length == 0 ? null : part);
    }
}
