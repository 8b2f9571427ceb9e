// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/httpexchange.h"
#include "ui/shell/console.h"

#include <QWidget>

#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace tessera::ui {

class CodeView;
class Note;
class Segments;

/// Sends the token to a resource, with whatever method, headers and body, and shows what comes back. What was sent is
/// remembered until the window closes, and nowhere else. GUI thread.
class SendView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    SendView(Console &console, QWidget *parent);

    void setToken(const QByteArray &token) { m_token = token; }

private:
    struct Sent
    {
        playground::HttpTrial trial; // without the token
        bool withToken = false;
        playground::HttpAnswer answer;
    };

    void makeFields();
    /// Nothing where a field is wrong, which is said.
    [[nodiscard]] std::optional<playground::HttpTrial> trial();
    void send();
    void end();
    [[nodiscard]] QString asCurl();
    void remember();
    void showAgain(int number);
    void showAnswer();
    void showParts(bool isThere);

    Console &m_console;
    QByteArray m_token;
    QComboBox *m_method;
    QLineEdit *m_address;
    QPushButton *m_send;
    QCheckBox *m_withToken;
    QPlainTextEdit *m_headers;
    QPlainTextEdit *m_body;
    QComboBox *m_history;
    Note *m_summary;
    Note *m_remarks;
    Segments *m_ways;
    QSplitter *m_parts;
    QPlainTextEdit *m_answerHeaders;
    CodeView *m_code;
    std::unique_ptr<playground::HttpExchange> m_exchange;
    QList<Sent> m_sent; // the latest first
    playground::HttpAnswer m_answer;
};

} // namespace tessera::ui
