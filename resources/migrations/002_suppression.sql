-- SPDX-License-Identifier: GPL-3.0-or-later
-- The suppression list (Art. 21(3) GDPR). Derived from events of the register itself, so that it survives a purge of the
-- request; hashes only, no address can be read from it.

CREATE TABLE suppression (
    channel TEXT NOT NULL CHECK (channel IN ('email', 'phone', 'sms', 'post', 'calling_machine', 'profiling')),
    hash TEXT NOT NULL CHECK (length(hash) = 64),
    since TEXT NOT NULL CHECK (since GLOB '????-??-??'),
    review_on TEXT NOT NULL CHECK (review_on GLOB '????-??-??'),
    request INTEGER CHECK (request > 0),
    PRIMARY KEY (hash, channel)
) STRICT, WITHOUT ROWID;
