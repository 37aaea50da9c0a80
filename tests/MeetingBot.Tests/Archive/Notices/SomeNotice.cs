using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.Tests.Archive.Duties;

namespace MeetingBot.Tests.Archive.Notices;

/// <summary>Digests as the tests of the stores need them.</summary>
internal static class SomeNotice
{
    /// <summary>Its key is recipient and day, as in the product.</summary>
    public static NoticeMessage Digest(string recipient, string day, params string[] notices) => new(
        new($"notice/{recipient}/{day}", Address.Private("web", recipient), new("提醒")) { IsNotice = true }, $"person/{recipient}", SomeDuty.Day(day), "digest",
        [.. notices.Select(key => new Notice(key, long.Parse(key[..1], System.Globalization.CultureInfo.InvariantCulture), "資訊科", "before-7", "因為"))]);
}
