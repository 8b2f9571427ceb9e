// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/backupsettings.h"
#include "ui/settings/sectionlist.h"
#include "ui/settings/servicesettings.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/windowsettings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/exposurequestion.h"
#include "ui/widgets/filterfield.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tessera::ui {

namespace {

// What no setting is called: the row that has the focus, and how far below the upper edge it is.
QString rowName() { return QStringLiteral("(row)"); }
QString heightName() { return QStringLiteral("(height)"); }

} // namespace

SettingsPage::SettingsPage(Console &console, QWidget *parent)
    : Page(console, tr("Settings"), parent)
    , m_stored(console.api)
    , m_discard(iconButton(QStringLiteral("undo"), tr("&Discard"), this))
    , m_apply(iconButton(QStringLiteral("good"), tr("&Apply"), this))
    , m_filter(new FilterField(tr("Find a setting"), this))
    , m_area(new QScrollArea(this))
    , m_sectionList(new SectionList(tr("Sections"), *m_area, this))
    , m_nothing(new QLabel(tr("No setting says that."), this))
{
    addToHeading(m_filter);
    addToHeading(m_discard);
    addToHeading(m_apply);
    auto *content = new QWidget(this);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(m_sectionList);
    columns->addWidget(m_area, 1);
    setContent(content);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();
    addSections();
    connect(m_filter, &FilterField::filterChanged, this, &SettingsPage::filter);
    connect(m_apply, &QPushButton::clicked, this, &SettingsPage::apply);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    for (const SettingsDraft *draft : {&m_stored.draft(), &m_services->draft()})
        connect(draft, &SettingsDraft::changed, this, &SettingsPage::showChanges);
    connect(m_services, &ServiceSettings::looked, this, [this] {
        if (m_wantsToApply && m_apply->isEnabled())
            apply();
    });
    showChanges();
}

void SettingsPage::addSections()
{
    m_services = new ServiceSettings(console(), this);
    auto *cards = new QWidget(m_area);
    auto *rows = new QVBoxLayout(cards);
    rows->setContentsMargins(0, 0, 4, 0);
    rows->setSpacing(12);
    rows->addWidget(m_nothing);
    for (const SettingSection id : settingSections) {
        SettingsSection section(id, cards);
        m_stored.addTo(section);
        m_services->addTo(section);
        if (id == SettingSection::Keys) {
            QPushButton *editor = iconButton(QStringLiteral("key"), tr("Policy &editor"), section.card());
            connect(
                editor, &QPushButton::clicked, this, [this] { console().go(PageId::Keys, QStringLiteral("policy")); });
            section.card()->addToHeading(editor);
        }
        if (id == SettingSection::Backups)
            addBackupSettings(section, console());
        if (id == SettingSection::Appearance)
            addWindowSettings(section, console());
        rows->addWidget(section.card());
        m_sectionList->add(sectionTitle(id), section.card());
        m_sections.append(section);
    }
    rows->addStretch(1);
    m_area->setWidget(cards);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    letScrollFree(*m_area);
}

void SettingsPage::show(const QVariant &what)
{
    m_filter->clear();
    filter({});
    for (const SettingsSection &section : std::as_const(m_sections)) {
        for (FieldRow *row : section.rows()) {
            const auto *setting = qobject_cast<SettingRow *>(row);
            if (!setting || setting->name() != what.toString())
                continue;
            row->edit();
            m_area->ensureWidgetVisible(row);
        }
    }
}

QVariantMap SettingsPage::draft() const
{
    QVariantMap texts = m_stored.draft().texts();
    texts.insert(m_services->draft().texts());
    const QList<FieldRow *> all = rows();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (!all[i]->isAncestorOf(QApplication::focusWidget()))
            continue;
        texts.insert(rowName(), i);
        texts.insert(heightName(), all[i]->mapTo(m_area->viewport(), QPoint()).y());
    }
    return texts;
}

void SettingsPage::takeDraft(const QVariantMap &texts)
{
    m_stored.draft().change(texts);
    m_services->draft().change(texts);
    // When it is shown, and every row has the height that its words need.
    if (texts.contains(rowName()))
        QTimer::singleShot(0, this, [this, texts] {
            FieldRow *row = rows().at(texts.value(rowName()).toInt());
            row->edit();
            QScrollBar *bar = m_area->verticalScrollBar();
            bar->setValue(
                bar->value() + row->mapTo(m_area->viewport(), QPoint()).y() - texts.value(heightName()).toInt());
        });
}

