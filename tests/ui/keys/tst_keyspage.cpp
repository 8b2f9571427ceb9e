// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of keys with real key and mouse events over real services.
#include "runtime/installation.h"
#include "support/await.h"
#include "ui/keys/finding.h"
#include "ui/keys/keyspage.h"
#include "ui/keys/timelineview.h"
#include "ui/support/consolefixture.h"

#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTableView>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

class Opened
{
public:
    explicit Opened(runtime::ServiceHost::Prepare prepare = {})
        : console(std::move(prepare))
        , page(console.open<KeysPage>(PageId::Keys))
        , view(*page.findChild<TimelineView *>())
        , table(*field<QTableView>(page, QStringLiteral("Keys")))
    {
        if (!QTest::qWaitForWindowActive(&console.window()) ||
            !QTest::qWaitFor([this] { return table.model()->rowCount() > 0; }))
            throw std::runtime_error("the page did not come up");
    }

    [[nodiscard]] QList<admin::Key> keys() { return console.api().keys().list(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table.model()->index(row, column).data().toString();
    }
    void click(const QString &name) { QTest::mouseClick(button(page, name), Qt::LeftButton); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(console.window().windowHandle(), key, modifiers);
    }

    ConsoleFixture console;
    KeysPage &page;
    TimelineView &view;
    QTableView &table;
};

} // namespace

class TestKeysPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rotateAnnouncesAKey();
    void rotateAsksWhereOneIsAnnounced();
    void rotateAtOnceSaysWhoMayRefuse();
    void revokeShowsWhatDiesAndAsksWhy();
    void revokingCanBeCalledOff();
    void anotherProcessIsSeen();
    void selectionIsOneOnTimelineAndInTables();
    void keysOfTheKeyboardZoomAndPan();
    void theMenuCopiesWhatIsPublic();
    void aKidOpensItsKey();
    void aRotationIsSeenToComeAndPass();
};

