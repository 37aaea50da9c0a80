using MeetingBot.Channels.WebChat.SignIn;
using MeetingBot.People;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>The groups of one people file and who is in them: two thousand people are looked up at each line, not worked out.</summary>
internal sealed class RoomPlan
{
    private readonly Dictionary<string, ChatRoom> byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, ChatRoom> byAccount;

    public RoomPlan(Roll roll)
    {
        Roll = roll;
        foreach (var group in roll.Groups)
        {
            // A room whose id looks like a private chat's would let its members read that one.
            if (group.Conversations.GetValueOrDefault(WebChatModule.Channel) is { Length: > 0 } id && !id.StartsWith('@'))
            {
                byId.TryAdd(id, new(id, group.Name, IsGroup: true, Members(roll, group)));
            }
        }

        byAccount = byId.Values.SelectMany(room => room.Members.Select(member => (member.Account, room))).ToLookup(one => one.Account, one => one.room);
    }

    public Roll Roll { get; }

    public ChatRoom? Find(string id) => byId.GetValueOrDefault(id);

    public IReadOnlyList<ChatRoom> Of(string account) => [.. byAccount[account]];

    // The people of the units it is bound to and of those below. Admins see all minutes, but what colleagues say to each other is not theirs.
    private static List<ChatMember> Members(Roll roll, Group group)
    {
        var bound = group.Units.SelectMany(roll.UnitsUnder).ToHashSet();
        return [.. from person in roll.People
                   let account = person.Accounts.GetValueOrDefault(WebChatModule.Channel)
                   let units = roll.UnitsOf(person)
                   where account is { Length: > 0 } && units.Any(bound.Contains)
                   select new ChatMember(Colleague.Spelling(account), person.Name, units[0].Name)];
    }
}
