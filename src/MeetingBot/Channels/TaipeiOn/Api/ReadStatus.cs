namespace MeetingBot.Channels.TaipeiOn.Api;

/// <summary>Who has read a message (已讀).</summary>
internal sealed record ReadStatus(int Count, IReadOnlyList<Reader> Readers);
