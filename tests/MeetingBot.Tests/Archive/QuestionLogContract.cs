using MeetingBot.Archive;

namespace MeetingBot.Tests.Archive;

public abstract class QuestionLogContract : ArchiveContract
{
    [Fact]
    public async Task Unanswered_questions_that_are_alike_are_counted_together()
    {
        await AskAsync("停車場何時開放?");
        await AskAsync("宿舍在哪");
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => KeepAsync(Another(), "停車場 何時開放？", false)));
        await AskAsync("主席是誰", answered: true);

        var list = await Here.Questions.UnansweredAsync(10, default);

        Assert.Equal([("停車場 何時開放？", 5), ("宿舍在哪", 1)], list.Select(question => (question.Question, question.Times)));
        Assert.Single(await Here.Questions.UnansweredAsync(1, default));
    }

    [Fact]
    public async Task The_last_wording_and_moment_are_told()
    {
        await AskAsync("停車場何時開放");
        Clock.Advance(TimeSpan.FromHours(1));
        await AskAsync("停车场何时开放");

        var one = Assert.Single(await Here.Questions.UnansweredAsync(10, default));

        Assert.Equal(("停车场何时开放", Clock.GetUtcNow()), (one.Question, one.LastAsked));
    }

    [Fact]
    public async Task What_is_too_old_is_forgotten()
    {
        await AskAsync("舊");
        Clock.Advance(TimeSpan.FromDays(1));
        await AskAsync("新");

        Assert.Equal(1, await Here.Questions.ForgetBeforeAsync(Clock.GetUtcNow(), default));
        Assert.Equal("新", Assert.Single(await Here.Questions.UnansweredAsync(10, default)).Question);
    }

    [Fact]
    public async Task What_its_asker_took_back_is_gone_and_another_who_asked_the_same_is_not()
    {
        await AskAsync("宿舍在哪", asker: "web/chen");
        await AskAsync("宿舍在哪", asker: "web/lin");

        await Here.Questions.EraseAsync("web/chen", "宿舍在哪", default);

        Assert.Equal(1, Assert.Single(await Here.Questions.UnansweredAsync(10, default)).Times);
    }

    private Task AskAsync(string question, bool answered = false, string? asker = null) => KeepAsync(Here, question, answered, asker);

    private Task KeepAsync(Store store, string question, bool answered, string? asker = null) =>
        store.Questions.KeepAsync(new AskedQuestion(Clock.GetUtcNow(), asker, question, answered, "", "", 1), default);
}
