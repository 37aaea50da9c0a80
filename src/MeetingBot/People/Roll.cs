using MeetingBot.Archive;
using MeetingBot.Archive.Office;

namespace MeetingBot.People;

/// <summary>The people file as it was read (名冊): it never changes; a reload makes another.</summary>
internal sealed class Roll
{
    private readonly UnitTree tree;
    private readonly FolderRights rights;
    private readonly Dictionary<string, Person> byId;
    private readonly Dictionary<(string, string), Person> byAccount;
    private readonly Dictionary<(string, string), Group> byConversation;
    private readonly Dictionary<string, Person> managers;
    private readonly ILookup<string, Person> contacts;
    private readonly IReadOnlyList<Absence> away;

    /// <param name="rules">Which units may see which folders of minutes; a folder without a rule is open to all.</param>
    public Roll(IReadOnlyList<Unit> units, IReadOnlyList<Person> people, IReadOnlyList<Group> groups, IReadOnlyList<FolderRule> rules)
    {
        (Units, People, Groups, Rules) = (units, people, groups, rules);
        tree = new(units);
        rights = new(rules, tree);
        byId = FirstOf(people.Select(person => (person.Id, person)));
        byAccount = FirstOf(people.SelectMany(person => person.Accounts.Select(own => (Account.Key(own.Key, own.Value), person))));
        byConversation = FirstOf(groups.SelectMany(group => group.Conversations.Select(own => ((own.Key, own.Value), group))));
        contacts = people.SelectMany(person => person.ContactFor.Select(tree.Find).OfType<Unit>().Select(unit => (unit.Name, person)))
            .ToLookup(one => one.Name, one => one.person, StringComparer.Ordinal);
        away = [.. people.SelectMany(person => person.Away)];
        managers = FirstOf(people.SelectMany(person => person.Manages.Select(tree.Find).OfType<Unit>().Select(unit => (unit.Name, person))));
    }

    public static Roll Empty { get; } = new([], [], [], []);

    public IReadOnlyList<Unit> Units { get; }

    public IReadOnlyList<Person> People { get; }

    public IReadOnlyList<Group> Groups { get; }

    public IReadOnlyList<FolderRule> Rules { get; }

    /// <summary>The person with this account; a stranger when there is none.</summary>
    public Person Find(string channel, string account, string? name = null) => byAccount.GetValueOrDefault(Account.Key(channel, account)) ?? Person.Stranger(name);

    public Person? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>Absences that the people file knows of and that have not ended before this day.</summary>
    public IEnumerable<Absence> AwayFrom(DateOnly day) => away.Where(absence => absence.To >= day);

    public Group? FindGroup(string channel, string conversation) => byConversation.GetValueOrDefault((channel, Room(channel, conversation)));

    /// <summary>A unit by its name or one of its aliases, in any spelling.</summary>
    public Unit? FindUnit(string name) => tree.Find(name);

    /// <summary>The units somebody works in or is the manager of.</summary>
    public IReadOnlyList<Unit> UnitsOf(Person person) => [.. person.Places.Select(tree.Find).OfType<Unit>().Distinct()];

    /// <summary>The unit, then all that are below it; none for a name that is no unit's.</summary>
    public IReadOnlyList<Unit> UnitsUnder(string unit) => tree.Under(unit);

    public HashSet<string> NamesUnder(string unit) => UnitsUnder(unit).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The unit, then the one above it, and so on to the top.</summary>
    public IReadOnlyList<Unit> UnitsAbove(string unit) => tree.Above(unit);

    /// <summary>Who answers for a unit (主管); null where the people file names nobody.</summary>
    public Person? ManagerOf(string unit) => tree.Find(unit) is { } known ? managers.GetValueOrDefault(known.Name) : null;

    /// <summary>Who hears what a unit owes: its contacts, else its manager; nobody where the people file names neither.</summary>
    public IReadOnlyList<Person> ContactsOf(string unit) => tree.Find(unit) is not { } known ? []
        : contacts[known.Name].ToList() is { Count: > 0 } named ? named
        : ManagerOf(known.Name) is { } manager ? [manager]
        : [];

    /// <summary>Who answers for what is above a unit, past its own manager; null at the top.</summary>
    public Person? ManagerAbove(string unit) =>
        UnitsAbove(unit).Skip(1).Select(above => ManagerOf(above.Name)).FirstOrDefault(manager => manager is not null && manager != ManagerOf(unit));

    /// <summary>Which minutes a person may see. This and those below are the only places where that is decided.</summary>
    /// <remarks>
    /// What a folder's rule opens to a unit is open to the units below it too, not to those above. A manager sees what their unit sees,
    /// admins see all, and standing in for somebody opens nothing.
    /// </remarks>
    public Sight SightOf(Person person) => person.IsAdmin ? Sight.All : rights.Of(person.Places);

    /// <summary>Which minutes everybody in a group may see: every member and, of a group that is bound to units, the plain staff of each.</summary>
    /// <param name="members">Accounts of the channel, without the bot's own; null or none where the channel has not told.</param>
    public Sight SightOf(string channel, string conversation, IReadOnlyList<string>? members)
    {
        var ofMembers = (members ?? []).Select(account => SightOf(Find(channel, account)));
        return Common(FindGroup(channel, conversation) is { } bound ? ofMembers.Append(SightOf(bound)) : ofMembers);
    }

    /// <summary>The most that can be shown in a group that is bound to units: a member who may see less takes from it.</summary>
    public Sight SightOf(Group group) => Common(group.Units.Select(unit => rights.Of([unit])));

    private Sight Common(IEnumerable<Sight> readers)
    {
        List<Sight> all = [.. readers.Distinct()];
        return all.Count == 0 ? rights.Of([]) : all[0].And(all[1..]);
    }

    private static Dictionary<TKey, T> FirstOf<TKey, T>(IEnumerable<(TKey Key, T Value)> pairs)
        where TKey : notnull =>
        pairs.DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Value);

    // A thread of a Teams channel is the channel's: 19:…@thread.tacv2;messageid=….
    private static string Room(string channel, string conversation) =>
        channel == "bf.msteams" && conversation.IndexOf(';', StringComparison.Ordinal) is var at and > 0 ? conversation[..at] : conversation;
}
