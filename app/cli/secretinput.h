// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "crypto/secretbytes.h"

namespace tessera::app {

enum class InputError { NotReadable, TooLong, Empty, NotTheSame };

/// Passwords, passphrases and keys on their way in: never from an argument, which other users of the machine can read.
/// From `file` where one is named, `-` being standard input; else asked for on the terminal without echo; else the
/// first line of standard input. One end of a line is not part of the secret. At most 4 KiB. `what` is the prompt, and
/// what a refusal calls it, in the language of the terminal: `password of alice@example.com`. `repeated`: on a terminal
/// it must be typed twice. What is wrong is told in that language, too.
[[nodiscard]] Result<crypto::SecretBytes, InputError> readSecret(
    const QString &what, const QString &file, bool repeated);

/// The whole of a file, or of standard input for `-`; at most `limit` bytes.
[[nodiscard]] Result<crypto::SecretBytes, InputError> readWhole(const QString &file, qsizetype limit);

enum class Consent { Given, Denied, NobodyToAsk };

/// Asks a question on the terminal that is answered with yes or no, in English or in the language of the terminal.
[[nodiscard]] Consent askForConsent(const QString &question);

} // namespace tessera::app
