using System.Text.Json;

namespace MeetingBot.Bench.Traffic;

/// <summary>What a message of the bot says of itself.</summary>
internal static class Marks
{
    /// <summary>Wherever in it the words stand, and however JSON spells them.</summary>
    public static bool IsSentAgain(JsonElement message) => message.ValueKind switch
    {
        JsonValueKind.String => message.GetString()!.Contains("重送", StringComparison.Ordinal),
        JsonValueKind.Object => message.EnumerateObject().Any(property => IsSentAgain(property.Value)),
        JsonValueKind.Array => message.EnumerateArray().Any(IsSentAgain),
        _ => false,
    };
}
