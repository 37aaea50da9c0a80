namespace MeetingBot.Channels.TaipeiOn.Api;

/// <param name="Account">The login name.</param>
/// <param name="At">As TaipeiON writes it: its format and zone are not documented.</param>
internal sealed record Reader(string Account, string? At);
