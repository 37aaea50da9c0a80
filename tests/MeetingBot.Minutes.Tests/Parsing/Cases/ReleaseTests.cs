using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing.Cases;

/// <summary>What counts as a release and what does not; the sixth trap.</summary>
public sealed class ReleaseTests
{
    [Theory]
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，建議解除列管。\n決議：賡續列管。")] // the chair decides the reverse
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，擬請同意解除列管。\n決議：持續列管。")]
    [InlineData("說明：列管編號 113-2 案，研考會建議解除列管。\n決議：列管編號 113-2 案繼續列管。")]
    [InlineData("管考建議：列管編號 113-2 案解除列管。\n決議：列管編號 113-2 案繼續列管。")]
    public void Trap_6_a_proposal_to_release_is_no_release(string words)
    {
        var cases = Agenda(words);

        Assert.DoesNotContain(cases, c => c.Status == CaseStatus.Released);
        Assert.Contains(cases, c => c is { Number: "113-2", Status: CaseStatus.Continued });
    }

    [Theory]
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，建議解除列管。\n決議：同意解除列管。")]
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，建議解除列管。\n決議：解除列管。")]
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，建議解除列管。\n決議：本案解除列管。")]
    [InlineData("資訊科趙科長補充說明：列管編號 113-2 案已完成，建議解除列管。\n主席裁示：本案同意解列。")]
    public void A_ruling_without_a_number_is_about_the_one_case_of_its_item(string words) =>
        Assert.Equal("113-2 released", Told.Of(Agenda(words)));

    [Fact]
    public void What_a_release_waits_for_may_stand_in_a_sentence_of_its_own()
    {
        var waits = Assert.Single(
            Agenda("決議：列管編號 113-2 案（碼頭鋪面），石堤段改列分年計畫。俟分年計畫核定後解除列管。"), c => c.Condition is not null);

        Assert.Equal(("113-2", CaseStatus.Continued, "俟分年計畫核定後"), (waits.Number, waits.Status, waits.Condition));
    }

    [Fact]
    public void A_ruling_without_a_number_is_linked_to_none_of_two() =>
        Assert.DoesNotContain(
            Agenda("資訊科趙科長補充說明：列管編號 113-2 及 113-3 案進度如附件。\n決議：本案解除列管。"),
            c => c.Number is not null && c.Status == CaseStatus.Released);

    [Theory]
    [InlineData("列管編號 113-2 案暫不解除列管。")]
    [InlineData("列管編號 113-2 案不予解除列管。")]
    [InlineData("列管編號 113-2 案不同意解除列管。")]
    [InlineData("列管編號 113-2 案尚不得解除列管。")]
    [InlineData("列管編號 113-2 案暫緩解除列管。")]
    [InlineData("列管編號 113-2 案未達解除列管標準，賡續列管。")]
    [InlineData("列管編號 113-2 案仍請繼續列管，不解除。")]
    [InlineData("列管編號 113-2 案尚有三處未完工，不同意解除，仍請總務科趕辦。")]
    [InlineData("列管編號 113-2 案不予解除。")]
    [InlineData("列管編號 113-2 案暫不解除，下次再報。")]
    [InlineData("列管編號 113-2 案尚不宜解除列管。")]
    [InlineData("列管編號 113-2 案未同意解除列管。")]
    [InlineData("列管編號 113-2 案不宜遽予解除列管。")]
    [InlineData("列管編號 113-2 案不同意總務科所提解除列管之建議。")]
    [InlineData("列管編號 113-2 案建議解除列管一節，未便同意。")]
    public void A_refusal_goes_on(string ruling) => Assert.Equal("113-2 continued", Told.Of(Agenda($"決議：{ruling}")));

    [Theory]
    [InlineData("列管編號 113-2 案，俟驗收後再解除列管。")]
    [InlineData("列管編號 113-2 案，完成驗收並通知各區公所後再解除列管。")]
    [InlineData("列管編號 113-2 案完成驗收後始得解除列管。")]
    [InlineData("列管編號 113-2 案於完成驗收後同意解除列管。")]
    [InlineData("列管編號 113-2 案，待廠商改善完成後，解除列管。")]
    [InlineData("列管編號 113-2 案請總務科補正資料後，再行解列。")]
    public void A_release_on_a_condition_goes_on(string ruling)
    {
        var of = Assert.Single(Agenda($"決議：{ruling}"));

        Assert.Equal(("113-2", CaseStatus.Continued), (of.Number, of.Status));
        Assert.NotNull(of.Condition);
    }

    [Fact]
    public void The_condition_is_as_written() =>
        Assert.Contains("驗收", Assert.Single(Agenda("決議：列管編號 113-2 案，俟完成驗收後再解除列管。")).Condition, StringComparison.Ordinal);

    [Fact]
    public void A_case_may_have_a_name_only()
    {
        var of = Assert.Single(Agenda("決議：北灣慢遊 App 案件持續列管至年底。"));

        Assert.Null(of.Number);
        Assert.Contains("北灣慢遊", of.Name, StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Continued, of.Status);
    }

    [Fact]
    public void Who_writes_the_wrong_character_means_the_right_one()
    {
        var file = Some.Minutes("壹、報告事項\n一、列管案件辦理情形\n決議：列管編號 113-2 案廢續列管。\n");

        Assert.Equal("113-2 continued", Told.Of(file.Meeting.Cases));
        var doubt = Assert.Single(file.Doubts);
        Assert.Contains("廢續", doubt.Text, StringComparison.Ordinal);
        Assert.Contains("廢續列管", Assert.Single(file.Meeting.Directives).Text, StringComparison.Ordinal); // quoted as it stands
    }

    [Fact]
    public void A_task_about_this_case_is_linked()
    {
        var file = Some.Minutes("壹、報告事項\n一、列管編號 113-2：停車場改善\n決議：本案請總務科於 11 月 5 日前完成會勘。\n");

        Assert.Equal(["113-2"], Assert.Single(file.Meeting.Directives).Cases);
    }

    private static IReadOnlyList<CaseStatement> Agenda(string words) => Some.Minutes($"壹、報告事項\n一、列管案件辦理情形\n{words}\n").Meeting.Cases;
}
