// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/console.h"

#include <QHash>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace tessera::ui {

class MemberEditor;
class Note;
class TokenEditor;

/// Mints tokens: of any user, with any header and claims, member by member or as JSON, signed by the installation's key
/// or by one that is made for it; with what will come of it, while it is typed. GUI thread.
class MintView final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    MintView(Console &console, QWidget *parent);

    [[nodiscard]] QVariantMap draft() const;
    void takeDraft(const QVariantMap &texts);

Q_SIGNALS:
    /// `publicKey`: the JWK of the throw-away key that signed it; empty: the installation's did.
    void minted(const QByteArray &token, const QByteArray &publicKey);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeFields(QBoxLayout &rows);
    void makeAnswer(QBoxLayout &rows);
    void chooseTemplate();
    void chooseKey();
    /// Nothing where a field is wrong, which is said.
    [[nodiscard]] std::optional<admin::TokenMint> wish();
    void ask();
    void show(const admin::MintPreview &preview);
    void refuse(const QString &sentence);
    void mint();

    Console &m_console;
    quint64 m_asked = 0; // which answer counts
    bool m_isMinting = false;
    /// By the name of the algorithm, until the window closes.
    QHash<QString, jose::SigningKey> m_throwAway;
    QComboBox *m_template;
    QLineEdit *m_user;
    QLineEdit *m_lifetime;
    QComboBox *m_key;
    MemberEditor *m_members;
    TokenEditor *m_preview;
    Note *m_note;
    QPushButton *m_mint;
};

} // namespace tessera::ui
