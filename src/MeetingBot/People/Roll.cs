using MeetingBot.Archive;

namespace MeetingBot.People;

/// <summary>The people file as it was read (名冊): it never changes; a reload makes another.</summary>
/// <param name="Rules">Which units may see which folders of minutes; a folder without a rule is open to all.</param>
internal sealed record Roll(IReadOnlyList<Unit> Units, IReadOnlyList<Person> People, IReadOnlyList<Group> Groups, IReadOnlyList<FolderRule> Rules)
{
    public static Roll Empty { get; } = new([], [], [], []);

    /// <summary>The person with this account; a stranger when there is none.</summary>
    public Person Find(string channel, string account, string? name = null) =>
        People.FirstOrDefault(person => person.Accounts.GetValueOrDefault(channel) == account) ?? Person.Stranger(name);

    public Person? ById(string id) => People.FirstOrDefault(person => person.Id == id);

    public Group? FindGroup(string channel, string conversation) => Groups.FirstOrDefault(group => group.Conversations.GetValueOrDefault(channel) == conversation);

    /// <summary>Which minutes a person may see. This and the one below are the only places where that is decided.</summary>
    public Sight SightOf(Person person) => Rules.Count == 0 || person.IsAdmin ? Sight.All : new([]);

    /// <summary>Which minutes everybody in a group may see.</summary>
    /// <param name="members">Accounts of the channel; null where the channel has not told.</param>
    public Sight SightOf(string channel, string conversation, IReadOnlyList<string>? members) => Rules.Count == 0 ? Sight.All : new([]);
}
