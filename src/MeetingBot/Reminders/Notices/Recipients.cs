using MeetingBot.Archive.Notices;
using MeetingBot.Archive.Post;
using MeetingBot.People;
using MeetingBot.Tasks;

namespace MeetingBot.Reminders.Notices;

/// <summary>Who hears what on one day, and where: contacts, managers, deputies of those who are away, admins where there is nobody. Made once for a run.</summary>
internal sealed class Recipients(OfficeReach reach, IReadOnlyList<string> channels, DateOnly day)
{
    private readonly OfficeToday office = reach.Office;
    private readonly Dictionary<string, IReadOnlyList<Reached>> ofUnits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reached?> managers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Reached?> above = new(StringComparer.Ordinal);
    private IReadOnlyList<Reached>? admins;

    /// <summary>The contacts of a unit, else its manager, else the admins; of staff, the person.</summary>
    public IReadOnlyList<Reached> Of(Owner owner)
    {
        if (owner.IsPerson)
        {
            // What somebody must do in person, nobody does in their place.
            return office.Roll.ById(owner.Key) is { } person && Directly(person, "這是每位同仁都要辦的事") is { } reached ? [reached] : [];
        }

        if (!ofUnits.TryGetValue(owner.Key, out var known))
        {
            ofUnits[owner.Key] = known = OfUnit(owner.Key);
        }

        return known;
    }

    public IReadOnlyList<Reached> Admins => admins ??= [.. office.Roll.People.Where(person => person.IsAdmin).Select(person => To(person, "您是管理者")).OfType<Reached>()];

    public Reached? ManagerOf(string unit) => Cached(managers, unit, () => office.Roll.ManagerOf(unit) is { } manager ? To(manager, $"您是{unit}的主管") : null);

    public Reached? ManagerAbove(string unit) =>
        Cached(above, unit, () => office.Roll.ManagerAbove(unit) is { } manager ? To(manager, $"您是{unit}的上級主管") : null);

    /// <summary>The person, or the first of their deputies who is there while they are away; null where neither can be reached.</summary>
    public Reached? To(Person person, string because)
    {
        var own = Directly(person, because);
        return own is not null && !office.IsAway(person.Id, day) ? own : Deputy(person, because) ?? own;
    }

    /// <summary>What somebody did not read, or could not be sent to them: to their deputy, else another way; null where there is none.</summary>
    /// <param name="tried">The channel it went by.</param>
    /// <param name="mayBeDeputy">Not of what somebody must do in person.</param>
    public Reached? Otherwise(Reached before, string tried, bool mayBeDeputy)
    {
        if (Recipient.PersonOf(before.MeantFor) is not { } id || office.Roll.ById(id) is not { } person)
        {
            return null;
        }

        return (mayBeDeputy ? Deputy(person, before.Because) : null)
            ?? (AddressOf(person, channel => channel != tried) is { } other ? before with { To = other } : null);
    }

    public Reached? To(Group group) => channels.Where(channel => reach.Takes(Recipient.OfGroup(group.Id), channel)).Select(channel => group.Conversations.TryGetValue(channel, out var conversation)
            ? new Reached(Recipient.OfGroup(group.Id), Recipient.OfGroup(group.Id), group.Name, new(channel, conversation), null, $"{group.Name}是{string.Join('、', group.Units)}的群組")
            : null)
        .FirstOrDefault(reached => reached is not null);

    private Reached[] OfUnit(string unit)
    {
        var manager = office.Roll.ManagerOf(unit);
        Reached[] heard = [.. office.Roll.ContactsOf(unit).Select(person => To(person, person == manager && !IsContact(person, unit)
            ? $"您是{unit}的主管，名冊上沒有列聯絡人" : $"您是{unit}的聯絡人")).OfType<Reached>()];
        if (heard.Length == 0 && manager is not null && To(manager, $"{unit}的聯絡人目前都無法通知，您是主管") is { } reached)
        {
            heard = [reached];
        }

        return heard.Length > 0 ? heard : [.. Admins.Select(admin => admin with { Because = $"名冊上找不到{unit}可以通知的聯絡人或主管，所以通知管理者", IsForNobody = true })];
    }

    private bool IsContact(Person person, string unit) => person.ContactFor.Any(name => office.Roll.FindUnit(name)?.Name == unit);

    private Reached? Deputy(Person person, string because) => person.Deputies.Select(office.Roll.ById).OfType<Person>()
        .Where(deputy => !office.IsAway(deputy.Id, day)).Select(deputy => Directly(deputy, because)).OfType<Reached>()
        .Select(reached => reached with { MeantFor = Key(person), StandsInFor = person.DisplayName }).FirstOrDefault();

    private Reached? Directly(Person person, string because) => AddressOf(person, _ => true) is { } address
        ? new(Key(person), Key(person), person.DisplayName, address, null, because)
        : null;

    private Address? AddressOf(Person person, Func<string, bool> may) => channels.Where(channel => reach.Takes(Key(person), channel)).Where(may)
        .Select(channel => person.Accounts.TryGetValue(channel, out var own) ? Address.Private(channel, own) : null).FirstOrDefault(address => address is not null);

    private static Reached? Cached(Dictionary<string, Reached?> known, string unit, Func<Reached?> find)
    {
        if (!known.TryGetValue(unit, out var reached))
        {
            known[unit] = reached = find();
        }

        return reached;
    }

    private static string Key(Person person) => Recipient.OfPerson(person.Id);
}
