-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk ... -- EMAIL PASSWORD: signs the same person in again and again.
require "summary"

function init(args)
    wrk.method = "POST"
    wrk.path = "/auth/signin"
    wrk.headers["Content-Type"] = "application/json"
    wrk.body = string.format('{"email":"%s","password":"%s"}', args[1], args[2])
    message = wrk.format()
end

function request()
    return message
end
