// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class KDSingleApplication;

namespace tessera::app {

/// Keeps the window on a data folder to one for a person and a desktop session: the first start has it, a later one can
/// ask that to come to the front. However a folder is written, it is the same; another folder is another instance.
/// Needs an application object; lives in the main thread, from before the window until after it.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &dataFolder, QObject *parent = nullptr);
    ~SingleInstance() override;

    [[nodiscard]] bool isFirst() const;
    /// For one that is not the first: asks that to come to the front, and to open that file where one is named. False
    /// where it does not take that within some seconds.
    [[nodiscard]] bool raiseFirst(const QString &file);

Q_SIGNALS:
    /// A later start wants the window in front, and this file in it; empty: none.
    void raiseRequested(const QString &file);

private:
    const std::unique_ptr<KDSingleApplication> m_application;
};

} // namespace tessera::app
