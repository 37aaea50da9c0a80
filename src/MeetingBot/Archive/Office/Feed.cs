namespace MeetingBot.Archive.Office;

/// <summary>A calendar that somebody may subscribe to (行事曆訂閱) with a secret link.</summary>
/// <param name="Digest">SHA-256 of the secret, in hex: the secret itself is kept nowhere but in the message that told it.</param>
/// <param name="Person">Id of the person whose rights it has.</param>
/// <param name="Unit">The unit whose duties it shows; null for the person's own.</param>
internal sealed record Feed(string Digest, string Person, string? Unit, DateTimeOffset At);
