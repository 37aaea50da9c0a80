namespace MeetingBot.Channels;

/// <param name="Most">So many messages within the length, wherever it begins.</param>
internal readonly record struct RateWindow(int Most, TimeSpan Length);
