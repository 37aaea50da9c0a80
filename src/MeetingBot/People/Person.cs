using MeetingBot.Archive.Office;

namespace MeetingBot.People;

/// <summary>Somebody the bot talks with.</summary>
/// <param name="Id">Unique in the people file.</param>
/// <param name="Units">Names of the units they work in; none for an account that the people file does not know.</param>
/// <param name="Manages">Names of the units they are the manager (主管) of.</param>
/// <param name="IsAdmin">May reload, see the state, send minutes, settle doubts; and sees all minutes.</param>
/// <param name="Accounts">Channel and account: taipeion and the login name, bf.msteams and the Entra object id, web and the sign-in name.</param>
/// <param name="Deputies">Ids of those who stand in while the person is away (代理人), first to last.</param>
internal sealed record Person(
    string Id,
    string Name,
    IReadOnlyList<string> Units,
    IReadOnlyList<string> Manages,
    bool IsAdmin,
    IReadOnlyDictionary<string, string> Accounts,
    IReadOnlyList<string> Deputies)
{
    /// <summary>Whom an account belongs to that the people file does not know: staff without a unit.</summary>
    public static Person Stranger(string? name) => new("", name ?? "", [], [], false, new Dictionary<string, string>(), []);

    /// <summary>Names of the units they are of: those they work in, and those they are the manager of.</summary>
    public IEnumerable<string> Places => Units.Concat(Manages);

    /// <summary>Names of the units whose notices go to them (聯絡人).</summary>
    public IReadOnlyList<string> ContactFor { get; init; } = [];

    /// <summary>When they are away as far as the people file knows (請假), beside what they tell the bot.</summary>
    public IReadOnlyList<Absence> Away { get; init; } = [];

    public bool IsKnown => Id.Length > 0;

    /// <summary>How the bot speaks of them.</summary>
    public string DisplayName => Name.Length > 0 ? Name : "同仁";
}
