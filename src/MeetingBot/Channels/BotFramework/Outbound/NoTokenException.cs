namespace MeetingBot.Channels.BotFramework.Outbound;

internal sealed class NoTokenException(string why, Exception? inner = null) : Exception(why, inner);
