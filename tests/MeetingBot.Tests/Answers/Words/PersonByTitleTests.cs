using MeetingBot.Answers.Words;

namespace MeetingBot.Tests.Answers.Words;

/// <summary>Whom a text calls by name and title.</summary>
public sealed class PersonByTitleTests
{
    [Theory]
    [InlineData("請蘇副局長擔任窗口。", "蘇副局長")]
    [InlineData("王處長與李主任到場。", "王處長 李主任")]
    [InlineData("請各局長到場。", "")]
    [InlineData("請由局長到場。", "")]
    [InlineData("請總務組辦理。", "")]
    public void Finds_everybody_called_by_name_and_title(string text, string expected) => Assert.Equal(expected, string.Join(' ', PersonByTitle.In(text)));
}
