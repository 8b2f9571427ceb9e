// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/memberdialog.h"

#include "admin/tokentools.h"
#include "language/refusals.h"
#include "ui/models/tokenwords.h"
#include "ui/widgets/note.h"

#include <QComboBox>
#include <QLineEdit>

namespace tessera::ui {

MemberDialog::MemberDialog(QWidget *parent)
    : FormDialog(tr("Add a member"), tr("&Add"), parent)
    , m_part(addField(tr("&Part"), new QComboBox(this)))
    , m_name(addField(tr("&Name"), new QComboBox(this)))
    , m_value(addField(tr("&Value"), new QLineEdit(this)))
    , m_meaning(new Note(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_part->addItem(partName(playground::PartKind::Claims));
    m_part->addItem(partName(playground::PartKind::Header));
    m_name->setEditable(true);
    m_value->setPlaceholderText(tr("text, or JSON: 3, true, [\"a\"], {\"b\": 1}"));
    addWide(m_meaning);
    setMinimumWidth(440);
    connect(m_part, &QComboBox::currentIndexChanged, this, &MemberDialog::offerNames);
    connect(m_name, &QComboBox::currentTextChanged, this, &MemberDialog::explain);
    offerNames();
    m_name->setFocus();
}

MintModel::Part MemberDialog::part() const
{
    return m_part->currentIndex() == 0 ? MintModel::Part::Claims : MintModel::Part::Header;
}

QString MemberDialog::name() const { return m_name->currentText().trimmed(); }

void MemberDialog::offerNames()
{
    const QString written = m_name->currentText();
    m_name->clear();
    const auto names =
        part() == MintModel::Part::Claims ? playground::registeredClaims() : playground::registeredHeaders();
    for (const playground::RegisteredName &one : names)
        m_name->addItem(QString(one.name));
    m_name->setCurrentText(written);
    explain();
}

void MemberDialog::explain()
{
    const QByteArray name = m_name->currentText().trimmed().toUtf8();
    const playground::RegisteredName *registered =
        part() == MintModel::Part::Claims ? playground::registeredClaim(name) : playground::registeredHeader(name);
    m_meaning->tell(MessageKind::News, registered ? tr("%1 (%2)", "what a member means, and where that is written")
                                                        .arg(meaningOf(*registered), QString(registered->source))
                                                  : QString());
}

void MemberDialog::submit()
{
    if (name().isEmpty()) {
        showProblem(tr("The member has no name."));
        m_name->setFocus();
        return;
    }
    const auto read = admin::claimFromText(m_value->text());
    if (!read) {
        showProblem(language::inOurLanguage(read.error().detail));
        m_value->setFocus();
        return;
    }
    m_read = *read;
    QDialog::accept();
}

} // namespace tessera::ui
