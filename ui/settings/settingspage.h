// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"
#include "ui/settings/storedsettings.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace tessera::ui {

class FilterField;
class SectionList;
class ServiceSettings;

/// Everything that can be set, in sections that are scrolled, filtered and led to. What is changed is applied together,
/// all of it or nothing, or discarded; what others change meanwhile shows at once. GUI thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    SettingsPage(Console &console, QWidget *parent);

    /// The name of a setting: the focus goes there.
    void show(const QVariant &what) override;
    [[nodiscard]] QVariantMap draft() const override;
    void takeDraft(const QVariantMap &texts) override;
    void refresh() override;
    void focusFilter() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    void addSections();
    [[nodiscard]] QList<FieldRow *> rows() const;
    void filter(const QString &text);
    void apply();
    void applyServices();
    void applySettings();
    void endApplying();
    void tell(MessageKind kind, const QString &sentence);
    void discard();
    void showChanges();

    StoredSettings m_stored;
    QPushButton *m_discard;
    QPushButton *m_apply;
    FilterField *m_filter;
    QScrollArea *m_area;
    SectionList *m_sectionList;
    QLabel *m_nothing;
    QList<SettingsSection> m_sections;
    ServiceSettings *m_services = nullptr;
    bool m_isApplying = false;
    bool m_hadFocus = false; // the button, before it was disabled
    /// As soon as it is known what the addresses among the changes mean.
    bool m_wantsToApply = false;
};

} // namespace tessera::ui
