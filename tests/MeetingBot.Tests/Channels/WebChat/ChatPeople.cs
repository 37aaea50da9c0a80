using MeetingBot.People;

namespace MeetingBot.Tests.Channels.WebChat;

/// <summary>A small agency with two groups: Lin and Chen sit in one, Wang in the other.</summary>
internal static class ChatPeople
{
    public const string Lin = "lin.mei";
    public const string Chen = "chen.wen";
    public const string Wang = "wang.wai";
    public const string Boss = "boss";
    public const string Room = "room-it";
    public const string OtherRoom = "room-works";

    public static Roll Roll { get; } = new(
        [new("資訊局", ["本局"], null), new("開發科", [], "資訊局"), new("工務局", [], null)],
        [
            Person("p1", "林小美", Lin, "資訊局"),
            Person("p2", "陳大文", Chen, "開發科"), // a section of the bureau: a member too
            Person("p3", "王外", Wang, "工務局"),
            Person("p4", "局長", "BOSS", "工務局", isAdmin: true), // an account has no case
        ],
        [
            new("g1", "資訊局群組", ["資訊局"], new Dictionary<string, string> { ["web"] = Room }),
            new("g2", "工務局群組", ["工務局"], new Dictionary<string, string> { ["web"] = OtherRoom }),
            new("g3", "假冒", ["資訊局"], new Dictionary<string, string> { ["web"] = "@" + Wang }), // named like somebody's private chat
        ],
        []);

    private static Person Person(string id, string name, string account, string unit, bool isAdmin = false) =>
        new(id, name, [unit], [], isAdmin, new Dictionary<string, string> { ["web"] = account }, []);
}
