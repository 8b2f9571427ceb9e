// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/firstpaint.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QWidget>

namespace tessera::app {

namespace {

Q_LOGGING_CATEGORY(lcWindow, "tessera.window")

class FirstPaint final : public QObject
{
public:
    FirstPaint(QWidget &widget, const char *sentence)
        : QObject(&widget)
        , m_sentence(sentence)
    {
        widget.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            watched->removeEventFilter(this);
            // Afterwards: what is inside is painted next, and then all of it is put on the screen.
            QMetaObject::invokeMethod(
                this,
                [this] {
                    qCInfo(lcWindow, "%s", m_sentence);
                    deleteLater();
                },
                Qt::QueuedConnection);
        }
        return false;
    }

private:
    const char *const m_sentence;
};

} // namespace

void logFirstPaint(QWidget &widget, const char *sentence) { new FirstPaint(widget, sentence); }

} // namespace tessera::app
