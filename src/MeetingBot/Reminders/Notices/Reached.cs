using MeetingBot.Archive.Post;

namespace MeetingBot.Reminders.Notices;

/// <summary>Who receives what is meant for somebody.</summary>
/// <param name="MeantFor">person/wang, group/road: whose notice it is, whoever receives it.</param>
/// <param name="Recipient">person/chih: the one it is sent to.</param>
/// <param name="StandsInFor">Name of the person for whom a deputy receives it; null where it is their own.</param>
/// <param name="Because">In Chinese: why it comes to this person, for the reason of the notice.</param>
internal sealed record Reached(string MeantFor, string Recipient, string Name, Address To, string? StandsInFor, string Because)
{
    /// <summary>An admin, who hears it only because the people file names nobody of the owner's who could.</summary>
    public bool IsForNobody { get; init; }
}
