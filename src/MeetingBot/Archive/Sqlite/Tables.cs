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
    /// <summary>
    /// What came in and what goes out. A line is a conversation; of what is open in one, exactly one row is its head, which alone may be
    /// taken: so taking looks at what can be taken, however much waits behind it.
    /// </summary>
    public const string Post = """
        -- free_at: from then on it may be taken; in hand, when the lease runs out. Its key is known as long as the row is kept.
        CREATE TABLE inbox(
            id INTEGER PRIMARY KEY, channel TEXT NOT NULL, key TEXT NOT NULL, soft_key TEXT, line TEXT NOT NULL, message TEXT, at INTEGER NOT NULL,
            attempts INTEGER NOT NULL, free_at INTEGER NOT NULL, holder TEXT, head INTEGER NOT NULL, done_at INTEGER, said TEXT NOT NULL);
        CREATE UNIQUE INDEX inbox_key ON inbox(channel, key);
        CREATE INDEX inbox_soft ON inbox(channel, soft_key, at) WHERE soft_key IS NOT NULL;
        CREATE INDEX inbox_open ON inbox(line, head DESC, id) WHERE done_at IS NULL;
        CREATE INDEX inbox_ready ON inbox(free_at, id) WHERE head = 1;
        CREATE INDEX inbox_aside ON inbox(line, free_at) WHERE done_at IS NULL AND head = 0 AND attempts > 0; -- answered out of order
        CREATE INDEX inbox_message ON inbox(line, message) WHERE message IS NOT NULL;
        CREATE INDEX inbox_done ON inbox(done_at) WHERE done_at IS NOT NULL;

        -- due: from then on it may be taken; in hand, when the lease runs out. departed: in hand, and may have arrived. doubts: how often that was. cause: the row of the
        -- inbox that it answers.
        CREATE TABLE outbox(
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, cause INTEGER, channel TEXT NOT NULL, line TEXT NOT NULL, state TEXT NOT NULL,
            attempts INTEGER NOT NULL, departed INTEGER NOT NULL DEFAULT 0, doubts INTEGER NOT NULL, put_at INTEGER NOT NULL, due INTEGER NOT NULL, holder TEXT, head INTEGER NOT NULL,
            settled_at INTEGER, sent_id TEXT, reply_to TEXT, asker TEXT, why TEXT, said TEXT NOT NULL);
        CREATE INDEX outbox_open ON outbox(line, head DESC, id) WHERE settled_at IS NULL;
        CREATE INDEX outbox_ready ON outbox(due, id) WHERE head = 1;
        CREATE INDEX outbox_again ON outbox(due) WHERE departed = 1 AND doubts > 0; -- next time nobody knows
        CREATE INDEX outbox_line ON outbox(line, id);
        CREATE INDEX outbox_reply ON outbox(line, reply_to) WHERE reply_to IS NOT NULL;
        CREATE INDEX outbox_asker ON outbox(line, asker) WHERE asker IS NOT NULL;
        CREATE INDEX outbox_state ON outbox(state, id) WHERE state <> 'Sent';
        CREATE INDEX outbox_sent ON outbox(channel, sent_id) WHERE sent_id IS NOT NULL;
        CREATE INDEX outbox_cause ON outbox(cause) WHERE cause IS NOT NULL;
        CREATE INDEX outbox_settled ON outbox(settled_at) WHERE settled_at IS NOT NULL;

        -- kept: counts up with each keeping, so that the last is known.
        CREATE TABLE place(
            channel TEXT NOT NULL, conversation TEXT NOT NULL, account TEXT, is_group INTEGER NOT NULL, kept INTEGER NOT NULL,
            closed_why TEXT, said TEXT NOT NULL, PRIMARY KEY(channel, conversation));
        CREATE INDEX place_private ON place(channel, account, kept) WHERE is_group = 0;
        CREATE INDEX place_kept ON place(kept);

        CREATE TABLE feedback(
            channel TEXT NOT NULL, account TEXT NOT NULL, message TEXT NOT NULL, at INTEGER NOT NULL, is_good INTEGER, words TEXT,
            question TEXT NOT NULL, answer TEXT NOT NULL, generation INTEGER NOT NULL, PRIMARY KEY(channel, account, message));
        CREATE INDEX feedback_at ON feedback(at);
        CREATE INDEX feedback_message ON feedback(message);

        CREATE TABLE transcript(
            number INTEGER PRIMARY KEY AUTOINCREMENT, -- a number that was read up to never comes again
            channel TEXT NOT NULL, conversation TEXT NOT NULL, key TEXT NOT NULL, at INTEGER NOT NULL, line TEXT NOT NULL);
        CREATE UNIQUE INDEX transcript_key ON transcript(channel, conversation, key);
        CREATE INDEX transcript_order ON transcript(channel, conversation, number);
        CREATE INDEX transcript_channel ON transcript(channel);
        CREATE INDEX transcript_at ON transcript(at);
        CREATE TABLE receipt(
            channel TEXT NOT NULL, conversation TEXT NOT NULL, account TEXT NOT NULL, up_to INTEGER NOT NULL, at INTEGER NOT NULL,
            PRIMARY KEY(channel, conversation, account)) WITHOUT ROWID;
        """;

    /// <summary>Duties and what people did about them, what was told of them to whom, and what was told about the office.</summary>
    public const string Duties = """
        -- due: the term's day number. said: the duty as a whole; the other columns are for finding it.
        CREATE TABLE duty(
            number INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, doubtful INTEGER NOT NULL, sitting TEXT, due INTEGER, asked TEXT,
            version INTEGER NOT NULL, said TEXT NOT NULL);
        CREATE INDEX duty_state ON duty(state, number);
        CREATE INDEX duty_sitting ON duty(sitting) WHERE sitting IS NOT NULL;
        CREATE INDEX duty_asked ON duty(asked) WHERE asked IS NOT NULL; -- key of the message that asked for it
        CREATE TABLE duty_case(number TEXT NOT NULL, duty INTEGER NOT NULL, PRIMARY KEY(number, duty)) WITHOUT ROWID;
        CREATE INDEX duty_case_back ON duty_case(duty);
        CREATE TABLE share(
            duty INTEGER NOT NULL, owner TEXT NOT NULL, state TEXT NOT NULL, at INTEGER, by TEXT, extended_to INTEGER, extended_at INTEGER,
            slips INTEGER NOT NULL, paused_until INTEGER, taken_over INTEGER NOT NULL, PRIMARY KEY(duty, owner)) WITHOUT ROWID;
        CREATE TABLE wish(duty INTEGER NOT NULL, person TEXT NOT NULL, day INTEGER NOT NULL, PRIMARY KEY(duty, person, day)) WITHOUT ROWID;
        CREATE TABLE request(duty INTEGER NOT NULL, id INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY(duty, id)) WITHOUT ROWID;
        CREATE TABLE duty_event(
            id INTEGER PRIMARY KEY, duty INTEGER NOT NULL, at INTEGER NOT NULL, owner TEXT, who TEXT, place TEXT NOT NULL, what TEXT NOT NULL);
        CREATE INDEX duty_event_duty ON duty_event(duty, at);
        CREATE INDEX duty_event_at ON duty_event(at, duty);
        -- What was answered to a message that changed a duty, in case it comes again: kept as long as the message.
        CREATE TABLE deed(cause TEXT NOT NULL, duty INTEGER NOT NULL, at INTEGER NOT NULL, said TEXT NOT NULL, PRIMARY KEY(cause, duty)) WITHOUT ROWID;
        CREATE INDEX deed_at ON deed(at);

        -- Notices wait for the morning: behind one that does, no answer may wait. So a line has a head of each.
        ALTER TABLE outbox ADD COLUMN is_notice INTEGER NOT NULL DEFAULT 0;
        DROP INDEX outbox_open;
        CREATE INDEX outbox_open ON outbox(line, is_notice, head DESC, id) WHERE settled_at IS NULL;

        -- A message of the outbox that carries notices, by its key. state and settled_at: what the outbox says while it has the row, and said last.
        CREATE TABLE notice_message(
            key TEXT PRIMARY KEY, recipient TEXT NOT NULL, day INTEGER NOT NULL, kind TEXT NOT NULL, channel TEXT NOT NULL, line TEXT NOT NULL,
            put_at INTEGER NOT NULL, state TEXT, settled_at INTEGER, read_at INTEGER) WITHOUT ROWID;
        CREATE INDEX notice_message_day ON notice_message(day);
        CREATE INDEX outbox_notice ON outbox(line, id) WHERE is_notice = 1;
        CREATE INDEX outbox_refused ON outbox(key) WHERE is_notice = 1 AND state = 'Failed' AND doubts = 0;
        CREATE TABLE notice_refusal(day INTEGER NOT NULL, recipient TEXT NOT NULL, channel TEXT NOT NULL, PRIMARY KEY(day, recipient, channel)) WITHOUT ROWID;
        CREATE TRIGGER notice_outlives_message BEFORE DELETE ON outbox WHEN OLD.is_notice = 1 BEGIN
            UPDATE notice_message SET state = OLD.state, settled_at = OLD.settled_at WHERE key = OLD.key;
        END;
        CREATE TABLE notice(
            key TEXT PRIMARY KEY, message TEXT NOT NULL, duty INTEGER NOT NULL, owner TEXT NOT NULL, rung TEXT NOT NULL, why TEXT NOT NULL) WITHOUT ROWID;
        CREATE INDEX notice_message_of ON notice(message);
        CREATE INDEX notice_duty ON notice(duty);

        CREATE TABLE calendar_change(day INTEGER PRIMARY KEY, said TEXT NOT NULL);
        CREATE TABLE calendar_draft(id TEXT PRIMARY KEY, at INTEGER NOT NULL, said TEXT NOT NULL) WITHOUT ROWID; -- shown, and waiting for a word
        CREATE TABLE absence(person TEXT NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY(person, first)) WITHOUT ROWID;
        CREATE INDEX absence_last ON absence(last);
        CREATE TABLE feed(digest TEXT PRIMARY KEY, person TEXT NOT NULL, unit TEXT, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX feed_person ON feed(person);
        CREATE TABLE way(channel TEXT PRIMARY KEY, said TEXT NOT NULL) WITHOUT ROWID;
        """;
}
