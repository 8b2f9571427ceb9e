// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/headless.h"

#include "app/process.h"
#include "app/startoptions.h"
#include "app/words.h"
#include "language/refusals.h"
#include "language/terminallanguage.h"
#include "runtime/logging.h"
#include "runtime/servicemanager.h"
#include "runtime/signalwatcher.h"
#include "runtime/watchdog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <optional>
#include <unistd.h>

namespace tessera::app {

namespace {

Q_LOGGING_CATEGORY(lcApp, "tessera.app")

void writeTo(int descriptor, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    (void)!::write(descriptor, bytes.constData(), static_cast<size_t>(bytes.size()));
}

// JSON text, or null for a service that does not run here.
QString quoted(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("null");
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

// QJsonObject would sort the members; this is the order in which the line is documented.
QString readyLine(const runtime::Addresses &addresses)
{
    const QString metrics =
        addresses.metrics.isEmpty() ? QString() : QStringLiteral(",\"metrics\":") + quoted(addresses.metrics);
    return QStringLiteral("{\"event\":\"ready\",\"auth\":%1,\"resource\":%2,\"issuer\":%3%4,\"pid\":%5}\n")
        .arg(quoted(addresses.auth), quoted(addresses.resource), quoted(addresses.issuer), metrics,
            QString::number(QCoreApplication::applicationPid()));
}

} // namespace

ExitCode runHeadless(const StartRequest &request, runtime::SecretStore *keyring)
{
    using Language = language::TerminalLanguage;
    std::optional<Language> spoken(Language::For::People);
    StartOptions options;
    if (const auto ending = options.read(request.arguments)) {
        writeTo(STDOUT_FILENO, ending->toOutput);
        writeTo(STDERR_FILENO, ending->toErrors);
        return static_cast<ExitCode>(ending->code);
    }
    if (const QString file = options.fileToOpen(); !file.isEmpty()) {
        writeTo(STDERR_FILENO,
            QStringLiteral("%1: %2\n")
                .arg(programName(),
                    Words::tr("There is no window to open %1 in; \"token inspect\" takes a token apart here.")
                        .arg(file)));
        return ExitCode::WrongUsage;
    }
    runtime::SignalWatcher signalWatcher;
    runtime::installLogging(options.configuration().logFormat);
    runtime::applyLogLevels(options.configuration().logLevels);
    if (!request.remark.isEmpty())
        qCInfo(lcApp, "%s", qUtf8Printable(request.remark));
    writeTo(STDERR_FILENO, options.notice());
    spoken.emplace(Language::For::Programs); // what the services say is for their log

    const QByteArray manager = qgetenv("NOTIFY_SOCKET");
    // A demonstration leaves nothing behind, in no keyring either.
    runtime::ServiceHost host(options.configuration(), options.isDemo() ? nullptr : keyring, QStringLiteral("console"),
        options.preparation());
    std::optional<runtime::Watchdog> watchdog;
    ExitCode code = ExitCode::Done;
    const auto end = [&](ExitCode how) {
        code = how;
        runtime::notifyServiceManager(manager, "STOPPING=1");
        host.stopAll().then(&host, [] { QCoreApplication::quit(); });
    };
    QObject::connect(&signalWatcher, &runtime::SignalWatcher::endRequested, &host, [&] {
        qCInfo(lcApp, "Asked to end: requests in flight are answered, then the services stop.");
        end(ExitCode::Done);
    });
    signalWatcher.watch();
    // From within the loop: an answer that is there at once would otherwise ask a loop to end that has not begun.
    QMetaObject::invokeMethod(
        &host,
        [&] {
            host.startAll().then(&host, [&](const Result<runtime::Addresses, runtime::RuntimeError> &started) {
                if (!started) {
                    language::Translations texts;
                    texts.use(language::terminalLocale());
                    const QString sentence = language::inOurLanguage(started.error().detail);
                    writeTo(STDERR_FILENO, QStringLiteral("%1: %2\n").arg(programName(), sentence));
                    end(ExitCode::Refused);
                    return;
                }
                writeTo(STDERR_FILENO, options.noticeWhenReady());
                writeTo(STDOUT_FILENO, readyLine(*started));
                runtime::notifyServiceManager(manager, "READY=1");
                if (const auto allowed = runtime::watchdogTime(
                        QProcessEnvironment::systemEnvironment(), QCoreApplication::applicationPid()))
                    watchdog.emplace(manager, *allowed, [&host] { return host.comeRound(); });
            });
        },
        Qt::QueuedConnection);
    QCoreApplication::exec();
    return code;
}

} // namespace tessera::app
