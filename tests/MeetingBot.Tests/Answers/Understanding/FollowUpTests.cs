using MeetingBot.Answers.Understanding;

namespace MeetingBot.Tests.Answers.Understanding;

/// <summary>What a follow-up takes over from the question before, over the samples.</summary>
[Collection(SampleHouse.Name)]
public sealed class FollowUpTests(SampleHouse samples)
{
    [Fact]
    public async Task The_meeting_stays_and_another_fact_of_it_is_asked_for()
    {
        var merged = await MergeAsync("第42次主任秘書會報是誰主持的？", "在哪裡開？");

        Assert.Equal((Intent.MeetingFact, MeetingField.Venue, 42), (merged.Intent, Assert.Single(merged.Fields), merged.Meeting?.Session));
    }

    [Fact]
    public async Task Another_session_of_the_same_series_answers_the_same_question()
    {
        var merged = await MergeAsync("第42次主任秘書會報是誰主持的？", "那 43 次呢？");

        Assert.Equal((43, "主任秘書會報"), (merged.Meeting?.Session, Assert.Single(merged.Meeting!.Series)));
        Assert.Equal(Intent.MeetingFact, merged.Intent);
    }

    [Fact]
    public async Task The_case_stays()
    {
        var merged = await MergeAsync("41-2案怎麼了？", "那第43次會報對這案怎麼裁示？");

        Assert.Equal((Intent.Case, "41-2"), (merged.Intent, Assert.Single(merged.CaseNumbers)));
    }

    [Fact]
    public async Task The_topic_stays_and_counts_as_asked_before()
    {
        var merged = await MergeAsync("健康檢查補助怎麼申請？", "那最晚什麼時候？");

        Assert.Equal(Wanted.Date, merged.Wanted);
        Assert.All(merged.Topic.Where(word => word.Text is "健康檢查" or "補助"), word => Assert.True(word.AskedBefore));
        Assert.Contains(merged.Topic, word => word.AskedBefore);
    }

    [Fact]
    public async Task What_is_said_anew_goes_before_what_was()
    {
        var merged = await MergeAsync("41-2案怎麼了？", "那41-4案呢？");

        Assert.Equal(["41-4"], merged.CaseNumbers);
    }

    [Fact]
    public async Task What_is_asked_for_stays_where_only_another_is_named()
    {
        var merged = await MergeAsync("健康檢查補助是誰報告的？", "那資訊科呢？");

        Assert.Equal((Wanted.Who, true), (merged.Wanted, merged.Asked.Who.Speaker));
    }

    [Fact]
    public async Task What_the_follow_up_asks_for_itself_goes_before()
    {
        var merged = await MergeAsync("健康檢查補助是誰報告的？", "那最晚什麼時候？");

        Assert.Equal((Wanted.Date, false, true), (merged.Wanted, merged.Asked.Who.Speaker, merged.Asked.Day.Bound));
    }

    private async Task<Question> MergeAsync(string before, string after)
    {
        await using var reading = await samples.House.ReadAsync();
        var reader = new QuestionReader(reading);
        return FollowUp.Merge(
            await reader.ReadAsync(after, SampleHouse.Today, default), await reader.ReadAsync(before, SampleHouse.Today, default));
    }
}
