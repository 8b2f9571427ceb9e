// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/attackview.h"

#include "admin/keysetfetch.h"
#include "language/refusals.h"
#include "ui/models/serviceaddress.h"
#include "ui/playground/attackresults.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/numberfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

constexpr int longestPause = 60'000; // ms
constexpr int longestRun = 3600;     // s
constexpr int usualRun = 180;        // s

} // namespace

AttackView::AttackView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_address(new QLineEdit(this))
    , m_start(iconButton(QStringLiteral("start"), tr("&Start"), this))
    , m_control(new QComboBox(this))
    , m_keySet(new QLineEdit(this))
    , m_pause(new NumberField(this))
    , m_most(new NumberField(this))
    , m_confirmed(new QCheckBox(tr("This &host is mine, or its owner wants it to be tried"), this))
    , m_results(new AttackResults(console, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    makeFields(*rows);
    rows->addWidget(m_results, 1);
    connect(m_start, &QPushButton::clicked, this, &AttackView::startOrStop);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_confirmed->setChecked(false); // another host, another question
        m_results->clear();
        showFields();
    });
    connect(m_address, &QLineEdit::returnPressed, this, [this] {
        if (m_start->isEnabled() && !m_run && !m_isPlanning)
            start();
    });
    connect(m_confirmed, &QCheckBox::toggled, this, &AttackView::showFields);
    connect(m_control, &QComboBox::currentIndexChanged, this, &AttackView::showFields);
    connect(m_results, &AttackResults::inspectionWanted, this, &AttackView::inspectionWanted);
    showFields();
}

AttackView::~AttackView() = default;

void AttackView::makeFields(QBoxLayout &rows)
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &label, QWidget *field, std::initializer_list<QWidget *> beside) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        auto *row = new QHBoxLayout;
        row->addWidget(field, 1);
        for (QWidget *widget : beside)
            row->addWidget(widget);
        m_form->addRow(text, row);
    };
    const auto labelOf = [this](const QString &label, QWidget *field) {
        auto *text = new QLabel(label, this);
        text->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        return text;
    };
    m_address->setText(resourceDataUrl(m_console.services.statuses()));
    add(tr("A&ddress"), m_address, {m_start});
    m_control->addItem(tr("one that is minted for it"));
    m_control->addItem(tr("the token above"));
    m_control->setToolTip(tr("What the resource must accept before the forged ones prove anything"));
    m_pause->setLimits(0, longestPause);
    m_pause->setSuffix(tr(" ms"));
    m_most->setLimits(1, longestRun);
    m_most->setNumber(usualRun);
    m_most->setSuffix(tr(" s"));
    add(tr("&Good token"), m_control,
        {labelOf(tr("Pa&use between two"), m_pause), m_pause, labelOf(tr("A&t most"), m_most), m_most});
    m_keySet->setPlaceholderText(tr("of its issuer, for the attacks that need the public key; may stay empty"));
    add(tr("&Key set at"), m_keySet, {});
    rows.addLayout(m_form);
    rows.addWidget(m_confirmed);
}

void AttackView::setToken(const QByteArray &token)
{
    m_token = token;
    showFields();
}

