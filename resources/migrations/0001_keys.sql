-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Signing keys, the largest instant seen, sealed server secrets, and the revision of each topic.
-- A migration is run once and never edited afterwards. Statements are separated by blank lines.

-- Counted up by triggers, so that every process can tell what another one has changed.
CREATE TABLE revision (
    topic TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO revision (topic, value)
VALUES ('keys', 0), ('users', 0), ('sessions', 0), ('settings', 0), ('audit', 0), ('locks', 0);

CREATE TABLE signing_key (
    kid TEXT PRIMARY KEY,
    sequence INTEGER NOT NULL UNIQUE CHECK (sequence > 0),
    algorithm TEXT NOT NULL,
    public_jwk BLOB NOT NULL,
    -- Sealed; NULL once wiped.
    private_key BLOB,
    created_at INTEGER NOT NULL,
    activates_at INTEGER NOT NULL,
    expiry_horizon INTEGER NOT NULL,
    revoked_at INTEGER,
    revoke_reason TEXT NOT NULL DEFAULT '',
    origin TEXT NOT NULL CHECK (origin IN ('generated', 'imported'))
) STRICT, WITHOUT ROWID;

CREATE TRIGGER signing_key_inserted AFTER INSERT ON signing_key
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'keys';
END;

CREATE TRIGGER signing_key_updated AFTER UPDATE ON signing_key
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'keys';
END;

-- A kid is never used for another key, and what a key has signed must stay explicable.
CREATE TRIGGER signing_key_stays BEFORE DELETE ON signing_key
BEGIN
    SELECT RAISE(ABORT, 'a signing key is never removed');
END;

CREATE TABLE instant_seen (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE server_secret (
    name TEXT PRIMARY KEY,
    sealed BLOB NOT NULL
) STRICT, WITHOUT ROWID;
