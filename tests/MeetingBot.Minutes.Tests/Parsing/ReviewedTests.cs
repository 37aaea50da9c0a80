using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>Small inputs that once gave a wrong register without a doubt.</summary>
public sealed class ReviewedTests
{
    [Fact]
    public void A_sentence_that_begins_with_a_case_is_no_row_of_a_table()
    {
        var meeting = Some.Minutes("壹、列管案件\n決議：\n一、304-4 請資訊科於 11 月 5 日前提報；304-5 解除列管。\n").Meeting;

        Assert.DoesNotContain(meeting.Cases, c => c is { Number: "304-4", Status: CaseStatus.Released });
        Assert.Contains(meeting.Cases, c => c is { Number: "304-5", Status: CaseStatus.Released });
        Assert.Contains(meeting.Directives, d => d is { Kind: DirectiveKind.Task, Owners: ["資訊科"], Deadline: Deadline.OnDay });
    }

    [Theory]
    [InlineData("一、案號 303-1 賡續列管。", CaseStatus.Continued)]
    [InlineData("一、案號 306-1 併 305-9 案辦理。", CaseStatus.Merged)]
    public void A_short_ruling_on_a_case_is_no_title(string line, CaseStatus expected) =>
        Assert.Equal(expected, Assert.Single(Some.Minutes($"壹、列管案件\n{line}\n貳、臨時動議\n決議：無。\n").Meeting.Cases).Status);

    [Fact]
    public void An_ordered_day_that_had_passed_is_kept_for_lint_to_speak_of()
    {
        var directive = Assert.Single(Some.Ruling("請總務科於 114 年 3 月 1 日前完成。"));

        Assert.Equal(new DateOnly(2025, 3, 1), directive.Deadline?.LastDay);
    }

    [Fact]
    public void The_chair_speaking_in_the_agenda_is_not_who_chairs()
    {
        var meeting = Some.File("白鯨市政府秘書處第 12 次處務會議紀錄\n時間：114 年 10 月 23 日上午 9 時\n主持人：林春生\n壹、報告事項\n主席：請資訊科務必完成。\n").Meeting;

        Assert.Equal("林春生", meeting.Chair);
    }

    [Fact]
    public void The_ruling_after_a_speaker_is_not_his()
    {
        var meeting = Some.Minutes("壹、臨時動議\n一、資訊科趙科長補充說明：主機老舊。\n決議：請總務科於 11 月底前汰換。\n").Meeting;

        Assert.All(meeting.Items.Where(i => i.Kind == ItemKind.Resolution), i => Assert.Null(i.Speaker));
    }

    [Fact]
    public void A_ruling_that_only_moves_the_term_leaves_the_motions_owner_the_work()
    {
        var task = Assert.Single(Some.Minutes("壹、討論事項\n一、財產盤點\n擬辦：請總務科於 11 月 5 日前完成盤點。\n決議：修正通過，期限改為 11 月 28 日前。\n").Meeting.Directives, d => d.Owners is ["總務科"]);

        Assert.Equal(new DateOnly(2025, 11, 28), task.Deadline?.LastDay);
    }
}
