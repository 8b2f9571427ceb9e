-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk ... -- PATH TOKENS: GET PATH with the bearer tokens of a file in turn, one a line.
require "summary"

function init(args)
    requests, at = {}, 0
    for token in io.lines(args[2]) do
        requests[#requests + 1] = wrk.format("GET", args[1], { Authorization = "Bearer " .. token })
    end
end

function request()
    at = at % #requests + 1
    return requests[at]
end
