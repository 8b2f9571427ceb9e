-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk ... -- PATH: GET PATH, each time on a connection of its own.
require "summary"

function init(args)
    wrk.path = args[1]
    wrk.headers["Connection"] = "close"
    message = wrk.format()
end

function request()
    return message
end
