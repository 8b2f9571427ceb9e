-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Settings that differ from their default.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER setting_inserted AFTER INSERT ON setting
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'settings';
END;

CREATE TRIGGER setting_updated AFTER UPDATE ON setting
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'settings';
END;

CREATE TRIGGER setting_deleted AFTER DELETE ON setting
BEGIN
    UPDATE revision SET value = value + 1 WHERE topic = 'settings';
END;
