// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exposurequestion.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace tessera::ui {

namespace {

QString say(const char *text) { return QCoreApplication::translate("tessera::ui::exposurequestion", text); }

} // namespace

void askAboutExposure(const QStringList &addresses, QWidget *parent, std::function<void()> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, QStringLiteral("Tessera"),
        say(QT_TRANSLATE_NOOP("tessera::ui::exposurequestion", "Other machines will reach %1, without TLS."))
            .arg(QLocale().createSeparatedList(addresses)),
        QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(say(QT_TRANSLATE_NOOP("tessera::ui::exposurequestion",
        "Passwords and tokens then cross the network in the open: whoever is on the way can read them and act as the "
        "people they belong to. Turn TLS on in the settings first. Without it, listen there only behind a proxy that "
        "ends TLS, or on a network that you trust as much as this machine.")));
    QPushButton *listen = box->addButton(
        say(QT_TRANSLATE_NOOP("tessera::ui::exposurequestion", "&Listen there")), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setEscapeButton(QMessageBox::Cancel);
    QObject::connect(listen, &QPushButton::clicked, parent, [confirmed = std::move(confirmed)] { confirmed(); });
    box->open();
}

} // namespace tessera::ui
