// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/membereditor.h"

#include "ui/playground/memberdialog.h"
#include "ui/playground/mintdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/jsoneditor.h"
#include "ui/widgets/segments.h"
#include "ui/widgets/tableview.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace tessera::ui {

MemberEditor::MemberEditor(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_ways(new Segments(tr("How the members are shown"), this))
    , m_add(iconButton(QStringLiteral("add"), tr("A&dd…"), this))
    , m_leaveOut(new QPushButton(tr("Leave &out"), this))
    , m_restore(new QPushButton(tr("As befo&re"), this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(tr("Members of the new token"), preferences, QStringLiteral("playground/mint"), this))
    , m_header(new JsonEditor(tr("Header"), this))
    , m_claims(new JsonEditor(tr("Claims"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    makeMembers(*rows);
    connect(&m_members, &MintModel::changed, this, [this] {
        if (m_isTyping)
            return;
        showText();
        Q_EMIT changed();
    });
    connect(&m_members, &MintModel::refused, this, &MemberEditor::refused);
    showButtons();
}

void MemberEditor::makeMembers(QBoxLayout &rows)
{
    m_ways->addChoice(tr("&Form"));
    m_ways->addChoice(tr("&JSON"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_ways);
    line->addStretch();
    for (QPushButton *button : {m_add, m_leaveOut, m_restore})
        line->addWidget(button);
    rows.addLayout(line);
    m_table->setItemDelegate(new MintDelegate(m_table));
    m_table->setModelWithColumns(&m_members, {8, 12, 27, 9, 36});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    auto *texts = new QSplitter(this);
    texts->setChildrenCollapsible(false);
    texts->setHandleWidth(12);
    for (JsonEditor *editor : {m_header, m_claims}) {
        auto *part = new QWidget(texts);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(new QLabel(editor->accessibleName(), part));
        column->addWidget(editor);
        texts->addWidget(part);
    }
    texts->setStretchFactor(0, 2);
    texts->setStretchFactor(1, 3);
    m_stack->addWidget(m_table);
    m_stack->addWidget(texts);
    rows.addWidget(m_stack, 1);
    connect(m_ways, &Segments::currentChanged, this, [this](int way) {
        m_stack->setCurrentIndex(way);
        if (m_problem.isEmpty()) // else what was typed would be lost
            showText();
        showButtons();
        Q_EMIT changed();
    });
    connect(m_table, &TableView::opened, this,
        [this](const QModelIndex &index) { m_table->edit(index.siblingAtColumn(MintModel::Value)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MemberEditor::showButtons);
    connect(&m_members, &QAbstractItemModel::modelReset, this, &MemberEditor::showButtons);
    connect(&m_members, &QAbstractItemModel::dataChanged, this, &MemberEditor::showButtons);
    connect(m_add, &QPushButton::clicked, this, &MemberEditor::addMember);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_members.leaveOut(currentRow()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { m_members.restore(currentRow()); });
    for (JsonEditor *editor : {m_header, m_claims})
        connect(editor, &QPlainTextEdit::textChanged, this, &MemberEditor::takeText);
}

int MemberEditor::way() const { return m_ways->current(); }

void MemberEditor::setWay(int way) { m_ways->setCurrent(way); }

void MemberEditor::setPlain(const QJsonObject &header, const QJsonObject &claims, Instant now)
{
    m_members.setPlain(header, claims, now);
    if (!m_header->hasFocus() && !m_claims->hasFocus() && m_problem.isEmpty())
        showText();
}

void MemberEditor::addMember()
{
    auto *dialog = new MemberDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_members.set(dialog->part(), dialog->name(), dialog->value());
        m_table->chooseRow(m_members.rowOf(dialog->part(), dialog->name()));
    });
    dialog->open();
}

int MemberEditor::currentRow() const
{
    const QList<int> rows = m_table->selectedRows();
    return rows.isEmpty() ? -1 : rows.first();
}

void MemberEditor::showButtons()
{
    const int row = currentRow();
    const bool isForm = m_ways->current() == 0;
    for (QPushButton *button : {m_add, m_leaveOut, m_restore})
        button->setVisible(isForm);
    const QModelIndex value = row < 0 ? QModelIndex() : m_members.index(row, MintModel::Value);
    const bool isChanged = value.isValid() && m_members.data(value, MintModel::ChangedRole).toBool();
    m_leaveOut->setEnabled(value.isValid());
    m_restore->setEnabled(isChanged);
}

void MemberEditor::showText()
{
    const QSignalBlocker headerIsQuiet(m_header), claimsAreQuiet(m_claims);
    m_shownHeader = m_members.written(MintModel::Part::Header);
    m_shownClaims = m_members.written(MintModel::Part::Claims);
    m_header->setPlainText(m_shownHeader.text);
    m_claims->setPlainText(m_shownClaims.text);
    m_texts = m_header->toPlainText() + QChar::Null + m_claims->toPlainText();
    m_problem.clear();
}

void MemberEditor::takeText()
{
    // Another theme colours the text anew, and that is told as a change of it.
    const QString texts = m_header->toPlainText() + QChar::Null + m_claims->toPlainText();
    if (std::exchange(m_texts, texts) == texts)
        return;
    m_isTyping = true;
    const auto header = m_members.takeText(MintModel::Part::Header, m_header->toPlainText(), m_shownHeader);
    const auto claims = m_members.takeText(MintModel::Part::Claims, m_claims->toPlainText(), m_shownClaims);
    m_isTyping = false;
    m_problem = !header   ? tr("The header cannot be read: %1").arg(header.error())
                : !claims ? tr("The claims cannot be read: %1").arg(claims.error())
                          : QString();
    Q_EMIT changed();
}

} // namespace tessera::ui
