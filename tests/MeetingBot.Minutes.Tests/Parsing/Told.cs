using MeetingBot.Minutes.Meetings;

namespace MeetingBot.Minutes.Tests.Parsing;

/// <summary>A line for each thing that was read, so that a table can say what it expects.</summary>
internal static class Told
{
    /// <summary>task 總務科、資訊科 2025-11-05</summary>
    public static string Of(Directive directive)
    {
        var owners = directive.Owners.Count == 0 ? "-" : string.Join('、', directive.Owners);
        return $"{Kind(directive)} {owners} {Due(directive.Deadline)}";
    }

    /// <summary>All directives, one after the other.</summary>
    public static string Of(IEnumerable<Directive> directives) => string.Join(" ; ", directives.Select(Of));

    public static string Kinds(IEnumerable<Directive> directives) => string.Join(' ', directives.Select(Kind));

    /// <summary>113-2 released, 113-3 continued (捷運公司部分)</summary>
    public static string Of(IEnumerable<CaseStatement> cases) => string.Join(" ; ", cases.Select(Of));

    public static string Of(CaseStatement of)
    {
        var status = of.Status.ToString().ToLowerInvariant();
        var part = of.Part is null ? "" : $" ({of.Part})";
        var into = of.Into is null ? "" : $" into {of.Into}";
        var condition = of.Condition is null ? "" : " if";
        return $"{of.Number ?? of.Name} {status}{part}{into}{condition}";
    }

    /// <summary>The paths of all that is neither head nor furniture, in reading order.</summary>
    public static IEnumerable<string> Paths(MinutesFile file) => Agenda(file).Select(i => i.Path);

    public static IEnumerable<AgendaItem> Agenda(MinutesFile file) =>
        file.Meeting.Items.Where(i => i.Kind is not (ItemKind.Header or ItemKind.Attendance or ItemKind.Furniture));

    /// <summary>A day, a day with a time, a rule, or the event it waits for.</summary>
    public static string Due(Deadline? deadline) => deadline switch
    {
        null => "-",
        Deadline.AtTime at => $"{at.Date:O}T{at.Time:HH:mm}",
        Deadline.BeforeEvent before => before.Event,
        Deadline.Recurring recurring => recurring.Rule,
        Deadline.Within { Date: null } within => $"{within.Event}+{within.Rule}",
        _ => $"{deadline.LastDay:O}",
    };

    private static string Kind(Directive directive) => directive.Kind.ToString().ToLowerInvariant();
}
