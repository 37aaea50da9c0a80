using System.Text.RegularExpressions;
using MeetingBot.Answers.Understanding;
using MeetingBot.Archive;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Executors;

/// <summary>Whose cases these are (主辦): by their row, by the part that is said of, by who is told to act on them.</summary>
internal sealed partial class CaseOwners
{
    private readonly ILookup<(long Meeting, string Key), StatementEntry> said;
    private readonly ILookup<(long Meeting, string Number), string> ordered;

    private readonly Dictionary<(long Meeting, string Above), string> beneath;

    private CaseOwners(
        IReadOnlyList<StatementEntry> said, IReadOnlyList<DirectiveEntry> directives,
        Dictionary<(long Meeting, string Above), string> beneath)
    {
        this.beneath = beneath;
        this.said = said.ToLookup(one => (one.Meeting, KeyOf(one)));
        ordered = directives.SelectMany(one => one.Directive.Cases.Select(number => (one.Meeting, number, one.Directive.Owners)))
            .SelectMany(one => one.Owners.Select(owner => (one.Meeting, one.number, owner)))
            .ToLookup(one => (one.Meeting, Fold.Name(one.number)), one => Fold.Name(one.owner));
    }

    public static async Task<CaseOwners> OfAsync(IReading reading, IReadOnlyList<StatementEntry> said, CancellationToken cancel)
    {
        var passages = said.Select(one => one.Passage).ToHashSet();
        var directives = await reading.DirectivesAsync(new(Passages: passages, Limit: int.MaxValue), cancel).ConfigureAwait(false);
        return new(said, directives, await BeneathAsync(reading, said, cancel).ConfigureAwait(false));
    }

    // 主辦：食藥科 stands on a line of its own, beneath the number as the ruling does.
    private static async Task<Dictionary<(long Meeting, string Above), string>> BeneathAsync(
        IReading reading, IReadOnlyList<StatementEntry> said, CancellationToken cancel)
    {
        var owners = new Dictionary<(long Meeting, string Above), string>();
        foreach (var meeting in said.Where(one => Above(one.Statement.Path).Length > 0).Select(one => one.Meeting).Distinct())
        {
            foreach (var passage in await reading.PassagesAsync(meeting, cancel).ConfigureAwait(false))
            {
                if (OwnerStep().IsMatch(passage.Item.Path))
                {
                    owners.TryAdd((meeting, Above(passage.Item.Path)), passage.Item.Text);
                }
            }
        }

        return owners;
    }

    private static string Above(string path) => path.LastIndexOf('/') is > 0 and var at ? path[..at] : "";

    /// <summary>The units that a question about cases names: 食藥科 too, of which the register knows nothing else.</summary>
    public static IEnumerable<string> AskedIn(Question question) =>
        question.Units.Concat(question.Topic.Where(word => word.IsThing && UnitNames.IsUnit(word.Text)).Select(word => word.Text));

    /// <summary>A case by its number, else by its name.</summary>
    public static string KeyOf(StatementEntry one) => Fold.Name(one.Statement.Number ?? one.Statement.Name);

    /// <param name="names">Of the unit that is asked for.</param>
    public bool IsOf(StatementEntry one, IReadOnlyList<string> names)
    {
        var asked = names.Select(Fold.Name).ToList();
        bool Names(string? text) => text is not null && asked.Exists(name => Fold.Name(text).Contains(name, StringComparison.Ordinal));
        if (one.Statement.Part is { } part)
        {
            return Names(part);
        }

        var all = said[(one.Meeting, KeyOf(one))].ToList();
        var rows = all.Where(other => other.Statement.Text.Contains('|', StringComparison.Ordinal)).ToList();
        return (rows.Count > 0 ? rows : all).Exists(other => Names(other.Statement.Text)
                || Names(beneath.GetValueOrDefault((other.Meeting, Above(other.Statement.Path)))))
            || ordered[(one.Meeting, KeyOf(one))].Any(owner => Names(owner));
    }

    [GeneratedRegex("/(主|承|權)(辦|責|政)?(單位|機關|科室|局處)?(\\[[0-9]+\\])?$")]
    private static partial Regex OwnerStep();
}
