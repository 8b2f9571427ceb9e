// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

namespace tessera::ui {

namespace {

QByteArray hashOf(const QString &text) { return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256); }

} // namespace

SecretClipboard::SecretClipboard(QObject *parent, std::chrono::milliseconds stay)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(stay);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard() { clear(); }

void SecretClipboard::copy(const QString &secret)
{
    auto *data = new QMimeData;
    data->setText(secret);
    // What KDE's and others' clipboard managers ask before they keep something.
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    m_hash = hashOf(secret);
    QGuiApplication::clipboard()->setMimeData(data);
    m_timer.start();
}

void SecretClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!m_hash.isEmpty() && clipboard && hashOf(clipboard->text()) == m_hash)
        clipboard->clear();
    m_hash.clear();
}

} // namespace tessera::ui
