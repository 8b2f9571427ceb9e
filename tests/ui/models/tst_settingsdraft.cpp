// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingsdraft.h"

#include "ui/models/settingfield.h"
#include "ui/models/settingsinstallation.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

const auto &lifetime = "tokens.access-lifetime";
const auto &interval = "keys.rotation-interval";
const auto &maxAge = "keys.jwks-max-age";
const auto &propagation = "keys.propagation";

QString text(const char *latin1) { return QString::fromLatin1(latin1); }

struct World
{
    SettingsInstallation at;
    SettingsDraft draft{{
        .read =
            [this] {
                QList<SettingsDraft::Stored> stored;
                const QList<admin::Setting> settings = at.settings.list();
                for (const admin::Setting &setting : settings)
                    stored.append({setting.name, setting.value, setting.defaultValue});
                return stored;
            },
        .check = [this](const QMap<QString, QString> &values) { return at.settings.check(values); },
        .isSame = [this](const QString &name, const QString &one,
                      const QString &other) { return SettingField(at.settings.show(name).value()).isSame(one, other); },
    }};

    void change(const char *name, const char *value) { draft.change(text(name), text(value)); }
    void changeElsewhere(const char *name, const char *value)
    {
        at.change(name, value);
        draft.readAgain();
    }
};

} // namespace

class TestSettingsDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsSeenAndNotStored();
    void theStoredValueTakesAChangeBack();
    void whatIsNoValueIsSaidAtThatField();
    void aBrokenRuleIsSaidAtTheFieldThatBreaksIt();
    void aRuleThatTwoBreakIsSaidAtBoth();
    void mendingAnotherFieldMendsARule();
    void whatWasChangedElsewhereIsShown();
    void whatIsBeingEditedIsNotOverwritten();
    void theSameChangeElsewhereIsNone();
    void anEmptiedTextIsAChange();
    void discardingShowsWhatIsStored();
    void whatWasAppliedIsNoChangeAnyMore();
    void aChangeDuringApplyStays();
};

void TestSettingsDraft::aChangeIsSeenAndNotStored()
{
    World w;
    QSignalSpy field(&w.draft, &SettingsDraft::fieldChanged);
    QSignalSpy any(&w.draft, &SettingsDraft::changed);
    w.change(lifetime, "10min");
    QCOMPARE(w.draft.text(text(lifetime)), text("10min"));
    QVERIFY(w.draft.isChanged(text(lifetime)));
    QVERIFY(!w.draft.isDefault(text(lifetime)));
    QVERIFY(!w.draft.hasProblem());
    QCOMPARE(w.draft.changes(), (QMap<QString, QString>{{text(lifetime), text("10min")}}));
    QCOMPARE(w.at.setting(lifetime).value, text("15min"));
    QCOMPARE(field.count(), 1);
    QCOMPARE(any.count(), 1);
    w.change(lifetime, "10min");
    QCOMPARE(any.count(), 1);
}

void TestSettingsDraft::theStoredValueTakesAChangeBack()
{
    World w;
    w.change(interval, "12h");
    w.change(interval, "1d"); // is 24h
    QVERIFY(w.draft.changes().isEmpty());
    QVERIFY(w.draft.isDefault(text(interval)));
    QCOMPARE(w.draft.text(text(interval)), text("24h"));
}

void TestSettingsDraft::whatIsNoValueIsSaidAtThatField()
{
    World w;
    w.change(lifetime, "0s");
    w.change(interval, "12h");
    QVERIFY(w.draft.problem(text(lifetime)).contains(text("1s to 1d")));
    QVERIFY(w.draft.problem(text(interval)).isEmpty());
    QVERIFY(w.draft.hasProblem());
    w.change(lifetime, "5min");
    QVERIFY(!w.draft.hasProblem());
}

void TestSettingsDraft::aBrokenRuleIsSaidAtTheFieldThatBreaksIt()
{
    World w;
    w.change(lifetime, "10min");
    QSignalSpy field(&w.draft, &SettingsDraft::fieldChanged);
    w.change(maxAge, "20min");
    QCOMPARE(field.count(), 1);
    QVERIFY(w.draft.problem(text(maxAge)).contains(text("propagation time")));
    QVERIFY(w.draft.problem(text(lifetime)).isEmpty());
}

