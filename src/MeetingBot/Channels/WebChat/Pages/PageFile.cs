namespace MeetingBot.Channels.WebChat.Pages;

/// <param name="Tag">Its ETag: a browser asks each time and gets the file only when it has changed.</param>
internal sealed record PageFile(string Name, string Kind, ReadOnlyMemory<byte> Bytes, string Tag);
