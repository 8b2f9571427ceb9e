// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deedrow.h"
#include "ui/settings/settingsform.h"
#include "ui/support/steps.h"

#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace tessera;
using namespace tessera::test;

namespace {

constexpr char rows[] = "tessera::ui::TlsRows";

struct TlsForm : SettingsForm
{
    void typeText(const char *name, const QString &text)
    {
        auto &line = field<QLineEdit>(name);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
    }
    void turnOn()
    {
        typeText("tls.names", QStringLiteral("localhost, 127.0.0.1"));
        apply();
        if (!certificate())
            throw std::runtime_error("the services speak no TLS");
    }
    std::optional<admin::CertificateView> certificate() { return console.configuration().certificate(); }
    /// Whether one of the two rows says that.
    bool isTold(const QString &words)
    {
        const QList<ui::DeedRow *> all = page().findChildren<ui::DeedRow *>();
        return std::ranges::any_of(all, [&words](const ui::DeedRow *row) {
            const QList<QLabel *> labels = row->findChildren<QLabel *>();
            return std::ranges::any_of(
                labels, [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
        });
    }
};

QString fingerprint(const QByteArray &sha256) { return QString::fromLatin1(sha256.toHex(':')).toUpper(); }

} // namespace

/// TLS as an administrator turns it on, by keys and clicks, over real services.
class TestTlsSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTurnedOn()
    {
        TlsForm form;
        QTRY_VERIFY(form.isTold(QStringLiteral("plain HTTP")));
        QTRY_VERIFY(form.isTold(QStringLiteral("none yet")));
        QVERIFY(!form.button(QStringLiteral("&Renew")).isVisible());
        form.typeText("tls.names", QStringLiteral("localhost, 127.0.0.1"));
        QVERIFY(form.says("tls.names", QStringLiteral("another issuer"))); // whose scheme it is
        form.apply();
        QVERIFY(form.certificate());
        QTRY_VERIFY(form.isTold(fingerprint(form.certificate()->sha256)));
        QVERIFY(form.isTold(QStringLiteral("the local authority")));
        const auto authority = await(form.console.api().tls().authority()).value();
        QTRY_VERIFY(form.isTold(fingerprint(authority->sha256)));
        QVERIFY(form.button(QStringLiteral("&Renew")).isVisible());
    }

    void whatCannotBeIsSaid()
    {
        TlsForm form;
        form.typeText("tls.names", QStringLiteral("a b"));
        QTRY_VERIFY(form.says("tls.names", QStringLiteral("neither a DNS name nor an IP address")));
        QVERIFY(!form.button(QStringLiteral("&Apply")).isEnabled());
    }

    void isRenewed()
    {
        TlsForm form;
        form.turnOn();
        const QByteArray before = form.certificate()->sha256;
        QTRY_VERIFY(form.button(QStringLiteral("&Renew")).isVisible());
        pressText(form.page(), rows, "&Renew");
        QTRY_VERIFY_WITH_TIMEOUT(form.certificate()->sha256 != before, 20'000);
        QTRY_VERIFY(form.isTold(fingerprint(form.certificate()->sha256)));
    }

    void issuesForAnotherServer()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("server.pem"));
        TlsForm form;
        pressText(form.page(), rows, "&Issue…");
        QDialog &dialog = awaitDialog("tessera::ui::IssueCertificateDialog");
        const QList<QLineEdit *> lines = dialog.findChildren<QLineEdit *>();
        const auto type = [&lines](const QString &name, const QString &text) {
            const auto line = std::ranges::find(lines, name, &QLineEdit::accessibleName);
            QVERIFY2(line != lines.end(), qPrintable(name));
            (*line)->selectAll();
            QTest::keyClicks(*line, text);
        };
        type(QStringLiteral("Names"), QStringLiteral("shop.example.test, 10.1.0.5"));
        type(QStringLiteral("Passphrase"), QStringLiteral("violet harbour at dawn"));
        type(QStringLiteral("Passphrase again"), QStringLiteral("violet harbour at dusk"));
        type(QStringLiteral("File"), file);
        const QList<QPushButton *> buttons = dialog.findChildren<QPushButton *>();
        auto *issue = *std::ranges::find(buttons, QStringLiteral("&Issue"), &QPushButton::text);
        QTRY_VERIFY(issue->isEnabled());
        QTest::mouseClick(issue, Qt::LeftButton);
        QVERIFY(dialog.isVisible() && !QFileInfo::exists(file)); // the passphrases are not the same
        type(QStringLiteral("Passphrase again"), QStringLiteral("violet harbour at dawn"));
        QTest::mouseClick(issue, Qt::LeftButton);
        QTRY_VERIFY(QFileInfo::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray text = written.readAll();
        QCOMPARE(text.count("BEGIN CERTIFICATE"), 2);
        QCOMPARE(text.count("BEGIN ENCRYPTED PRIVATE KEY"), 1);
        QVERIFY(!(QFileInfo(file).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        QTRY_VERIFY(!form.isTold(QStringLiteral("none yet"))); // the authority was made for it
    }
};

int main(int argc, char **argv) { return runWithWindow<TestTlsSettings>(argc, argv); }

#include "tst_tlssettings.moc"
