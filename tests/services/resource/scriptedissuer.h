// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <map>

class QTcpSocket;

namespace tessera::test {

/// An issuer on a loopback port that says what it is told to, over a raw socket, so that it can also behave badly.
/// Lives on the thread of the test and answers while that handles events.
class ScriptedIssuer final : public QObject
{
    Q_OBJECT

public:
    struct Reply
    {
        enum class Manner {
            Answer,
            Close,    ///< hangs up without a word
            Silent,   ///< never says anything
            Drip,     ///< a byte now and then, without end
            CutShort, ///< promises more than it sends
        };

        int status = 200;
        QByteArray body{};
        QList<QPair<QByteArray, QByteArray>> headers{{"Content-Type", "application/json"}};
        Manner manner = Manner::Answer;
    };

    struct Seen
    {
        QByteArray path;
        QByteArray head; ///< with the names of the fields in lower case
    };

    /// A port of 0: any that is free.
    explicit ScriptedIssuer(quint16 port = 0);
    ~ScriptedIssuer() override;

    /// `http://127.0.0.1:PORT`.
    [[nodiscard]] QString issuer() const;
    [[nodiscard]] QUrl url(const QByteArray &path) const;

    /// What is answered from now on for a path; 404 for all others.
    void reply(const QByteArray &path, Reply reply);
    /// A good key set at `/keys`, and metadata that names it.
    void publish(const QByteArray &keySet, const QByteArray &cacheControl = "max-age=300", const QByteArray &etag = {});

    /// Keeps answers back until release(); both for all paths.
    void hold() { m_holding = true; }
    void release();

    void goDown();
    void comeBack();

    [[nodiscard]] qsizetype count(const QByteArray &path) const;
    [[nodiscard]] const QList<Seen> &seen() const { return m_seen; }

private:
    void accept();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const Seen &request);
    void drip(QTcpSocket *socket);

    QTcpServer m_server;
    quint16 m_port = 0;
    std::map<QByteArray, Reply> m_replies;
    QList<Seen> m_seen;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    QList<QPair<QTcpSocket *, Seen>> m_held;
    bool m_holding = false;
};

} // namespace tessera::test
