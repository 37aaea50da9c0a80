using MeetingBot.Archive.Post;

namespace MeetingBot.Tests.Channels.Pictures;

/// <summary>What a manager's weekly list shows.</summary>
internal static class SomeBars
{
    public static Bars Overdue { get; } = new(
        "各單位逾期待辦（114年12月17日）", ["一週內", "一個月內", "逾一個月"],
        [new("資訊局", [4, 2, 6]), new("工務局養護工程處第二分隊", [1, 0, 3]), new("人事處", [3, 0, 0]), new("主計處", [0, 0, 0])]);
}
