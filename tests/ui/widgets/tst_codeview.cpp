// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"
#include "ui/models/jsontext.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/jsonhighlighter.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace tessera::ui;

namespace {

QString keys(int count)
{
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(QStringLiteral(R"({"kid":"%1","n":1})").arg(i));
    return prettyJson(QStringLiteral(R"({"keys":[%1]})").arg(all.join(u',')));
}

// The colour of each piece of a block, by where it begins.
QMap<int, QColor> colorsOf(const QTextBlock &block)
{
    QMap<int, QColor> colors;
    const QList<QTextLayout::FormatRange> formats = block.layout()->formats();
    for (const QTextLayout::FormatRange &range : formats)
        colors.insert(range.start, range.format.foreground().color());
    return colors;
}

} // namespace

class TestCodeView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAPieceIsIsColoured();
    void everyColourCanBeRead_data();
    void everyColourCanBeRead();
    void anotherThemeColoursAnew();
    void whereOneReadsStaysWhenTheTextIsSetAnew();
    void marksCoverTheirLines();
    void tabLeavesTheView();
};

void TestCodeView::whatAPieceIsIsColoured()
{
    QTextDocument document;
    const QPalette palette = lightPalette();
    const Colors colors = colorsFor(palette);
    JsonHighlighter highlighter(&document, palette);
    document.setPlainText(QStringLiteral(R"({"a":"b","c":[1,true,x]})"));
    highlighter.rehighlight();
    const QMap<int, QColor> seen = colorsOf(document.firstBlock());
    QCOMPARE(seen.value(0), colors.muted);
    QCOMPARE(seen.value(1), colors.accent);
    QCOMPARE(seen.value(5), colors.good);
    QCOMPARE(seen.value(14), colors.attention);
    QCOMPARE(seen.value(16), colors.attention);
    QCOMPARE(seen.value(21), colors.bad);
}

void TestCodeView::everyColourCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << lightPalette();
    QTest::newRow("dark") << darkPalette();
}

void TestCodeView::everyColourCanBeRead()
{
    QFETCH(QPalette, palette);
    const Colors colors = colorsFor(palette);
    for (const QColor &color : {colors.muted, colors.accent, colors.good, colors.attention, colors.bad}) {
        for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::AlternateBase})
            QVERIFY(contrast(color, palette.color(ground)) >= 4.5);
    }
}

void TestCodeView::anotherThemeColoursAnew()
{
    CodeView view(QStringLiteral("Code"));
    view.setPalette(lightPalette());
    view.setCode(QStringLiteral("{\n\"a\": 1}"));
    const QColor light = colorsOf(view.document()->findBlockByNumber(1)).cbegin().value();
    view.setPalette(darkPalette());
    QCOMPARE(light, colorsFor(lightPalette()).accent);
    QCOMPARE(colorsOf(view.document()->findBlockByNumber(1)).cbegin().value(), colorsFor(darkPalette()).accent);
}

void TestCodeView::whereOneReadsStaysWhenTheTextIsSetAnew()
{
    CodeView view(QStringLiteral("Code"));
    view.resize(300, 120);
    view.setCode(keys(20));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.verticalScrollBar()->setValue(30);
    QCOMPARE(view.verticalScrollBar()->value(), 30);
    view.setCode(keys(21));
    QCOMPARE(view.verticalScrollBar()->value(), 30);
    QTextCursor selection = view.textCursor();
    selection.select(QTextCursor::WordUnderCursor);
    view.setTextCursor(selection);
    view.setCode(keys(21)); // nothing new
    QCOMPARE(view.textCursor(), selection);
}

void TestCodeView::marksCoverTheirLines()
{
    CodeView view(QStringLiteral("Code"));
    view.resize(500, 400);
    const QString text = keys(3);
    const WrittenKey second = writtenKeys(text).at(1);
    view.setCode(text);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QImage before = view.grab().toImage();
    view.setMarks({{.at = second.at,
        .length = second.length,
        .tone = CodeView::Tone::Added,
        .word = QStringLiteral("only served")}});
    const QList<QTextEdit::ExtraSelection> grounds = view.extraSelections();
    QCOMPARE(grounds.size(), 4); // brace, two members, brace
    QCOMPARE(grounds.first().cursor.block().text().trimmed(), QStringLiteral("{"));
    QCOMPARE(grounds.last().cursor.block().text().trimmed(), QStringLiteral("},"));
    QVERIFY(view.grab().toImage() != before);
    view.setMarks({});
    QVERIFY(view.extraSelections().isEmpty());
    QCOMPARE(view.grab().toImage(), before);

    view.setCode(QStringLiteral(R"({"keys":[{"kid":"a"}]})")); // all in one line: the ground is the key's alone
    view.setMarks({{.at = 9, .length = 11, .tone = CodeView::Tone::Missing, .word = QStringLiteral("only held")}});
    QCOMPARE(view.extraSelections().constFirst().cursor.selectedText(), QStringLiteral(R"({"kid":"a"})"));
}

void TestCodeView::tabLeavesTheView()
{
    QWidget window;
    auto *view = new CodeView(QStringLiteral("Code"), &window);
    auto *next = new QWidget(&window);
    next->setFocusPolicy(Qt::StrongFocus);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QCOMPARE(window.focusWidget(), next);
}

QTEST_MAIN(TestCodeView)
#include "tst_codeview.moc"
