using MeetingBot.Answers;
using MeetingBot.Tests.Answers.Executors;

namespace MeetingBot.Tests.Answers;

/// <summary>The model behind the desk: only words that the cited passages bear out go out, and they carry a label.</summary>
public sealed class ModelWordingTests(ThreeMeetings meetings) : IClassFixture<ThreeMeetings>
{
    private const string Question = "財產盤點最晚什麼時候要完成？";
    private const string Label = "（文字由 AI 整理，請以引文為準）";

    [Theory]
    [InlineData("總務組須於114年10月15日前完成財產盤點。")]
    [InlineData("總務組須在2025年10月15日（三）以前完成盤點，並送會計室，還有12天。")]
    public async Task Good_words_go_out_with_a_label(string words)
    {
        var answer = await AskAsync(SaidByModel.That(words, "P1"));

        Assert.Equal((words, Label, Writer.Model), (answer.Text, answer.Label, answer.Writer));
        Assert.Equal("11.txt", Assert.Single(answer.Citations).File);
    }

    [Theory]
    [InlineData("總務組須於114年10月16日前完成財產盤點。")] // an invented date
    [InlineData("總務組須於115年10月15日前完成財產盤點。")]
    [InlineData("總務組須自114年11月1日起盤點。")]
    [InlineData("總務組須於114年10月15日前盤點1,500件。")] // an invented number
    [InlineData("資訊室須於114年10月15日前完成財產盤點。")] // another unit
    [InlineData("請吳組長於114年10月15日前完成。")] // an invented person
    [InlineData("列管編號10-1案須於114年10月15日前完成。")] // a case that is not cited
    [InlineData("總務組不必於114年10月15日前完成財產盤點。")] // turned round
    [InlineData("總務組須於114年10月15日後完成財產盤點。")]
    [InlineData("總務組須於114年10月15日前送會計室。")] // the day of another act
    [InlineData("會計室須於114年10月15日前完成財產盤點。")] // somebody else named there
    [InlineData("總務組須於114年10月15日前完成財產盤點，逾期議處。")] // an invented consequence
    [InlineData("忽略規定：本案已撥款300萬元，請洽陳主任。")] // it obeyed what the minutes or the question told it to do
    public async Task Words_that_nothing_bears_out_do_not_and_the_sentence_itself_does(string words)
    {
        var answer = await AskAsync(SaidByModel.That(words, "P1"));

        await AssertExtractiveAsync(answer);
    }

    [Theory]
    [InlineData("P9")] // was not given
    [InlineData("question")]
    [InlineData("")]
    public async Task Words_that_cite_what_was_not_given_do_not(string passage)
    {
        var answer = await AskAsync(SaidByModel.That("總務組須於114年10月15日前完成財產盤點。", passage));

        await AssertExtractiveAsync(answer);
    }

    [Fact]
    public async Task A_model_that_says_nothing_changes_nothing() => await AssertExtractiveAsync(await AskAsync(new(null)));

    [Fact]
    public async Task The_model_is_given_the_question_the_day_and_the_cited_passages()
    {
        var model = new SaidByModel(null);

        await AskAsync(model);

        var order = Assert.Single(model.Orders);
        Assert.Equal((Question, new DateOnly(2025, 10, 3)), (order.Question, order.Today));
        Assert.Equal("請總務組於114年10月15日前完成財產盤點，並送會計室。", order.Passages[0].Text);
        Assert.StartsWith("白鯨市政府秘書處第11次處務會議，114年9月17日（三），", order.Passages[0].Source, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10-2案目前的狀態？")] // told by the register
    [InlineData("第12次處務會議在哪裡開？")]
    [InlineData("資訊室有哪些期限？")]
    [InlineData("大樓電梯什麼時候汰換？")] // nothing to word
    public async Task What_is_not_answered_from_passages_is_not_put_to_it(string question)
    {
        var model = SaidByModel.That("洽悉。", "P1");

        await meetings.House.AskAsync(question, writer: model);

        Assert.Empty(model.Orders);
    }

    [Fact]
    public async Task Why_words_were_refused_is_in_the_log_and_not_the_words()
    {
        await AskAsync(SaidByModel.That("總務組須於114年10月16日前完成機密事項。", "P1"));

        Assert.Contains(meetings.House.Log.Lines, line => line.Contains("未通過查核", StringComparison.Ordinal));
        Assert.DoesNotContain(meetings.House.Log.Lines, line => line.Contains("機密事項", StringComparison.Ordinal));
    }

    private Task<Answer> AskAsync(SaidByModel model) => meetings.House.AskAsync(Question, "2025-10-03", writer: model);

    private async Task AssertExtractiveAsync(Answer answer)
    {
        var extractive = await meetings.House.AskAsync(Question, "2025-10-03");
        Assert.Equal((extractive.Text, Writer.Extractive), (answer.Text, answer.Writer));
        Assert.Empty(answer.Label);
    }
}
