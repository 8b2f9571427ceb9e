// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/assistedstart.h"

#include "admin/reading.h"
#include "app/window/firstpaint.h"
#include "runtime/firstrun.h"
#include "ui/assistant/assistant.h"

namespace tessera::app {

namespace {

using Api = admin::Outcome<admin::AdminApi *>;

admin::Answer<admin::AdminApi *> startAsChosen(StartOptions &options, const MakeHost &makeHost)
{
    if (const auto ending = options.readConfiguration())
        return admin::answered<admin::AdminApi *>(
            fail(admin::AdminError::Invalid, QString(ending->toErrors).trimmed()));
    runtime::ServiceHost &host = makeHost();
    return host.startAll().then([&host](const Result<runtime::Addresses, runtime::RuntimeError> &started) -> Api {
        if (!started)
            return fail(admin::AdminError::Refused, started.error().detail);
        return host.api();
    });
}

} // namespace

bool wantsAssistant(const StartOptions &options)
{
    const runtime::FirstRun setup(options.configuration());
    return !options.isDemo() && setup.fixedBy(admin::SetupField::DataFolder).isEmpty() && setup.isNeeded();
}

bool startWithAssistant(StartOptions &options, const Around &around, const MakeHost &makeHost)
{
    runtime::FirstRun setup(options.configuration());
    ui::Assistant assistant(
        setup, [&options, &makeHost] { return startAsChosen(options, makeHost); }, around.clipboard);
    QObject::connect(&around.signalWatcher, &runtime::SignalWatcher::endRequested, &assistant, &ui::Assistant::end);
    if (around.instance)
        QObject::connect(around.instance, &SingleInstance::raiseRequested, &assistant, [&assistant] {
            assistant.raise();
            assistant.activateWindow();
        });
    logFirstPaint(assistant, "The assistant for the first run is shown.");
    return assistant.exec() == QDialog::Accepted;
}

} // namespace tessera::app