QUrl AttackView::target() const
{
    const QUrl url(m_address->text().trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

bool AttackView::usesTokenAbove() const { return m_control->currentIndex() == 1; }

void AttackView::showFields()
{
    const QUrl url = target();
    const bool isForeign = !url.isEmpty() && !admin::isOwnMachine(url);
    const bool isBusy = m_isPlanning || m_run;
    m_confirmed->setVisible(isForeign);
    m_form->setRowVisible(2, usesTokenAbove());
    for (QWidget *field :
        {static_cast<QWidget *>(m_address), static_cast<QWidget *>(m_control), static_cast<QWidget *>(m_keySet),
            static_cast<QWidget *>(m_pause), static_cast<QWidget *>(m_most), static_cast<QWidget *>(m_confirmed)})
        field->setEnabled(!isBusy);
    relabel(*m_start, isBusy ? QStringLiteral("stop") : QStringLiteral("start"), isBusy ? tr("&Stop") : tr("&Start"));
    m_start->setEnabled(isBusy || (!url.isEmpty() && (!isForeign || m_confirmed->isChecked()) &&
                                      (!usesTokenAbove() || !m_token.isEmpty())));
    if (isBusy || !m_results->isEmpty())
        return;
    if (url.isEmpty())
        m_results->tell(MessageKind::Attention, tr("This is not an http or https address."));
    else if (usesTokenAbove() && m_token.isEmpty())
        m_results->tell(MessageKind::Attention, tr("There is no token above yet."));
    else if (isForeign && !m_confirmed->isChecked())
        m_results->tell(
            MessageKind::Attention, tr("%1 may be another machine. Attack only what is yours.").arg(url.host()));
    else
        m_results->tell(MessageKind::News,
            tr("Some ninety forged tokens are sent, one after the other. A resource that verifies refuses them all."));
}

void AttackView::startOrStop()
{
    if (m_run) {
        m_run->stop();
    } else if (m_isPlanning) {
        ++m_asked;
        fail(tr("It was stopped."));
    } else {
        start();
    }
}

void AttackView::start()
{
    m_isPlanning = true;
    m_results->begin();
    showFields();
    const QString address = m_keySet->text().trimmed();
    if (!usesTokenAbove() || address.isEmpty()) {
        plan({});
        return;
    }
    admin::fetchKeySet(QUrl(address, QUrl::StrictMode))
        .then(this, [this, asked = ++m_asked](const admin::Outcome<QByteArray> &fetched) {
            if (asked != m_asked)
                return;
            if (fetched)
                plan(*fetched);
            else
                fail(language::inOurLanguage(fetched.error().detail));
        });
}

void AttackView::plan(const QByteArray &keySet)
{
    m_canary = std::make_unique<playground::Canary>();
    const admin::AttackWish wish{
        .control = usesTokenAbove() ? m_token : QByteArray(), .keySet = keySet, .canary = m_canary->listen()};
    m_console.api.attacks().plan(wish).then(
        this, [this, asked = ++m_asked](const admin::Outcome<admin::AttackPlan> &plan) {
            if (asked != m_asked)
                return;
            if (plan)
                run(*plan);
            else
                fail(language::inOurLanguage(plan.error().detail));
        });
}

void AttackView::run(const admin::AttackPlan &plan)
{
    m_isPlanning = false;
    m_canary->setBaits(plan.baits);
    playground::AttackPace pace;
    pace.pause = std::chrono::milliseconds(m_pause->number());
    pace.total = std::chrono::seconds(m_most->number());
    m_run = std::make_unique<playground::AttackRun>(
        playground::AttackRun::Plan{target(), plan.control, plan.attacks, pace, plan.leftOut}, m_canary.get());
    m_ranAt = m_console.clock.now();
    m_results->setPlanned(plan.attacks.size());
    connect(m_run.get(), &playground::AttackRun::resultAdded, m_results,
        [this] { m_results->add(m_run->report().results.constLast()); });
    connect(
        m_run.get(), &playground::AttackRun::finished, this,
        [this] {
            const playground::AttackReport report = m_run->report();
            end();
            m_results->end(report, m_ranAt);
        },
        Qt::QueuedConnection);
    m_run->start();
    showFields();
}

void AttackView::end()
{
    m_isPlanning = false;
    m_run.reset();
    m_canary.reset();
    showFields();
}

void AttackView::fail(const QString &problem)
{
    end();
    m_results->fail(problem);
}

QVariantMap AttackView::draft() const
{
    return {{QStringLiteral("address"), m_address->text()}, {QStringLiteral("control"), m_control->currentIndex()},
        {QStringLiteral("keys"), m_keySet->text()}};
}

void AttackView::takeDraft(const QVariantMap &texts)
{
    if (texts.isEmpty())
        return;
    m_address->setText(texts.value(QStringLiteral("address")).toString());
    m_control->setCurrentIndex(texts.value(QStringLiteral("control")).toInt());
    m_keySet->setText(texts.value(QStringLiteral("keys")).toString());
}

} // namespace tessera::ui