void TestSettingsDraft::aRuleThatTwoBreakIsSaidAtBoth()
{
    World w;
    w.change(maxAge, "20min");
    w.change(propagation, "1min"); // both are needed to mend it, and each alone breaks it too
    QVERIFY(!w.draft.problem(text(maxAge)).isEmpty());
    QVERIFY(!w.draft.problem(text(propagation)).isEmpty());
}

void TestSettingsDraft::mendingAnotherFieldMendsARule()
{
    World w;
    w.change(maxAge, "20min");
    QVERIFY(w.draft.hasProblem());
    QSignalSpy field(&w.draft, &SettingsDraft::fieldChanged);
    w.change(propagation, "30min");
    QVERIFY(!w.draft.hasProblem());
    QCOMPARE(field.count(), 2); // also the one whose problem went
}

void TestSettingsDraft::whatWasChangedElsewhereIsShown()
{
    World w;
    QSignalSpy field(&w.draft, &SettingsDraft::fieldChanged);
    w.changeElsewhere(lifetime, "10min");
    QCOMPARE(w.draft.text(text(lifetime)), text("10min"));
    QVERIFY(!w.draft.changedElsewhere(text(lifetime)));
    QCOMPARE(field.count(), 1);
    QCOMPARE(field.first().first().toString(), text(lifetime));
    w.draft.readAgain();
    QCOMPARE(field.count(), 1);
}

void TestSettingsDraft::whatIsBeingEditedIsNotOverwritten()
{
    World w;
    w.change(lifetime, "10min");
    w.changeElsewhere(lifetime, "20min");
    QCOMPARE(w.draft.text(text(lifetime)), text("10min"));
    QCOMPARE(w.draft.changedElsewhere(text(lifetime)), text("20min"));
    w.changeElsewhere(lifetime, "15min");
    QVERIFY(!w.draft.changedElsewhere(text(lifetime)));
}

void TestSettingsDraft::theSameChangeElsewhereIsNone()
{
    World w;
    w.change(interval, "2d");
    w.changeElsewhere(interval, "48h");
    QVERIFY(w.draft.changes().isEmpty());
    QVERIFY(!w.draft.changedElsewhere(text(interval)));
}

void TestSettingsDraft::anEmptiedTextIsAChange()
{
    World w;
    const QSignalSpy changed(&w.draft, &SettingsDraft::changed);
    w.change(lifetime, "");
    QCOMPARE(changed.size(), 1);
    QVERIFY(w.draft.isChanged(QString::fromLatin1(lifetime)));
}

void TestSettingsDraft::discardingShowsWhatIsStored()
{
    World w;
    w.change(lifetime, "10min");
    w.change(interval, "12h");
    w.changeElsewhere(lifetime, "20min");
    w.draft.discard(text(interval));
    QCOMPARE(w.draft.changes().keys(), QStringList{text(lifetime)});
    w.draft.discardAll();
    QVERIFY(w.draft.changes().isEmpty());
    QCOMPARE(w.draft.text(text(lifetime)), text("20min"));
    QCOMPARE(w.draft.text(text(interval)), text("24h"));
}

void TestSettingsDraft::whatWasAppliedIsNoChangeAnyMore()
{
    World w;
    w.change("cors.origins", "https://App.Example.com:443");
    const QMap<QString, QString> changes = w.draft.changes();
    QVERIFY(await(w.at.settings.set(changes)));
    w.draft.applied(changes);
    QVERIFY(w.draft.changes().isEmpty());
    QCOMPARE(w.draft.text(text("cors.origins")), text("https://app.example.com"));
}

void TestSettingsDraft::aChangeDuringApplyStays()
{
    World w;
    w.change(lifetime, "10min");
    const QMap<QString, QString> changes = w.draft.changes();
    w.change(lifetime, "11min");
    QVERIFY(await(w.at.settings.set(changes)));
    w.draft.applied(changes);
    QCOMPARE(w.draft.text(text(lifetime)), text("11min"));
    QVERIFY(w.draft.isChanged(text(lifetime)));
    QVERIFY(!w.draft.changedElsewhere(text(lifetime))); // it was this person's own
}

QTEST_GUILESS_MAIN(TestSettingsDraft)

#include "tst_settingsdraft.moc"
