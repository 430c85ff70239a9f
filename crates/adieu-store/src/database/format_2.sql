-- Format 2 of the journal. Released steps are never changed: a later format is a new file.
-- The blind indexes of a case stand in its row, in one piece, and one tree finds the case by each. Format 1 kept two
-- trees of them, and a commit pays for every page that it changes.

ALTER TABLE cases ADD COLUMN found BLOB NOT NULL DEFAULT x''; -- blind indexes in order, 16 bytes each; under found_mark
UPDATE cases SET found = (
    SELECT coalesce(unhex(group_concat(hex(digest), '' ORDER BY digest)), x'')
    FROM found_by WHERE case_id = cases.id
);

-- Derived from the events; can be rebuilt. No foreign key: without an index by case its check would read all rows.
CREATE TABLE cases_found (
    digest  BLOB NOT NULL,          -- blind index of a number, reference or Message-ID
    case_id INTEGER NOT NULL,
    PRIMARY KEY (digest, case_id)
) STRICT, WITHOUT ROWID;
INSERT INTO cases_found (digest, case_id) SELECT digest, case_id FROM found_by ORDER BY digest, case_id;
DROP TABLE found_by;
ALTER TABLE cases_found RENAME TO found_by;
