// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"
#include "ui/widgets/codeview.h"

namespace tessera::ui {

class FactGrid;
class Note;

/// The key set as it is served: the very bytes, where, under which entity tag and for how long. GUI thread.
class ServedCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ServedCard(QWidget *parent = nullptr);

    /// `url` is empty, and `isServed` false, where nobody serves it now; `lastFetch` says who had it last.
    void show(
        const admin::PublishedKeySet &set, const QString &url, bool isServed, const QString &lastFetch, Instant now);
    using QWidget::show;
    /// What the view shows of the set, and which parts of it are not held.
    void setCode(const QString &text, const QList<CodeView::Mark> &marks);

private:
    FactGrid *m_facts;
    int m_url;
    int m_etag;
    int m_maxAge;
    int m_lastFetch;
    Note *m_note;
    CodeView *m_code;
};

} // namespace tessera::ui
