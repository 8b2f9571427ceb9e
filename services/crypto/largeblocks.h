// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::crypto {

/// From now on the large blocks that OpenSSL asks for (4 MiB or more: what Argon2id and scrypt work on) come from the
/// kernel when they are needed and go back to it when they are freed, in huge pages where it has them. Left to malloc,
/// each thread that ever hashed a password would keep its block for good; mapped in small pages, a hash would cost a
/// third more. Process-wide, as OpenSSL's allocator is. To be called before anything else of OpenSSL; false where it
/// came too late, which changes nothing but where the blocks come from.
[[nodiscard]] bool mapLargeBlocks();

} // namespace tessera::crypto
