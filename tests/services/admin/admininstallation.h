// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/installation.h"
#include "store/lockrepository.h"
#include "store/userrepository.h"
#include "support/await.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace tessera::test {

inline const QString goodPassword = QStringLiteral("correct horse battery staple");

/// A whole installation in a folder of its own, gone with the test, and the api that an administrator has. A second one
/// on the same folder does what another process would. Needs a CryptoLibrary; used by the thread that made it.
class AdminInstallation final
{
public:
    AdminInstallation()
        : m_installation(open(QStringLiteral("console")))
    {
    }

    [[nodiscard]] std::unique_ptr<runtime::Installation> open(const QString &administrator) const
    {
        runtime::ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder.filePath(QStringLiteral("data"))}};
        auto opened = runtime::Installation::open(runtime::loadConfiguration(sources).value(), nullptr, administrator);
        if (!opened)
            throw std::runtime_error(opened.error().detail.toStdString());
        return *std::move(opened);
    }

    [[nodiscard]] runtime::Installation &installation() { return *m_installation; }
    [[nodiscard]] admin::AdminApi &api() { return m_installation->api(); }
    [[nodiscard]] admin::UserAdmin &users() { return api().users(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    admin::User addUser(const QString &email, const QStringList &roles = {}, const QString &name = {})
    {
        auto added = await(users().add(
            {.email = email, .name = name, .roles = roles}, crypto::SecretBytes::copyOf(goodPassword.toUtf8())));
        if (!added)
            throw std::runtime_error(added.error().detail.toStdString());
        return *std::move(added);
    }

    /// `user00000@example.com` to `Person 0`, each created a second after the one before; nobody can sign in as them.
    /// Quick: one commit, no hash.
    void addMany(int count)
    {
        const auto write = [count](store::Connection &connection) {
            store::UserRepository users(connection);
            for (int n = 0; n < count; ++n)
                (void)users.insert(numbered(n));
        };
        if (!await(m_installation->database().write(write), std::chrono::minutes(2)))
            throw std::runtime_error("the users could not be added");
    }

    [[nodiscard]] static store::UserRow numbered(int number)
    {
        QByteArray bytes(16, 'u');
        for (int n = 0; n < 4; ++n)
            bytes[n] = char((number >> (8 * n)) & 0xff);
        const Instant created = fromMilliseconds(1'700'000'000'000) + std::chrono::seconds(number);
        return {.id = UserId::fromRandom(bytes),
            .email =
                EmailAddress::fromText(QStringLiteral("user%1@example.com").arg(number, 5, 10, QChar(u'0'))).value(),
            .name = QStringLiteral("Person %1").arg(number),
            .isActive = number % 10 != 9,
            .passwordHash = {},
            .roles = number % 100 == 0 ? QStringList{QStringLiteral("editor")} : QStringList(),
            .createdAt = created,
            .updatedAt = created,
            .passwordChangedAt = created,
            .lastSignInAt =
                number % 3 == 0 ? std::optional(created + std::chrono::hours(number * 7919 % 1000)) : std::nullopt};
    }

    /// As too many failures do.
    void lock(const QString &email, Duration period = std::chrono::minutes(5))
    {
        const Instant now = m_installation->clock().now();
        const auto write = [key = EmailAddress::fromText(email).value().folded(), now, period](
                               store::Connection &connection) {
            store::LockRepository(connection).lock(key, now, now + period);
        };
        if (!await(m_installation->database().write(write)))
            throw std::runtime_error("the user could not be locked");
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<runtime::Installation> m_installation;
};

} // namespace tessera::test
