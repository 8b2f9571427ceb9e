// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/servicesettings.h"

#include "ui/look/fonts.h"
#include "ui/settings/lineeditor.h"
#include "ui/settings/servicerow.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/tlsrows.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/listeneradvice.h"
#include "ui/widgets/note.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <array>

namespace tessera::ui {

namespace {

const auto &authListen = "auth.listen";
const auto &resourceListen = "resource.listen";

bool isListener(const QString &name)
{
    return name == QLatin1String(authListen) || name == QLatin1String(resourceListen);
}

// With one of them the services speak TLS.
constexpr std::array tlsSwitches{QLatin1StringView("tls.names"), QLatin1StringView("tls.certificate-file")};

bool isTlsSwitch(const QString &name) { return std::ranges::contains(tlsSwitches, name); }

// Those whose value is derived where nobody says one.
bool isDerived(const QString &name)
{
    return name == u"issuer" || name == u"resource.url" || name == u"resource.jwks-uri";
}

bool isLong(const QString &name) { return isDerived(name) || sectionOfOption(name) == SettingSection::Tls; }

QString whereSaid(const admin::ConfigurationEntry &entry)
{
    switch (entry.source) {
    case admin::ValueSource::Flag:
    case admin::ValueSource::Environment:
        return entry.isChangeable
                   ? ServiceSettings::tr("%1 says this: a change holds until Tessera ends.").arg(entry.said)
                   : ServiceSettings::tr("%1 says this when Tessera starts.").arg(entry.said);
    case admin::ValueSource::File:
        return entry.isChangeable ? QString()
                                  : ServiceSettings::tr("%1 says this when Tessera starts.").arg(entry.said);
    case admin::ValueSource::Default: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

void addSaid(FieldRow &row, const admin::ConfigurationEntry &entry)
{
    auto *said = new Note(&row);
    said->tell(MessageKind::News, whereSaid(entry));
    row.addBelow(said);
}

} // namespace

ServiceSettings::ServiceSettings(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_draft(source())
{
    connect(
        &console.configuration, &admin::ConfigurationControl::configurationChanged, this, &ServiceSettings::refresh);
    connect(&console.services, &admin::ServiceControl::statusChanged, this, &ServiceSettings::refresh);
    connect(&m_draft, &SettingsDraft::changed, this, &ServiceSettings::followTls);
    m_willSpeakTls = willSpeakTls();
}

void ServiceSettings::addTo(SettingsSection &section)
{
    if (section.id() == SettingSection::Services)
        addServices(section);
    if (section.id() == SettingSection::Tls)
        m_tls = new TlsRows(m_console, section, this);
    const QList<admin::ConfigurationEntry> entries = m_console.configuration.entries();
    for (const admin::ConfigurationEntry &entry : entries) {
        if (sectionOfOption(entry.name) == section.id())
            addEntry(section, entry);
    }
    if (section.id() == SettingSection::Services)
        addFact(section, tr("Configuration file"), tr("Where the values above are kept for the next start."),
            m_console.configuration.file());
}

SettingsDraft::Source ServiceSettings::source()
{
    return {
        .read =
            [this] {
                QList<SettingsDraft::Stored> stored;
                const QList<admin::ConfigurationEntry> entries = m_console.configuration.entries();
                for (const admin::ConfigurationEntry &entry : entries) {
                    if (entry.isChangeable)
                        stored.append({entry.name, entry.value, entry.defaultValue});
                }
                return stored;
            },
        .check = [this](const QMap<QString, QString> &values) { return m_console.configuration.check(values); },
        .isSame = [](const QString &, const QString &one,
                      const QString &other) { return one.trimmed() == other.trimmed(); },
    };
}

void ServiceSettings::addServices(SettingsSection &section)
{
    const QList<admin::ServiceStatus> statuses = m_console.services.statuses();
    for (const admin::ServiceStatus &status : statuses) {
        auto *row = new ServiceRow(status.service, section.card());
        connect(row, &ServiceRow::startRequested, this, [this, row] { act(m_console.services.start(row->service())); });
        connect(
            row, &ServiceRow::restartRequested, this, [this, row] { act(m_console.services.restart(row->service())); });
        section.add(row);
        m_services.append(row);
    }
    showStatuses();
}

void ServiceSettings::addEntry(SettingsSection &section, const admin::ConfigurationEntry &entry)
{
    const QString title = settingTitle(entry.name);
    const QString sentence = settingSentence(entry.description);
    if (!entry.isChangeable) {
        addSaid(*addFact(section, title, sentence, entry.value), entry);
        return;
    }
    auto *editor = new LineEditor(title, section.card());
    auto *row = new SettingRow(m_draft,
        {.name = entry.name,
            .title = title,
            .sentence = sentence,
            .of = [](const QString &text) { return text.isEmpty() ? tr("nothing") : text; }},
        editor, section.card(), isLong(entry.name) ? FieldRow::Place::Below : FieldRow::Place::AtEnd);
    addSaid(*row, entry);
    if (entry.needsRestart) {
        auto *consequences = new Note(row);
        row->addBelow(consequences);
        connect(&m_draft, &SettingsDraft::changed, consequences, [this, consequences, name = entry.name] {
            consequences->tell(MessageKind::News, m_draft.isChanged(name) ? consequencesOf(name) : QString());
        });
    }
    if (isListener(entry.name))
        addListenerAdvice(*row, editor->line());
    section.add(row);
}

// Told before the deed: with the issuer every token that is out becomes worthless here.
QString ServiceSettings::consequencesOf(const QString &name) const
{
    QString restarts = tr("Applying it restarts the service; requests in flight are answered.");
    const QString issuer = QStringLiteral("issuer");
    // Its scheme is part of the issuer.
    const bool turnsTls = isTlsSwitch(name) && m_draft.stored(name).value.isEmpty() != m_draft.text(name).isEmpty();
    const bool isIssuer = name == issuer || ((name == QLatin1String(authListen) || turnsTls) && isIssuerDerived());
    if (!isIssuer || m_draft.stored(issuer).value.isEmpty())
        return restarts;
    return restarts + u' ' +
           tr("Tokens will name another issuer than %1: access tokens that are out are refused from then on, clients "
              "get "
              "new ones with their refresh tokens, and services elsewhere must be told.")
               .arg(m_draft.stored(issuer).value);
}

bool ServiceSettings::isIssuerDerived() const { return m_draft.isDefault(QStringLiteral("issuer")); }

void ServiceSettings::addListenerAdvice(SettingRow &row, QLineEdit *line)
{
    const QString name = row.name();
    const admin::Service service = name == QLatin1String(authListen) ? admin::Service::Auth : admin::Service::Resource;
    auto *advice = new ListenerAdvice(
        line,
        [this, service](const QString &address) {
            return m_console.configuration.lookAt(service, address)
                .then([willSpeakTls = willSpeakTls()](admin::Outcome<admin::ListenerReport> report) {
                    if (report)
                        report->isSecure = willSpeakTls;
                    return report;
                });
        },
        &row);
    connect(advice, &ListenerAdvice::taken, this, [this, name](const QString &free) { m_draft.change(name, free); });
    connect(advice, &ListenerAdvice::changed, this, [this] {
        if (!isLooking())
            Q_EMIT looked();
    });
    row.addBelow(advice);
    m_advice.insert(name, advice);
}

FieldRow *ServiceSettings::addFact(
    SettingsSection &section, const QString &title, const QString &sentence, const QString &value)
{
    auto *field = new QWidget(section.card());
    auto *columns = new QHBoxLayout(field);
    columns->setContentsMargins(0, 0, 0, 0);
    auto *line = new QLineEdit(value.isEmpty() ? tr("nothing") : value, field);
    line->setReadOnly(true);
    line->setFrame(false);
    line->setCursorPosition(0);
    line->setAccessibleName(title);
    columns->addWidget(line, 1);
    columns->addWidget(copyButton(tr("Copy \"%1\"").arg(title), [value] { return value; }, field));
    auto *row = new FieldRow(title, sentence, field, line, section.card(), FieldRow::Place::Below);
    section.add(row);
    return row;
}

void ServiceSettings::refresh()
{
    m_draft.readAgain();
    showStatuses();
    m_tls->refresh();
    for (ListenerAdvice *advice : std::as_const(m_advice))
        advice->lookAgain();
}

bool ServiceSettings::willSpeakTls() const
{
    const QList<admin::ConfigurationEntry> entries = m_console.configuration.entries();
    return std::ranges::any_of(entries, [this](const admin::ConfigurationEntry &entry) {
        const QString text = entry.isChangeable ? m_draft.text(entry.name) : entry.value;
        return isTlsSwitch(entry.name) && !text.trimmed().isEmpty();
    });
}

void ServiceSettings::followTls()
{
    if (std::exchange(m_willSpeakTls, willSpeakTls()) == m_willSpeakTls)
        return;
    for (ListenerAdvice *advice : std::as_const(m_advice))
        advice->lookAgain();
}

// An address among the changes, or any where TLS is.
bool ServiceSettings::isAtStake(const QString &listener) const
{
    const auto isChanged = [this](const QString &name) { return m_draft.isChanged(name); };
    return isChanged(listener) || std::ranges::any_of(tlsSwitches, isChanged);
}

bool ServiceSettings::isLooking() const
{
    return std::ranges::any_of(m_advice.asKeyValueRange(),
        [this](const auto &entry) { return isAtStake(entry.first) && entry.second->isLooking(); });
}

QStringList ServiceSettings::exposed() const
{
    QStringList addresses;
    for (const auto &[name, advice] : m_advice.asKeyValueRange()) {
        if (isAtStake(name) && advice->isExposed())
            addresses.append(m_draft.text(name));
    }
    return addresses;
}

QMap<QString, QString> ServiceSettings::changes() const
{
    QMap<QString, QString> changes = m_draft.changes();
    for (const auto &[name, text] : changes.asKeyValueRange()) {
        if (isDerived(name) && m_draft.isDefault(name))
            text.clear(); // derived again, and not fixed at what it is now
    }
    return changes;
}

void ServiceSettings::showStatuses()
{
    const QList<admin::ServiceStatus> statuses = m_console.services.statuses();
    for (const admin::ServiceStatus &status : statuses) {
        for (ServiceRow *row : std::as_const(m_services)) {
            if (row->service() == status.service)
                row->showStatus(status);
        }
    }
}

void ServiceSettings::act(const admin::Answer<admin::ServiceStatus> &answer)
{
    answer.then(this, [this](const admin::Outcome<admin::ServiceStatus> &outcome) {
        if (!outcome)
            m_console.messages.tell(MessageKind::Bad, outcome.error().detail);
        else if (outcome->state == admin::ServiceState::Failed)
            m_console.messages.tell(MessageKind::Bad, outcome->failure);
    });
}

} // namespace tessera::ui
