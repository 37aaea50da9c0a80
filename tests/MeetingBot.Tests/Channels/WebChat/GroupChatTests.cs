using System.Net;
using System.Text.Json.Nodes;
using MeetingBot.Archive.Post;
using Microsoft.Extensions.DependencyInjection;
using static MeetingBot.Tests.Channels.WebChat.ChatPeople;

namespace MeetingBot.Tests.Channels.WebChat;

public sealed class GroupChatTests
{
    [Fact]
    public async Task Two_colleagues_talk_and_the_bot_answers_the_one_who_mentions_it_as_a_reply()
    {
        await using var house = await ChatHouse.OpenAsync();
        await house.Host.UntilReadyAsync();
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        await lin.OpenSocketAsync();
        await chen.OpenSocketAsync();

        await lin.SayAsync(Room, "早安");
        await chen.HearLineAsync("早安");
        var asked = await chen.SayAsync(Room, "@會議小幫手 42-3案現在怎樣？", mentions: ["@bot"]);

        var answer = await chen.HearAsync("line", frame => frame["line"]!["by"] is null); // help is for who asked
        Assert.Equal(Room, answer["room"]!.GetValue<string>());
        Assert.Equal(asked, answer["line"]!["replyTo"]!.GetValue<long>());
        Assert.Contains("/minutes/", answer["line"]!["quotations"]![0]!["url"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("@會議小幫手 說明", true)]
    [InlineData("＠會議小幫手　說明", true)] // full width, as an input method writes it
    [InlineData("請問@會議小幫手說明", true)] // in the middle, without blanks
    [InlineData("會議小幫手真好用", false)] // spoken of, not to
    [InlineData("@會議室 說明", false)]
    public async Task In_a_group_the_bot_hears_what_is_addressed_to_it_and_nothing_else(string text, bool isHeard)
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);

        await lin.SayAsync(Room, text);

        Assert.Equal(isHeard, heard.All.Any(incoming => incoming.What is Happening.Said { IsMentioned: true }));
    }

