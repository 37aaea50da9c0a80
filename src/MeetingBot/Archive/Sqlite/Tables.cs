namespace MeetingBot.Archive.Sqlite;

internal static class Tables
{
    /// <summary>
    /// A meeting row is one version of a file. It is seen by the generations of its intervals: since &lt;= g, and until is null or later
    /// than g. What hangs on a meeting has ids that begin with it, so that a version is read and deleted as one range.
    /// </summary>
    public const string First = """
        CREATE TABLE state(key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE lease(name TEXT PRIMARY KEY, holder TEXT NOT NULL, until INTEGER NOT NULL) WITHOUT ROWID;

        -- The newest row is the current generation: inserting it is the switch.
        CREATE TABLE generation(number INTEGER PRIMARY KEY, published_at INTEGER NOT NULL, files INTEGER NOT NULL, report TEXT NOT NULL);

        CREATE TABLE meeting(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            file TEXT NOT NULL,
            mark TEXT NOT NULL,
            body TEXT, series TEXT, body_key TEXT NOT NULL, series_key TEXT NOT NULL,
            session INTEGER, year INTEGER, held INTEGER,
            passages INTEGER NOT NULL,
            places INTEGER NOT NULL, -- ordinals it takes up, those of page furniture included
            counted INTEGER NOT NULL DEFAULT 0, -- whether term and state.passages include it
            header TEXT NOT NULL,
            attendees TEXT NOT NULL);
        CREATE TABLE source(meeting INTEGER PRIMARY KEY, text TEXT NOT NULL);
        CREATE INDEX meeting_series ON meeting(series_key, body_key, session);
        CREATE INDEX meeting_body ON meeting(body_key, held);
        CREATE INDEX meeting_session ON meeting(session);
        CREATE INDEX meeting_held ON meeting(held);
        CREATE TABLE validity(meeting INTEGER NOT NULL, since INTEGER NOT NULL, until INTEGER, PRIMARY KEY(meeting, since)) WITHOUT ROWID;
        CREATE INDEX validity_since ON validity(since);

        -- source: the file's own words, null where they are the text; parents: the ordinals of the nodes above it, outermost first, whose
        -- texts are its heading.
        CREATE TABLE passage(
            id INTEGER PRIMARY KEY, line INTEGER NOT NULL, path TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT, speaker TEXT, text TEXT NOT NULL, source TEXT,
            span_start INTEGER NOT NULL, span_end INTEGER NOT NULL, pieces TEXT, parents TEXT);

        -- Terms, joined by blanks. Only blanks and marks that no term holds cut them again: every other character is a token character.
        CREATE VIRTUAL TABLE passage_term USING fts5(terms, content='', columnsize=0, detail=none, tokenize="ascii tokenchars '-.'");
        INSERT INTO passage_term(passage_term, rank) VALUES('automerge', 8);
        CREATE TABLE term(term TEXT PRIMARY KEY, df INTEGER NOT NULL) WITHOUT ROWID;

        -- due: a day number, or far in the future where there is none; age: minus the meeting's day. Both so that an index is the order.
        CREATE TABLE directive(id INTEGER PRIMARY KEY, passage INTEGER NOT NULL, kind TEXT NOT NULL, due INTEGER NOT NULL, age INTEGER NOT NULL, said TEXT NOT NULL);
        CREATE INDEX directive_due ON directive(due, age, id, kind);
        CREATE TABLE directive_unit(unit TEXT NOT NULL, due INTEGER NOT NULL, age INTEGER NOT NULL, directive INTEGER NOT NULL, PRIMARY KEY(unit, due, age, directive)) WITHOUT ROWID;
        CREATE INDEX directive_unit_back ON directive_unit(directive);

        -- Units that a meeting names: owners, speakers' units, the body and its last part.
        CREATE TABLE unit(name TEXT NOT NULL, meeting INTEGER NOT NULL, PRIMARY KEY(name, meeting)) WITHOUT ROWID;
        CREATE INDEX unit_meeting ON unit(meeting);

        -- day: when it ends, or far in the future; is_bound: whether it bounds doing something.
        CREATE TABLE date(id INTEGER PRIMARY KEY, passage INTEGER NOT NULL, day INTEGER NOT NULL, is_bound INTEGER NOT NULL, said TEXT NOT NULL);
        CREATE INDEX date_bound ON date(day) WHERE is_bound = 1;

        CREATE TABLE statement(id INTEGER PRIMARY KEY, passage INTEGER NOT NULL, number TEXT, said TEXT NOT NULL);
        CREATE INDEX statement_number ON statement(number) WHERE number IS NOT NULL;
        CREATE TABLE doubt(id INTEGER PRIMARY KEY, line INTEGER NOT NULL, text TEXT NOT NULL, why TEXT NOT NULL);

        CREATE TABLE focus(conversation TEXT PRIMARY KEY, focus TEXT NOT NULL, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE question(
            id INTEGER PRIMARY KEY, at INTEGER NOT NULL, asker TEXT, question TEXT NOT NULL, key TEXT NOT NULL,
            answered INTEGER NOT NULL, answer TEXT NOT NULL, intent TEXT NOT NULL, generation INTEGER NOT NULL);
        CREATE INDEX question_unanswered ON question(key, at) WHERE answered = 0;
        CREATE INDEX question_at ON question(at);
        CREATE TABLE model_call(day INTEGER NOT NULL, person TEXT NOT NULL, taken INTEGER NOT NULL, PRIMARY KEY(day, person)) WITHOUT ROWID;
        """;
}