QList<FieldRow *> SettingsPage::rows() const
{
    QList<FieldRow *> all;
    for (const SettingsSection &section : m_sections)
        all += section.rows();
    return all;
}

void SettingsPage::refresh()
{
    m_stored.draft().readAgain();
    m_services->refresh();
}

void SettingsPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QWidget *SettingsPage::firstFocus() { return m_sectionList; }

void SettingsPage::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    for (SettingsSection &section : m_sections)
        any = section.filter(words) || any;
    m_nothing->setVisible(!any);
    m_sectionList->followCards();
}

void SettingsPage::showChanges()
{
    const SettingsDraft &services = m_services->draft();
    const auto changes = static_cast<int>(m_stored.draft().changes().size() + services.changes().size());
    const bool hasProblem = m_stored.draft().hasProblem() || services.hasProblem();
    setSubtitle(m_isApplying  ? tr("The changes are being applied")
                : hasProblem  ? tr("%Ln change(s), not all of which can be applied", nullptr, changes)
                : changes > 0 ? tr("%Ln change(s) not applied yet", nullptr, changes)
                              : QString());
    m_apply->setEnabled(changes > 0 && !hasProblem && !m_isApplying);
    m_discard->setEnabled(changes > 0 && !m_isApplying);
}

void SettingsPage::apply()
{
    m_wantsToApply = m_services->isLooking();
    if (m_wantsToApply)
        return;
    const QStringList exposed = m_services->exposed();
    if (exposed.isEmpty())
        applyServices();
    else
        askAboutExposure(exposed, this, [this] { applyServices(); });
}

// First, since the world may refuse it; settings that keep the rules are only refused by a broken disk.
void SettingsPage::applyServices()
{
    m_hadFocus = m_apply->hasFocus();
    m_isApplying = true;
    showChanges();
    const QMap<QString, QString> texts = m_services->draft().changes();
    if (texts.isEmpty()) {
        applySettings();
        return;
    }
    const auto answer = console().configuration.set(m_services->changes());
    console().messages.showWork(tr("The services change over."), Future<void>(answer));
    answer.then(this, [this, texts](const admin::Outcome<admin::ConfigurationChange> &outcome) {
        if (!outcome) {
            tell(MessageKind::Bad, outcome.error().detail);
            endApplying();
            return;
        }
        m_services->draft().applied(texts);
        if (!outcome->notes.isEmpty())
            tell(MessageKind::Attention, outcome->notes.join(u' '));
        else
            tell(MessageKind::Good, tr("The services run with what was changed."));
        applySettings();
    });
}

void SettingsPage::applySettings()
{
    const QMap<QString, QString> texts = m_stored.draft().changes();
    if (texts.isEmpty()) {
        endApplying();
        return;
    }
    const auto answer = console().api.settings().set(texts);
    console().messages.showWork(tr("The settings are being changed."), Future<void>(answer));
    answer.then(this, [this, texts](const admin::Outcome<QList<admin::Setting>> &outcome) {
        if (outcome) {
            m_stored.draft().applied(texts);
            tell(MessageKind::Good, tr("%Ln setting(s) changed.", nullptr, static_cast<int>(texts.size())));
        } else {
            tell(MessageKind::Bad, outcome.error().detail);
        }
        endApplying();
    });
}

void SettingsPage::endApplying()
{
    m_isApplying = false;
    showChanges();
    // Not to whoever comes next in the row, as Qt does when a button is disabled.
    if (std::exchange(m_hadFocus, false))
        (m_apply->isEnabled() ? static_cast<QWidget *>(m_apply) : m_sectionList)->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::tell(MessageKind kind, const QString &sentence)
{
    console().messages.tell(kind, sentence, {}, QStringLiteral("settings"));
}

void SettingsPage::discard()
{
    m_wantsToApply = false;
    m_stored.draft().discardAll();
    m_services->draft().discardAll();
}

} // namespace tessera::ui
