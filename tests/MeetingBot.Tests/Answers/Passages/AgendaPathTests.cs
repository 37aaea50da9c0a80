using MeetingBot.Answers.Passages;

namespace MeetingBot.Tests.Answers.Passages;

public sealed class AgendaPathTests
{
    [Theory]
    [InlineData("貳/三/會議結論/(一)", "貳/三")]
    [InlineData("貳/三/說明", "貳/三")]
    [InlineData("貳/三/(一)", "貳/三")]
    [InlineData("肆/結論", "肆")] // the section is the item
    [InlineData("肆/綜合會議結論/一", null)] // a list of unrelated rulings
    [InlineData("五/主席裁示事項/(一)", null)]
    [InlineData("主席裁示/一", null)]
    [InlineData("貳", null)]
    [InlineData("", null)]
    public void The_agenda_item_a_passage_belongs_to(string path, string? expected) => Assert.Equal(expected, AgendaPath.ItemOf(path));
}
