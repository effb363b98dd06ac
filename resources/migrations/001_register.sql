-- SPDX-License-Identifier: GPL-3.0-or-later
-- The register file, first form. Run once, in one transaction; never edited after the first release.

-- register_id: random, start of the hash chain; created_by, written_by: program versions;
-- min_reader, min_writer: the oldest schema a program must know to read or write this file;
-- verified_seq: the journal was checked up to here; left_out_to: identity copies of events up to here were left out of
-- the backup this file comes from.
CREATE TABLE meta (
    key TEXT NOT NULL PRIMARY KEY CHECK (key IN ('register_id', 'created_by', 'written_by', 'min_reader', 'min_writer',
                                                 'verified_seq', 'left_out_to')),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The truth: one row an event. payload and salt are emptied together by a purge and by nothing else.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY CHECK (seq > 0),
    request INTEGER CHECK (request > 0),
    payload TEXT,
    salt BLOB CHECK (salt IS NULL OR length(salt) = 32),
    payload_hash BLOB NOT NULL CHECK (length(payload_hash) = 32),
    prev_hash BLOB NOT NULL CHECK (length(prev_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    CHECK ((payload IS NULL) = (salt IS NULL))
) STRICT;
CREATE INDEX journal_request ON journal (request, seq);

CREATE TRIGGER journal_append BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'journal: a new row follows the last one');
END;

CREATE TRIGGER journal_keep BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'journal: rows are never deleted');
END;

CREATE TRIGGER journal_unchanged BEFORE UPDATE ON journal
WHEN NEW.payload IS NOT NULL OR NEW.salt IS NOT NULL OR NEW.seq IS NOT OLD.seq OR NEW.request IS NOT OLD.request
    OR NEW.payload_hash IS NOT OLD.payload_hash OR NEW.prev_hash IS NOT OLD.prev_hash OR NEW.hash IS NOT OLD.hash
BEGIN
    SELECT RAISE(ABORT, 'journal: rows are never changed');
END;

-- Truth too: the files that events name by SHA-256, one row a file and request.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    request INTEGER NOT NULL CHECK (request > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('message', 'scan', 'identity_copy', 'letter_sent', 'package', 'other')),
    size INTEGER NOT NULL CHECK (size >= 0 AND size <= 104857600),
    bytes BLOB NOT NULL CHECK (length(bytes) = size),
    UNIQUE (request, sha256)
) STRICT;
CREATE INDEX attachment_sha256 ON attachment (sha256);

-- Derived from the journal, written in the event's transaction: one row of the queue a request.
CREATE TABLE request (
    number INTEGER PRIMARY KEY CHECK (number > 0),
    reference TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('NEW', 'WORK', 'WAIT', 'DONE', 'CLOSED')),
    summary TEXT NOT NULL
) STRICT;
CREATE INDEX request_state ON request (state);

-- Derived: what reports count, no name, no day finer than a month.
CREATE TABLE kpi_live (
    request INTEGER PRIMARY KEY REFERENCES request (number) ON DELETE CASCADE,
    fact TEXT NOT NULL
) STRICT;

-- Derived: folded words; the rowid is the request's number.
CREATE VIRTUAL TABLE search USING fts5 (
    identity, texts, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
);
