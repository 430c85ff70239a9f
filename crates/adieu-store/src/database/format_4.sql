-- Format 4 of the journal. Released steps are never changed: a later format is a new file.
-- How many cases there are and which, under a keyed mark: a case that a hand in the file removes or adds whole is noticed.
-- The program fills it while it takes this step, since marks need the key.

CREATE TABLE census (
    id     INTEGER PRIMARY KEY CHECK (id = 1),
    cases  INTEGER NOT NULL,        -- how many
    sum    BLOB NOT NULL,           -- keyed marks of their references, added bit by bit (XOR)
    erased INTEGER NOT NULL,        -- how many were erased, ever
    mark   BLOB NOT NULL            -- over cases, sum, erased
) STRICT;

-- The erasure that was begun last, so that one that was interrupted can be finished.
CREATE TABLE erasing (
    id      INTEGER PRIMARY KEY CHECK (id = 1),
    blind   BLOB NOT NULL,          -- blind index of the reference
    events  INTEGER NOT NULL,       -- how many went
    needles BLOB NOT NULL           -- what to look for in the files, turned over; empty once all is gone
) STRICT;

-- The command's key, sealed under the key of the case: the blind index can be computed anew under another household
-- key. Absent in rows of older formats.
ALTER TABLE commands ADD COLUMN sealed BLOB;
