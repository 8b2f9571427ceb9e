// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <expected>

namespace tessera::ui {

/// The header and the claims of a token that is to be minted, member by member: those that it has by itself, and what
/// somebody has changed. The same as JSON text. GUI thread.
class MintModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class Part { Header, Claims };
    enum Column { PartColumn, Name, Value, State, Meaning, ColumnCount };
    enum Role {
        /// Whether somebody changed it or left it out.
        ChangedRole = Qt::UserRole,
        LeftOutRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What it has by itself; changes stay. The text that is shown of instants counts on from `now`.
    void setPlain(const QJsonObject &header, const QJsonObject &claims, Instant now);
    /// What differs from that; null: is left out.
    void setChanges(const QJsonObject &header, const QJsonObject &claims);
    [[nodiscard]] const QJsonObject &changes(Part part) const { return of(part).changes; }

    /// Adds a member, or gives one that is there another value.
    void set(Part part, const QString &name, const QJsonValue &value);
    void leaveOut(int row);
    /// Takes back what was changed of it; one that was added goes.
    void restore(int row);
    [[nodiscard]] int rowOf(Part part, const QString &name) const;

    /// A part as text, and what it was made of.
    struct Written
    {
        QString text;
        QJsonObject whole;
        QJsonObject changes;
    };
    /// All of the part, in lines.
    [[nodiscard]] Written written(Part part) const;
    /// What differs in `text` from what was written is changed; or why it cannot be read, in a sentence.
    [[nodiscard]] std::expected<void, QString> takeText(Part part, const QString &text, const Written &written);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// A value as people write it (admin::claimFromText); what begins as JSON and is none is not taken.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    /// Somebody changed something; not by setPlain().
    void changed();
    /// What was typed cannot be a value, in a sentence.
    void refused(const QString &sentence);

private:
    struct Members
    {
        QJsonObject plain;
        QJsonObject changes;
    };
    struct Row
    {
        Part part{};
        QString name;
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] const Members &of(Part part) const { return part == Part::Header ? m_header : m_claims; }
    [[nodiscard]] Members &of(Part part) { return part == Part::Header ? m_header : m_claims; }
    [[nodiscard]] QJsonObject whole(Part part) const;
    [[nodiscard]] QString textOf(const Row &row, int column) const;
    [[nodiscard]] QString meaningText(const Row &row) const;
    [[nodiscard]] QJsonValue valueOf(const Row &row) const;
    [[nodiscard]] bool isLeftOut(const Row &row) const;
    void layRows();
    void note();

    Members m_header;
    Members m_claims;
    QList<Row> m_rows;
    Instant m_now;
};

} // namespace tessera::ui
