// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/closequestion.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSystemTrayIcon>

namespace tessera::ui {

namespace {

const QString &keepFlag()
{
    static const QString name = QStringLiteral("close-keeps-running");
    return name;
}

const QString &quitFlag()
{
    static const QString name = QStringLiteral("close-quits");
    return name;
}

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::closequestion", text); }

// The question, with the two answers that there always are.
struct Question
{
    explicit Question(QWidget *parent)
        : box(QMessageBox::Question, QStringLiteral("Tessera"),
              say(QT_TRANSLATE_NOOP("tessera::ui::closequestion", "The services are running.")), QMessageBox::NoButton,
              parent)
        , quit(box.addButton(say(QT_TRANSLATE_NOOP("tessera::ui::closequestion", "&Stop them and quit")),
              QMessageBox::DestructiveRole))
        , stay(box.addButton(QMessageBox::Cancel))
    {
        box.setInformativeText(say(QT_TRANSLATE_NOOP("tessera::ui::closequestion",
            "When Tessera ends, nobody can sign in and no key set is served until it is started again.")));
        box.setDefaultButton(stay);
        box.setEscapeButton(stay);
    }

    QMessageBox box;
    QPushButton *quit;
    QPushButton *stay;
};

} // namespace

CloseAnswer askAboutClosing(Preferences &preferences, QWidget *parent)
{
    const bool canKeep = QSystemTrayIcon::isSystemTrayAvailable();
    const auto remembered = rememberedCloseAnswer(preferences);
    if (remembered && (canKeep || *remembered == CloseAnswer::Quit))
        return *remembered;

    Question question(parent);
    QPushButton *keep = nullptr;
    if (canKeep) {
        keep = question.box.addButton(
            say(QT_TRANSLATE_NOOP("tessera::ui::closequestion", "&Keep running without the window")),
            QMessageBox::AcceptRole);
        question.box.setDefaultButton(keep);
    }
    auto *remember =
        new QCheckBox(say(QT_TRANSLATE_NOOP("tessera::ui::closequestion", "&Do not ask again")), &question.box);
    question.box.setCheckBox(remember);
    question.box.exec();
    const QAbstractButton *clicked = question.box.clickedButton();
    const CloseAnswer answer = clicked == question.quit  ? CloseAnswer::Quit
                               : keep && clicked == keep ? CloseAnswer::KeepRunning
                                                         : CloseAnswer::Stay;
    if (remember->isChecked() && answer != CloseAnswer::Stay)
        rememberCloseAnswer(preferences, answer);
    return answer;
}

bool askAboutQuitting(const Preferences &preferences, QWidget *parent)
{
    if (rememberedCloseAnswer(preferences) == CloseAnswer::Quit)
        return true;
    Question question(parent);
    question.box.exec();
    return question.box.clickedButton() == question.quit;
}

std::optional<CloseAnswer> rememberedCloseAnswer(const Preferences &preferences)
{
    if (preferences.flag(quitFlag()))
        return CloseAnswer::Quit;
    return preferences.flag(keepFlag()) ? std::optional(CloseAnswer::KeepRunning) : std::nullopt;
}

void rememberCloseAnswer(Preferences &preferences, std::optional<CloseAnswer> answer)
{
    preferences.setFlag(quitFlag(), answer == CloseAnswer::Quit);
    preferences.setFlag(keepFlag(), answer == CloseAnswer::KeepRunning);
}

} // namespace tessera::ui
