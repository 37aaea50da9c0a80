namespace MeetingBot.Archive.Post;

/// <summary>A conversation the bot has been in, and what its channel needs to write there again after a cold start.</summary>
/// <param name="Account">The other side of a private conversation; null for a group.</param>
/// <param name="Reference">The channel's own words for it (a ConversationReference with its verified service URL).</param>
/// <param name="ClosedWhy">Why nothing may go there any more; null while it may.</param>
internal sealed record KnownPlace(
    Address Address, bool IsGroup, string? Account, string? Name, Abilities Abilities, string Reference, string? ClosedWhy);
