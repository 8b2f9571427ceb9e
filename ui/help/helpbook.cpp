// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

namespace tessera::ui {

namespace {

const QString &index()
{
    static const QString name = QStringLiteral("index");
    return name;
}

const QString &english()
{
    static const QString code = QStringLiteral("en");
    return code;
}

QByteArray fileOf(const QString &name, const QString &language)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Parts
{
    QString comment;
    QString text;
};

// At its head.
Parts parted(const QByteArray &file)
{
    const QString text = QString::fromUtf8(file);
    const qsizetype end = text.startsWith(u"<!--") ? text.indexOf(u"-->") : -1;
    return end < 0 ? Parts{{}, text} : Parts{text.first(end), text.sliced(end + 3).trimmed()};
}

QString titleOf(const QString &text)
{
    static const QRegularExpression heading(
        QStringLiteral("^# (.+)$"), QRegularExpression::PatternOption::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

} // namespace

HelpText helpText(const QString &name, const QString &language)
{
    const QByteArray original = fileOf(name, english());
    const QByteArray translated = language == english() ? QByteArray() : fileOf(name, language);
    const QByteArray hash = QCryptographicHash::hash(original, QCryptographicHash::Sha256).toHex();
    const auto [comment, text] = parted(translated);
    if (!text.isEmpty() && comment.contains(QLatin1StringView(hash)))
        return {text, language};
    return {parted(original).text, english()};
}

QList<HelpChapter> helpChapters(const QString &language)
{
    const QString contents = helpText(index(), language).text;
    QList<HelpChapter> chapters{{index(), titleOf(contents)}};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md\\)"));
    for (const QRegularExpressionMatch &match : link.globalMatch(contents)) {
        const QString name = match.captured(1);
        if (!std::ranges::contains(chapters, name, &HelpChapter::name))
            chapters.append({name, titleOf(helpText(name, language).text)});
    }
    return chapters;
}

QString helpChapterOf(PageId page)
{
    switch (page) {
    case PageId::Overview: return QStringLiteral("overview");
    case PageId::Users: return QStringLiteral("users");
    case PageId::Keys: return QStringLiteral("keys");
    case PageId::Jwks: return QStringLiteral("jwks");
    case PageId::Playground: return QStringLiteral("playground");
    case PageId::Activity: return QStringLiteral("activity");
    case PageId::Settings: return QStringLiteral("settings");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace tessera::ui
