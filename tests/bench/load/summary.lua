-- SPDX-FileCopyrightText: 2026 The Tessera developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a run of wrk came to, as one line of JSON after the marker. Required by the scripts beside it.
function done(summary, latency, _)
    local e = summary.errors
    io.write(string.format(
        'BENCH {"requests":%d,"seconds":%.6f,"p50":%.1f,"p99":%.1f,"refused":%d,"broken":%d}\n',
        summary.requests, summary.duration / 1e6, latency:percentile(50), latency:percentile(99),
        e.status, e.connect + e.read + e.write + e.timeout))
end
