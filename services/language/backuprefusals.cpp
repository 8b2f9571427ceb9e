// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the services say of backups.
#include "language/refusaltexts.h"

#include <QCoreApplication>

#include <array>

namespace tessera::language {

namespace {

constexpr auto texts = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The file %1 is not an encrypted backup of Tessera."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 is not a backup of Tessera."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The backup %1 was written by a later version of Tessera. Use that version, or a later one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The backup %1 has schema version %2, and this program knows versions "
        "up to %3. Use the version of Tessera that "
        "wrote it, or a later one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The backup %1 ends within its header: it was not copied whole. Copy it again, or use another one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "The backup %1 ends early: %2 of its %3 bytes are there. It was not "
        "copied whole; copy it again, or use another "
        "one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The backup %1 is damaged; use another one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The passphrase is not that of the backup %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The backup %1 is encrypted: its passphrase is needed."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The passphrase of a backup must have at least %1 characters."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "The backup was given up, because Tessera ends."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "There is no file %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This user may not read %1."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "This user may not write to the folder %1. Name another one."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be written: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be read: %2."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be copied into %2; is the disk full?"),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 cannot be restored into %2: %3"),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "%1 cannot be opened without the key-encryption key that its keys are sealed under: put that into %2, or name "
        "its file with --key-encryption-key-file."),
    QT_TRANSLATE_NOOP("tessera::language::refusals", "%1 was restored, but that cannot be noted in its audit log: %2"),
    QT_TRANSLATE_NOOP(
        "tessera::language::refusals", "What was written into %1 cannot be read back, and was removed again: %2"),
    QT_TRANSLATE_NOOP("tessera::language::refusals",
        "Others than its owner may read or write %1, which holds the passphrase of the backups; take that away with "
        "chmod 600."),
});

} // namespace

std::span<const char *const> backupRefusals() { return texts; }

} // namespace tessera::language
