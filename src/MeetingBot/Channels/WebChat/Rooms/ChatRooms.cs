using MeetingBot.Dialogue;
using MeetingBot.People;
using Microsoft.Extensions.Options;

namespace MeetingBot.Channels.WebChat.Rooms;

/// <summary>Who is in which room, by the people file that is in use.</summary>
internal sealed class ChatRooms(PeopleBook people, IOptions<DialogueOptions> dialogue)
{
    private volatile RoomPlan? plan;

    /// <summary>The private chat first, then groups in the order of the people file.</summary>
    public IReadOnlyList<ChatRoom> Of(string account, string? name) => [Private(account, name), .. Plan().Of(account)];

    /// <summary>Null when there is no such room, or it is not theirs: an outsider cannot tell which.</summary>
    public ChatRoom? Find(string id, string account, string? name) => id == ChatRoom.PrivateId(account)
        ? Private(account, name)
        : Plan().Find(id) is { } room && Plan().Of(account).Contains(room) ? room : null;

    /// <summary>A room whoever asks: for the bot, which is in all.</summary>
    public ChatRoom? Find(string id) => id.StartsWith('@') ? Private(id[1..], null) : Plan().Find(id);

    public ChatMember Member(string account, string? name)
    {
        var roll = people.Current;
        var person = roll.Find(WebChatModule.Channel, account, name ?? account);
        return new(account, person.Name, roll.UnitsOf(person) is [{ Name: var unit }, ..] ? unit : null);
    }

    private ChatRoom Private(string account, string? name) => new(ChatRoom.PrivateId(account), dialogue.Value.Name, IsGroup: false, [Member(account, name)]);

    private RoomPlan Plan()
    {
        var roll = people.Current;
        return plan is { } known && ReferenceEquals(known.Roll, roll) ? known : plan = new(roll);
    }
}
