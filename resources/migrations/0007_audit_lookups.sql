-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Finds in a large audit log what one request has caused, and what names an email address.

CREATE INDEX audit_by_request ON audit (request_id) WHERE request_id <> '';

-- What stands between the quotation marks; details are compact JSON.
CREATE INDEX audit_by_email ON audit (
    CASE WHEN instr(details, '"email":"') > 0 THEN substr(
        details,
        instr(details, '"email":"') + 9,
        instr(substr(details, instr(details, '"email":"') + 9), '"') - 1
    ) END COLLATE NOCASE
);

-- What succeeded or failed is found with the action, each in the order in which it happened.
DROP INDEX audit_by_action;

CREATE INDEX audit_by_action ON audit (action, succeeded);
