// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backups by hand, with the keyboard, and how those stand that are written by themselves.
#include "support/await.h"
#include "ui/backups/restoredialog.h"
#include "ui/settings/backupsettings.h"
#include "ui/settings/settingspage.h"
#include "ui/support/consolefixture.h"
#include "ui/support/samplebackup.h"
#include "ui/support/samplehistory.h"
#include "ui/support/steps.h"
#include "ui/widgets/note.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

QLineEdit &fileOf(QDialog &dialog) { return *dialog.findChild<QLineEdit *>(QStringLiteral("file")); }

QPushButton &acceptOf(QDialog &dialog)
{
    const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault())
            return *button;
    }
    throw std::runtime_error("no button does it");
}

bool says(QWidget &root, const QString &text)
{
    const QList<Note *> notes = root.findChildren<Note *>();
    const QList<QLabel *> labels = root.findChildren<QLabel *>();
    return std::ranges::any_of(notes, [&](const Note *note) { return note->sentence().contains(text); }) ||
           std::ranges::any_of(labels, [&](const QLabel *label) { return label->text().contains(text); });
}

QDialog &opened(ConsoleFixture &console, const char *button)
{
    auto &page = console.open<SettingsPage>(PageId::Settings);
    if (!QTest::qWaitForWindowActive(&console.window()))
        throw std::runtime_error("the window did not become active");
    press(page, button);
    QDialog &dialog = awaitDialog();
    if (!QTest::qWaitFor([&dialog] { return dialog.isAncestorOf(QApplication::focusWidget()); }))
        throw std::runtime_error("the dialog did not take the focus");
    return dialog;
}

} // namespace

class TestBackupSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWrittenWithTheKeyboard()
    {
        ConsoleFixture console;
        QDialog &dialog = opened(console, "backup");
        const QString file = console.file(QStringLiteral("backup.tessera-backup"));
        QTest::keyClicks(QApplication::focusWidget(), samplePassword()); // the passphrase is first
        QTest::keyClick(&dialog, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), samplePassword());
        fileOf(dialog).setText(file);
        QTRY_VERIFY(acceptOf(dialog).isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!openDialog(), 30s);
        QVERIFY(QFile::exists(file));
        QTRY_VERIFY(says(console.window(), QStringLiteral("read it back")));
        const auto found = await(console.backups().check(file, crypto::SecretBytes::copyOf(samplePassword().toUtf8())));
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    }

    void twoPassphrasesAndAFileThatIsThereAreRefused()
    {
        ConsoleFixture console;
        QDialog &dialog = opened(console, "backup");
        QTest::keyClicks(QApplication::focusWidget(), samplePassword());
        fileOf(dialog).setText(sampleBackup());
        QTRY_VERIFY(acceptOf(dialog).isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(says(dialog, QStringLiteral("not the same")));
        QTest::keyClicks(QApplication::focusWidget(), samplePassword()); // where it was wrong
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("replaces nothing")), 30s);
        dialog.reject();
    }

    void aRestoreShowsWhatItBringsBeforeItIsDone()
    {
        ConsoleFixture console;
        QSignalSpy wanted(&console.window(), &MainWindow::restoreRequested);
        QDialog &dialog = opened(console, "restore");
        auto &passphrase = *dialog.findChild<QLineEdit *>(QStringLiteral("passphrase"));
        fileOf(dialog).setText(sampleBackup());
        passphrase.setText(QStringLiteral("another passphrase"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("The passphrase is not that of the backup")), 30s);
        passphrase.setText(samplePassword());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(says(dialog, QStringLiteral("The backup is whole")), 30s);
        QVERIFY(says(dialog, QStringLiteral("2 d 1 h ago")));
        QVERIFY(wanted.isEmpty());
        const QString checked = acceptOf(dialog).text();
        passphrase.setText(QStringLiteral("another")); // then nothing is known of it again
        QVERIFY(acceptOf(dialog).text() != checked);
        passphrase.setText(samplePassword());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(acceptOf(dialog).text(), checked, 30s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), sampleBackup());
        QTRY_VERIFY(!openDialog());
    }

    void theScheduleIsTold()
    {
        {
            ConsoleFixture console;
            auto &page = console.open<SettingsPage>(PageId::Settings);
            QTRY_VERIFY(says(page, QStringLiteral("None is written by itself")));
        }
        const QTemporaryDir place;
        const auto configure = [&](const QByteArray &passphrase) {
            return [&place, passphrase](runtime::Configuration &configuration) {
                QFile file(place.filePath(QStringLiteral("passphrase")));
                if (!file.open(QIODevice::WriteOnly) || file.write(passphrase) < 0 ||
                    !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
                    throw std::runtime_error("no passphrase");
                configuration.backupFolder = place.path();
                configuration.backupPassphraseFile = file.fileName();
            };
        };
        {
            ConsoleFixture console({}, configure("correct horse battery\n"));
            auto &page = console.open<SettingsPage>(PageId::Settings);
            QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("The last one was written")), 30s);
            QTRY_VERIFY(says(page, QStringLiteral("The next one is written into")));
        }
        ConsoleFixture console({}, configure("short\n"));
        auto &page = console.open<SettingsPage>(PageId::Settings);
        QTRY_VERIFY_WITH_TIMEOUT(says(page, QStringLiteral("must have at least 12 characters")), 30s);
    }
};

int main(int argc, char **argv) { return runWithWindow<TestBackupSettings>(argc, argv); }

#include "tst_backupsettings.moc"
