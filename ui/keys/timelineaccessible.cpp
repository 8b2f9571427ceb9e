// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/timelineaccessible.h"

#include "ui/keys/timelineview.h"

#include <QAccessibleWidget>

namespace tessera::ui {

namespace {

class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
        , m_view(view)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Value: return m_view->described();
        case QAccessible::Help:
            return TimelineView::tr("The tab \"Timeline as text\" says the same in a table. Up and Down choose a key.");
        default: return QAccessibleWidget::text(kind);
        }
    }

private:
    TimelineView *m_view;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineView *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void makeTimelinesAccessible()
{
    QAccessible::removeFactory(make);
    QAccessible::installFactory(make);
}

} // namespace tessera::ui
