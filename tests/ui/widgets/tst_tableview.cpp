// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

using namespace tessera::ui;

namespace {

// Three rows of what, state and count.
void fill(QStandardItemModel &model)
{
    model.setHorizontalHeaderLabels({QStringLiteral("What"), QStringLiteral("State"), QStringLiteral("Count")});
    for (int row = 0; row < 3; ++row)
        model.appendRow({new QStandardItem(QStringLiteral("row %1").arg(row)),
            new QStandardItem(QStringLiteral("good")), new QStandardItem(QString::number(10 * row))});
}

} // namespace

class TestTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copyingTakesTheSelectedRowsAsTheyAreSeen();
    void columnsAreRemembered();
    void columnsAreRememberedWhereTheModelIsGoneFirst();
    void aRowThatIsNotThereIsNotCopied();
    void theKeyboardSortsAndHidesToo();
    void theTableMayGoBelowItsMenu();
    void columnsAreHiddenByTheMenuOfTheHeading();
    void theLastColumnCannotBeHidden();
    void enterAndADoubleClickOpen();
    void tabLeavesTheTable();

private:
    [[nodiscard]] std::unique_ptr<TableView> shown();
    void withMenuOf(TableView &table, const std::function<void(QMenu &)> &act);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<QStandardItemModel> m_model;
};

void TestTableView::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_folder->filePath(QStringLiteral("preferences.ini")));
    m_model = std::make_unique<QStandardItemModel>();
    fill(*m_model);
}

std::unique_ptr<TableView> TestTableView::shown()
{
    auto table =
        std::make_unique<TableView>(QStringLiteral("Things"), *m_preferences, QStringLiteral("things/columns"));
    table->setModelWithColumns(m_model.get(), {20, 10, 8});
    table->resize(600, 300);
    table->show();
    return table;
}

void TestTableView::withMenuOf(TableView &table, const std::function<void(QMenu &)> &act)
{
    Q_EMIT table.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    act(*menu);
    menu->close();
}

void TestTableView::copyingTakesTheSelectedRowsAsTheyAreSeen()
{
    const auto table = shown();
    table->horizontalHeader()->moveSection(2, 0);
    table->setColumnHidden(1, true);
    table->selectRow(1);
    QTest::keyClick(table.get(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table->selectedRows(), (QList<int>{1, 2}));
    QTest::keySequence(table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("10\trow 1\n20\trow 2\n"));
}

void TestTableView::columnsAreRemembered()
{
    auto table = shown();
    table->setColumnWidth(2, 321);
    table->setColumnHidden(1, true);
    table->horizontalHeader()->moveSection(2, 0);
    table.reset();
    table = shown();
    QCOMPARE(table->columnWidth(2), 321);
    QVERIFY(table->isColumnHidden(1));
    QCOMPARE(table->horizontalHeader()->logicalIndex(0), 2);
}

// As it is with pages, whose models are their members.
void TestTableView::columnsAreRememberedWhereTheModelIsGoneFirst()
{
    auto table = shown();
    table->setColumnHidden(1, true);
    QTRY_VERIFY(!m_preferences->layout(QStringLiteral("things/columns")).isEmpty());
    m_model = std::make_unique<QStandardItemModel>();
    fill(*m_model);
    table.reset();
    table = shown();
    QVERIFY(table->isColumnHidden(1));
}

void TestTableView::aRowThatIsNotThereIsNotCopied()
{
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    const auto table = shown();
    table->setRowsThere([](int row) { return row < 2; });
    QSignalSpy refused(table.get(), &TableView::couldNotCopy);
    table->selectAll();
    QTest::keySequence(table.get(), QKeySequence::Copy);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused.constLast().constFirst().toLongLong(), 1);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    table->clearSelection();
    table->selectRow(1);
    QTest::keySequence(table.get(), QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("row 1\tgood\t10\n"));
}

void TestTableView::theKeyboardSortsAndHidesToo()
{
    const auto table = shown();
    table->makeSortable([](int column) { return column != 1; });
    QTest::keyClick(table.get(), Qt::Key_F4);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Right);
    QMenu *by = menu->actions().constFirst()->menu();
    QTRY_VERIFY(by->isVisible());
    QCOMPARE(by->actions().size(), 2); // not the state
    QTest::keyClick(by, Qt::Key_Return);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("row 0"));
    by->actions().constFirst()->trigger(); // the other way round
    QCOMPARE(m_model->index(0, 0).data().toString(), QStringLiteral("row 2"));
    // A heading that cannot be sorted by leaves the arrow where it was.
    table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

// The page that it belongs to may be taken away at any time.
void TestTableView::theTableMayGoBelowItsMenu()
{
    auto table = shown();
    Q_EMIT table->horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    const QPointer<QWidget> menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    table.reset();
    QVERIFY(!menu);
}

void TestTableView::columnsAreHiddenByTheMenuOfTheHeading()
{
    const auto table = shown();
    withMenuOf(*table, [](QMenu &menu) {
        const QList<QAction *> actions = menu.actions();
        QCOMPARE(actions.size(), 3);
        QCOMPARE(actions[1]->text(), QStringLiteral("State"));
        QVERIFY(actions[1]->isChecked());
        actions[1]->trigger();
    });
    QVERIFY(table->isColumnHidden(1));
    withMenuOf(*table, [](QMenu &menu) {
        QVERIFY(!menu.actions().at(1)->isChecked());
        menu.actions().at(1)->trigger();
    });
    QVERIFY(!table->isColumnHidden(1));
}

void TestTableView::theLastColumnCannotBeHidden()
{
    const auto table = shown();
    table->setColumnHidden(0, true);
    table->setColumnHidden(1, true);
    withMenuOf(*table, [](QMenu &menu) {
        QVERIFY(menu.actions().at(0)->isEnabled());
        QVERIFY(!menu.actions().at(2)->isEnabled());
    });
}

void TestTableView::enterAndADoubleClickOpen()
{
    const auto table = shown();
    QSignalSpy opened(table.get(), &TableView::opened);
    QTest::keyClick(table.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 0); // nothing is current
    table->setCurrentIndex(m_model->index(1, 0));
    QTest::keyClick(table.get(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.constLast().constFirst().toModelIndex().row(), 1);
    const QPoint place = table->visualRect(m_model->index(2, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.constLast().constFirst().toModelIndex().row(), 2);
    // What is opened is not edited.
    QVERIFY(!table->findChild<QLineEdit *>());
}

void TestTableView::tabLeavesTheTable()
{
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *table = new TableView(QStringLiteral("Things"), *m_preferences, QStringLiteral("things/columns"));
    table->setModelWithColumns(m_model.get(), {20, 10, 8});
    auto *after = new QLineEdit;
    rows->addWidget(table);
    rows->addWidget(after);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    table->setFocus();
    table->setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(after->hasFocus());
    QTest::keyClick(after, Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(table->hasFocus());
}

QTEST_MAIN(TestTableView)

#include "tst_tableview.moc"
