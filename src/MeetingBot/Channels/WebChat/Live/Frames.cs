using System.Text.Json;
using MeetingBot.Channels.WebChat.Rooms;

namespace MeetingBot.Channels.WebChat.Live;

/// <summary>What goes down a socket, encoded once for everybody it goes to.</summary>
internal static class Frames
{
    public static ReadOnlyMemory<byte> Beat { get; } = Encode(new { type = "beat" });

    /// <summary>More has happened than is worth sending: the page reads its rooms anew.</summary>
    public static ReadOnlyMemory<byte> Reset { get; } = Encode(new { type = "reset" });

    /// <summary>The first: up to where the page is told of what it missed.</summary>
    public static ReadOnlyMemory<byte> Hello(long reached) => Encode(new { type = "hello", seq = reached });

    /// <param name="seq">Where the page stands when it has read this: a change has a later number than the line it changes.</param>
    public static ReadOnlyMemory<byte> Line(long seq, string room, SeenLine line) =>
        Encode(new { type = "line", seq, room, number = line.Number, at = line.At, line = line.Line });

    /// <param name="account">Null for the bot.</param>
    public static ReadOnlyMemory<byte> Typing(string room, string? account) => Encode(new { type = "typing", room, account });

    public static ReadOnlyMemory<byte> Read(string room, IReadOnlyDictionary<string, long> upTo) => Encode(new { type = "read", room, upTo });

    public static ReadOnlyMemory<byte> Presence(string room, IReadOnlyList<string> online) => Encode(new { type = "presence", room, online });

    private static ReadOnlyMemory<byte> Encode<T>(T frame) => JsonSerializer.SerializeToUtf8Bytes(frame, ChatJson.Options);
}
