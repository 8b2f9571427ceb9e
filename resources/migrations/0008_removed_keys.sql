-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- When a key left the key set. It follows from horizon and leeway only while the leeway is what it was then.

ALTER TABLE signing_key ADD COLUMN removed_at INTEGER;
