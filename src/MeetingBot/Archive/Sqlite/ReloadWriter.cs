using System.Globalization;
using MeetingBot.Archive.Words;
using MeetingBot.Minutes.Meetings;
using MeetingBot.Minutes.Parsing;

namespace MeetingBot.Archive.Sqlite;

/// <summary>Writes one version of a file; to be called within a transaction.</summary>
internal static class ReloadWriter
{
    private const int LongestUnit = 14;
    private const int Never = int.MaxValue; // due, where there is no day

    public static long Put(Session session, PreparedMinutes prepared, string mark, long generation)
    {
        var m = prepared.File.Meeting;
        var held = m.HeldAt?.Day.DayNumber;
        var id = session.Number(
            """
            INSERT INTO meeting(file, mark, body, series, body_key, series_key, session, year, held, passages, places, header, attendees)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) RETURNING id
            """,
            prepared.File.File, mark, m.Body, m.Series, Fold.Name(m.Body), Fold.Name(m.Series), m.Session, m.Year, held, prepared.Passages.Count, m.Items.Count,
            StoredJson.Write(m with { Attendees = [], Items = [], Dates = [], Directives = [], Cases = [] }), StoredJson.Write(m.Attendees));
        session.Run("INSERT INTO source(meeting, text) VALUES (?1, ?2)", id, prepared.Text);
        session.Run("INSERT INTO validity(meeting, since) VALUES (?1, ?2)", id, generation);
        foreach (var passage in prepared.Passages)
        {
            Put(session, RowId.Of(id, passage.Ordinal), passage);
        }

        PutDirectives(session, id, prepared, -(held ?? 0));
        PutUnits(session, id, m);
        PutDates(session, id, prepared);
        PutStatements(session, id, prepared);
        PutDoubts(session, id, prepared.File.Doubts);
        return id;
    }

    private static void Put(Session session, long id, PreparedPassage passage)
    {
        var item = passage.Item;
        var pieces = item.Pieces.Count == 1 && item.Pieces[0] == item.Span ? null : Numbers(item.Pieces.SelectMany(p => new[] { p.Start, p.End }));
        session.Run(
            """
            INSERT INTO passage(id, line, path, kind, unit, speaker, text, source, span_start, span_end, pieces, parents)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """,
            id, passage.Line, item.Path, item.Kind.ToString(), item.Unit, item.Speaker, item.Text,
            passage.Source == item.Text ? null : passage.Source, item.Span.Start, item.Span.End, pieces, passage.Parents.Count == 0 ? null : Numbers(passage.Parents));
        session.Run("INSERT INTO passage_term(rowid, terms) VALUES (?1, ?2)", id, string.Join(' ', passage.Terms));
    }

    private static void PutDirectives(Session session, long meeting, PreparedMinutes prepared, int age)
    {
        var directives = prepared.File.Meeting.Directives;
        for (var i = 0; i < directives.Count; i++)
        {
            var (directive, id) = (directives[i], RowId.Of(meeting, i));
            var due = directive.Deadline?.LastDay?.DayNumber ?? Never;
            session.Run(
                "INSERT INTO directive(id, passage, kind, due, age, said) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                id, RowId.Of(meeting, prepared.OrdinalAt(directive.Span)), directive.Kind.ToString(), due, age, StoredJson.Write(directive));
            foreach (var unit in directive.Owners.Concat(directive.Units).Select(Fold.Name).Where(unit => unit.Length > 0).Distinct())
            {
                session.Run("INSERT INTO directive_unit(unit, due, age, directive) VALUES (?1, ?2, ?3, ?4)", unit, due, age, id);
            }
        }
    }

    private static void PutUnits(Session session, long meeting, Meeting m)
    {
        var owners = m.Directives.SelectMany(d => d.Units); // without 各局處, which is no unit
        var names = owners.Concat(m.Items.Select(i => i.Unit)).Concat(BodyNames(m.Body));
        foreach (var name in names.Where(n => n is { Length: <= LongestUnit } && UnitNames.IsUnit(n)).Select(Fold.Name).Distinct())
        {
            session.Run("INSERT INTO unit(name, meeting) VALUES (?1, ?2)", name, meeting);
        }
    }

    // 臺北市政府資訊局 is called 資訊局 by everybody.
    private static IEnumerable<string?> BodyNames(string? body)
    {
        yield return body;
        var government = body?.IndexOf("政府", StringComparison.Ordinal) ?? -1;
        if (government > 0)
        {
            yield return body![(government + 2)..];
        }
    }

    private static void PutDates(Session session, long meeting, PreparedMinutes prepared)
    {
        var dates = prepared.File.Meeting.Dates;
        for (var i = 0; i < dates.Count; i++)
        {
            session.Run(
                "INSERT INTO date(id, passage, day, is_bound, said) VALUES (?1, ?2, ?3, ?4, ?5)",
                RowId.Of(meeting, i), RowId.Of(meeting, prepared.OrdinalAt(dates[i].Span)), dates[i].End?.Day.DayNumber ?? Never, dates[i].IsDeadline ? 1 : 0,
                StoredJson.Write(dates[i]));
        }
    }

    private static void PutStatements(Session session, long meeting, PreparedMinutes prepared)
    {
        var cases = prepared.File.Meeting.Cases;
        for (var i = 0; i < cases.Count; i++)
        {
            session.Run(
                "INSERT INTO statement(id, passage, number, said) VALUES (?1, ?2, ?3, ?4)",
                RowId.Of(meeting, i), RowId.Of(meeting, prepared.OrdinalAt(cases[i].Span)),
                cases[i].Number is { } number ? Fold.Name(number) : null, StoredJson.Write(cases[i]));
        }
    }

    private static void PutDoubts(Session session, long meeting, IReadOnlyList<Doubt> doubts)
    {
        for (var i = 0; i < doubts.Count; i++)
        {
            session.Run("INSERT INTO doubt(id, line, text, why) VALUES (?1, ?2, ?3, ?4)", RowId.Of(meeting, i), doubts[i].Line, doubts[i].Text, doubts[i].Why);
        }
    }

    private static string Numbers(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
