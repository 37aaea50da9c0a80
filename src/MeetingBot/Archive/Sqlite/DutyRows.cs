using MeetingBot.Archive.Duties;
using MeetingBot.Archive.Words;
using Microsoft.Data.Sqlite;

namespace MeetingBot.Archive.Sqlite;

/// <summary>How duties, shares, wishes and requests stand in their tables.</summary>
internal static class DutyRows
{
    public static HeldDuty? Find(Session session, long number) => List(session, "number = ?1", [number]).FirstOrDefault();

    public static IReadOnlyList<HeldDuty> List(Session session, DutyFilter filter)
    {
        // Only this room's own words become part of the statement; what comes from outside is bound.
        var (wants, values) = (new List<string> { "true" }, new List<object?>());
        if (filter.States is { } states)
        {
            wants.Add($"state IN ({string.Join(", ", states.Select(state => $"'{state}'"))})");
        }

        if (filter.IsDoubtful is { } doubtful)
        {
            wants.Add(doubtful ? "doubtful = 1" : "doubtful = 0");
        }

        Want("asked = ?", filter.Asked);
        Want("sitting >= ?", filter.Sittings);
        Want("sitting < ?", filter.Sittings is { Length: > 0 } first ? first[..^1] + (char)(first[^1] + 1) : null); // a rare character sorts behind every other
        Want("number IN (SELECT s.duty FROM share s WHERE s.extended_to >= ?)", filter.ExtendedFrom?.DayNumber);
        Want("number IN (SELECT s.duty FROM share s WHERE s.extended_to <= ?)", filter.ExtendedTo?.DayNumber);
        Want("number IN (SELECT s.duty FROM share s WHERE s.taken_over = 1 AND s.owner = ?)", filter.TakenOverBy);
        Want("number IN (SELECT duty FROM duty_case c WHERE c.number = ?)", filter.Case is { } number ? Fold.Name(number) : null);
        Want("number IN (SELECT e.duty FROM duty_event e WHERE e.at >= ?)", filter.ChangedFrom?.ToUnixTimeMilliseconds());
        return List(session, string.Join(" AND ", wants), [.. values]);

        void Want(string where, object? value)
        {
            if (value is not null)
            {
                values.Add(value);
                wants.Add(where.Replace("?", $"?{values.Count}", StringComparison.Ordinal));
            }
        }
    }

    /// <param name="said">The duty written out, which takes longer than keeping it.</param>
    public static Duty Insert(Session session, Duty duty, string said)
    {
        var number = session.Number(
            "INSERT INTO duty(state, doubtful, sitting, due, asked, version, said) VALUES (?1, ?2, ?3, ?4, ?5, 1, ?6) RETURNING number",
            duty.State.ToString(), duty.IsDoubtful ? 1 : 0, Sitting(duty), duty.Term?.Day.DayNumber, (duty.Origin as Origin.ByHand)?.Message, said);
        var numbered = duty with { Number = number };
        PutCases(session, numbered);
        return numbered;
    }

    public static void Keep(Session session, HeldDuty held, DutyChange change)
    {
        var duty = change.Duty ?? held.Duty;
        session.Run(
            "UPDATE duty SET state = ?2, doubtful = ?3, sitting = ?4, due = ?5, version = version + 1, said = ?6 WHERE number = ?1",
            held.Number, duty.State.ToString(), duty.IsDoubtful ? 1 : 0, Sitting(duty), duty.Term?.Day.DayNumber,
            StoredJson.Write(duty));
        if (!duty.Cases.SequenceEqual(held.Duty.Cases))
        {
            session.Run("DELETE FROM duty_case WHERE duty = ?1", held.Number);
            PutCases(session, duty with { Number = held.Number });
        }

        foreach (var share in change.Shares)
        {
            Put(session, held.Number, share);
        }

        Replace(session, held.Number, change.Wishes, change.Requests);
        foreach (var said in change.Events)
        {
            Tell(session, held.Number, said);
        }
    }

