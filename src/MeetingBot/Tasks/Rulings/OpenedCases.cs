using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Tasks.Rulings;

/// <summary>
/// A meeting may list at its end what is tracked from now on (43-3 里長專區操作說明會，民政局) far from the orders themselves. An order belongs
/// to such a case when the case names its owners and clearly speaks of what it says; then a later 解除列管 closes it.
/// </summary>
internal static class OpenedCases
{
    private const int LeastShared = 2; // pairs of characters

    public static void Join(RuledMinutes minutes, IReadOnlyList<RulingLife> given)
    {
        foreach (var opened in minutes.Cases.Where(said => said is { Status: CaseStatus.Opened, Number: not null }))
        {
            if (Name(opened) is not { } name)
            {
                continue;
            }

            var shared = given
                .Where(life => life.Cases.Count == 0 && life.Directive.Owners.Count > 0 && life.Directive.Owners.All(owner => name.Contains(Fold.Name(owner), StringComparison.Ordinal)))
                .Select(life => (Life: life, Shared: Shared(life, name))).Where(one => one.Shared >= LeastShared).OrderByDescending(one => one.Shared).ToList();
            if (shared.Count > 0 && (shared.Count == 1 || shared[0].Shared > shared[1].Shared))
            {
                shared[0].Life.AddCase(opened.Number!);
            }
        }
    }

    // 43-3（里長專區操作說明會，民政局）, or a line of its own: 42-4：接駁班次增開（秘書處）。
    private static string? Name(CaseStatement opened) => opened.Name is { } name ? Fold.Name(name)
        : Fold.Name(opened.Text) is var line && line.StartsWith(Fold.Name(opened.Number), StringComparison.Ordinal) ? line
        : null;

    private static int Shared(RulingLife life, string name)
    {
        var subject = life.Directive.Owners.Aggregate(name, (left, owner) => left.Replace(Fold.Name(owner), "", StringComparison.Ordinal));
        return Likeness.Pairs(subject).Intersect(Likeness.Pairs(Fold.Name(life.Ruling.Text))).Count();
    }
}
