// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/formdialog.h"

#include "language/refusals.h"
#include "ui/look/colors.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

FormDialog::FormDialog(const QString &title, const QString &accept, QWidget *parent)
    : QDialog(parent)
    , m_body(new QWidget(this))
    , m_form(new QFormLayout(m_body))
    , m_problem(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_accept(m_buttons->addButton(accept, QDialogButtonBox::AcceptRole))
{
    setWindowTitle(title);
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // see growAsNeeded()
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    rows->addWidget(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette problem = m_problem->palette();
    problem.setColor(QPalette::WindowText, colorsFor(palette()).bad);
    m_problem->setPalette(problem);
    m_problem->hide();
    rows->addWidget(m_problem);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Working"));
    QSizePolicy keepsPlace = m_bar->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(keepsPlace);
    m_bar->setMaximumHeight(4);
    m_bar->hide();
    rows->addWidget(m_bar);
    rows->addWidget(m_buttons);
    m_accept->setDefault(true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        if (!m_isBusy) {
            showProblem({});
            submit();
        }
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
}

void FormDialog::addRow(const QString &label, QWidget *field)
{
    auto *text = new QLabel(label, m_body);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(text, field);
}

void FormDialog::addWide(QWidget *widget) { m_form->addRow(widget); }

void FormDialog::setFieldVisible(QWidget *field, bool visible) { m_form->setRowVisible(field, visible); }

void FormDialog::showProblem(const QString &said)
{
    const QString sentence = language::inOurLanguage(said);
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(m_problem, sentence);
    event.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&event);
}

void FormDialog::setBusy(bool busy)
{
    if (busy)
        m_lastFocus = focusWidget();
    m_isBusy = busy;
    m_body->setEnabled(!busy);
    m_buttons->setEnabled(!busy);
    m_bar->setVisible(busy);
    if (!busy && m_lastFocus)
        m_lastFocus->setFocus(Qt::OtherFocusReason);
}

void FormDialog::setAcceptable(bool isAcceptable, bool isAsking)
{
    m_accept->setEnabled(isAcceptable);
    if (isAsking && m_isAsking)
        m_wantsAccept = false; // something else was typed meanwhile
    m_isAsking = isAsking;
    if (!isAsking && std::exchange(m_wantsAccept, false) && isAcceptable)
        m_accept->click();
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_isAsking && !m_isBusy)
        m_wantsAccept = true;
    else
        QDialog::keyPressEvent(event);
}

// What was begun cannot be taken back by closing the dialog, and its answer should be seen.
void FormDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

// Before QDialog chooses who gets the focus.
void FormDialog::setVisible(bool visible)
{
    if (visible && !isVisible()) {
        orderTabs();
        focusFirstField();
        growAsNeeded();
        if (!testAttribute(Qt::WA_Resized)) {
            adjustSize();
            fitHeight();
        }
    }
    QDialog::setVisible(visible);
}

void FormDialog::fitHeight()
{
    layout()->activate();
    resize(width(), layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

// What Qt would take for the least height is that of the least width, where sentences take many lines.
void FormDialog::growAsNeeded()
{
    setMinimumWidth(std::max(minimumWidth(), layout()->totalMinimumSize().width()));
    setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalMinimumHeightForWidth(width())
                                                   : layout()->totalMinimumSize().height());
}

bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        growAsNeeded();
    return done;
}

void FormDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    growAsNeeded();
}

void FormDialog::focusFirstField()
{
    if (focusWidget() && m_body->isAncestorOf(focusWidget()))
        return; // chosen already
    for (QWidget *next = m_body->nextInFocusChain(); next != m_body; next = next->nextInFocusChain()) {
        if (m_body->isAncestorOf(next) && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus) == Qt::TabFocus) {
            next->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

// The buttons were made before the fields, and come after them.
void FormDialog::orderTabs()
{
    QWidget *last = m_body;
    for (QWidget *next = m_body->nextInFocusChain(); next != m_body; next = next->nextInFocusChain()) {
        if (m_body->isAncestorOf(next))
            last = next;
    }
    const QLayout *row = m_buttons->layout();
    for (int i = 0; i < row->count(); ++i) {
        if (QWidget *button = row->itemAt(i)->widget()) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

} // namespace tessera::ui
