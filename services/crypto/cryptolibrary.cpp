// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"

#include "crypto/largeblocks.h"
#include "crypto/opensslcontext.h"

#include <QtCrypto>

#include <QDir>
#include <QLoggingCategory>
#include <QPluginLoader>

#include <openssl/crypto.h>

#include <stdexcept>

namespace tessera::crypto {

namespace {

Q_LOGGING_CATEGORY(lcCrypto, "tessera.crypto")

constexpr QLatin1StringView providerName("qca-ossl");
constexpr int memoryPoolKiB = 64;

QCAPlugin *loadPlugin()
{
    const QStringList folders = QCA::pluginPaths();
    for (const QString &folder : folders) {
        const QString file = QDir(folder).filePath(QStringLiteral("crypto/libqca-ossl"));
        QPluginLoader loader(file);
        if (auto *plugin = qobject_cast<QCAPlugin *>(loader.instance()))
            return plugin;
    }
    throw std::runtime_error("QCA's plugin qca-ossl is not installed (on Debian: the package libqca-qt6-plugins)");
}

/// Before QCA, and so before anything of OpenSSL. A second object of one process finds it done. Whether the large
/// blocks are mapped.
bool prepareOpenSsl()
{
    const bool mapsLargeBlocks = mapLargeBlocks();
    initialiseOpenSsl();
    return mapsLargeBlocks;
}

} // namespace

struct CryptoLibrary::Private
{
    Private()
    {
        // QCA would load every plugin it finds, with whatever those start (gpg, PKCS#11); here it gets the one.
        const QByteArray before = qgetenv("QCA_NO_PLUGINS");
        qputenv("QCA_NO_PLUGINS", "1");
        const bool inserted = QCA::insertProvider(loadPlugin()->createProvider(), 0);
        if (before.isNull())
            qunsetenv("QCA_NO_PLUGINS");
        else
            qputenv("QCA_NO_PLUGINS", before);
        if (!inserted)
            throw std::runtime_error("QCA did not take its plugin qca-ossl");
        QCA::setGlobalRandomProvider(providerName);
        if (!QCA::haveSecureMemory())
            qCWarning(lcCrypto)
                << "Secrets cannot be kept from being swapped to disk: the system locks no memory for this program.";
        static_cast<void>(OpenSslContext::shared());
        if (!mapsLargeBlocks)
            qCDebug(lcCrypto) << "OpenSSL was in use already; it keeps the allocator that it has.";
    }

    const bool mapsLargeBlocks = prepareOpenSsl();
    // QCA lets the end of QCoreApplication take one reference; the second keeps it alive until this object goes.
    QCA::Initializer first{QCA::Practical, memoryPoolKiB};
    QCA::Initializer second{QCA::Practical, memoryPoolKiB};
};

CryptoLibrary::CryptoLibrary()
    : d(std::make_unique<Private>())
{
}

CryptoLibrary::~CryptoLibrary() = default;

QString CryptoLibrary::qcaVersion() { return QString::fromLatin1(qcaVersionStr()); }

QString CryptoLibrary::openSslVersion() { return QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)); }

} // namespace tessera::crypto