void TestKeysPage::rotateAnnouncesAKey()
{
    Opened opened;
    opened.press(Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE_WITH_TIMEOUT(opened.keys().size(), 2, 20'000);
    QCOMPARE(opened.keys().constLast().state, QStringLiteral("announced"));
    QTRY_COMPARE(opened.table.model()->rowCount(), 2);
    // The new one is on top and selected.
    QTRY_COMPARE(opened.view.selected(), 2);
    QCOMPARE(opened.cell(0, KeyTable::Kid), opened.keys().constLast().kid.toText());
    QCOMPARE(opened.cell(0, KeyTable::State), QStringLiteral("announced"));
    QCOMPARE(opened.table.currentIndex().row(), 0);
    QTRY_VERIFY(said(opened.console.window()).contains(u"Key 2 is announced. It signs from "));
}

void TestKeysPage::rotateAsksWhereOneIsAnnounced()
{
    Opened opened;
    QVERIFY(await(opened.console.api().keys().rotate(false)));
    opened.click(QStringLiteral("Rotate"));
    QDialog &box = openDialog();
    QVERIFY(said(box).contains(u"Key 2 is announced already"));
    QTest::keyClick(&box, Qt::Key_Return); // the default calls it off
    QVERIFY(isDialogGone());
    QCOMPARE(opened.keys().size(), 2);
    opened.click(QStringLiteral("Rotate"));
    QTest::mouseClick(button(openDialog(), QStringLiteral("Announce another key")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(opened.keys().size(), 3, 20'000);
    // What becomes of the one before is said, too.
    QTRY_VERIFY(said(opened.console.window()).contains(u"Key 2, which is announced, "));
}

void TestKeysPage::rotateAtOnceSaysWhoMayRefuse()
{
    Opened opened;
    const KeyId first = opened.keys().constFirst().kid;
    opened.press(Qt::Key_O, Qt::AltModifier);
    QDialog &dialog = openDialog();
    QTRY_VERIFY(said(dialog).contains(u"use it for up to 5 min"));
    QVERIFY(said(dialog).contains(u"they may refuse fresh tokens until"));
    QAbstractButton *yes = button(dialog, QStringLiteral("Rotate at once"));
    QTRY_VERIFY(yes->isEnabled());
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(isDialogGone());
    QCOMPARE(opened.keys().size(), 2);
    QCOMPARE(opened.keys().constLast().state, QStringLiteral("active"));
    QCOMPARE(opened.console.api().keys().show(first)->state, QStringLiteral("retired"));
    QTRY_VERIFY(said(opened.console.window()).contains(u"Key 2 signs now."));
}

void TestKeysPage::revokeShowsWhatDiesAndAsksWhy()
{
    Opened opened;
    opened.console.addUser(QStringLiteral("ada@example.com"), QStringLiteral("violet-harbour-sings-91"));
    QVERIFY(
        !opened.console.signIn(QStringLiteral("ada@example.com"), QStringLiteral("violet-harbour-sings-91")).isEmpty());
    const KeyId first = opened.keys().constFirst().kid;
    opened.view.setFocus();
    opened.press(Qt::Key_Down);
    opened.press(Qt::Key_Up);
    opened.press(Qt::Key_Delete);
    QDialog &dialog = openDialog();
    QTRY_VERIFY(said(dialog).contains(u"The access token of 1 session"));
    QVERIFY(said(dialog).contains(u"would have been good until"));
    QVERIFY(said(dialog).contains(u"Consumers that obey the caching rules may accept it until"));
    QVERIFY(said(dialog).contains(u"A new key is made and signs at once."));
    QAbstractButton *yes = button(dialog, QStringLiteral("Revoke the key"));
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(said(dialog).contains(u"Say why"));
    QVERIFY(!opened.keys().constFirst().revokedAt);
    auto *reason = field<QLineEdit>(dialog, QStringLiteral("Reason"));
    QTRY_VERIFY(reason->hasFocus());
    QTest::keyClicks(reason, QStringLiteral("a laptop was lost"));
    QTest::mouseClick(yes, Qt::LeftButton);
    QVERIFY(isDialogGone());
    const admin::Key revoked = opened.console.api().keys().show(first).value();
    QVERIFY(revoked.revokedAt);
    QCOMPARE(revoked.revokeReason, QStringLiteral("a laptop was lost"));
    QCOMPARE(opened.keys().size(), 2);
    QTRY_COMPARE(opened.cell(1, KeyTable::Reason), QStringLiteral("a laptop was lost"));
    QTRY_VERIFY(said(opened.console.window()).contains(u"may accept key 1 until"));
}

void TestKeysPage::revokingCanBeCalledOff()
{
    Opened opened;
    opened.table.setFocus();
    opened.table.selectRow(0);
    opened.press(Qt::Key_V, Qt::AltModifier);
    QDialog &dialog = openDialog();
    QTRY_VERIFY(button(dialog, QStringLiteral("Revoke the key"))->isEnabled());
    auto &reason = *dialog.findChild<QLineEdit *>();
    QTRY_VERIFY(reason.hasFocus());
    QTest::keyClicks(&reason, QStringLiteral("a laptop was lost"));
    QTest::keyClick(&reason, Qt::Key_Return); // goes on to the button, and keeps what was typed
    QVERIFY(button(dialog, QStringLiteral("Revoke the key"))->hasFocus());
    QCOMPARE(reason.text(), QStringLiteral("a laptop was lost"));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(isDialogGone());
    QVERIFY(!opened.keys().constFirst().revokedAt);
    QCOMPARE(opened.keys().size(), 1);
}

void TestKeysPage::anotherProcessIsSeen()
{
    Opened opened;
    opened.table.selectRow(0);
    const QPersistentModelIndex first = opened.table.model()->index(0, KeyTable::State);
    QVERIFY(await(opened.console.api().keys().rotate(true))); // as whoever else would
    QTRY_COMPARE_WITH_TIMEOUT(first.data().toString(), QStringLiteral("retired"), 1000);
    QCOMPARE(opened.table.currentIndex().row(), first.row());
    QCOMPARE(opened.view.selected(), 1);
}

void TestKeysPage::selectionIsOneOnTimelineAndInTables()
{
    Opened opened;
    QVERIFY(await(opened.console.api().keys().rotate(false)));
    QTRY_COMPARE(opened.table.model()->rowCount(), 2);
    opened.view.setFocus();
    QTRY_COMPARE(opened.view.selected(), 1);
    QCOMPARE(opened.table.currentIndex().row(), 1);
    QTest::keyClick(&opened.view, Qt::Key_Down);
    QCOMPARE(opened.table.currentIndex().row(), 0);
    QTest::keyClick(&opened.table, Qt::Key_Down);
    QCOMPARE(opened.view.selected(), 1);
    QVERIFY(said(opened.page).contains(u"Key 1, RS256, generated, active."));
    // A key that is planned has no row in the table, and nothing can be done with it yet.
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&opened.view, Qt::Key_Down);
    QCOMPARE(opened.view.selected(), 3);
    QVERIFY(!opened.table.selectionModel()->hasSelection());
    QVERIFY(!button(opened.page, QStringLiteral("Revoke…"))->isEnabled());
    opened.press(Qt::Key_T, Qt::AltModifier);
    auto *text = field<QTableView>(opened.page, QStringLiteral("Timeline as text"));
    QVERIFY(text->currentIndex().siblingAtColumn(0).data().toString().startsWith(u"3, RS256, planned"));
    text->setCurrentIndex(text->model()->index(0, 0));
    QCOMPARE(opened.view.selected(), 1);
}

void TestKeysPage::keysOfTheKeyboardZoomAndPan()
{
    Opened opened;
    const auto span = [&opened] { return opened.view.shown().scale().span(); };
    const Duration before = span();
    // From wherever the focus is on the page.
    opened.table.setFocus();
    opened.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(span() < before);
    opened.press(Qt::Key_Minus, Qt::ControlModifier);
    opened.press(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(span() > before);
    opened.view.setFocus();
    for (int i = 0; i < 30; ++i)
        opened.press(Qt::Key_Right);
    QVERIFY(opened.view.shown().scale().from() > opened.keys().constFirst().createdAt);
    // It looks further ahead for whoever goes there.
    QTRY_VERIFY(!opened.view.rowRect(7).isEmpty());
    opened.press(Qt::Key_Home);
    QVERIFY(opened.view.shown().follows());
    opened.press(Qt::Key_0, Qt::ControlModifier);
    QVERIFY(std::chrono::abs(span() - before) < 1h);
}

void TestKeysPage::theMenuCopiesWhatIsPublic()
{
    Opened opened;
    opened.table.selectRow(0);
    QTest::mouseClick(button(opened.page, QStringLiteral("Details…")), Qt::LeftButton);
    QDialog &details = openDialog();
    QVERIFY(said(details).contains(opened.keys().constFirst().kid.toText()));
    QTest::mouseClick(button(details, QStringLiteral("Copy")), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text().toUtf8(),
        opened.console.api().keys().exportPublic(opened.keys().constFirst().kid, admin::PublicKeyForm::Jwk).value());
    QTest::keyClick(&details, Qt::Key_Escape);
    QVERIFY(isDialogGone());

    const QPoint place = opened.table.visualRect(opened.table.model()->index(0, 1)).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, opened.table.viewport()->mapToGlobal(place));
    QApplication::sendEvent(opened.table.viewport(), &event);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_K);
    QCOMPARE(QApplication::clipboard()->text(), opened.keys().constFirst().kid.toText());
}

void TestKeysPage::aKidOpensItsKey()
{
    Opened opened;
    const auto second = await(opened.console.api().keys().rotate(false));
    QVERIFY(second);
    opened.console.window().openPage(PageId::Overview);
    opened.console.window().openPage(PageId::Keys, second->kid.toText());
    QTRY_COMPARE(opened.view.selected(), 2);
}

void TestKeysPage::aRotationIsSeenToComeAndPass()
{
    // Before anybody has fetched a key set that may be kept for longer.
    Opened opened([](runtime::Installation &installation) -> Result<void, runtime::RuntimeError> {
        const auto quick = installation.settings()
                               .setMany({{QStringLiteral("keys.rotation-interval"), QStringLiteral("4s")},
                                            {QStringLiteral("keys.propagation"), QStringLiteral("1s")},
                                            {QStringLiteral("keys.jwks-max-age"), QStringLiteral("0s")},
                                            {QStringLiteral("keys.leeway"), QStringLiteral("0s")},
                                            {QStringLiteral("keys.algorithm"), QStringLiteral("ES256")},
                                            {QStringLiteral("tokens.access-lifetime"), QStringLiteral("1s")}},
                                   {})
                               .result();
        return quick ? Result<void, runtime::RuntimeError>()
                     : fail(runtime::RuntimeError::NoStart, quick.error().detail);
    });
    // The next one, from when it is seen to come.
    QStringList states;
    const auto note = [&] {
        for (int row = 0; row < opened.table.model()->rowCount(); ++row) {
            if (opened.cell(row, KeyTable::Sequence) == u"2" &&
                (states.isEmpty() || states.last() != opened.cell(row, KeyTable::State)))
                states.append(opened.cell(row, KeyTable::State));
        }
    };
    connect(opened.table.model(), &QAbstractItemModel::rowsInserted, this, note);
    connect(opened.table.model(), &QAbstractItemModel::dataChanged, this, note);
    note();
    QTRY_VERIFY_WITH_TIMEOUT(states.contains(QStringLiteral("removed")), 60'000);
    // On a busy machine one may last for less than it takes to look.
    const QStringList known{
        QStringLiteral("announced"), QStringLiteral("active"), QStringLiteral("retired"), QStringLiteral("removed")};
    QVERIFY(states.contains(QStringLiteral("active")));
    QVERIFY2(std::ranges::is_sorted(states, {}, [&known](const QString &state) { return known.indexOf(state); }),
        qPrintable(states.join(u' ')));
    QVERIFY(opened.view.shown().scale().span() < 10min);
    QVERIFY(opened.view.shown().follows());
    opened.table.model()->disconnect(this);
}

int main(int argc, char **argv) { return runWithWindow<TestKeysPage>(argc, argv); }

#include "tst_keyspage.moc"
