-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- How many sessions live is read from this index alone, without a look at the table for each.
DROP INDEX session_by_expiry;

CREATE INDEX session_by_expiry ON session (expires_at, revoked_at);
