// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jwks/heldcard.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

std::optional<admin::ServiceStatus> status(admin::ServiceState state, qint64 elsewherePid = 0)
{
    admin::ServiceStatus status;
    status.service = admin::Service::Resource;
    status.state = state;
    status.elsewherePid = elsewherePid;
    return status;
}

bool says(const QWidget &within, const QString &text)
{
    const QList<QLabel *> labels = within.findChildren<QLabel *>();
    return std::ranges::any_of(
        labels, [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

QPushButton *button(const QWidget &within, const QString &text)
{
    const QList<QPushButton *> buttons = within.findChildren<QPushButton *>();
    const auto found = std::ranges::find_if(
        buttons, [&text](const QPushButton *candidate) { return candidate->isVisible() && candidate->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace

class TestHeldCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldIsTold();
    void whyNothingIsHeld_data();
    void whyNothingIsHeld();
    void aStoppedServiceMayBeStarted();
};

void TestHeldCard::whatIsHeldIsTold()
{
    HeldCard card;
    admin::HeldKeySet held;
    held.jwksUri = QStringLiteral("https://issuer.example/jwks");
    held.etag = "\"abc\"";
    held.confirmedAt = now - 1min;
    held.freshUntil = now + 4min;
    held.nextFetchAt = now + 3min;
    held.cooldownUntil = now + 5s;
    held.failure = QStringLiteral("Nobody listens there.");
    held.failedAt = now - 10s;
    card.show(held, status(admin::ServiceState::Running), now);
    card.show();
    QVERIFY(says(card, QStringLiteral("1 min; fresh for another 4 min")));
    QVERIFY(says(card, QStringLiteral("in 3 min, at ")));
    QVERIFY(says(card, QStringLiteral("for another 5 s")));
    QVERIFY(says(card, QStringLiteral("10 s ago: Nobody listens there.")));
    const QList<ElidedLabel *> codes = card.findChildren<ElidedLabel *>();
    QVERIFY(std::ranges::contains(codes, held.jwksUri, &ElidedLabel::text));
    QVERIFY(std::ranges::contains(codes, QStringLiteral("\"abc\""), &ElidedLabel::text));
    QSignalSpy fetched(&card, &HeldCard::fetchRequested);
    QTest::mouseClick(button(card, QStringLiteral("&Fetch now")), Qt::LeftButton);
    QCOMPARE(fetched.count(), 1);
}

void TestHeldCard::whyNothingIsHeld_data()
{
    QTest::addColumn<std::optional<admin::ServiceStatus>>("state");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("not to run here") << std::optional<admin::ServiceStatus>()
                                     << QStringLiteral("was told not to run the resource service");
    QTest::newRow("elsewhere") << status(admin::ServiceState::Elsewhere, 4711)
                               << QStringLiteral("The process 4711 runs");
    QTest::newRow("stopped") << status(admin::ServiceState::Stopped) << QStringLiteral("holds keys only while it runs");
    QTest::newRow("starting") << status(admin::ServiceState::Starting) << QStringLiteral("is about to fetch them");
    QTest::newRow("nothing fetched yet") << status(admin::ServiceState::Running)
                                         << QStringLiteral("is about to fetch them");
}

void TestHeldCard::whyNothingIsHeld()
{
    QFETCH(std::optional<admin::ServiceStatus>, state);
    QFETCH(QString, sentence);
    HeldCard card;
    card.show(std::nullopt, state, now);
    card.show();
    QVERIFY(says(card, sentence));
    QVERIFY(!card.findChild<QPlainTextEdit *>()->isVisible());
    const bool isRunning = state && state->state == admin::ServiceState::Running;
    QCOMPARE(button(card, QStringLiteral("&Fetch now"))->isEnabled(), isRunning);
}

void TestHeldCard::aStoppedServiceMayBeStarted()
{
    HeldCard card;
    QSignalSpy started(&card, &HeldCard::startRequested);
    card.show(std::nullopt, status(admin::ServiceState::Stopped), now);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    QTest::mouseClick(button(card, QStringLiteral("S&tart it")), Qt::LeftButton);
    QCOMPARE(started.count(), 1);
    auto failed = status(admin::ServiceState::Failed);
    failed->failure = QStringLiteral("The port is taken.");
    card.show(std::nullopt, failed, now);
    QVERIFY(says(card, failed->failure));
    QTest::mouseClick(button(card, QStringLiteral("S&tart it again")), Qt::LeftButton);
    QCOMPARE(started.count(), 2);
}

QTEST_MAIN(TestHeldCard)
#include "tst_heldcard.moc"
