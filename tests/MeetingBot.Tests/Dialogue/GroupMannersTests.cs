using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Dialogue;

/// <summary>In a group the bot speaks only when it is spoken to, once, and says there only what everybody may hear.</summary>
public sealed class GroupMannersTests : IAsyncLifetime
{
    private const string Open = "財產盤點最晚什麼時候要完成？";
    private const string Closed = "教務處的課程計畫什麼時候要完成？";

    private DialogueHouse? house;

    private DialogueHouse House => house!;

    public async Task InitializeAsync() => house = await DialogueHouse.OpenAsync();

    public async Task DisposeAsync() => await House.DisposeAsync();

    [Fact]
    public async Task A_mention_is_answered_once_as_a_reply_to_the_question()
    {
        var asked = House.InGroup("chen", new Happening.Said(Open, true));

        var reply = Assert.Single(await House.HearAsync(asked));

        Assert.StartsWith("114年10月15日（三）前", reply.Message.Text, StringComparison.Ordinal);
        Assert.Equal((asked.ReplyKey, asked.Place, asked.MessageId), (reply.Key, reply.To, reply.ReplyTo));
        Assert.Equal(("chen", Open, true), (reply.Answers!.Asker, reply.Answers.Question, reply.Answers.HasAnswer));
    }

    [Theory]
    [InlineData(Open)]
    [InlineData("我的待辦")]
    [InlineData("1")]
    [InlineData("謝謝")]
    [InlineData("重新載入")]
    public async Task Other_peoples_talk_gets_never_a_word(string talk)
    {
        Assert.Empty(await House.SayInGroupAsync("chen", talk, mention: false));
        Assert.Empty(await House.SayInGroupAsync("lin", talk, mention: false, replyTo: "m-in-1")); // a reply to a colleague
    }

