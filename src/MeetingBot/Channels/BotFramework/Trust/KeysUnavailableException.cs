namespace MeetingBot.Channels.BotFramework.Trust;

/// <summary>Tokens cannot be checked now: neither good nor bad.</summary>
internal sealed class KeysUnavailableException() : Exception("目前拿不到 Bot Framework 的簽章金鑰");
