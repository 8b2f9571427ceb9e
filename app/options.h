// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace tessera::app {

/// `--data-dir`, `--config` and `--key-encryption-key-file`, which every command has.
[[nodiscard]] QList<QCommandLineOption> installationOptions();
/// The other options of a start: listeners, identity, which services.
[[nodiscard]] QList<QCommandLineOption> serviceOptions();

/// What the command line says, the environment of this process, and where tessera.toml is.
[[nodiscard]] Result<runtime::ConfigurationSources, runtime::RuntimeError> configurationSources(
    const QCommandLineParser &parser);
/// What all of these say together.
[[nodiscard]] Result<runtime::Configuration, runtime::RuntimeError> configurationFrom(const QCommandLineParser &parser);

/// The name of the person who runs this process, for the audit log.
[[nodiscard]] QString userName();

} // namespace tessera::app
