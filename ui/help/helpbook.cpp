// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include <QFile>
#include <QRegularExpression>

namespace tessera::ui {

namespace {

const QString &index()
{
    static const QString name = QStringLiteral("index");
    return name;
}

QString titleOf(const QString &text)
{
    static const QRegularExpression heading(
        QStringLiteral("^# (.+)$"), QRegularExpression::PatternOption::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

} // namespace

QString helpText(const QString &name)
{
    QFile file(QStringLiteral(":/help/en/%1.md").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype comment = text.startsWith(u"<!--") ? text.indexOf(u"-->") : -1;
    return comment < 0 ? text : text.sliced(comment + 3).trimmed();
}

QList<HelpChapter> helpChapters()
{
    const QString contents = helpText(index());
    QList<HelpChapter> chapters{{index(), titleOf(contents)}};
    static const QRegularExpression link(QStringLiteral("\\]\\(([a-z0-9-]+)\\.md\\)"));
    for (const QRegularExpressionMatch &match : link.globalMatch(contents)) {
        const QString name = match.captured(1);
        if (!std::ranges::contains(chapters, name, &HelpChapter::name))
            chapters.append({name, titleOf(helpText(name))});
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
