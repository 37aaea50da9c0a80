using MeetingBot.Archive.Post;

namespace MeetingBot.Tasks.Acts;

/// <summary>What somebody else is told because of it.</summary>
/// <param name="Person">Their id.</param>
internal sealed record Told(string Person, string Text, IReadOnlyList<Button> Buttons);
