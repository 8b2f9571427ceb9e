// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <QtConcurrentRun>

namespace tessera::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::TextFile", text); }

TextFile readNow(const QString &path, qint64 largest)
{
    // A pipe or a device would never end.
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return std::unexpected(say(QT_TRANSLATE_NOOP("tessera::ui::TextFile", "%1 is no file.")).arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            say(QT_TRANSLATE_NOOP("tessera::ui::TextFile", "%1 cannot be read: %2.")).arg(path, file.errorString()));
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return std::unexpected(say(QT_TRANSLATE_NOOP("tessera::ui::TextFile", "%1 is larger than %2."))
                .arg(path, QLocale().formattedDataSize(largest)));
    return QString::fromUtf8(bytes);
}

QString writeNow(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return say(QT_TRANSLATE_NOOP("tessera::ui::TextFile", "%1 cannot be written: %2.")).arg(path, file.errorString());
}

} // namespace

QFuture<TextFile> readTextFile(const QString &path, qint64 largest)
{
    return QtConcurrent::run(readNow, path, largest);
}

QFuture<QString> writeFile(const QString &path, const QByteArray &bytes)
{
    return QtConcurrent::run(writeNow, path, bytes);
}

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace tessera::ui
