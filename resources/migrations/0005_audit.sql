-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The audit log: appended to, never changed. Each record holds the hash of the one before; the head knows the last.

CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    action TEXT NOT NULL,
    actor TEXT NOT NULL,
    subject TEXT NOT NULL,
    succeeded INTEGER NOT NULL CHECK (succeeded IN (0, 1)),
    address TEXT NOT NULL,
    request_id TEXT NOT NULL,
    -- Compact JSON, exactly as it was hashed.
    details TEXT NOT NULL,
    previous_hash BLOB NOT NULL CHECK (length(previous_hash) = 32),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_by_action ON audit (action);

CREATE INDEX audit_by_actor ON audit (actor);

CREATE INDEX audit_by_subject ON audit (subject);

CREATE INDEX audit_by_instant ON audit (at);

CREATE TABLE audit_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    number INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

INSERT INTO audit_head (only, number, hash) VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_appended BEFORE INSERT ON audit
WHEN NEW.number IS NOT (SELECT number + 1 FROM audit_head)
    OR NEW.previous_hash IS NOT (SELECT hash FROM audit_head)
BEGIN
    SELECT RAISE(ABORT, 'an audit record can only follow the last one');
END;

CREATE TRIGGER audit_moves_head AFTER INSERT ON audit
BEGIN
    UPDATE audit_head SET number = NEW.number, hash = NEW.hash;
    UPDATE revision SET value = value + 1 WHERE topic = 'audit';
END;

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an audit record is never changed');
END;

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'an audit record is never removed');
END;

CREATE TRIGGER audit_head_goes_on BEFORE UPDATE ON audit_head
WHEN NEW.only <> OLD.only OR NEW.number <> OLD.number + 1
    OR NEW.hash IS NOT (SELECT hash FROM audit WHERE number = NEW.number)
BEGIN
    SELECT RAISE(ABORT, 'the audit log only grows');
END;

CREATE TRIGGER audit_head_stays BEFORE DELETE ON audit_head
BEGIN
    SELECT RAISE(ABORT, 'the audit log only grows');
END;
