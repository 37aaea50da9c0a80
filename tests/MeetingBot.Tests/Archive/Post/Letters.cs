using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Archive.Post;

/// <summary>Messages as the tests of the post need them: each names only what it is about.</summary>
internal static class Letters
{
    public static Incoming In(
        string key, string conversation = "甲", string? soft = null, string? message = null, string account = "amy", string text = "問題", Happening? what = null) => new(
        key, soft, new Address("web", conversation), true, account, "王小美", message ?? key, DateTimeOffset.UnixEpoch, new Abilities(Buttons: true),
        what ?? new Happening.Said(text, true));

    public static Outgoing Out(string key, string conversation = "甲", string text = "回覆") => new(key, new Address("web", conversation), new Message(text));

    public static Outgoing To(string account, string key) => new(key, Address.Private("web", account), new Message("回覆"));

    public static Answered Answering(string question) => new("amy", question, true, 3);
}
