// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionmodel.h"

#include "services/admin/admininstallation.h"
#include "services/users/usertest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace tessera;
using namespace tessera::test;
using ui::SessionModel;

class TestSessionModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AdminInstallation> m_installation;

    void signIn(const admin::User &user, const QString &device)
    {
        const store::UserRow row = m_installation->installation().users().find(user.id).value();
        tokens::ClientContext client;
        client.userAgent = device;
        client.address = QStringLiteral("192.0.2.7");
        QVERIFY(await(m_installation->installation().issuer().signIn(row, client)));
    }

private Q_SLOTS:
    void init() { m_installation = std::make_unique<AdminInstallation>(); }
    void cleanup() { m_installation.reset(); }

    void theSessionsOfOneUserComeAndGo()
    {
        const admin::User alice = m_installation->addUser(QStringLiteral("alice@example.com"));
        const admin::User bob = m_installation->addUser(QStringLiteral("bob@example.com"));
        signIn(bob, QStringLiteral("another"));
        SessionModel model(m_installation->api(), alice.id);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(model.hasLoaded());
        QCOMPARE(model.rowCount(), 0);
        signIn(alice, QStringLiteral("Firefox"));
        QTRY_COMPARE(model.rowCount(), 1);
        signIn(alice, {});
        QTRY_COMPARE(model.rowCount(), 2);
        const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(cell(1, SessionModel::Device), QStringLiteral("Firefox"));
        QCOMPARE(cell(0, SessionModel::Device), QStringLiteral("Not said"));
        QCOMPARE(cell(1, SessionModel::Address), QStringLiteral("192.0.2.7"));
        for (int column = 0; column < SessionModel::ColumnCount; ++column)
            QVERIFY(!cell(0, column).isEmpty());

        // Who is selected stays so.
        const QPersistentModelIndex second = model.index(1, 0);
        const admin::Session first = model.sessions().first();
        QVERIFY(await(m_installation->api().sessions().revoke(first.id, QStringLiteral("test"))));
        QTRY_COMPARE(model.rowCount(), 1);
        QCOMPARE(second.row(), 0);
        const auto other = m_installation->open(QStringLiteral("cli:other"));
        QVERIFY(await(other->api().sessions().revokeAllOf(alice.email, QStringLiteral("test"))));
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(!second.isValid());
    }

    void aUserWhoIsGoneHasNone()
    {
        const admin::User alice = m_installation->addUser(QStringLiteral("alice@example.com"));
        signIn(alice, QStringLiteral("Firefox"));
        SessionModel model(m_installation->api(), alice.id);
        QTRY_COMPARE(model.rowCount(), 1);
        QSignalSpy failed(&model, &SessionModel::failed);
        QVERIFY(await(m_installation->users().remove(alice.email)));
        QTRY_VERIFY(!failed.isEmpty());
        QCOMPARE(model.rowCount(), 0);
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestSessionModel>(argc, argv); }
#include "tst_sessionmodel.moc"
