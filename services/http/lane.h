// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requeststory.h"

#include <QByteArray>
#include <QHttpServerResponder>
#include <QTcpSocket>

#include <memory>
#include <optional>

namespace tessera::http {

class Connection;
struct Request;

/// What QHttpServer takes for a client's socket: a QTcpSocket without a descriptor, which carries one request at a
/// time, of whichever connection needs one, and stays connected until the worker ends. Clients come and go without
/// QHttpServer seeing any of it. Owned by QHttpServer; lives on the worker's thread.
class Lane final : public QTcpSocket
{
public:
    explicit Lane(quint32 number);
    ~Lane() override;

    /// Lets QHttpServer read one whole request and act on it, before this returns. Never called from within write().
    void feed(QByteArrayView bytes);

    /// The answer is there, whole.
    [[nodiscard]] bool isAnswered() const { return m_headSize > 0; }
    /// As QHttpServer wrote it, with the empty line.
    [[nodiscard]] QByteArrayView answerHead() const { return QByteArrayView(m_answer).first(m_headSize); }
    [[nodiscard]] QByteArrayView answerBody() const { return QByteArrayView(m_answer).sliced(m_headSize); }
    /// Ready for the next request.
    void clear();

    /// Names this lane and the request it carries: an answer with another ticket comes too late.
    [[nodiscard]] quint64 ticket() const { return quint64(m_generation) << 32 | m_number; }
    [[nodiscard]] static quint32 numberOf(quint64 ticket) { return quint32(ticket); }

    /// Who waits for the answer; null when it has gone.
    Connection *connection = nullptr;
    /// Both kept while an asynchronous handler is at work.
    std::shared_ptr<const Request> request;
    std::optional<QHttpServerResponder> responder;
    /// Beside the answer, since QHttpServer carries bytes alone.
    RequestStoryPtr story;
    /// Keeps counting against the limits of a client that has gone, until its handler has answered.
    std::shared_ptr<const void> hold;

    [[nodiscard]] bool isSequential() const override { return true; }
    void disconnectFromHost() override;

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    const quint32 m_number;
    quint32 m_generation = 1;
    QByteArrayView m_input;
    QByteArray m_answer;
    qsizetype m_headSize = 0;
};

} // namespace tessera::http
