// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/playgroundsteps.h"
#include "ui/playground/remarklist.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr char broken[] = "Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJz*WIiOiJhIn0.AAAA";

} // namespace

class TestInspectView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPastedIsTakenApart();
    void whatIsBrokenIsMarkedAndLedTo();
    void aFileIsDropped();
};

void TestInspectView::whatIsPastedIsTakenApart()
{
    PlaygroundSteps playground(Tab::Inspect);
    playground.paste(
        QStringLiteral("Authorization: Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSIsImV4cCI6MTkwMDAwMDAwMH0."));
    QCOMPARE(playground.value(QStringLiteral("alg")), QStringLiteral("none"));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("alice"));
    QVERIFY2(
        playground.value(QStringLiteral("exp")).contains(u"2030"), qPrintable(playground.value(QStringLiteral("exp"))));
    auto *remarks = playground.page.findChild<ui::RemarkList *>();
    QVERIFY(remarks->isVisible());
    QVERIFY(!remarks->findItems(QStringLiteral("nobody has signed it"), Qt::MatchContains).isEmpty());

    playground.paste(QStringLiteral("hello"));
    QCOMPARE(playground.value(QStringLiteral("alg")), QString());
    QVERIFY(!remarks->findItems(QStringLiteral("This is no token"), Qt::MatchContains).isEmpty());
    QTest::keyClick(&playground.editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&playground.editor, Qt::Key_Delete);
    QVERIFY(remarks->isHidden());
}

void TestInspectView::whatIsBrokenIsMarkedAndLedTo()
{
    PlaygroundSteps playground(Tab::Inspect);
    playground.paste(QString::fromLatin1(broken));
    auto *remarks = playground.page.findChild<ui::RemarkList *>();
    const QList<QListWidgetItem *> items = remarks->findItems(QStringLiteral("not base64url"), Qt::MatchContains);
    QCOMPARE(items.size(), 1);
    QTest::mouseClick(remarks->viewport(), Qt::LeftButton, {}, remarks->visualItemRect(items.first()).center());
    QCOMPARE(playground.editor.textCursor().selectedText(), QStringLiteral("*"));
    QVERIFY(playground.editor.hasFocus());
    const QList<QTextEdit::ExtraSelection> marks = playground.editor.extraSelections();
    QVERIFY(std::ranges::any_of(marks, [](const QTextEdit::ExtraSelection &mark) {
        return mark.cursor.selectedText() == u"*" && mark.format.underlineStyle() == QTextCharFormat::WaveUnderline;
    }));
    // Typed right, it is right at once.
    QTest::keyClicks(&playground.editor, QStringLiteral("d"));
    QCOMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("a"));
    QVERIFY(remarks->findItems(QStringLiteral("not base64url"), Qt::MatchContains).isEmpty());
}

void TestInspectView::aFileIsDropped()
{
    PlaygroundSteps playground(Tab::Inspect);
    const auto drop = [&](const QString &path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPointF at(20, 20);
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(playground.editor.viewport(), &enter);
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(playground.editor.viewport(), &event);
        return enter.isAccepted() && event.isAccepted();
    };
    playground.editor.setPlainText(QStringLiteral("before"));
    QTemporaryDir folder;
    const auto fileOf = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("token.txt")));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            throw std::runtime_error("the file cannot be written");
        return file.fileName();
    };
    QVERIFY(drop(fileOf("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbGljZSJ9.\n")));
    QTRY_COMPARE(playground.value(QStringLiteral("sub")), QStringLiteral("alice"));
    QCOMPARE(playground.current(), Tab::Inspect);
    const QString held = playground.editor.toPlainText();
    for (const auto &[path, sentence] :
        {std::pair(fileOf(QByteArray(1024 * 1024 + 1, 'x')), QStringLiteral("is larger than")),
            std::pair(folder.filePath(QStringLiteral("nothing")), QStringLiteral("cannot be read")),
            std::pair(folder.path(), QStringLiteral("is no file"))}) {
        QVERIFY(drop(path));
        const auto isTold = [&playground, wanted = sentence] {
            const QList<QLabel *> labels = playground.console.window().findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(wanted); });
        };
        QTRY_VERIFY2(isTold(), qPrintable(sentence));
        QCOMPARE(playground.editor.toPlainText(), held);
    }
}

int main(int argc, char **argv) { return runWithWindow<TestInspectView>(argc, argv); }
#include "tst_inspectview.moc"
