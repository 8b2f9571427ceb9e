// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/settingsdraft.h"

namespace tessera::ui {

SettingsDraft::SettingsDraft(Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
    readAgain();
}

void SettingsDraft::readAgain()
{
    QStringList touched;
    const QList<Stored> list = m_source.read();
    for (const Stored &now : list) {
        Stored &known = m_stored[now.name];
        if (known.value == now.value && known.defaultValue == now.defaultValue && known.name == now.name)
            continue;
        known = now;
        touched.append(now.name);
        const auto change = m_changes.constFind(now.name);
        if (change != m_changes.constEnd() && m_source.isSame(now.name, change->text, now.value))
            m_changes.erase(change); // somebody else did the same
    }
    if (!touched.isEmpty())
        tell(touched);
}

QString SettingsDraft::text(const QString &name) const
{
    const auto change = m_changes.constFind(name);
    return change == m_changes.constEnd() ? m_stored.value(name).value : change->text;
}

bool SettingsDraft::isDefault(const QString &name) const
{
    return m_source.isSame(name, text(name), m_stored.value(name).defaultValue);
}

std::optional<QString> SettingsDraft::changedElsewhere(const QString &name) const
{
    const auto change = m_changes.constFind(name);
    QString now = m_stored.value(name).value;
    if (change == m_changes.constEnd() || change->before == now)
        return std::nullopt;
    return now;
}

QMap<QString, QString> SettingsDraft::changes() const
{
    QMap<QString, QString> texts;
    for (const auto &[name, change] : m_changes.asKeyValueRange())
        texts.insert(name, change.text);
    return texts;
}

void SettingsDraft::change(const QString &name, const QString &text)
{
    const QString stored = m_stored.value(name).value;
    if (m_source.isSame(name, text, stored)) {
        discard(name);
        return;
    }
    auto known = m_changes.find(name);
    if (known == m_changes.end())
        known = m_changes.insert(name, {{}, stored}); // told even where it is an empty text
    else if (known->text == text)
        return;
    known->text = text;
    tell({name});
}

void SettingsDraft::change(const QVariantMap &texts)
{
    for (const auto &[name, text] : texts.asKeyValueRange()) {
        if (m_stored.contains(name))
            change(name, text.toString());
    }
}

QVariantMap SettingsDraft::texts() const
{
    QVariantMap texts;
    for (const auto &[name, change] : m_changes.asKeyValueRange())
        texts.insert(name, change.text);
    return texts;
}

void SettingsDraft::discard(const QString &name)
{
    if (m_changes.remove(name) > 0)
        tell({name});
}

void SettingsDraft::discardAll()
{
    const QStringList names = m_changes.keys();
    m_changes.clear();
    if (!names.isEmpty())
        tell(names);
}

void SettingsDraft::applied(const QMap<QString, QString> &changes)
{
    QStringList touched;
    for (const auto &[name, text] : changes.asKeyValueRange()) {
        const auto change = m_changes.find(name);
        if (change == m_changes.end())
            continue;
        if (change->text == text)
            m_changes.erase(change);
        else
            change->before = text;
        touched.append(name);
    }
    readAgain();
    if (!touched.isEmpty())
        tell(touched);
}

// A text that is no value at all is wrong by itself; what the values break together is for those to answer without
// which nothing would be broken.
void SettingsDraft::judge()
{
    m_problems.clear();
    for (const auto &[name, change] : m_changes.asKeyValueRange()) {
        const auto alone = m_source.check({{name, change.text}});
        if (!alone && alone.error().code != admin::AdminError::Refused)
            m_problems.insert(name, alone.error().detail);
    }
    if (!m_problems.isEmpty() || m_changes.isEmpty())
        return;
    const auto together = m_source.check(changes());
    if (!together)
        blame(together.error().detail);
}

void SettingsDraft::blame(const QString &rule)
{
    const QMap<QString, QString> all = changes();
    const QStringList names = all.keys();
    for (const QString &name : names) {
        QMap<QString, QString> others = all;
        others.remove(name);
        const auto without = m_source.check(others);
        if (without || without.error().detail != rule)
            m_problems.insert(name, rule);
    }
    if (!m_problems.isEmpty())
        return;
    for (const QString &name : names)
        m_problems.insert(name, rule);
}

void SettingsDraft::tell(const QStringList &names)
{
    const QMap<QString, QString> before = m_problems;
    judge();
    QStringList touched = names;
    const QStringList all = m_stored.keys();
    for (const QString &name : all) {
        if (before.value(name) != m_problems.value(name) && !touched.contains(name))
            touched.append(name);
    }
    for (const QString &name : touched)
        Q_EMIT fieldChanged(name);
    Q_EMIT changed();
}

} // namespace tessera::ui
