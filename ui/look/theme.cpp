// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/colors.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>
#include <QTableView>

#include <utility>

namespace tessera::ui {

namespace {

// Fusion with some room around the text of a button.
class RoomyStyle final : public QProxyStyle
{
public:
    RoomyStyle()
        : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
    {
    }

    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        const QSize fitting = QProxyStyle::sizeFromContents(type, option, size, widget);
        return type == CT_PushButton ? fitting.grownBy({6, 1, 6, 1}) : fitting;
    }

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override
    {
        const int usual = QProxyStyle::pixelMetric(metric, option, widget);
        // What stands in a cell begins below what its column is called.
        return metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget) ? usual + 4 : usual;
    }

    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const override
    {
        // An underline parts the letters of Arabic, which join: there it is seen while Alt is held, when it is of use.
        if (hint == SH_UnderlineShortcut && isCursive())
            return m_isAltDown;
        // The desktop's icons beside ours look like another program's.
        return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
    }

    // Who has the focus is told from who is the default.
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawControl(element, option, painter, widget);
        if (element == CE_PushButton && option->state.testFlag(State_HasFocus))
            markFocus(*option, *painter);
    }
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        const bool hasFocus = option->state.testFlag(State_HasFocus);
        const bool isField = control == CC_ComboBox || control == CC_SpinBox;
        if (isField && isDark(option->palette) && !hasFocus)
            outline(*option, *painter, 2);
        // Fusion marks a combo box only where the focus came by keyboard.
        if ((control == CC_ToolButton || control == CC_ComboBox) && hasFocus)
            markFocus(*option, *painter);
    }

    // Fusion's own outlines are hardly seen on a dark ground.
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (!isDark(option->palette))
            return;
        const bool isText = element == PE_Frame && qobject_cast<const QPlainTextEdit *>(widget);
        const bool isLine = element == PE_FrameLineEdit && !option->state.testFlag(State_HasFocus);
        if (isLine || isText || element == PE_IndicatorCheckBox)
            outline(*option, *painter, 2);
        else if (element == PE_IndicatorRadioButton)
            outline(*option, *painter, option->rect.height() / 2.0);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isPress = event->type() == QEvent::KeyPress;
        if ((isPress || event->type() == QEvent::KeyRelease) && isCursive() &&
            static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && std::exchange(m_isAltDown, isPress) != isPress) {
            const QWidgetList widgets = QApplication::allWidgets();
            for (QWidget *widget : widgets)
                widget->update();
        }
        return QProxyStyle::eventFilter(watched, event);
    }

private:
    static bool isCursive()
    {
        return QGuiApplication::layoutDirection() == Qt::RightToLeft && QLocale().script() == QLocale::ArabicScript;
    }

    static void outline(const QStyleOption &option, QPainter &painter, qreal radius)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(option.palette.color(
            option.state.testFlag(State_Enabled) ? QPalette::Normal : QPalette::Disabled, QPalette::PlaceholderText));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.restore();
    }

    static void markFocus(const QStyleOption &option, QPainter &painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colorsFor(option.palette).accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
        painter.restore();
    }

    bool m_isAltDown = false;
};

// What Fusion draws from the palette stays its own; here is what makes cards, navigation and status bar of plain
// widgets.
QString rules(const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    return QStringLiteral(
        "QFrame#card { background: %1; border: 1px solid %2; border-radius: 8px; }"
        "QListView#navigation { background: %1; border: none; outline: none; }"
        "QFrame#edge { background: %2; border: none; }"
        "QListView#navigation::item { padding: 9px 10px; margin: 1px 6px; border-radius: 6px; color: %4; }"
        "QListView#navigation::item:hover { background: %3; }"
        "QListView#navigation::item:selected { background: %3; color: %5; }"
        "QListView#navigation::item:focus { border: 1px solid %5; }"
        "QListView#sections { background: transparent; border: none; outline: none; }"
        "QListView#sections::item { padding: 6px 8px; margin: 1px 0; border-radius: 6px; color: %4; }"
        "QListView#sections::item:hover { background: %3; }"
        "QListView#sections::item:selected { background: %3; color: %5; }"
        "QListView#sections::item:focus { border: 1px solid %5; }"
        "QStatusBar { border-top: 1px solid %2; } QStatusBar::item { border: none; }"
        "QStatusBar QToolButton { border: 1px solid transparent; border-radius: 4px; padding: 2px 8px; }"
        "QStatusBar QToolButton:hover { background: %3; } QStatusBar QToolButton:focus { border: 2px solid %5; "
        "padding: 1px 7px; }"
        "QToolButton#choice { border: 1px solid %2; border-radius: 4px; padding: 3px 10px; }"
        "QToolButton#choice:hover { background: %3; } QToolButton#choice:focus { border-color: %5; }"
        "QToolButton#choice:checked { background: %3; border-color: %5; color: %5; }"
        "QToolButton#choice:focus { border-width: 2px; padding: 2px 9px; }"
        "QTableView, QTreeView { gridline-color: %2; border: 1px solid %2; border-radius: 4px; }"
        "QHeaderView::section { background: %1; border: none; border-bottom: 1px solid %2; padding: 5px 8px; }"
        "QToolTip { border: 1px solid %2; padding: 4px; }")
        .arg(colors.surface.name(), colors.border.name(), colors.hover.name(),
            palette.color(QPalette::WindowText).name(), colors.accent.name());
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
{
    auto *style = new RoomyStyle;
    QApplication::setStyle(style);
    application.installEventFilter(style);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_scheme == ColorScheme::System)
            apply();
    });
    apply();
}

void Theme::setScheme(ColorScheme scheme)
{
    if (scheme == m_scheme)
        return;
    m_scheme = scheme;
    apply();
}

void Theme::apply()
{
    const bool dark = m_scheme == ColorScheme::System
                          ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                          : m_scheme == ColorScheme::Dark;
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QApplication::setPalette(palette);
    m_application.setStyleSheet(rules(palette));
}

} // namespace tessera::ui