    public static void Tell(Session session, long duty, DutyEvent said) => session.Run(
        "INSERT INTO duty_event(duty, at, owner, who, place, what) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        duty, said.At.ToUnixTimeMilliseconds(), said.Owner, said.Who, said.Where, said.What);

    /// <summary>Counted where they lie: the first load of ten years has too many to read.</summary>
    public static DutyTally Tally(Session session, long after) => session.All(
        """
        SELECT state, doubtful, json_extract(said, '$.Recurs') IS NOT NULL, due IS NOT NULL, count(*), max(number)
        FROM duty WHERE number > ?1 AND sitting IS NOT NULL GROUP BY 1, 2, 3, 4
        """,
        row => DutyTally.Of(Enum.Parse<DutyState>(row.GetString(0)), row.GetInt32(1) == 1, row.GetInt32(2) == 1, row.GetInt32(3) == 1, row.GetInt32(4)) with { Last = row.GetInt64(5) },
        after).Aggregate(DutyTally.None, (sum, kind) => sum.And(kind));

    private static List<HeldDuty> List(Session session, string where, object?[] values)
    {
        var numbers = $"(SELECT number FROM duty WHERE {where})";
        var shares = Of(session, $"SELECT duty, owner, state, at, by, extended_to, extended_at, slips, paused_until, taken_over FROM share WHERE duty IN {numbers}", Share, values);
        var wishes = Of(session, $"SELECT duty, person, day FROM wish WHERE duty IN {numbers}", row => new Wish(row.GetString(1), row.Day(2)!.Value), values);
        var requests = Of(session, $"SELECT duty, said, id FROM request WHERE duty IN {numbers}", row => StoredJson.Read<Request>(row.GetString(1)), values);
        return session.All(
            $"""
            SELECT number, version, said, (SELECT MAX(e.at) FROM duty_event e WHERE e.duty = number)
            FROM duty WHERE {where} ORDER BY number
            """,
            row => new HeldDuty(
                StoredJson.Read<Duty>(row.GetString(2)) with { Number = row.GetInt64(0) }, shares[row.GetInt64(0)].ToDictionary(share => share.Owner, StringComparer.Ordinal),
                [.. wishes[row.GetInt64(0)]], [.. requests[row.GetInt64(0)]], row.GetInt64(1)) { ChangedAt = row.Moment(3) },
            values);
    }

    private static ILookup<long, T> Of<T>(Session session, string sql, Func<SqliteDataReader, T> read, object?[] values) =>
        session.All(sql, row => (Duty: row.GetInt64(0), Value: read(row)), values).ToLookup(one => one.Duty, one => one.Value);

    private static Share Share(SqliteDataReader row) => new(
        row.GetString(1), Enum.Parse<ShareState>(row.GetString(2)), row.MomentOrNull(3), row.Text(4), row.Day(5), row.MomentOrNull(6), row.GetInt32(7),
        row.Day(8), row.GetInt32(9) == 1);

    private static void Put(Session session, long duty, Share share) => session.Run(
        """
        INSERT INTO share(duty, owner, state, at, by, extended_to, extended_at, slips, paused_until, taken_over) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
        ON CONFLICT(duty, owner) DO UPDATE SET state = excluded.state, at = excluded.at, by = excluded.by, extended_to = excluded.extended_to,
            extended_at = excluded.extended_at, slips = excluded.slips, paused_until = excluded.paused_until, taken_over = excluded.taken_over
        """,
        duty, share.Owner, share.State.ToString(), share.At?.ToUnixTimeMilliseconds(), share.By, share.ExtendedTo?.DayNumber,
        share.ExtendedAt?.ToUnixTimeMilliseconds(), share.Slips, share.PausedUntil?.DayNumber, share.IsTakenOver ? 1 : 0);

    private static void Replace(Session session, long duty, IReadOnlyList<Wish>? wishes, IReadOnlyList<Request>? requests)
    {
        if (wishes is not null)
        {
            session.Run("DELETE FROM wish WHERE duty = ?1", duty);
            foreach (var wish in wishes)
            {
                session.Run("INSERT OR IGNORE INTO wish(duty, person, day) VALUES (?1, ?2, ?3)", duty, wish.Person, wish.On.DayNumber);
            }
        }

        if (requests is not null)
        {
            session.Run("DELETE FROM request WHERE duty = ?1", duty);
            foreach (var request in requests)
            {
                session.Run("INSERT INTO request(duty, id, said) VALUES (?1, ?2, ?3)", duty, request.Id, StoredJson.Write(request));
            }
        }
    }

    private static void PutCases(Session session, Duty duty)
    {
        foreach (var number in duty.Cases.Select(Fold.Name).Distinct())
        {
            session.Run("INSERT INTO duty_case(number, duty) VALUES (?1, ?2)", number, duty.Number);
        }
    }

    private static string? Sitting(Duty duty) => (duty.Origin as Origin.Ruling)?.Sitting;
}
