// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbook.h"

#include "app/cli/groups.h"
#include "app/options.h"
#include "language/refusaltexts.h"
#include "runtime/configurationoptions.h"
#include "settings/catalogue.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tessera;
using namespace tessera::language;
using namespace tessera::ui;

namespace {

constexpr QLatin1StringView english("en");

/// What of it the chapter does not name as code.
QStringList missing(const QString &chapter, const QStringList &names)
{
    const QString text = helpText(chapter, english).text;
    QStringList missing;
    for (const QString &name : names) {
        if (!text.contains(QRegularExpression(u'`' + QRegularExpression::escape(name) + QStringLiteral("[` =]"))))
            missing.append(name);
    }
    return missing;
}

/// Whether the chapter has a run of three words (or all, where there are fewer) of the sentence's longest piece between
/// what is filled in: it brings several sentences into one.
bool mentions(const QString &chapter, const QString &sentence)
{
    static const QRegularExpression filled(QStringLiteral("%\\d|\""));
    static const QRegularExpression edges(QStringLiteral("^[ .,:;()]+|[ .,:;()]+$"));
    QStringList pieces = QString(sentence).remove(u'`').toLower().split(filled);
    for (QString &piece : pieces)
        piece.remove(edges);
    const QStringList words = std::ranges::max(pieces, {}, &QString::size).split(u' ', Qt::SkipEmptyParts);
    const qsizetype run = std::min<qsizetype>(3, words.size());
    for (qsizetype at = 0; at + run <= words.size(); ++at) {
        if (chapter.contains(words.sliced(at, run).join(u' ')))
            return true;
    }
    return false;
}

} // namespace

/// That the help leads everywhere, and leaves nothing out that can be set or asked for.
class TestHelpBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChapterIsThere()
    {
        const QList<HelpChapter> chapters = helpChapters(english);
        QCOMPARE(chapters.first().name, QStringLiteral("index"));
        QVERIFY(chapters.size() > 15);
        for (const HelpChapter &chapter : chapters)
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
        for (const PageId page : pageIds)
            QVERIFY(std::ranges::contains(chapters, helpChapterOf(page), &HelpChapter::name));
        QVERIFY(helpText(QStringLiteral("no-such-chapter"), english).text.isEmpty());
    }

    /// resources of this test, in a language that nobody speaks: of keys.md as it is, and of an older users.md.
    void aTranslationOfWhatIsThereNoMoreIsNotShown()
    {
        const QString nobodys = QStringLiteral("xx");
        QCOMPARE(helpText(QStringLiteral("keys"), nobodys).language, nobodys);
        QCOMPARE(helpText(QStringLiteral("keys"), nobodys).text, QStringLiteral("# Yeks"));
        QCOMPARE(helpText(QStringLiteral("users"), nobodys).language, english);
        QCOMPARE(helpText(QStringLiteral("users"), nobodys).text, helpText(QStringLiteral("users"), english).text);
        QCOMPARE(helpText(QStringLiteral("index"), nobodys).language, english);
        QVERIFY(std::ranges::contains(helpChapters(nobodys), QStringLiteral("Yeks"), &HelpChapter::title));
    }

    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
        int followed = 0;
        const QList<HelpChapter> chapters = helpChapters(english);
        for (const HelpChapter &chapter : chapters) {
            for (const QRegularExpressionMatch &match : link.globalMatch(helpText(chapter.name, english).text)) {
                const QString target = match.captured(1);
                if (target.startsWith(u"https://"))
                    continue;
                const bool leads =
                    target.startsWith(u"../../")
                        ? QFile::exists(QStringLiteral(":/") + target.sliced(6))
                        : target.endsWith(u".md") && !helpText(target.chopped(3), english).text.isEmpty();
                QVERIFY2(leads, qPrintable(chapter.name + QStringLiteral(": ") + target));
                ++followed;
            }
        }
        QVERIFY(followed > 30);
    }

    void everySettingIsExplained()
    {
        QStringList names;
        for (const settings::SettingDescription &setting : settings::catalogue())
            names.append(setting.name);
        QCOMPARE(missing(QStringLiteral("reference-settings"), names + runtime::optionNames()), QStringList());
    }

    void everyRefusalIsExplained()
    {
        const QString chapter =
            helpText(QStringLiteral("reference-errors"), english).text.remove(u'`').simplified().toLower();
        QStringList missing;
        int sentences = 0;
        for (const std::span<const char *const> texts :
            {peopleRefusals(), keyRefusals(), installationRefusals(), backupRefusals(), commandRefusals()}) {
            for (const char *text : texts) {
                ++sentences;
                if (!mentions(chapter, QString::fromUtf8(text)))
                    missing.append(QString::fromUtf8(text));
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(sentences > 250);
    }

    void everyCommandIsExplained()
    {
        QStringList names;
        const QList<app::Command> commands = app::allCommands();
        for (const app::Command &command : commands) {
            names.append(command.name.isEmpty() ? QString(command.group) : command.group + u' ' + command.name);
            for (const app::OptionSpec &option : command.options)
                names.append(QStringLiteral("--") + option.name);
        }
        const QList<QCommandLineOption> options = app::installationOptions() + app::serviceOptions();
        for (const QCommandLineOption &option : options) {
            if (!option.flags().testFlag(QCommandLineOption::HiddenFromHelp))
                names.append(QStringLiteral("--") + option.names().constFirst());
        }
        names.removeDuplicates();
        QCOMPARE(missing(QStringLiteral("reference-commands"), names), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHelpBook)
#include "tst_helpbook.moc"
