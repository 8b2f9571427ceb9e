// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/configurationwriter.h"

#include "runtime/configurationfile.h"
#include "runtime/configurationoptions.h"
#include "runtime/filereplacement.h"
#include "runtime/tomledit.h"

#include <QFile>

namespace tessera::runtime {

namespace {

constexpr QByteArrayView newFile(
    "# What is decided before Tessera starts; see tessera.toml(5). Lifetimes, policies and\n"
    "# registration are settings, which change while it runs.\n");

QString lineFor(const QString &name, const std::optional<QString> &text)
{
    return text ? QStringLiteral("%1 = \"%2\"").arg(name, *text) : QStringLiteral("no %1").arg(name);
}

std::unexpected<Failure<RuntimeError>> asItWas(
    const QString &path, const QString &why, const ConfigurationValues &values)
{
    QStringList lines;
    for (const auto &[name, text] : values.asKeyValueRange())
        lines.append(lineFor(name, text));
    return fail(
        RuntimeError::NotWritten, QStringLiteral("The configuration file %1 is as it was: %2 It should say: %3.")
                                      .arg(path, why, lines.join(QStringLiteral("; "))));
}

using Texts = QMap<QString, QString>;

Texts textsOf(const QMap<QString, FileValue> &read)
{
    Texts texts;
    for (const auto &[name, value] : read.asKeyValueRange())
        texts.insert(name, value.text);
    return texts;
}

} // namespace

Result<QByteArray, RuntimeError> editedConfiguration(
    const QByteArray &bytes, const QString &path, const ConfigurationValues &values)
{
    const auto before = readConfiguration(bytes, path, optionNames());
    if (!before)
        return std::unexpected(before.error());
    Texts expected = textsOf(*before);
    QByteArray edited = bytes;
    for (const auto &[name, text] : values.asKeyValueRange()) {
        const ConfigurationOption *option = findOption(name);
        Q_ASSERT(option);
        auto next = text ? withTomlValue(edited, name, {*text, option->isNumber}) : withoutTomlValue(edited, name);
        if (!next)
            return asItWas(path, next.error(), values);
        edited = *std::move(next);
        if (text)
            expected.insert(name, *text);
        else
            expected.remove(name);
    }
    // Whatever was written in between: the file must say what it should, and all that it said before.
    const auto after = readConfiguration(edited, path, optionNames());
    if (!after || textsOf(*after) != expected)
        return asItWas(path, QStringLiteral("this program cannot change it without harm; change it by hand."), values);
    return edited;
}

Result<void, RuntimeError> writeConfiguration(const QString &path, const ConfigurationValues &values)
{
    // Others may write it at the same time; what they wrote last is what is changed.
    constexpr int mostAttempts = 5;
    for (int attempt = 1;; ++attempt) {
        std::optional<QByteArray> before;
        if (QFile::exists(path)) {
            auto bytes = configurationBytes(path);
            if (!bytes)
                return std::unexpected(bytes.error());
            before = *std::move(bytes);
        }
        const auto edited = editedConfiguration(before.value_or(newFile.toByteArray()), path, values);
        if (!edited)
            return std::unexpected(edited.error());
        if (*edited == before.value_or(newFile.toByteArray()))
            return {};
        const auto replaced = replaceFile(path, before, *edited);
        if (!replaced)
            return asItWas(path, replaced.error(), values);
        if (*replaced == Replacement::Done)
            return {};
        if (attempt == mostAttempts)
            return asItWas(path, QStringLiteral("another program writes it all the time."), values);
    }
}

} // namespace tessera::runtime