    [Fact]
    public async Task The_bot_hears_the_words_without_its_name_and_a_reply_to_its_message_without_one()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);
        var said = await house.SendAsync(new("web/x", new("web", Room), new("截止日是12月26日。")));

        await lin.SayAsync(Room, "@會議小幫手，誰負責？");
        await lin.SayAsync(Room, "哪一次會議？", replyTo: long.Parse(said!));

        Assert.Equal([new Happening.Said("誰負責？", true), new Happening.Said("哪一次會議？", true, said)], heard.All.Select(incoming => incoming.What));
    }

    [Fact]
    public async Task Who_is_no_member_sees_nothing_of_a_group_and_cannot_tell_it_from_one_that_does_not_exist()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, wang, boss) = (await house.EnterAsync(Lin), await house.EnterAsync(Wang), await house.EnterAsync(Boss));
        var number = await lin.SayAsync(Room, "只給本局同仁");
        await wang.OpenSocketAsync(0);
        var path = $"chat/rooms/{Room}/lines";

        Assert.Equal(HttpStatusCode.NotFound, await wang.StatusAsync(path));
        Assert.Equal(HttpStatusCode.NotFound, await wang.StatusAsync($"{path}/{number}"));
        Assert.Equal(HttpStatusCode.NotFound, await boss.StatusAsync(path)); // an admin sees all minutes, not what colleagues say
        Assert.Equal(await Body(wang, path), await Body(wang, "chat/rooms/room-none/lines"));
        using var said = await wang.PostAsync(path, new { id = ChatPerson.NewId(), text = "我也要" });
        Assert.Equal(HttpStatusCode.NotFound, said.StatusCode);
        Assert.Equal(["@" + Wang, OtherRoom], (await wang.StartAsync())["rooms"]!.AsArray().Select(room => room!["id"]!.GetValue<string>()));
        await wang.SayAsync(OtherRoom, "自己的群組");
        Assert.Equal(OtherRoom, (await wang.HearAsync("line"))["room"]!.GetValue<string>()); // the first that comes, though asked from the beginning
    }

    [Fact]
    public async Task A_group_that_is_named_like_a_private_chat_opens_nobodys()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, wang) = (await house.EnterAsync(Lin), await house.EnterAsync(Wang));
        await wang.SayAsync("@" + Wang, "我的待辦");

        Assert.Equal(HttpStatusCode.NotFound, await lin.StatusAsync($"chat/rooms/{Uri.EscapeDataString("@" + Wang)}/lines"));
    }

    [Fact]
    public async Task A_message_that_the_network_repeats_is_there_once_and_answered_once()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);
        var id = ChatPerson.NewId();

        var first = await lin.SayAsync(Room, "@會議小幫手 說明", id);
        var again = await lin.SayAsync(Room, "@會議小幫手 說明", id);

        Assert.Equal(first, again);
        Assert.Single((await lin.LinesAsync(Room))["lines"]!.AsArray());
        Assert.Single(heard.New);
    }

    [Fact]
    public async Task What_the_bot_sends_again_is_the_line_that_is_there_already_and_is_not_marked()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);
        var message = new Outgoing("web/said/7", new("web", Room), new("截止日是12月26日。"));

        var first = await house.SendAsync(message);
        var again = await house.SendAsync(message, isAgain: true);

        Assert.Equal(first, again);
        var line = Assert.Single((await lin.LinesAsync(Room))["lines"]!.AsArray());
        Assert.Equal("截止日是12月26日。", line!["line"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task What_the_bot_says_to_one_member_alone_the_others_never_get()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        await lin.OpenSocketAsync();
        await chen.OpenSocketAsync();

        var number = await house.SendAsync(new("web/a", new("web", Room), new("您沒有權限。"), OnlyFor: Lin));
        await house.SendAsync(new("web/b", new("web", Room), new("大家好。")));

        Assert.Equal(Lin, (await lin.HearAsync("line"))["line"]!["onlyFor"]!.GetValue<string>());
        Assert.Equal("大家好。", (await chen.HearAsync("line"))["line"]!["text"]!.GetValue<string>());
        Assert.Equal(2, (await lin.LinesAsync(Room))["lines"]!.AsArray().Count);
        Assert.Single((await chen.LinesAsync(Room))["lines"]!.AsArray());
        Assert.Equal(HttpStatusCode.NotFound, await chen.StatusAsync($"chat/rooms/{Room}/lines/{number}"));
        Assert.Equal(1, Unread(await chen.StartAsync()));
        await chen.OpenSocketAsync(0); // nor when it catches up
        Assert.Equal("大家好。", (await chen.HearAsync("line"))["line"]!["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_page_that_was_away_is_told_what_it_missed_in_order_and_nothing_twice()
    {
        await using var house = await ChatHouse.OpenAsync();
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        await chen.OpenSocketAsync();
        await lin.SayAsync(Room, "一");
        await chen.HearLineAsync("一");
        chen.CutSocket();

        await lin.SayAsync(Room, "二");
        await house.SendAsync(new("web/c", Address.Private("web", Chen), new("三")));
        await lin.SayAsync(Room, "四");
        await chen.OpenSocketAsync();
        await lin.SayAsync(Room, "五");

        var heard = new List<string>();
        while (heard.Count < 4)
        {
            heard.Add((await chen.HearAsync("line"))["line"]!["text"]!.GetValue<string>());
        }

        Assert.Equal(["二", "三", "四", "五"], heard);
    }

    [Fact]
    public async Task A_page_that_was_away_too_long_is_told_to_read_its_rooms_anew()
    {
        await using var house = await ChatHouse.OpenAsync();
        var chen = await house.EnterAsync(Chen);
        for (var i = 0; i < 200; i++)
        {
            await house.SendAsync(new($"web/many/{i}", new("web", Room), new("很多")));
        }

        await chen.OpenSocketAsync(0);

        await chen.HearAsync("reset");
    }

    [Fact]
    public async Task An_answer_that_is_replaced_is_another_text_in_the_same_place()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);
        await lin.OpenSocketAsync();
        var first = await house.SendAsync(new("web/q", new("web", Room), new("查詢中"), "9"));
        await lin.HearLineAsync("查詢中");

        var second = await house.SendAsync(new("web/q/2", new("web", Room), new("12月26日"), Updates: "web/q"));
        var third = await house.SendAsync(new("web/q/3", new("web", Room), new("12月27日"), Updates: "web/q/2"));

        Assert.Equal((first, first), (second, third));
        Assert.Equal(long.Parse(first!), (await lin.HearLineAsync("12月27日"))["number"]!.GetValue<long>());
        var line = Assert.Single((await lin.LinesAsync(Room))["lines"]!.AsArray())!["line"]!;
        Assert.Equal(("12月27日", 9L), (line["text"]!.GetValue<string>(), line["replyTo"]!.GetValue<long>()));
    }

    [Fact]
    public async Task One_may_change_and_take_back_what_one_said_for_some_minutes_and_its_words_are_gone()
    {
        var clock = new ManualClock();
        await using var house = await ChatHouse.OpenAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        await chen.OpenSocketAsync();
        var number = await lin.SayAsync(Room, "打錯自");
        var old = await lin.SayAsync(Room, "太久以前");
        var edit = $"chat/rooms/{Room}/lines/{number}/edit";

        using var others = await chen.PostAsync(edit, new { id = ChatPerson.NewId(), text = "改別人的" });
        using var mine = await lin.PostAsync(edit, new { id = ChatPerson.NewId(), text = "打錯字" });
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (others.StatusCode, mine.StatusCode));
        Assert.True((await chen.HearLineAsync("打錯字"))["line"]!["isEdited"]!.GetValue<bool>());

        using var gone = await lin.PostAsync(edit, new { id = ChatPerson.NewId() });
        await chen.HearAsync("line", frame => frame["line"]!["isDeleted"]?.GetValue<bool>() == true);
        Assert.Equal([null, "太久以前"], await chen.TextsAsync(Room));

        clock.Advance(TimeSpan.FromMinutes(16));
        using var late = await lin.PostAsync($"chat/rooms/{Room}/lines/{old}/edit", new { id = ChatPerson.NewId(), text = "來不及" });
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.Contains("15分鐘", await late.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_bot_hears_that_a_question_was_changed_or_taken_back()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);
        var number = await lin.SayAsync(Room, "@會議小幫手 財產申報");
        var other = await lin.SayAsync(Room, "閒聊");

        using var edited = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/edit", new { id = ChatPerson.NewId(), text = "@會議小幫手 零用金" });
        using var deleted = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/edit", new { id = ChatPerson.NewId() });
        using var unheard = await lin.PostAsync($"chat/rooms/{Room}/lines/{other}/edit", new { id = ChatPerson.NewId() });

        Assert.Equal([new Happening.Edited($"{number}", "零用金", true), new Happening.Deleted($"{number}")], heard.All.Skip(1).Select(incoming => incoming.What));
    }

    [Fact]
    public async Task A_button_says_what_its_message_holds_and_only_the_one_who_pressed_it_sees_that()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        var number = await house.SendAsync(new("web/d", new("web", Room), new("可以問我") { Buttons = [new("我的待辦", "todo")] }));

        using var pressed = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/press", new { id = ChatPerson.NewId(), button = 0 });
        using var none = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/press", new { id = ChatPerson.NewId(), button = 1 });

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (pressed.StatusCode, none.StatusCode));
        var incoming = Assert.Single(heard.All);
        Assert.Equal((new Happening.Pressed("todo", number), Lin, true), (incoming.What, incoming.Account, incoming.IsGroup));
        Assert.Equal(2, (await lin.LinesAsync(Room))["lines"]!.AsArray().Count);
        Assert.Single((await chen.LinesAsync(Room))["lines"]!.AsArray());
    }

    [Fact]
    public async Task A_thumb_on_an_answer_is_told_to_the_bot_and_remembered_for_the_one_who_gave_it()
    {
        var heard = new HeardInbox();
        await using var house = await ChatHouse.OpenAsync(replace: heard.Replace);
        var lin = await house.EnterAsync(Lin);
        var number = await house.SendAsync(new("web/e", new("web", Room), new("12月26日")));

        using var down = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/react", new { id = ChatPerson.NewId(), isGood = false });
        using var back = await lin.PostAsync($"chat/rooms/{Room}/lines/{number}/react", new { id = ChatPerson.NewId() });

        Assert.Equal([new Happening.Reacted(number!, false), new Happening.Reacted(number!, null)], heard.All.Select(incoming => incoming.What));
        Assert.Equal(2, (await lin.LinesAsync(Room))["lines"]!.AsArray().Count(line => line!["line"]!["kind"]?.GetValue<string>() == "reacted"));
    }

    [Fact]
    public async Task What_was_read_is_shown_to_the_others_and_counted_for_oneself()
    {
        var clock = new ManualClock();
        await using var house = await ChatHouse.OpenAsync(replace: services => services.AddSingleton<TimeProvider>(clock));
        var (lin, chen) = (await house.EnterAsync(Lin), await house.EnterAsync(Chen));
        await lin.OpenSocketAsync();
        await chen.OpenSocketAsync();
        var number = await lin.SayAsync(Room, "請看");
        await chen.HearLineAsync("請看");
        Assert.Equal((0, 1), (Unread(await lin.StartAsync()), Unread(await chen.StartAsync())));

        await chen.SendFrameAsync(new { type = "read", room = Room, upTo = number + 1000 }); // as far as there is something
        await chen.SendFrameAsync(new { type = "typing", room = Room });
        await lin.HearAsync("typing", frame => frame["account"]!.GetValue<string>() == Chen); // so the mark has been heard too
        clock.Advance(TimeSpan.FromSeconds(1));

        var read = await lin.HearAsync("read");
        Assert.Equal(number, read["upTo"]![Chen]!.GetValue<long>());
        Assert.Equal(0, Unread(await chen.StartAsync()));
    }

    [Fact]
    public async Task The_past_is_read_page_by_page_to_its_beginning()
    {
        await using var house = await ChatHouse.OpenAsync();
        var lin = await house.EnterAsync(Lin);
        for (var i = 1; i <= 5; i++)
        {
            await house.SendAsync(new($"web/page/{i}", new("web", Room), new($"{i}"), OnlyFor: i is 2 or 3 ? Chen : null)); // not hers: a page of nothing
        }

        var texts = new List<string>();
        for (var query = "?limit=2"; ;)
        {
            var page = await lin.LinesAsync(Room, query);
            texts.InsertRange(0, page["lines"]!.AsArray().Select(line => line!["line"]!["text"]!.GetValue<string>()));
            if (page["earlier"] is not { } earlier)
            {
                break;
            }

            query = $"?limit=2&before={earlier.GetValue<long>()}";
        }

        Assert.Equal(["1", "4", "5"], texts);
    }

    private static int Unread(JsonNode start) =>
        start["rooms"]!.AsArray().Single(room => room!["id"]!.GetValue<string>() == Room)!["unread"]?.GetValue<int>() ?? 0;

    private static async Task<string> Body(ChatPerson person, string path)
    {
        using var answer = await person.Client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }
}
