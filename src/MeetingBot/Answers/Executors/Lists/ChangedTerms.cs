using System.Text.RegularExpressions;
using MeetingBot.Archive;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Answers.Executors.Lists;

/// <summary>
/// 辦法：…會後二週內公告。決議：公告期限改為會後一週內: the motion's own directive has the new term already, and says who; the sentence that
/// changed it is no item of its own.
/// </summary>
internal sealed partial class ChangedTerms(IReadOnlyList<DirectiveEntry> all)
{
    public static bool SaysItsTerm(Directive directive) => directive.Deadline is { } term
        && directive.Text.Contains(term.Text, StringComparison.Ordinal);

    /// <summary>It only changes the term of another; or its term was never its own.</summary>
    public bool IsSaidOfAnother(DirectiveEntry entry) =>
        entry.Directive.Deadline is not null && (Changes(entry.Directive) ? all.Any(other => IsChangedBy(other, entry))
            : !SaysItsTerm(entry.Directive) && !HasTerm(entry.Directive));

    public Listed Marked(DirectiveEntry entry, Listed line) =>
        line.Corrected is null && all.FirstOrDefault(other => IsChangedBy(entry, other)) is { } change
            ? line with { Corrected = new($"決議改為{change.Directive.Deadline!.Text}",
                new(line.Meeting, change.Passage, change.Directive.Text)) }
            : line;

    private static bool IsChangedBy(DirectiveEntry entry, DirectiveEntry change) =>
        entry.Id != change.Id
        && entry.Meeting == change.Meeting
        && Changes(change.Directive)
        && entry.Directive.Deadline is { } term
        && !SaysItsTerm(entry.Directive)
        && HasTerm(entry.Directive)
        && (term.LastDay, term.Text) == (change.Directive.Deadline!.LastDay, change.Directive.Deadline.Text);

    private static bool Changes(Directive directive) => directive is { Owners.Count: 0, Deadline: not null }
        && Change().IsMatch(directive.Text);

    private static bool HasTerm(Directive directive) => DateFinder.Find(directive.Text, null).Any(date => date.IsDeadline);

    [GeneratedRegex("期限(改|修正|調整|展延)[為至到]")]
    private static partial Regex Change();
}
