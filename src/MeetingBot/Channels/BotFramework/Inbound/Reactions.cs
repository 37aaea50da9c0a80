using MeetingBot.Channels.Protocol;

namespace MeetingBot.Channels.BotFramework.Inbound;

/// <summary>Which of the many pictures are a word about an answer.</summary>
internal static class Reactions
{
    /// <summary>Null for those that are none: somebody may well be sad about a deadline.</summary>
    public static bool? Read(MessageReaction reaction) => reaction.Type switch
    {
        "like" or "heart" or "plusOne" => true,
        "dislike" => false,
        { } type when type.StartsWith("1f44d", StringComparison.OrdinalIgnoreCase) => true, // 👍 in the colours of skin
        { } type when type.StartsWith("1f44e", StringComparison.OrdinalIgnoreCase) => false, // 👎
        _ => null,
    };
}
