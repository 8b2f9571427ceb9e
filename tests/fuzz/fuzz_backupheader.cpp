// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands at the beginning of a file that somebody wants to restore.
#include "backup/backupheader.h"
#include "crypto/hash.h"
#include "fuzzing.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const QByteArrayView bytes = fuzz::view(data, size);
    if (const auto header = backup::BackupHeader::fromBytes(bytes, QStringLiteral("it"))) {
        fuzz::expect(header->toBytes() == bytes.first(backup::BackupHeader::size), "a header is written as it is read");
        fuzz::expect(header->cost.isValid() && header->cost.memoryKiB <= 1024 * 1024, "it costs what can be paid");
        fuzz::expect(header->fileSize() > header->payload, "what is sealed has a size");
    }
    // The digest stands in the way of everything behind it, so most inputs end there: this one is repaired.
    if (bytes.size() >= backup::BackupHeader::size) {
        QByteArray repaired = bytes.first(backup::BackupHeader::size).toByteArray();
        repaired.replace(100, 16, crypto::sha256(repaired.first(100)).first(16));
        if (const auto header = backup::BackupHeader::fromBytes(repaired, QStringLiteral("it")))
            fuzz::expect(header->toBytes() == repaired, "a repaired header is written as it is read");
    }
    return 0;
}
