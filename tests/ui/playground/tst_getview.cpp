// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokentools.h"
#include "support/await.h"
#include "ui/models/mintmodel.h"
#include "ui/playground/mintview.h"
#include "ui/playground/playgroundsteps.h"
#include "ui/playground/signinview.h"
#include "ui/playground/verifyview.h"
#include "ui/support/steps.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>

using namespace tessera;
using namespace tessera::test;
using ui::MintModel;

namespace {

constexpr char password[] = "violet-harbour-sings-91";

struct Getting : PlaygroundSteps
{
    Getting()
        : PlaygroundSteps(Tab::Get)
        , mint(*page.findChild<ui::MintView *>())
        , preview(*mint.findChild<ui::TokenEditor *>())
    {
        if (!QTest::qWaitFor([&] { return isReady(); }, QDeadlineTimer(std::chrono::seconds(10))))
            throw std::runtime_error("nothing is planned");
    }

    [[nodiscard]] bool isReady() { return preview.toPlainText().count(u'.') == 2; }
    [[nodiscard]] QString said() const { return mint.findChild<ui::Note *>()->sentence(); }
    [[nodiscard]] admin::TokenParts planned() const
    {
        return admin::inspectToken(preview.toPlainText().toLatin1()).value_or(admin::TokenParts());
    }
    [[nodiscard]] admin::TokenParts minted()
    {
        const QString before = editor.toPlainText();
        press(QStringLiteral("Mint a token"));
        if (!waitForToken(before))
            throw std::runtime_error("no token was minted: " + said().toStdString());
        return admin::inspectToken(editor.toPlainText().toLatin1()).value();
    }
    [[nodiscard]] ui::TableView &table() const { return *mint.findChild<ui::TableView *>(); }
    [[nodiscard]] const MintModel &members() const { return static_cast<const MintModel &>(*table().model()); }
    // As a person changes it: a double click, the text, Enter.
    [[nodiscard]] QLineEdit &beginTyping(const QString &claim, const QString &value) const
    {
        const QModelIndex index = members().index(members().rowOf(MintModel::Part::Claims, claim), MintModel::Value);
        table().scrollTo(index);
        const QPoint at = table().visualRect(index).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table().viewport(), Qt::LeftButton, {}, at);
        auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (!field)
            throw std::runtime_error("nothing is edited");
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, value);
        return *field;
    }
    void endTyping(QLineEdit &field, const QString &claim) const
    {
        QTest::keyClick(&field, Qt::Key_Return);
        // The delegate takes it a turn of the event loop later.
        if (!QTest::qWaitFor([&] { return members().changes(MintModel::Part::Claims).contains(claim); }))
            throw std::runtime_error("it was not taken");
    }
    void type(const QString &claim, const QString &value) const { endTyping(beginTyping(claim, value), claim); }
    [[nodiscard]] QString verdict() { return page.findChild<ui::VerifyView *>()->findChild<ui::Note *>()->sentence(); }

    ui::MintView &mint;
    ui::TokenEditor &preview;
};

QString text(const QJsonObject &object, const char *name) { return object.value(QLatin1StringView(name)).toString(); }

} // namespace

