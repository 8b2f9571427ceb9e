-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Sessions. A refresh is one UPDATE of one row.

CREATE TABLE session (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    user_id BLOB NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    sequence INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    refreshed_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    remember INTEGER NOT NULL CHECK (remember IN (0, 1)),
    revoked_at INTEGER,
    revoke_reason TEXT NOT NULL,
    user_agent TEXT NOT NULL,
    address TEXT NOT NULL,
    last_kid TEXT NOT NULL,
    last_token_expires_at INTEGER NOT NULL
) STRICT;

CREATE INDEX session_by_user ON session (user_id, created_at);

CREATE INDEX session_by_creation ON session (created_at);

CREATE INDEX session_by_kid ON session (last_kid);

CREATE INDEX session_revoked ON session (revoked_at) WHERE revoked_at IS NOT NULL;

CREATE INDEX session_by_expiry ON session (expires_at);

CREATE TRIGGER session_inserted AFTER INSERT ON session
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'sessions';
END;

CREATE TRIGGER session_updated AFTER UPDATE ON session
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'sessions';
END;

CREATE TRIGGER session_deleted AFTER DELETE ON session
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'sessions';
END;
