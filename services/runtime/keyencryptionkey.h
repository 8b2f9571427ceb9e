// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"
#include "runtime/configuration.h"
#include "runtime/datafolder.h"

namespace tessera::runtime {

/// A place beyond files that can keep the key-encryption key: the desktop keyring. Implemented by programs that have
/// one. Called in the thread that starts the services; each call may take as long as a person needs to unlock it.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    /// The key of that data folder; nothing where the store works and has none; refused with NoKey where it is locked
    /// or broken.
    [[nodiscard]] virtual Result<std::optional<crypto::SecretBytes>, RuntimeError> read(const DataFolder &folder) = 0;
    [[nodiscard]] virtual Result<void, RuntimeError> write(
        const DataFolder &folder, const crypto::SecretBytes &key) = 0;
};

/// The key-encryption key (256 bit) of an installation, from the first of these that has one: the systemd credential
/// `key-encryption-key`, the file named in the configuration, the file in the data folder, the keyring; the last two
/// only where no file is named. On the very first start, when there is no database yet, one is made: in the named file,
/// else the keyring, else the data folder; the caller holds the MakingLock meanwhile. With a database and no key it
/// refuses; it never makes a silent new one (keys.md). A file holds 64 hexadecimal digits or the 32 bytes themselves,
/// and nobody but its owner may read it.
[[nodiscard]] Result<crypto::SecretBytes, RuntimeError> keyEncryptionKey(const Configuration &configuration,
    const DataFolder &folder, const std::optional<QString> &credentialsFolder, SecretStore *keyring);

/// The same for a folder that has a database or is to get one from elsewhere: NoKey where none of them has one.
[[nodiscard]] Result<crypto::SecretBytes, RuntimeError> existingKeyEncryptionKey(const Configuration &configuration,
    const DataFolder &folder, const std::optional<QString> &credentialsFolder, SecretStore *keyring);

/// The same, where there may be none.
[[nodiscard]] Result<std::optional<crypto::SecretBytes>, RuntimeError> foundKeyEncryptionKey(
    const Configuration &configuration, const DataFolder &folder, const std::optional<QString> &credentialsFolder,
    SecretStore *keyring);

/// Keeps a key where keyEncryptionKey() would keep a new one, and where there is none: one that came with a backup.
/// Nothing is overwritten: NoKey where another one is there by then.
[[nodiscard]] Result<void, RuntimeError> keepKeyEncryptionKey(
    const Configuration &configuration, const DataFolder &folder, SecretStore *keyring, const crypto::SecretBytes &key);

/// Whether an installation that does not exist yet could take its key from the credential or the file that is named, or
/// have one made there: said before anything is made.
[[nodiscard]] Result<void, RuntimeError> checkNamedKey(
    const Configuration &configuration, const std::optional<QString> &credentialsFolder);

/// Where the key of an installation is, as far as can be told without looking into it: a path, or in words; empty where
/// there is none yet.
[[nodiscard]] QString keyEncryptionKeyPlace(
    const Configuration &configuration, const DataFolder &folder, const std::optional<QString> &credentialsFolder);

/// `$CREDENTIALS_DIRECTORY`, where the service manager puts credentials.
[[nodiscard]] std::optional<QString> credentialsFolder();

/// Reads a key file; nothing where there is no such file.
[[nodiscard]] Result<std::optional<crypto::SecretBytes>, RuntimeError> readKeyFile(
    const QString &path, bool mayOthersRead = false);

/// Makes a key file with mode 0600, on disk before it returns. Where another process made it in the meantime, that
/// one's key is given.
[[nodiscard]] Result<crypto::SecretBytes, RuntimeError> makeKeyFile(const QString &path, crypto::SecretBytes key);
/// The same with a new random key.
[[nodiscard]] Result<crypto::SecretBytes, RuntimeError> makeKeyFile(const QString &path);
/// Removes what a process that was killed while it made that file has left beside it more than a minute ago.
void removeUnfinishedKeyFiles(const QString &path);

} // namespace tessera::runtime
