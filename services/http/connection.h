// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/chunkedbody.h"
#include "http/judgement.h"
#include "http/transport.h"
#include "http/workercontext.h"

namespace tessera::http {

class Lane;

/// One client: reads one request at a time, has it answered, writes the answer, and only then looks at what follows.
/// Every phase has a deadline. Owned by the gate, which deletes it some time after isClosed(); lives on the worker's
/// thread.
class Connection final : public TimerWheel::Entry
{
public:
    /// \a slot is null for one that is only told that there is no room.
    Connection(WorkerContext &context, std::unique_ptr<Transport> transport, const QHostAddress &peer,
        std::shared_ptr<const void> slot);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    struct Ready
    {
        bool reading = false;
        bool writing = false;
        /// The other side has sent everything.
        bool ended = false;
        /// The connection is gone.
        bool gone = false;
    };

    /// Something happened on the descriptor.
    void onReady(Ready ready);
    void onDeadline();
    /// The handler's answer is in the lane.
    void onAnswered(Lane &lane);
    /// Does what can be done now, up to one answer, which waits in the context's list for run() to be called again.
    void run();
    /// Ends now unless a handler is at work or an answer on its way, which then is the last.
    void finish();
    /// Answers without having read anything, and ends.
    void turnAway(int status, const QString &detail);
    void close();

    [[nodiscard]] int descriptor() const { return m_transport->descriptor(); }
    [[nodiscard]] bool isClosed() const { return m_phase == Phase::Closed; }

private:
    enum class Phase { Handshake, Idle, Head, Body, Answering, Writing, Draining, Closed };

    // Each gives whether there is more to do at once.
    bool step();
    bool shakeHands();
    bool readHead();
    bool readBody();
    bool flush();
    bool drain();
    bool fill();
    bool startRequest(qsizetype headSize);
    void keepWindow();

    // What answers leaves nothing to do until the answer can be written.
    void dispatch();
    void noteMethod();
    void refuse(const Refusal &refusal);
    void answerDirectly(const Response &response);
    void answerDocument(const Document &document, qsizetype variant);
    void answerFromLane(Lane &lane);
    [[nodiscard]] AnswerFields fields() const;
    void send(int status);
    void answered();
    void report(bool aborted);
    void abandonLane();

    WorkerContext &m_context;
    std::unique_ptr<Transport> m_transport;
    const QHostAddress m_peer;
    std::shared_ptr<const void> m_slot;
    Phase m_phase = Phase::Handshake;
    bool m_readable = true;
    /// The end of what the other side sends has arrived, though it may not have been read.
    bool m_inputEnds = false;
    bool m_lastRequest = false;
    qint32 m_drained = 0;

    /// What was read and not used yet: in the context's buffer, or in m_input.
    QByteArrayView m_window;
    QByteArray m_input;
    QByteArray m_output;
    qsizetype m_written = 0;

    /// Of the request at hand; made when its first byte comes, given back when it was answered.
    struct Exchange
    {
        HeadScanner scanner;
        TimerWheel::Time startedAt;
        TimerWheel::Time completeAt{};
        TimerWheel::Time answeredAt{};
        QByteArray id;
        QByteArray methodText;
        QByteArray origin;
        QHostAddress client;
        std::shared_ptr<const Routes::Route> route;
        QByteArrayView place; // ends with the routes
        std::shared_ptr<Request> request;
        std::unique_ptr<ChunkedBody> chunked;
        qint64 bodyLength = 0;
        Lane *lane = nullptr;
        RequestStoryPtr story;
        qint64 bytesSent = 0;
        int status = 0;
        bool headOnly = false;
        bool originMatters = false;
    };
    std::unique_ptr<Exchange> m_exchange;
};

} // namespace tessera::http
