// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace tessera::test {

/// What a program that has ended left behind.
struct Ended
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    /// The one JSON document on standard output; null where it is not one.
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    /// `error.code` of the JSON document on standard error.
    [[nodiscard]] QString errorCode() const;
};

/// The path of a program of this build.
[[nodiscard]] QString programPath(const QString &name);

/// The words of a line, which are separated by spaces.
[[nodiscard]] QStringList words(const char *line);
[[nodiscard]] QStringList words(const QString &line);

/// A data folder of its own, and commands on it. Nothing of the person's who runs the tests is read.
class Workplace
{
public:
    explicit Workplace(QString program = QStringLiteral("tesserad"));

    /// What the terminal speaks from now on, as `de_DE.UTF-8`, and LANGUAGE beside it. English before.
    void speak(const QString &locale, const QString &languages = {});

    /// Makes an installation in the data folder, with one key and no user.
    void install() const;

    /// Runs a command on the data folder to its end; throws where it takes more than a minute.
    [[nodiscard]] Ended run(QStringList arguments, const QByteArray &input = {}) const;
    /// The same, without naming the data folder.
    [[nodiscard]] Ended runBare(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Runs with --json, and throws unless it ends with 0 and one JSON document.
    [[nodiscard]] QJsonDocument json(QStringList arguments, const QByteArray &input = {}) const;

    /// Writes a file beside the data folder, and gives its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;
    /// Runs openssl beside the data folder; throws where it fails.
    void openssl(const QStringList &arguments) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QProcessEnvironment environment() const;
    [[nodiscard]] QString program() const { return m_program; }

private:
    QString m_program;
    QString m_locale = QStringLiteral("C.UTF-8");
    QString m_languages;
    QTemporaryDir m_folder;
};

/// Services that run on a workplace's data folder, on ports that were free. Killed at the end if they still run.
class Services
{
public:
    /// Throws where the ready line does not come.
    explicit Services(const Workplace &workplace, QStringList arguments = {});
    ~Services();

    [[nodiscard]] QJsonObject ready() const { return m_ready; }
    [[nodiscard]] QString auth() const { return m_ready.value(QStringLiteral("auth")).toString(); }
    [[nodiscard]] QString resource() const { return m_ready.value(QStringLiteral("resource")).toString(); }
    [[nodiscard]] QProcess &process() { return m_process; }

    /// SIGTERM; gives the exit code. Throws where it takes longer than 5 s.
    int stop();
    /// SIGKILL.
    void kill();

private:
    QProcess m_process;
    QJsonObject m_ready;
};

struct Reply
{
    int status = 0;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const;
};

/// One request, to its end.
[[nodiscard]] Reply get(const QString &url, const QByteArray &bearer = {});
[[nodiscard]] Reply post(const QString &url, const QJsonObject &body);

} // namespace tessera::test
