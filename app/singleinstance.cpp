// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include "crypto/hash.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#include <kdsingleapplication.h>

namespace tessera::app {

namespace {

Q_LOGGING_CATEGORY(lcApp, "tessera.app")

constexpr qsizetype longestToken = 512;
constexpr qsizetype longestPath = 4096;
constexpr int patience = 3000; // milliseconds
// Under Wayland a window may come to the front for who shows the token that the desktop gave to the later start.
constexpr const char *activationToken = "XDG_ACTIVATION_TOKEN";

// Without links, as far as the folder exists yet.
QString canonical(const QString &folder)
{
    QString existing = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString below;
    while (!QFileInfo::exists(existing) && existing != QFileInfo(existing).path()) {
        below.prepend(u'/' + QFileInfo(existing).fileName());
        existing = QFileInfo(existing).path();
    }
    return QDir::cleanPath(QFileInfo(existing).canonicalFilePath() + below);
}

// Short, since the name of a socket is.
QString nameFor(const QString &dataFolder)
{
    return QString::fromLatin1(crypto::sha256(canonical(dataFolder).toUtf8()).toHex().first(16));
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_application(std::make_unique<KDSingleApplication>(nameFor(dataFolder)))
{
    connect(m_application.get(), &KDSingleApplication::messageReceived, this, [this](const QByteArray &message) {
        const qsizetype end = message.indexOf('\n');
        const QByteArray token = message.first(std::max<qsizetype>(end, 0));
        qCInfo(lcApp, "Another start on this data folder wants the window in front.");
        if (!token.isEmpty() && token.size() <= longestToken)
            qputenv(activationToken, token);
        Q_EMIT raiseRequested(
            QString::fromUtf8(message.sliced(end + 1).first(std::min(longestPath, message.size() - end - 1))));
    });
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst() const { return m_application->isPrimaryInstance(); }

bool SingleInstance::raiseFirst(const QString &file)
{
    return m_application->sendMessageWithTimeout(qgetenv(activationToken) + '\n' + file.toUtf8(), patience);
}

} // namespace tessera::app
