// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/accessibility.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QMap>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QWindow>

#include <algorithm>
#include <iterator>
#include <vector>

namespace tessera::test {

namespace {

constexpr int leastSide = 16;

// A widget as somebody who has to mend it would look for it.
QString describe(const QWidget &widget)
{
    QStringList words{QString::fromLatin1(widget.metaObject()->className())};
    QString text = widget.accessibleName();
    if (text.isEmpty())
        text = widget.property("text").toString();
    if (!text.isEmpty())
        words.append(u'"' + text + u'"');
    if (!widget.objectName().isEmpty())
        words.append(widget.objectName());
    if (const QWidget *parent = widget.parentWidget())
        words.append(QStringLiteral("in %1 %2")
                .arg(QString::fromLatin1(parent->metaObject()->className()), parent->accessibleName()));
    return words.join(u' ').trimmed();
}

template <typename Widget>
std::vector<Widget *> visible(const QWidget &root)
{
    const QList<Widget *> all = root.findChildren<Widget *>();
    std::vector<Widget *> found;
    std::ranges::copy_if(all, std::back_inserter(found),
        [&root](const Widget *widget) { return widget->isVisibleTo(&root) && widget->window() == root.window(); });
    return found;
}

// Of buttons of which one is chosen, Tab goes to that one, and the arrow keys to the others.
bool isReachedByArrows(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable() || button->isChecked())
        return false;
    return button->group() ? button->group()->exclusive() && button->group()->checkedButton() : button->autoExclusive();
}

bool isTabStop(const QWidget &widget)
{
    return widget.isEnabled() && !isReachedByArrows(widget) && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
           !widget.focusProxy() && !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget()) &&
           !qobject_cast<const QComboBox *>(widget.parentWidget());
}

QList<QWidget *> tabStops(const QWidget &root)
{
    const std::vector<QWidget *> all = visible<QWidget>(root);
    QList<QWidget *> stops;
    std::ranges::copy_if(all, std::back_inserter(stops), [](const QWidget *widget) { return isTabStop(*widget); });
    return stops;
}

void judgeMnemonics(const QWidget &root, QStringList &problems)
{
    QMap<QString, QStringList> places;
    const auto note = [&places](const QString &text, const QWidget &widget) {
        const QString key = QKeySequence::mnemonic(text).toString();
        if (!key.isEmpty())
            places[key].append(describe(widget));
        return !key.isEmpty();
    };
    for (const QLabel *label : visible<QLabel>(root)) {
        if (label->buddy())
            note(label->text(), *label);
        else if (label->textFormat() != Qt::PlainText && !QKeySequence::mnemonic(label->text()).isEmpty())
            problems.append(QStringLiteral("The mnemonic of %1 leads nowhere.").arg(describe(*label)));
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(root))
        note(button->text(), *button);
    for (const QGroupBox *box : visible<QGroupBox>(root))
        note(box->title(), *box);
    for (const QTabBar *bar : visible<QTabBar>(root)) {
        for (int tab = 0; tab < bar->count(); ++tab)
            note(bar->tabText(tab), *bar);
    }
    for (const auto &[key, widgets] : places.asKeyValueRange()) {
        if (widgets.size() > 1)
            problems.append(QStringLiteral("%1 leads to %2.").arg(key, widgets.join(QStringLiteral(" and to "))));
    }
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty() || !label.pixmap().isNull())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    const QSize needed = label.sizeHint();
    return needed.width() > label.width() + 1 || needed.height() > label.height() + 1;
}

bool isCut(const QHeaderView &header, int column)
{
    const QString text = header.model()->headerData(column, Qt::Horizontal).toString();
    return !header.isSectionHidden(column) &&
           header.fontMetrics().horizontalAdvance(text) + 8 > header.sectionSize(column);
}

// While keys are pressed time goes on, and what has its time, such as a message that needs nobody, leaves.
using Widgets = QList<QPointer<QWidget>>;

// Where Tab leads from where the focus is until it comes there again or goes round and round elsewhere.
constexpr int mostStays = 12;

