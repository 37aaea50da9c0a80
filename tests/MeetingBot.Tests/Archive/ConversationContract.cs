namespace MeetingBot.Tests.Archive;

public abstract class ConversationContract : ArchiveContract
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(30);

    [Fact]
    public async Task Any_process_knows_what_a_conversation_is_about()
    {
        await Here.Conversations.KeepFocusAsync("甲", "一", default);
        await Here.Conversations.KeepFocusAsync("甲", "二", default);
        await Here.Conversations.KeepFocusAsync("乙", "三", default);

        Assert.Equal("二", await Another().Conversations.FocusAsync("甲", Fresh, default));
        Assert.Null(await Here.Conversations.FocusAsync("丙", Fresh, default));
    }

    [Fact]
    public async Task A_focus_is_kept_while_it_is_fresh()
    {
        await Here.Conversations.KeepFocusAsync("甲", "一", default);

        Clock.Advance(Fresh);
        Assert.Equal("一", await Here.Conversations.FocusAsync("甲", Fresh, default));
        Clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.Null(await Here.Conversations.FocusAsync("甲", Fresh, default));
    }
}
