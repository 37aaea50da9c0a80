using MeetingBot.Archive.Post;
using MeetingBot.Dialogue;

namespace MeetingBot.Tests.Dialogue;

/// <summary>What the asker is told while an answer takes long.</summary>
public sealed class WaitingTests
{
    private readonly ManualClock clock = new();
    private readonly TaskCompletionSource<Outgoing> told = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<IReadOnlyList<Outgoing>> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Theory]
    [InlineData(false, false, false, false)] // pushed behind it
    [InlineData(false, true, false, true)] // takes its place
    [InlineData(true, true, false, true)]
    [InlineData(true, true, true, true)] // the asker alone sees both
    public async Task After_five_seconds_once_that_it_is_looked_for_and_where_the_channel_can_the_answer_takes_its_place(
        bool isGroup, bool canUpdate, bool isAlone, bool replaces)
    {
        var turn = Turn(isGroup, new(Update: canUpdate, PrivateReply: isAlone));

        var waiting = new Waiting(clock).ForAsync(turn, () => answer.Task, default);
        Assert.Equal(TimeSpan.FromSeconds(5), await clock.SkipWaitUnderAsync(TimeSpan.FromMinutes(1)));
        var note = await told.Task;
        answer.SetResult([turn.Here(new("12月26日")) with { OnlyFor = isAlone ? "chen" : null }]);
        var reply = Assert.Single(await waiting);

        Assert.Equal(("查詢中，請稍候。", isAlone ? "chen" : null), (note.Message.Text, note.OnlyFor));
        Assert.Equal(("12月26日", replaces ? note.Key : null), (reply.Message.Text, reply.Updates));
        Assert.NotEqual(note.Key, reply.Key);
    }

    [Fact]
    public async Task An_answer_for_the_asker_alone_does_not_take_the_place_of_what_all_could_see()
    {
        var turn = Turn(isGroup: true, new(Update: true));

        var waiting = new Waiting(clock).ForAsync(turn, () => answer.Task, default);
        await clock.SkipWaitUnderAsync(TimeSpan.FromMinutes(1));
        var note = await told.Task;
        answer.SetResult(turn.Privately(new("只回覆給您")));

        Assert.Equal([(note.To, note.Key), (Address.Private("web", "chen"), null)], (await waiting).Select(reply => (reply.To, reply.Updates)));
    }

    [Fact]
    public async Task In_a_group_that_can_neither_replace_nor_tell_one_alone_nobody_is_disturbed()
    {
        var waiting = new Waiting(clock).ForAsync(Turn(isGroup: true, new()), () => answer.Task, default);
        clock.Advance(TimeSpan.FromMinutes(1));
        answer.SetResult([]);

        Assert.Empty(await waiting);
        Assert.False(told.Task.IsCompleted);
    }

    [Fact]
    public async Task What_is_answered_in_time_says_nothing_more()
    {
        answer.SetResult([]);

        Assert.Empty(await new Waiting(clock).ForAsync(Turn(isGroup: false, new(Update: true)), () => answer.Task, default));
        Assert.False(told.Task.IsCompleted);
    }

    private Turn Turn(bool isGroup, Abilities abilities)
    {
        var said = new Incoming(
            "in-1", null, new("web", isGroup ? "room-1" : "dm-chen"), isGroup, "chen", null, "m-1", clock.GetUtcNow(), abilities, new Happening.Said("問", true));
        var roll = DialogueHouse.Office;
        return new(said, roll.ById("chen")!, roll, new(2025, 10, 3))
        {
            Meanwhile = (note, _) =>
            {
                told.SetResult(note); // a second one would throw
                return Task.CompletedTask;
            },
        };
    }
}