/// Tokens are minted by hand, or got by signing in.
class TestGetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedIsMinted()
    {
        Getting getting;
        QCOMPARE(text(getting.planned().claims, "sub"), QStringLiteral("tessera-playground"));
        getting.type(QStringLiteral("aud"), QStringLiteral("another"));
        QTRY_COMPARE(text(getting.planned().claims, "aud"), QStringLiteral("another"));
        QVERIFY2(getting.said().startsWith(u"A signed token (JWS), RS256"), qPrintable(getting.said()));
        const qsizetype plannedSize = getting.preview.toPlainText().size();
        const admin::TokenParts parts = getting.minted();
        QCOMPARE(text(parts.claims, "aud"), QStringLiteral("another"));
        QCOMPARE(getting.editor.toPlainText().size(), plannedSize);
        admin::AuditQuery minting;
        minting.action = QStringLiteral("token.minted");
        QCOMPARE(await(getting.console.api().audit().list(minting))->size(), 1);
    }

    void aUserAndALifetimeAreChosen()
    {
        Getting getting;
        const admin::User user =
            getting.console.addUser(QStringLiteral("eva@example.com"), QLatin1StringView(password));
        getting.field<QLineEdit>(QStringLiteral("User")).setText(QStringLiteral("eva@example.com"));
        getting.field<QLineEdit>(QStringLiteral("Lifetime")).setText(QStringLiteral("90s"));
        QTRY_COMPARE(text(getting.planned().claims, "sub"), user.id.toText());
        const admin::TokenParts parts = getting.minted();
        QCOMPARE(text(parts.claims, "email"), user.email);
        QCOMPARE(parts.claims.value(u"exp").toInteger() - parts.claims.value(u"iat").toInteger(), 90);
    }

    void whatCannotBeMintedIsSaid()
    {
        Getting getting;
        auto &lifetime = getting.field<QLineEdit>(QStringLiteral("Lifetime"));
        const auto refuses = [&](const QString &sentence) {
            return QTest::qWaitFor(
                       [&] { return getting.said().contains(sentence); }, QDeadlineTimer(std::chrono::seconds(10))) &&
                   !getting.button(QStringLiteral("Mint a token")).isEnabled() &&
                   getting.preview.toPlainText().isEmpty();
        };
        lifetime.setText(QStringLiteral("soon"));
        QVERIFY2(refuses(QStringLiteral("a number with a unit")), qPrintable(getting.said()));
        lifetime.setText(QStringLiteral("900d"));
        QVERIFY2(refuses(QStringLiteral("must be from 1s to")), qPrintable(getting.said()));
        lifetime.clear();
        QTRY_VERIFY(getting.isReady());
        getting.type(QStringLiteral("exp"), QStringLiteral("never"));
        QVERIFY2(refuses(QStringLiteral("The token must expire")), qPrintable(getting.said()));
        getting.press(QStringLiteral("As before"));
        QTRY_VERIFY(getting.isReady());
        getting.field<QLineEdit>(QStringLiteral("User")).setText(QStringLiteral("nobody@example.com"));
        QVERIFY2(refuses(QStringLiteral("There is no user")), qPrintable(getting.said()));
        getting.field<QLineEdit>(QStringLiteral("User")).clear();
        QTRY_VERIFY(getting.button(QStringLiteral("Mint a token")).isEnabled());
    }

    void formAndTextAreInStep()
    {
        Getting getting;
        getting.type(QStringLiteral("aud"), QStringLiteral("another"));
        getting.press(QStringLiteral("JSON"));
        auto &claims = getting.field<ui::JsonEditor>(QStringLiteral("Claims"));
        QVERIFY2(claims.toPlainText().contains(u"\"aud\": \"another\""), qPrintable(claims.toPlainText()));
        claims.setFocus();
        QTextCursor end(claims.document());
        end.movePosition(QTextCursor::End);
        claims.setTextCursor(end);
        QTest::keyClick(&claims, Qt::Key_Backspace);
        QTRY_VERIFY2(getting.said().startsWith(u"The claims cannot be read: "), qPrintable(getting.said()));
        // Looking at the form in between loses nothing of it.
        const QString typed = claims.toPlainText();
        getting.press(QStringLiteral("Form"));
        getting.press(QStringLiteral("JSON"));
        QCOMPARE(claims.toPlainText(), typed);
        QVERIFY2(getting.said().startsWith(u"The claims cannot be read: "), qPrintable(getting.said()));
        claims.setFocus();
        claims.moveCursor(QTextCursor::End);
        QTest::keyClicks(&claims, QStringLiteral(",\"city\":\"Oxford\"}"));
        QTRY_COMPARE(text(getting.planned().claims, "city"), QStringLiteral("Oxford"));
        getting.press(QStringLiteral("Form"));
        const auto &model = static_cast<const MintModel &>(*getting.mint.findChild<ui::TableView *>()->model());
        QVERIFY(model.rowOf(MintModel::Part::Claims, QStringLiteral("city")) >= 0);
        const admin::TokenParts parts = getting.minted();
        QCOMPARE(text(parts.claims, "city"), QStringLiteral("Oxford"));
        QCOMPARE(text(parts.claims, "aud"), QStringLiteral("another"));
    }

    // Another answer of the service comes while somebody types into a cell.
    void whatIsTypedStaysWhileThePlanIsMadeAnew()
    {
        Getting getting;
        QLineEdit &field = getting.beginTyping(QStringLiteral("aud"), QStringLiteral("anot"));
        const QString planned = getting.preview.toPlainText();
        getting.field<QLineEdit>(QStringLiteral("Lifetime")).setText(QStringLiteral("2h"));
        QTRY_VERIFY(getting.isReady() && getting.preview.toPlainText() != planned);
        QCOMPARE(field.text(), QStringLiteral("anot"));
        QTest::keyClicks(&field, QStringLiteral("her"));
        getting.endTyping(field, QStringLiteral("aud"));
        QTRY_COMPARE(text(getting.planned().claims, "aud"), QStringLiteral("another"));
    }

    void aMemberIsAddedAndLeftOut()
    {
        Getting getting;
        getting.press(QStringLiteral("Add…"));
        QDialog &dialog = awaitDialog();
        dialog.findChildren<QComboBox *>().at(1)->setCurrentText(QStringLiteral("amr"));
        dialog.findChildren<QLineEdit *>().constLast()->setText(QStringLiteral("[\"pwd\"]"));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_VERIFY(getting.planned().claims.contains(u"amr"));
        getting.press(QStringLiteral("Leave out"));
        QTRY_VERIFY(getting.isReady() && !getting.planned().claims.contains(u"amr"));
    }

    // Which no service trusts, and Verify does.
    void aThrowAwayKeySigns()
    {
        Getting getting;
        getting.field<QComboBox>(QStringLiteral("Signing key")).setCurrentIndex(3);
        QTRY_COMPARE(text(getting.planned().header, "alg"), QStringLiteral("ES256"));
        const QString kid = text(getting.planned().header, "kid");
        const admin::TokenParts parts = getting.minted();
        QCOMPARE(text(parts.header, "kid"), kid);
        QCOMPARE(parts.signatureBytes, 64);
        getting.open(Tab::Verify);
        QTRY_COMPARE(getting.verdict(), QStringLiteral("The token is accepted."));
        QVERIFY(getting.field<QComboBox>(QStringLiteral("Keys")).currentText().contains(u"throw-away"));
        QCOMPARE(getting.console.request("GET", getting.console.addresses().resource + QStringLiteral("/api/data"),
                     getting.editor.toPlainText().toLatin1()),
            401);
        getting.open(Tab::Get);
        getting.field<QComboBox>(QStringLiteral("Signing key")).setCurrentIndex(0);
        QTRY_COMPARE(text(getting.planned().header, "alg"), QStringLiteral("RS256"));
        (void)getting.minted();
        getting.open(Tab::Verify);
        QTRY_COMPARE(getting.verdict(), QStringLiteral("The token is accepted."));
        QVERIFY(!getting.field<QComboBox>(QStringLiteral("Keys")).currentText().contains(u"throw-away"));
    }

    void aTemplateIsAStart()
    {
        Getting getting;
        getting.field<QComboBox>(QStringLiteral("Begin with")).setCurrentText(QStringLiteral("for another audience"));
        QTRY_COMPARE(text(getting.planned().claims, "aud"), QStringLiteral("another-service"));
        (void)getting.minted();
        getting.open(Tab::Verify);
        QTRY_VERIFY2(getting.verdict().startsWith(u"The token is refused"), qPrintable(getting.verdict()));
    }

    void whoSignsInGetsTokens()
    {
        Getting getting;
        const admin::User user =
            getting.console.addUser(QStringLiteral("eva@example.com"), QLatin1StringView(password));
        getting.press(QStringLiteral("Sign in as a user"));
        auto &email = getting.field<QLineEdit>(QStringLiteral("Email"));
        auto &secret = getting.field<ui::PasswordField>(QStringLiteral("Password"));
        const auto said = [&] {
            return getting.page.findChild<ui::SignInView *>()->findChildren<ui::Note *>().constLast()->sentence();
        };
        QVERIFY(!getting.button(QStringLiteral("Sign in")).isEnabled());
        email.setText(user.email);
        secret.setText(QStringLiteral("not the password"));
        QTest::keyClick(&secret, Qt::Key_Return);
        QTRY_VERIFY2(said().contains(u"password"), qPrintable(said()));
        QVERIFY(getting.editor.toPlainText().isEmpty());
        secret.setText(QLatin1StringView(password));
        QVERIFY(!getting.button(QStringLiteral("Refresh")).isEnabled());
        getting.press(QStringLiteral("Sign in"));
        QVERIFY(getting.waitForToken());
        QVERIFY(secret.text().isEmpty());
        const QString first = getting.editor.toPlainText();
        QCOMPARE(text(admin::inspectToken(first.toLatin1())->claims, "sub"), user.id.toText());
        getting.press(QStringLiteral("Refresh"));
        QVERIFY(getting.waitForToken(first));
        getting.open(Tab::Verify);
        QTRY_COMPARE(getting.verdict(), QStringLiteral("The token is accepted."));
        // Ctrl+Z brings the one before back.
        getting.editor.setFocus();
        QTest::keyClick(&getting.editor, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(getting.editor.toPlainText(), first);
    }

    void whereNoServiceRunsThatIsSaid()
    {
        Getting getting;
        getting.press(QStringLiteral("Sign in as a user"));
        getting.field<QLineEdit>(QStringLiteral("Email")).setText(QStringLiteral("eva@example.com"));
        getting.field<ui::PasswordField>(QStringLiteral("Password")).setText(QLatin1StringView(password));
        QVERIFY(getting.button(QStringLiteral("Sign in")).isEnabled());
        QVERIFY(await(getting.console.services().stop(admin::Service::Auth)));
        QTRY_VERIFY(!getting.button(QStringLiteral("Sign in")).isEnabled());
        const QList<ui::Note *> notes = getting.page.findChild<ui::SignInView *>()->findChildren<ui::Note *>();
        QCOMPARE(notes.first()->sentence(), QStringLiteral("The auth service does not run. Start it on the overview."));
    }

    void anotherLanguageKeepsWhatIsPlanned()
    {
        Getting getting;
        getting.type(QStringLiteral("aud"), QStringLiteral("another"));
        getting.field<QLineEdit>(QStringLiteral("Lifetime")).setText(QStringLiteral("2h"));
        getting.console.speak(QStringLiteral("de"));
        auto *page = qobject_cast<ui::PlaygroundPage *>(getting.console.window().currentPage());
        auto *preview = page->findChild<ui::MintView *>()->findChild<ui::TokenEditor *>();
        QTRY_COMPARE(
            text(admin::inspectToken(preview->toPlainText().toLatin1()).value_or(admin::TokenParts()).claims, "aud"),
            QStringLiteral("another"));
        getting.console.speak(QStringLiteral("en"));
    }
};

int main(int argc, char **argv) { return runWithWindow<TestGetView>(argc, argv); }
#include "tst_getview.moc"
