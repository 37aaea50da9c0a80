using MeetingBot.Archive.Post;

namespace MeetingBot.Channels.TaipeiOn.Webhook;

/// <summary>One delivery of TaipeiON: what happened in a service channel, in order.</summary>
/// <param name="Destination">The service channel; null where the body does not say it, and then there is nothing else either.</param>
/// <param name="Ignored">How many events are of no kind that we know.</param>
/// <param name="Faults">What could not be read, by where it stands.</param>
internal sealed record WebhookPost(string? Destination, IReadOnlyList<Incoming> Events, int Ignored, IReadOnlyList<string> Faults);
