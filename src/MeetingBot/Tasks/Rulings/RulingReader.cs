using System.Globalization;
using System.Text.RegularExpressions;
using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.People;

namespace MeetingBot.Tasks.Rulings;

/// <summary>The duties that one meeting gave, by its own minutes alone.</summary>
internal sealed partial class RulingReader(Roll roll, OfficeDays days, Owners owners)
{
    private readonly WhoseIs whose = new(roll, owners);

    /// <summary>Whose a directive is.</summary>
    public (Ownership Owners, string? Doubt) WhoseIs(Directive directive, string? body) => whose.Read(directive, body);

    /// <summary>In reading order.</summary>
    public IReadOnlyList<(Ruling Ruling, Directive Directive, long Passage)> Read(RuledMinutes minutes) =>
    [
        .. from entry in minutes.Tasks
           where entry.Directive.Authority is Authority.Chair or Authority.Motion && !IsSaidOfAnother(entry.Directive, minutes)
           let ruling = Read(entry.Directive, entry.Passage, minutes)
           where ruling is not null
           select (ruling, entry.Directive, entry.Passage),
    ];

    // What has no day and nobody to do it is found by searching; what has a day and nobody is for an admin to settle.
    private Ruling? Read(Directive directive, long passage, RuledMinutes minutes)
    {
        var header = minutes.Meeting.Header;
        var place = minutes.Passages.GetValueOrDefault(passage);
        var (ownership, nobody) = whose.Read(directive, header.Body);
        var term = TermReader.Read(directive, minutes.HeldOn, days);
        var dateDoubt = TermReader.Doubt(directive, minutes, place?.Line ?? 0);
        if (nobody is not null && term is null && dateDoubt is null)
        {
            return null;
        }

        var origin = new Origin.Ruling(
            SittingKey.Of(minutes.Meeting), minutes.File, minutes.Name, header.Body, minutes.HeldOn, directive.Path, directive.Span, place?.Ordinal ?? 0, directive.Authority);
        var recurs = TermReader.Recurs(directive);
        var doubt = string.Concat(dateDoubt is null ? "" : dateDoubt.TrimEnd('。') + "。", nobody);
        return new(
            origin, directive.Text, directive.Action, ownership, term, recurs, TermReader.Awaits(directive), recurs is null ? term?.Day : null,
            doubt.Length > 0 ? doubt : null, CasesOf(directive, minutes), [], null, null, [], WithoutDate(directive));
    }

    // 43-1案請依下列分工趕辦：1、… is said of 43-1 in each of its points.
    private static IReadOnlyList<string> CasesOf(Directive directive, RuledMinutes minutes)
    {
        if (directive.Cases.Count > 0)
        {
            return directive.Cases;
        }

        if (minutes.Meeting.Header.Session is { } session && Noted().Match(Width.Half(directive.Text)) is { Success: true } noted
            && noted.Groups["session"].Value == session.ToString(CultureInfo.InvariantCulture))
        {
            return [noted.Groups["number"].Value]; // …簽核（項次8-1）, in the eighth meeting: what later ones call 8-1
        }

        var above = minutes.Cases.Where(said => said.Number is not null && directive.Path.StartsWith(said.Path + '/', StringComparison.Ordinal)).ToList();
        var nearest = above.Where(said => said.Path.Length == above.Max(one => one.Path.Length)).Select(said => said.Number!).Distinct().ToList();
        return nearest.Count == 1 ? nearest : [];
    }

    // 公告期限改為會後一週內: the motion's own directive has that term already, and says who.
    private static bool IsSaidOfAnother(Directive directive, RuledMinutes minutes) => directive is { Owners.Count: 0, Audience: null, Deadline: { } own }
        && Amended().IsMatch(directive.Text)
        && minutes.Tasks.Any(other => other.Directive.Owners.Count > 0 && other.Directive.Deadline is { } same && (same.LastDay, same.Text) == (own.LastDay, own.Text));

    [GeneratedRegex(@"\((列管)?(項次|編號|案號|列管案)(?<number>(?<session>\d+)-\d+)\)")]
    private static partial Regex Noted();

    [GeneratedRegex("期限(改|修正|調整|展延)[為至到]")]
    private static partial Regex Amended();

    private static string WithoutDate(Directive directive)
    {
        var text = Fold.Name(directive.Text);
        return directive.Deadline is { } deadline ? text.Replace(Fold.Name(deadline.Text), "", StringComparison.Ordinal) : text;
    }
}
