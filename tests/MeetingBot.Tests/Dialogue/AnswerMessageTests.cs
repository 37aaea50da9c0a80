using MeetingBot.Archive;
using MeetingBot.Answers;
using MeetingBot.Answers.Understanding;
using MeetingBot.Dialogue;
using Microsoft.Extensions.Options;

namespace MeetingBot.Tests.Dialogue;

public sealed class AnswerMessageTests
{
    private readonly AnswerMessage wording = new(new(new(Options.Create(new LinksOptions()))));

    [Fact]
    public void What_a_model_worded_says_so_in_small_print_and_once()
    {
        var message = wording.Of(new(true, "十月十五日前。", [], Intent.Passage) { Writer = Writer.Model });

        Assert.Equal(("十月十五日前。", "由語言模型依引文整理，請以引文為準", true), (message.Text, message.Note, message.IsModels));
    }

    [Fact]
    public void What_the_minutes_say_themselves_has_no_small_print()
    {
        var message = wording.Of(new(true, "十月十五日前。", [], Intent.Passage));

        Assert.Equal((null, false), (message.Note, message.IsModels));
    }
}
