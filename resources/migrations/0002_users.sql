-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Users, their roles, and the failed sign-ins that throttle and lock.

CREATE TABLE user (
    id BLOB NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    email TEXT NOT NULL,
    -- Case folded: what an address is found by.
    email_folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_folded TEXT NOT NULL,
    email_verified INTEGER NOT NULL CHECK (email_verified IN (0, 1)),
    is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
    password_hash TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    password_changed_at INTEGER NOT NULL,
    last_sign_in_at INTEGER
) STRICT;

-- Each order of the list of users, and its text filter, reads one of these without touching the table.
CREATE INDEX user_by_email ON user (email_folded, name_folded, is_active);

CREATE INDEX user_by_name ON user (name_folded, email_folded, is_active);

CREATE INDEX user_by_creation ON user (created_at, email_folded, name_folded, is_active);

CREATE INDEX user_by_sign_in ON user (last_sign_in_at, email_folded, name_folded, is_active);

CREATE TABLE user_role (
    user_id BLOB NOT NULL REFERENCES user (id) ON DELETE CASCADE,
    role TEXT NOT NULL,
    PRIMARY KEY (user_id, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_role_by_role ON user_role (role);

CREATE TRIGGER user_inserted AFTER INSERT ON user
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'users';
END;

CREATE TRIGGER user_updated AFTER UPDATE ON user
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'users';
END;

CREATE TRIGGER user_deleted AFTER DELETE ON user
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'users';
END;

CREATE TRIGGER user_role_inserted AFTER INSERT ON user_role
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'users';
END;

CREATE TRIGGER user_role_deleted AFTER DELETE ON user_role
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'users';
END;

CREATE TABLE account_lock (
    account_key TEXT PRIMARY KEY,
    failures INTEGER NOT NULL,
    last_failure_at INTEGER NOT NULL,
    locked_until INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX account_lock_by_end ON account_lock (locked_until) WHERE locked_until IS NOT NULL;

CREATE INDEX account_lock_by_failure ON account_lock (last_failure_at);

CREATE TRIGGER account_lock_inserted AFTER INSERT ON account_lock
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'locks';
END;

CREATE TRIGGER account_lock_updated AFTER UPDATE ON account_lock
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'locks';
END;

CREATE TRIGGER account_lock_deleted AFTER DELETE ON account_lock
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'locks';
END;
