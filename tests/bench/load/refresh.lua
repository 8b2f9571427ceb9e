-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- wrk ... -- TOKENS: refreshes the sessions of a file of refresh tokens, one a line, each again and again with what the
-- last answer gave. There must be more of them than connections.
require "summary"

local headers = { ["Content-Type"] = "application/json" }

function init(args)
    tokens, first, last = {}, 1, 0
    for token in io.lines(args[1]) do
        last = last + 1
        tokens[last] = token
    end
end

function request()
    local token = tokens[first]
    tokens[first] = nil
    first = first + 1
    return wrk.format("POST", "/auth/refresh", headers, '{"refresh_token":"' .. token .. '"}')
end

function response(status, _, body)
    if status == 200 then
        last = last + 1
        tokens[last] = body:match('"refresh_token"%s*:%s*"([^"]+)"')
    end
end
