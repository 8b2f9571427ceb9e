// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace tessera::ui {

class JsonHighlighter;

/// A JSON text to read, select and copy, with marked parts: a sign in the margin, a word behind the first line, and a
/// ground. Always written from the left; keeps its place when the text is set anew. GUI thread.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Tone { Added, Missing, Conflict };

    /// A part that is not as elsewhere.
    struct Mark
    {
        qsizetype at = 0;
        qsizetype length = 0;
        Tone tone = Tone::Added;
        QString word;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// `name` is the accessible name.
    explicit CodeView(const QString &name, QWidget *parent = nullptr);

    /// One long line is broken where the view ends; others are not.
    void setCode(const QString &text);
    /// Of the text that is set.
    void setMarks(const QList<Mark> &marks);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int marginWidth() const;
    [[nodiscard]] QRect lineRect(qsizetype at) const;
    void paintMargin(QPaintEvent *event);
    void layGrounds();

    JsonHighlighter *m_highlighter;
    QWidget *m_margin;
    QList<Mark> m_marks;
};

} // namespace tessera::ui
