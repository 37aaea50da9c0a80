using System.Text.Json;

namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>What came of one request.</summary>
internal abstract record CallResult
{
    private CallResult()
    {
    }

    /// <param name="Body">Not said to be a failure; JSON or, for a file, its bytes.</param>
    public sealed record Answered(byte[] Body) : CallResult
    {
        /// <summary>Null when it is no JSON object.</summary>
        public JsonElement? Object() => ReplyJson.Read(Body);
    }

    /// <summary>As a message that was in it would be settled.</summary>
    public sealed record Failed(SendResult Why) : CallResult;

    /// <summary>The token in it is not taken.</summary>
    public sealed record TokenRefused(string Why) : CallResult;

    /// <summary>The gateway has another sign block by now.</summary>
    public sealed record SignBlockStale(string Why) : CallResult;
}
