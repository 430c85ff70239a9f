-- Format 1 of the journal. Released steps are never changed: a later format is a new file.
-- In clear stands only what finding needs: reference, sequence number, turn, day of the armed timer. All else
-- is sealed or a keyed digest; "mark" columns show that the clear parts of a row are as written.

CREATE TABLE cases (
    id           INTEGER PRIMARY KEY,
    ref          TEXT NOT NULL UNIQUE,
    wrapped      BLOB NOT NULL,     -- key of the case, wrapped by the household key for this reference
    seq          INTEGER NOT NULL,  -- number of the last event
    last         INTEGER NOT NULL,  -- id of the last event
    mark         BLOB NOT NULL,     -- over ref, seq, last
    -- Derived from the events; can be rebuilt. In this row, because each page that changes costs at each commit.
    turn         TEXT NOT NULL,
    due          TEXT,              -- day of the armed timer; null when closed
    derived_mark BLOB NOT NULL,     -- over ref, turn, due
    found_mark   BLOB NOT NULL      -- over ref and the rows of found_by
) STRICT;
CREATE INDEX cases_by_due ON cases (due) WHERE due IS NOT NULL;

-- Always written at the end, and read backwards from the case's last: an append changes one page here, however many
-- cases there are. An index by case would change a page somewhere else at each append.
CREATE TABLE events (
    id       INTEGER PRIMARY KEY,
    case_id  INTEGER NOT NULL,
    previous INTEGER,               -- id of the event before; null for the first
    sealed   BLOB NOT NULL          -- for this reference, seq, kind
) STRICT;

CREATE TABLE outbox (
    id      INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES cases (id),
    message BLOB NOT NULL UNIQUE,   -- blind index of the Message-ID
    sealed  BLOB NOT NULL,          -- the message, for this reference and message
    sent    BLOB                    -- the instant, sealed likewise; null while it waits
) STRICT;
CREATE INDEX outbox_waiting ON outbox (id) WHERE sent IS NULL;
CREATE INDEX outbox_by_case ON outbox (case_id);

CREATE TABLE commands (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    command BLOB NOT NULL,          -- blind index of the idempotency key
    mark    BLOB NOT NULL,          -- over ref, command
    PRIMARY KEY (case_id, command)
) STRICT, WITHOUT ROWID;

-- Derived from the events; can be rebuilt.
CREATE TABLE found_by (
    case_id INTEGER NOT NULL REFERENCES cases (id),
    digest  BLOB NOT NULL,          -- blind index of a number, reference or Message-ID
    PRIMARY KEY (case_id, digest)
) STRICT, WITHOUT ROWID;
CREATE INDEX found_by_digest ON found_by (digest);
