// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

#include <QMap>
#include <QObject>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace tessera::ui {

/// What a person has changed in a form and not applied yet, over values that others may change meanwhile. What is being
/// edited is never overwritten; what was changed elsewhere is told. Judges every change at once, one by one and all
/// together, and says which of them breaks a rule. Knows names and texts alone; GUI thread.
class SettingsDraft final : public QObject
{
    Q_OBJECT

public:
    struct Stored
    {
        QString name;
        QString value;
        QString defaultValue;
    };

    /// Where the values come from and who judges them.
    struct Source
    {
        std::function<QList<Stored>()> read;
        /// As SettingsAdmin::check(): nothing, or why not.
        std::function<admin::Outcome<void>(const QMap<QString, QString> &)> check;
        /// Whether two texts of a value say the same.
        std::function<bool(const QString &name, const QString &one, const QString &other)> isSame;
    };

    explicit SettingsDraft(Source source, QObject *parent = nullptr);

    /// What is stored may be another now.
    void readAgain();

    [[nodiscard]] QStringList names() const { return m_stored.keys(); }
    /// What is stored; empty where there is no such name.
    [[nodiscard]] Stored stored(const QString &name) const { return m_stored.value(name); }
    /// What a person sees: the change, else what is stored.
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] bool isChanged(const QString &name) const { return m_changes.contains(name); }
    /// Whether what a person sees is the default.
    [[nodiscard]] bool isDefault(const QString &name) const;
    /// Why the change of this one cannot be applied, a whole sentence; empty where it can.
    [[nodiscard]] QString problem(const QString &name) const { return m_problems.value(name); }
    /// What it was changed to elsewhere since the person began to change it.
    [[nodiscard]] std::optional<QString> changedElsewhere(const QString &name) const;

    /// Name to text, of everything that is not applied.
    [[nodiscard]] QMap<QString, QString> changes() const;
    /// The same for another draft's change().
    [[nodiscard]] QVariantMap texts() const;
    [[nodiscard]] bool hasProblem() const { return !m_problems.isEmpty(); }

    /// The text of one that is stored takes its change back.
    void change(const QString &name, const QString &text);
    /// What another draft has not applied, of names that this one knows.
    void change(const QVariantMap &texts);
    void discard(const QString &name);
    void discardAll();
    /// These are stored now. What was changed again meanwhile stays.
    void applied(const QMap<QString, QString> &changes);

Q_SIGNALS:
    /// Something about that name is another: text, problem, what is stored.
    void fieldChanged(const QString &name);
    /// Something is; after the fieldChanged() of each.
    void changed();

private:
    struct Change
    {
        QString text;
        /// What was stored when the person began.
        QString before;
    };

    void judge();
    void blame(const QString &rule);
    void tell(const QStringList &names);

    const Source m_source;
    QMap<QString, Stored> m_stored;
    QMap<QString, Change> m_changes;
    QMap<QString, QString> m_problems;
};

} // namespace tessera::ui
