// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/tlsidentity.h"
#include "runtime/runtimeerror.h"

namespace tessera::runtime {

/// Where the certificate of a process's listeners comes from. Used by one thread at a time.
class TlsSource
{
public:
    TlsSource() = default;
    TlsSource(const TlsSource &) = delete;
    TlsSource &operator=(const TlsSource &) = delete;
    virtual ~TlsSource() = default;

    /// What tells one state of the source from the next: fit to be asked every few seconds.
    [[nodiscard]] virtual QByteArray state() const = 0;
    /// The identity that it has now. The failure names what is wrong and where.
    [[nodiscard]] virtual Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> read() const = 0;
};

} // namespace tessera::runtime
