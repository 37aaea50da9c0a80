namespace MeetingBot.People;

/// <summary>A group chat that the people file names (群組).</summary>
/// <param name="Units">Names of the units it is bound to: their people are its members where the channel does not tell.</param>
/// <param name="Conversations">Channel and conversation: web and the id of its room, bf.msteams and 19:…@thread.v2, taipeion and the chat_sn.</param>
internal sealed record Group(string Id, string Name, IReadOnlyList<string> Units, IReadOnlyDictionary<string, string> Conversations);
