// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "admin/versions.h"
#include "ui/look/icons.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/factgrid.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>

namespace tessera::ui {

namespace {

constexpr int iconSize = 64;
constexpr int columns = 52;

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(label->fontMetrics().averageCharWidth() * columns);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Tessera"));
    auto *picture = new QLabel(this);
    picture->setPixmap(
        icon(QStringLiteral("org.tessera_auth.Tessera")).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    const QList<admin::ComponentVersion> versions = admin::componentVersions();
    auto *title = new QLabel(tr("Tessera %1").arg(versions.constFirst().version), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    title->setFont(large);
    auto *facts = new FactGrid(this);
    const QList<admin::ComponentVersion> libraries = versions.sliced(1);
    for (const admin::ComponentVersion &component : libraries)
        facts->setFact(facts->addFact(component.name), component.version);
    const int schema = admin::databaseSchemaVersion();
    facts->setFact(facts->addFact(tr("Database schema")),
        tr("%1; databases of schema 1 to %2 are upgraded to it").arg(schema).arg(schema - 1));

    auto *words = new QVBoxLayout;
    words->setSpacing(12);
    words->addWidget(title);
    words->addWidget(
        sentence(tr("Signs people in, signs access tokens, publishes and rotates the keys, verifies."), this));
    words->addWidget(facts);
    words->addWidget(
        sentence(tr("Free software under the GNU General Public License, version 3 or later. There is no warranty, "
                    "to the extent permitted by law."),
            this));
    auto *head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = copyTextButton(tr("&Copy versions"), admin::versionReport, this);
    copy->setObjectName(QStringLiteral("copy"));
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(16);
    rows->addLayout(head);
    rows->addWidget(buttons);
}

} // namespace tessera::ui
