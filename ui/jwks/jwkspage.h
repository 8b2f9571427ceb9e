// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparisonmodel.h"
#include "ui/models/keysetfetches.h"
#include "ui/shell/page.h"

#include <QTimer>

class QSplitter;

namespace tessera::ui {

class HeldCard;
class Note;
class ServedCard;
class TableView;

/// The key set as it is served, beside it what the resource service holds at this moment, and below, key by key, in
/// which of the two it is. Follows every change and counts down by itself. GUI thread; the console outlives it.
class JwksPage final : public Page
{
    Q_OBJECT

public:
    JwksPage(Console &console, QWidget *parent);
    ~JwksPage() override;

    /// A kid: its row is selected.
    void show(const QVariant &what) override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addButtons();
    [[nodiscard]] QWidget *makeSets();
    [[nodiscard]] QWidget *makeTable();
    void showSets();
    [[nodiscard]] QString url();
    [[nodiscard]] QString written(const QByteArray &document) const;
    void save();
    void saveTo(const QString &path);
    void fetchNow();

    KeySetFetches m_fetches;
    ComparisonModel m_keys;
    bool m_isPretty = true;
    ServedCard *m_served;
    HeldCard *m_held;
    Note *m_difference;
    TableView *m_table;
    QSplitter *m_sets;
    QSplitter *m_parts;
    QTimer m_second;
};

} // namespace tessera::ui
