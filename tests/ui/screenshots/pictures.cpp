// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots/pictures.h"

#include "ui/shell/language.h"
#include "ui/support/places.h"
#include "ui/support/samplehistory.h"
#include "ui/support/sampletraffic.h"

#include <QAbstractItemView>
#include <QEventLoop>
#include <QHoverEvent>
#include <QPixmap>
#include <QTcpServer>

#include <algorithm>

namespace tessera::test {

namespace {

using namespace std::chrono_literals;

struct Variant
{
    QString name;
    ui::ColorScheme scheme = ui::ColorScheme::Light;
    bool isMirrored = false;
    QString language = QStringLiteral("en");
};

// Light, dark, mirrored, and each other language.
QList<Variant> variants()
{
    QList<Variant> variants{{.name = QStringLiteral("light")},
        {.name = QStringLiteral("dark"), .scheme = ui::ColorScheme::Dark},
        {.name = QStringLiteral("rtl"), .isMirrored = true}};
    const QList<ui::Language::Choice> languages = ui::Language::choices().sliced(1);
    for (const ui::Language::Choice &language : languages)
        variants.append({.name = language.code, .language = language.code});
    return variants;
}

void pause(std::chrono::milliseconds time)
{
    QEventLoop loop;
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
}

// The widget once nothing moves in it any more; a clock that ticks is given up on after a second.
QImage stillPicture(QWidget &widget)
{
    QImage picture = widget.grab().toImage();
    for (int round = 0; round < 10; ++round) {
        pause(100ms);
        QImage next = widget.grab().toImage();
        if (std::exchange(picture, std::move(next)) == picture)
            break;
    }
    return picture;
}

// Nothing is under the pointer, wherever the way here led it.
void leave(QWidget &window)
{
    const QList<QAbstractItemView *> views = window.findChildren<QAbstractItemView *>();
    for (QAbstractItemView *view : views) {
        QHoverEvent event(QEvent::HoverLeave, QPointF(-1, -1), QPointF(-1, -1), QPointF(0, 0));
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
}

bool isAsked(const Session &session, const Place &place, const QString &picture)
{
    const bool isNamed = session.only.isEmpty() || std::ranges::any_of(session.only, [&picture](const QString &begin) {
        return picture.startsWith(begin);
    });
    return isNamed && !(session.isEmpty && place.needsSample);
}

void dress(ConsoleFixture &console, const Variant &variant)
{
    console.theme().setScheme(variant.scheme);
    console.speak(variant.language);
    if (variant.isMirrored) {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        console.rebuild();
    }
}

// Some busy seconds.
void showTraffic(ConsoleFixture &console, int seconds)
{
    for (int second = 0; second < seconds; ++second) {
        makeSampleTraffic(console);
        pause(second % 3 == 1 ? 1600ms : 700ms);
    }
}

// The ports that everybody has, where nobody else is on them now.
void takeUsualPorts(runtime::Configuration &configuration)
{
    const auto isFree = [](quint16 port) { return QTcpServer().listen(QHostAddress::LocalHost, port); };
    if (!isFree(8000) || !isFree(8001))
        return;
    configuration.authListen = runtime::ListenAddress(QHostAddress(QHostAddress::LocalHost), 8000);
    configuration.resourceListen = runtime::ListenAddress(QHostAddress(QHostAddress::LocalHost), 8001);
}

} // namespace

int takePictures(const Session &session)
{
    ConsoleFixture console({}, [&session](runtime::Configuration &configuration) {
        takeUsualPorts(configuration);
        if (!session.isEmpty)
            makeSampleHistory(configuration);
    });
    console.window().resize(1024, 640);
    int taken = 0;
    const QList<Variant> all = variants();
    for (const Variant &variant : all) {
        dress(console, variant);
        if (!session.isEmpty)
            showTraffic(console, variant.isMirrored || taken == 0 ? 8 : 1);
        const QList<Place> wanted = places();
        for (const Place &place : wanted) {
            const QString name = place.name + u'-' + variant.name;
            if (!isAsked(session, place, name))
                continue;
            visit(console, place, [&](QWidget &widget) {
                leave(*widget.window());
                const QString file = session.folder + u'/' + name + session.suffix + QStringLiteral(".png");
                // A page is seen with the window around it.
                if (!stillPicture(place.isDialog ? widget : *widget.window()).save(file))
                    throw std::runtime_error("cannot be written: " + file.toStdString());
                ++taken;
            });
        }
    }
    return taken;
}

} // namespace tessera::test