Widgets walk(QWindow &window, Qt::KeyboardModifiers modifiers, qsizetype limit)
{
    Widgets reached;
    int stays = 0; // in a widget with stops of its own: links, the parts of a date
    while (reached.size() < limit && stays < mostStays) {
        QTest::keyClick(&window, modifiers ? Qt::Key_Backtab : Qt::Key_Tab, modifiers);
        QWidget *now = QApplication::focusWidget();
        const bool isSame = now && !reached.isEmpty() && reached.last() == now;
        stays = isSame ? stays + 1 : 0;
        if (isSame)
            continue;
        if (!now || reached.contains(now))
            break;
        reached.append(now);
    }
    return reached;
}

} // namespace

QStringList controlProblems(const QWidget &root)
{
    QStringList problems;
    const QList<QWidget *> stops = tabStops(root);
    for (QWidget *widget : stops) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        if (!seen || seen->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(QStringLiteral("%1 has no name.").arg(describe(*widget)));
        if (!seen || seen->role() == QAccessible::NoRole || seen->role() == QAccessible::Client)
            problems.append(QStringLiteral("%1 has no role.").arg(describe(*widget)));
        if (widget->width() < leastSide || widget->height() < leastSide)
            problems.append(QStringLiteral("%1 is only %2 x %3 pixels.")
                    .arg(describe(*widget))
                    .arg(widget->width())
                    .arg(widget->height()));
    }
    judgeMnemonics(root, problems);
    return problems;
}

QStringList cutTexts(const QWidget &root)
{
    QStringList problems;
    const auto add = [&problems](const QWidget &widget) {
        problems.append(QStringLiteral("%1 needs %2 x %3 pixels and has %4 x %5.")
                .arg(describe(widget))
                .arg(widget.sizeHint().width())
                .arg(widget.sizeHint().height())
                .arg(widget.width())
                .arg(widget.height()));
    };
    for (const QLabel *label : visible<QLabel>(root)) {
        if (isCut(*label))
            add(*label);
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(root)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool showsText =
            !button->text().isEmpty() && (!tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        if (showsText && button->sizeHint().width() > button->width() + 1)
            add(*button);
    }
    for (const QHeaderView *header : visible<QHeaderView>(root)) {
        for (int column = 0; header->orientation() == Qt::Horizontal && column < header->count(); ++column) {
            if (isCut(*header, column))
                problems.append(QStringLiteral("The heading of column %1 is cut in %2.")
                        .arg(header->model()->headerData(column, Qt::Horizontal).toString(),
                            describe(*header->parentWidget())));
        }
    }
    for (const QScrollArea *area : visible<QScrollArea>(root)) {
        if (area->horizontalScrollBar()->maximum() > 0)
            problems.append(QStringLiteral("What is in %1 is %2 pixels too wide.")
                    .arg(describe(*area))
                    .arg(area->horizontalScrollBar()->maximum()));
    }
    return problems;
}

QStringList focusProblems(QWidget &root)
{
    QWidget &window = *root.window();
    const qsizetype limit = 2 * tabStops(window).size() + 10;
    QStringList problems;
    for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ShiftModifier}) {
        const QString key = modifiers ? QStringLiteral("Shift+Tab") : QStringLiteral("Tab");
        const QList<QWidget *> found = tabStops(root);
        if (found.isEmpty())
            return {};
        const Widgets stops(found.begin(), found.end());
        stops.first()->setFocus(Qt::TabFocusReason);
        Widgets reached = walk(*window.windowHandle(), modifiers, limit);
        reached.removeAll(nullptr);
        for (const QPointer<QWidget> &stop : stops) {
            if (stop && stop->isVisible() && !reached.contains(stop))
                problems.append(QStringLiteral("%1 does not reach %2.").arg(key, describe(*stop)));
        }
        if (stops.first() && !reached.contains(stops.first()))
            problems.append(QStringLiteral("%1 does not come back; it stays at %2.")
                    .arg(key, reached.isEmpty() ? QStringLiteral("nothing") : describe(*reached.last())));
    }
    problems.removeDuplicates();
    return problems;
}

} // namespace tessera::test
