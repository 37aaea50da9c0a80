using MeetingBot.Minutes.Calendar;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Meetings.Lineage;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>The register as tables: meetings, what is due, tracked cases, doubts.</summary>
internal static class RegisterTables
{
    public static void Print(IAnsiConsole page, IReadOnlyList<MinutesFile> files)
    {
        Meetings(files).Print(page);
        Dated(files).Print(page);
        Cases(files).Print(page);
        Doubts(files).Print(page);
        page.WriteLine(Summary(files));
    }

    private static Sheet Meetings(IReadOnlyList<MinutesFile> files)
    {
        var sheet = new Sheet("會議", "日期|", "機關", "會議", "次別|", "主席", "檔案|");
        foreach (var file in files.OrderBy(f => f.Meeting.HeldAt is null).ThenBy(f => f.Meeting.HeldAt))
        {
            var m = file.Meeting;
            sheet.Add(
                m.HeldAt is { Day: var day } ? RocDate.Write(day) : "日期不明",
                m.Body,
                m.Series ?? m.Title,
                m.Session is null ? "" : MeetingWords.Sitting(file),
                m.Chair,
                file.File);
        }

        return sheet;
    }

    private static Sheet Dated(IReadOnlyList<MinutesFile> files)
    {
        var sheet = new Sheet("有期限的事項", "期限|", "誰", "事項", "會議", "出處|");
        var dated =
            from file in files
            from directive in file.Meeting.Directives
            where directive is { Kind: not (DirectiveKind.Info or DirectiveKind.Thanks), Deadline.LastDay: not null }
            orderby directive.Deadline!.LastDay, file.Meeting.HeldAt, directive.Span.Start
            select (file, directive);
        foreach (var (file, directive) in dated)
        {
            sheet.Add(
                Color.Yellow,
                OfficeWords.Of(directive.Deadline!),
                OfficeWords.Owners(directive),
                directive.Action,
                MeetingWords.Full(file with { Meeting = file.Meeting with { Body = null } }),
                Place(file, directive.Span));
        }

        return sheet;
    }

    private static Sheet Cases(IReadOnlyList<MinutesFile> files)
    {
        var sheet = new Sheet("列管案", "案號|", "現況", "案名", "歷程", "會議");
        foreach (var history in CaseLineage.Histories(files))
        {
            sheet.Add(
                history.Standing.IsClosed ? Color.Green : Color.Yellow,
                history.Number ?? "（無案號）",
                OfficeWords.Of(history),
                history.Name,
                string.Join("；", history.Sittings.Select(Step)),
                $"{history.Series.Body}{history.Series.Name}");
        }

        return sheet;
    }

    private static string Step(CaseSitting sitting) => MeetingWords.Sitting(sitting.File) + " "
        + string.Join('、', sitting.Said.Select(s => (s.Part is null ? "" : s.Part + " ") + OfficeWords.Of(s.Status)).Distinct());

    private static Sheet Doubts(IReadOnlyList<MinutesFile> files)
    {
        var sheet = new Sheet("疑義", "出處|", "原文", "為什麼");
        foreach (var (file, doubt) in files.SelectMany(file => file.Doubts.Select(doubt => (file, doubt))))
        {
            sheet.Add($"{file.File}:{doubt.Line}", doubt.Text, doubt.Why);
        }

        return sheet;
    }

    private static string Summary(IReadOnlyList<MinutesFile> files)
    {
        var tasks = files.SelectMany(f => f.Meeting.Directives).Where(d => d.Kind == DirectiveKind.Task).ToList();
        return $"共 {files.Count} 份紀錄、{tasks.Count} 件交辦事項，其中 {tasks.Count(t => t.Deadline?.LastDay is null)} 件沒有確定的期限。";
    }

    private static string Place(MinutesFile file, TextSpan span) => $"{file.File}:{file.LineOf(span.Start)}";
}
