-- Format 3 of the journal. Released steps are never changed: a later format is a new file.
-- New blind indexes gather in a small tree, and enter the large one many at a time, in order: one by one, each changes
-- a page of the large tree that nothing else needs at that moment.

-- Derived from the events; can be rebuilt.
CREATE TABLE found_lately (
    digest  BLOB NOT NULL,          -- blind index of a number, reference or Message-ID
    case_id INTEGER NOT NULL,
    PRIMARY KEY (digest, case_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW found AS
    SELECT digest, case_id FROM found_lately UNION ALL SELECT digest, case_id FROM found_by;
