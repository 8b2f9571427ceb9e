// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <csignal>
#include <stdexcept>

namespace tessera::test {

namespace {

constexpr int minute = 60'000;

Reply wait(QNetworkAccessManager &network, QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(&network, &QNetworkAccessManager::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()};
}

QNetworkRequest request(const QString &url)
{
    QNetworkRequest request{QUrl(url)};
    request.setTransferTimeout(minute);
    return request;
}

} // namespace

QString Ended::errorCode() const
{
    return QJsonDocument::fromJson(errors)
        .object()
        .value(QStringLiteral("error"))
        .toObject()
        .value(QStringLiteral("code"))
        .toString();
}

QJsonObject Reply::json() const { return QJsonDocument::fromJson(body).object(); }

QString programPath(const QString &name)
{
    return qEnvironmentVariable("TESSERA_BIN_DIR", QCoreApplication::applicationDirPath()) + u'/' + name;
}

QStringList words(const char *line) { return words(QString::fromUtf8(line)); }

QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

Workplace::Workplace(QString program)
    : m_program(std::move(program))
{
}

void Workplace::speak(const QString &locale, const QString &languages)
{
    m_locale = locale;
    m_languages = languages;
}

void Workplace::install() const
{
    (void)json(
        {QStringLiteral("settings"), QStringLiteral("set"), QStringLiteral("registration"), QStringLiteral("closed")});
}

QProcessEnvironment Workplace::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if ((name.startsWith(u"TESSERA_") && name != u"TESSERA_BIN_DIR") || name.startsWith(u"LC_"))
            environment.remove(name);
    }
    environment.remove(QStringLiteral("LANG"));
    environment.insert(QStringLiteral("LC_ALL"), m_locale);
    environment.insert(QStringLiteral("LANGUAGE"), m_languages);
    for (const char *name :
        {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "CREDENTIALS_DIRECTORY", "NOTIFY_SOCKET", "JOURNAL_STREAM"})
        environment.remove(QString::fromLatin1(name));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("TMPDIR"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("share")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.filePath(QStringLiteral("config")));
    return environment;
}

Ended Workplace::runBare(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    process.start(programPath(m_program), arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool hasEnded = process.waitForFinished(minute) || process.state() == QProcess::NotRunning;
    if (!hasEnded || process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit) {
        throw std::runtime_error(
            (arguments.join(u' ') + QStringLiteral(" did not end well: ") + process.errorString()).toStdString() +
            process.readAllStandardError().toStdString());
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Ended Workplace::run(QStringList arguments, const QByteArray &input) const
{
    return runBare(arguments << QStringLiteral("--data-dir") << dataFolder(), input);
}

QJsonDocument Workplace::json(QStringList arguments, const QByteArray &input) const
{
    const Ended ended = run(arguments << QStringLiteral("--json"), input);
    QJsonDocument document = ended.json();
    if (ended.code != 0 || document.isNull())
        throw std::runtime_error((arguments.join(u' ').toUtf8() + " ended with " + QByteArray::number(ended.code) +
                                  ended.output + ended.errors)
                .toStdString());
    return document;
}

QString Workplace::file(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a file cannot be written");
    return file.fileName();
}

void Workplace::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        throw std::runtime_error("openssl failed: " + process.readAllStandardError().toStdString());
}

Services::Services(const Workplace &workplace, QStringList arguments)
{
    m_process.setProcessEnvironment(workplace.environment());
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    if (!arguments.contains(QStringLiteral("--demo")))
        arguments << QStringLiteral("--data-dir") << workplace.dataFolder();
    m_process.start(programPath(workplace.program()),
        arguments << QStringLiteral("--headless") << QStringLiteral("--auth-listen") << QStringLiteral("127.0.0.1:0")
                  << QStringLiteral("--resource-listen") << QStringLiteral("127.0.0.1:0"));
    const QDeadlineTimer deadline(minute);
    while (!m_process.canReadLine() && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning)
        m_process.waitForReadyRead(100);
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
    if (m_ready.isEmpty())
        throw std::runtime_error("the services were not ready: " + m_process.readAllStandardError().toStdString());
}

Services::~Services()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

int Services::stop()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(5000))
        throw std::runtime_error("stopping took longer than 5 s");
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void Services::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

Reply get(const QString &url, const QByteArray &bearer)
{
    QNetworkAccessManager network;
    QNetworkRequest asked = request(url);
    if (!bearer.isEmpty())
        asked.setRawHeader("Authorization", "Bearer " + bearer);
    return wait(network, network.get(asked));
}

Reply post(const QString &url, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest asked = request(url);
    asked.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return wait(network, network.post(asked, QJsonDocument(body).toJson()));
}

} // namespace tessera::test