    [Fact]
    public async Task A_reply_to_the_bots_own_message_is_meant_for_it()
    {
        var answer = Assert.Single(await House.SayInGroupAsync("chen", "財產盤點由誰負責？"));

        var reply = Assert.Single(await House.SayInGroupAsync("chen", "那最晚什麼時候？", mention: false, replyTo: DialogueHouse.SentId(answer.Key)));

        Assert.StartsWith("114年10月15日（三）前", reply.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the colleague has asked something else since, and so has whoever replies
    public async Task A_reply_to_an_answer_that_a_colleague_got_follows_up_on_that_one(bool isTalkedOf)
    {
        var answer = Assert.Single(await House.SayInGroupAsync("chen", "財產盤點由誰負責？"));
        foreach (var who in isTalkedOf ? ["chen", "lin"] : Array.Empty<string>())
        {
            await House.SayInGroupAsync(who, "第12次處務會議由誰主持？");
        }

        var reply = Assert.Single(await House.SayInGroupAsync("lin", "那最晚什麼時候？", mention: false, replyTo: DialogueHouse.SentId(answer.Key)));

        Assert.StartsWith("114年10月15日（三）前", reply.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_follow_up_on_their_own_questions()
    {
        await House.SayInGroupAsync("chen", "財產盤點由誰負責？");
        await House.SayInGroupAsync("lin", "第12次處務會議由誰主持？");

        var chens = Assert.Single(await House.SayInGroupAsync("chen", "那最晚什麼時候？"));
        var lins = Assert.Single(await House.SayInGroupAsync("lin", "在哪裡開？"));

        Assert.StartsWith("114年10月15日（三）前", chens.Message.Text, StringComparison.Ordinal);
        Assert.Contains("第二會議室", lins.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("我的待辦")]
    [InlineData("逾期")]
    [InlineData("說明")]
    [InlineData("狀態")] // a refusal
    [InlineData("案號")]
    [InlineData("大樓電梯什麼時候汰換？")] // a plain no
    [InlineData("")] // a mention alone
    public async Task What_is_for_the_asker_alone_goes_private_and_the_group_reads_two_words(string said)
    {
        var replies = await House.SayInGroupAsync("chen", said);

        Assert.Equal(["已私訊。"], InGroup(replies));
        Assert.Equal(2, replies.Count);
        Assert.Equal(Address.Private("web", "chen"), replies[1].To);
        Assert.NotEqual(replies[0].Key, replies[1].Key);
    }

    [Fact]
    public async Task Where_one_member_alone_can_be_shown_a_message_the_group_reads_nothing()
    {
        House.Abilities = new(Buttons: true, PrivateReply: true);

        var reply = Assert.Single(await House.SayInGroupAsync("chen", "我的待辦"));

        Assert.Equal((DialogueHouse.Group, "chen"), (reply.To.Conversation, reply.OnlyFor));
    }

    [Theory]
    [InlineData(Closed)]
    [InlineData("決議 課程計畫")]
    [InlineData("會議 114/10/8")]
    public async Task What_one_member_may_not_see_is_never_said_in_the_group_and_who_asked_gets_it_if_they_may(string question)
    {
        House.Rosters.Members = ["wu", "chen"];

        var replies = await House.SayInGroupAsync("wu", question);

        Assert.Equal(["已私訊。"], InGroup(replies));
        Assert.Contains("課程計畫", replies[1].Message.Text, StringComparison.Ordinal);
        Assert.Contains("只回覆給您", replies[1].Message.Note, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_see_it_gets_the_plain_no_in_the_same_way_as_for_what_is_nowhere()
    {
        House.Rosters.Members = ["wu", "chen"];

        var closed = await House.SayInGroupAsync("chen", Closed);
        var nowhere = await House.SayInGroupAsync("chen", "大樓電梯什麼時候汰換？");
        var seen = await House.SayInGroupAsync("wu", Closed);

        Assert.Equal(["已私訊。"], InGroup(closed));
        Assert.Equal(InGroup(closed), InGroup(nowhere));
        Assert.Equal(InGroup(closed), InGroup(seen)); // the group cannot tell who may see what
        Assert.False(closed[1].Answers!.HasAnswer);
        Assert.DoesNotContain("燈塔國民小學", Everything(closed), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_every_member_may_see_it_the_group_gets_it()
    {
        House.Rosters.Members = ["wu", "boss"];

        var reply = Assert.Single(await House.SayInGroupAsync("wu", Closed));

        Assert.StartsWith("114年10月31日（五）前", reply.Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stranger_in_the_group_counts_as_one_who_sees_least()
    {
        House.Rosters.Members = ["wu", "somebody"];

        Assert.Equal(["已私訊。"], InGroup(await House.SayInGroupAsync("wu", Closed)));
    }

    [Theory]
    [InlineData(false)] // the channel does not tell
    [InlineData(true)] // or is out of order
    public async Task Where_nobody_tells_who_is_there_nothing_closed_is_said(bool isBroken)
    {
        (House.Rosters.Members, House.Rosters.Fault) = (null, isBroken ? new HttpRequestException("the channel is down") : null);

        Assert.Equal(["已私訊。"], InGroup(await House.SayInGroupAsync("wu", Closed)));
    }

    [Fact]
    public async Task From_the_question_on_after_somebody_came_the_group_is_told_what_that_one_may_see_too()
    {
        House.Rosters.Members = ["wu"];
        Assert.Single(await House.SayInGroupAsync("wu", Closed));

        House.Rosters.Members = ["wu", "chen"];

        Assert.Equal(["已私訊。"], InGroup(await House.SayInGroupAsync("wu", Closed)));
    }

    [Fact]
    public async Task Somebody_who_speaks_there_is_a_member_whatever_was_known_of_it()
    {
        House.Rosters.Members = ["wu"];
        Assert.Single(await House.SayInGroupAsync("wu", Closed));

        Assert.Equal(["已私訊。"], InGroup(await House.SayInGroupAsync("chen", Closed)));
    }

    [Fact]
    public async Task In_private_everything_is_answered_and_to_ones_own_sight()
    {
        Assert.StartsWith("114年10月31日（五）前", (await House.AskAsync("wu", Closed)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("10月31日", (await House.AskAsync("chen", Closed)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> InGroup(IEnumerable<Outgoing> replies) =>
        replies.Where(reply => reply.To.Conversation == DialogueHouse.Group && reply.OnlyFor is null).Select(reply => reply.Message.Text);

    private static string Everything(IEnumerable<Outgoing> replies) => string.Join('\n', replies.Select(reply =>
        $"{reply.Message.Text}{reply.Message.Note}{string.Concat(reply.Message.Buttons)}{string.Concat(reply.Message.Quotations)}"));
}
