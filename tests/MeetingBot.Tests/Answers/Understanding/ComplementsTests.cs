using MeetingBot.Answers.Understanding;
using MeetingBot.Answers.Words;
using MeetingBot.Archive.Words;

namespace MeetingBot.Tests.Answers.Understanding;

public sealed class ComplementsTests
{
    [Theory]
    [InlineData("名冊報上去", "報上")]
    [InlineData("帳號停掉", "停掉")]
    [InlineData("缺的文件補完", "補完")]
    [InlineData("包裹寄出去", "寄出")]
    [InlineData("簽呈擬好", "擬好")]
    [InlineData("閘門關起來", "關起來")]
    [InlineData("津貼領到", "領到")]
    public void Of_a_verb_only_what_it_says_without_its_complement_need_be_said(string question, string verb)
    {
        var word = Assert.Single(Cut(question), w => w.Stem is not null);

        Assert.Equal((verb, WordClass.Act, Fold.Of(verb[..1])), (word.Text, word.Class, word.Stem));
    }

    [Theory]
    [InlineData("報到")] // words of their own
    [InlineData("良好")]
    [InlineData("曝光")]
    [InlineData("完成")]
    [InlineData("提出")]
    public void A_word_that_only_ends_so_stays_whole(string question) => Assert.Null(Assert.Single(Cut(question)).Stem);

    [Theory]
    [InlineData("工程發包出去", "工程 發包")]
    [InlineData("名冊報上去", "名冊 報上")]
    [InlineData("同仁回來", "同仁 回來")] // who do come back
    public void What_stands_behind_a_verb_is_no_topic(string question, string topic) =>
        Assert.Equal(topic, string.Join(' ', Cut(question).Where(w => w.Class != WordClass.Phrase).Select(w => w.Text)));

    private static List<QuestionWord> Cut(string text) => Complements.In(SmallWords.In(Segmenter.Cut(text, new HashSet<string>())));
}
