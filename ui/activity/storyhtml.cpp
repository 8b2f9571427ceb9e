// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/storyhtml.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"

#include <QUrl>

#include <algorithm>

namespace tessera::ui {

namespace {

QString signName(StorySign sign)
{
    switch (sign) {
    case StorySign::Good: return QStringLiteral("good");
    case StorySign::Attention: return QStringLiteral("attention");
    case StorySign::Bad: return QStringLiteral("bad");
    case StorySign::Muted: return QStringLiteral("muted");
    case StorySign::None: break;
    }
    return {};
}

class Renderer final
{
public:
    Renderer(const QPalette &palette, Qt::LayoutDirection direction)
        : m_muted(palette.color(QPalette::PlaceholderText).name())
        , m_link(palette.color(QPalette::Link).name())
        , m_border(colorsFor(palette).border.name())
        , m_fixed(fixedFont().family())
        , m_isRightToLeft(direction == Qt::RightToLeft)
    {
    }

    void add(const Story &story)
    {
        m_html += m_isRightToLeft ? QStringLiteral("<html dir='rtl'><body>") : QStringLiteral("<html><body>");
        m_html += QStringLiteral("<p style='font-size:large; font-weight:600; margin:0 0 2px 0'>%1%2</p>")
                      .arg(picture(story.sign), technical(story.title));
        if (!story.sentence.isEmpty())
            m_html += QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(story.sentence.toHtmlEscaped());
        for (const StorySection &section : story.sections)
            add(section);
        m_html += QStringLiteral("</body></html>");
    }

    [[nodiscard]] QString html() const { return m_html; }

private:
    void add(const StorySection &section)
    {
        m_html += QStringLiteral("<p style='font-weight:600; margin:14px 0 2px 0'>%1</p>")
                      .arg(section.heading.toHtmlEscaped());
        if (!section.sentence.isEmpty())
            m_html +=
                QStringLiteral("<p style='color:%1; margin:0'>%2</p>").arg(m_muted, section.sentence.toHtmlEscaped());
        if (!section.rows.isEmpty()) {
            m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='2'>");
            for (const StoryRow &row : section.rows)
                add(row);
            m_html += QStringLiteral("</table>");
        }
        if (!section.columns.isEmpty())
            addTable(section);
    }

    void add(const StoryRow &row)
    {
        QString value = row.isFixed ? fixed(row.value) : technical(row.value);
        if (!row.link.isEmpty())
            value = QStringLiteral("<a href='%1' style='color:%2'>%3</a>")
                        .arg(QString::fromLatin1(QUrl::toPercentEncoding(row.link, ":/@")), m_link, value);
        if (row.isFixed)
            value += QStringLiteral(
                "&nbsp;<a href='copy:%1'><img src='copy' width='13' height='13' style='vertical-align:middle'></a>")
                         .arg(QString::fromLatin1(QUrl::toPercentEncoding(row.value)));
        if (!row.note.isEmpty())
            value += QStringLiteral("<br><span style='color:%1'>%2</span>").arg(m_muted, row.note.toHtmlEscaped());
        addCells({QStringLiteral("<td width='30%' style='color:%1'>%2</td>").arg(m_muted, row.label.toHtmlEscaped()),
            QStringLiteral("<td>%1%2</td>").arg(picture(row.sign), value)});
    }

    void addTable(const StorySection &section)
    {
        m_html += QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
        QStringList headings;
        for (const QString &heading : section.columns)
            headings.append(QStringLiteral("<td style='color:%1; border-bottom:1px solid %2'>%3</td>")
                    .arg(m_muted, m_border, heading.toHtmlEscaped()));
        addCells(headings);
        for (const QStringList &cells : section.cells) {
            QStringList escaped;
            for (const QString &cell : cells)
                escaped.append(QStringLiteral("<td>%1</td>").arg(cell.toHtmlEscaped()));
            addCells(escaped);
        }
        m_html += QStringLiteral("</table>");
    }

    /// QTextDocument lays its tables out from left to right, whatever they say.
    void addCells(QStringList cells)
    {
        if (m_isRightToLeft)
            std::ranges::reverse(cells);
        m_html += QStringLiteral("<tr>") + cells.join(QString()) + QStringLiteral("</tr>");
    }

    [[nodiscard]] static QString picture(StorySign sign)
    {
        return sign == StorySign::None
                   ? QString()
                   : QStringLiteral("<img src='sign:%1' width='15' height='15' style='vertical-align:middle'>&nbsp;")
                         .arg(signName(sign));
    }

    /// Runs from left to right whatever is around it. Only where that is needed: the marks would be copied, too.
    [[nodiscard]] QString technical(const QString &text) const
    {
        const QString escaped = text.toHtmlEscaped();
        return m_isRightToLeft ? QStringLiteral("\u2068") + escaped + QStringLiteral("\u2069") : escaped;
    }

    [[nodiscard]] QString fixed(const QString &text) const
    {
        const QString escaped = text.toHtmlEscaped();
        return QStringLiteral("<span style='font-family:\"%1\"'>%2</span>")
            .arg(m_fixed, m_isRightToLeft ? QStringLiteral("\u2066") + escaped + QStringLiteral("\u2069") : escaped);
    }

    const QString m_muted;
    const QString m_link;
    const QString m_border;
    const QString m_fixed;
    const bool m_isRightToLeft;
    QString m_html;
};

} // namespace

QString storyHtml(const Story &story, const QPalette &palette, Qt::LayoutDirection direction)
{
    Renderer renderer(palette, direction);
    renderer.add(story);
    return renderer.html();
}

} // namespace tessera::ui
