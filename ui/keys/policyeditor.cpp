// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/policyeditor.h"

#include "ui/models/settingfield.h"
#include "ui/models/settingwords.h"
#include "ui/settings/settingeditor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr QLatin1StringView algorithm("keys.algorithm");
constexpr QLatin1StringView rsaBits("keys.rsa-bits");

// In two columns: the times of a key's life, and what the next one is.
const QStringList &times()
{
    static const QStringList names{QStringLiteral("keys.rotation-interval"), QStringLiteral("keys.propagation"),
        QStringLiteral("keys.jwks-max-age"), QStringLiteral("keys.leeway")};
    return names;
}

const QStringList &others()
{
    static const QStringList names{QStringLiteral("tokens.access-lifetime"), algorithm, rsaBits};
    return names;
}

bool isRsa(const QString &name) { return name.startsWith(u"RS") || name.startsWith(u"PS"); }

} // namespace

PolicyEditor::PolicyEditor(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_draft(source())
    , m_problem(new Note(this))
    , m_defaults(iconButton(QStringLiteral("undo"), tr("De&faults"), this))
    , m_discard(iconButton(QStringLiteral("close"), tr("Disc&ard"), this))
    , m_save(iconButton(QStringLiteral("good"), tr("&Save"), this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 8, 4, 0);
    rows->setSpacing(6);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, 14);
    grid->setColumnStretch(4, 1);
    for (int row = 0; row < times().size(); ++row)
        addRow(grid, times()[row], row, 0);
    for (int row = 0; row < others().size(); ++row)
        addRow(grid, others()[row], row, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    for (QPushButton *button : {m_defaults, m_discard, m_save})
        buttons->addWidget(button);
    grid->addLayout(buttons, static_cast<int>(others().size()), 3, 1, 2);
    rows->addLayout(grid);
    QSizePolicy keepsPlace = m_problem->sizePolicy();
    keepsPlace.setRetainSizeWhenHidden(true); // nothing moves while one types
    m_problem->setSizePolicy(keepsPlace);
    m_problem->setMinimumHeight(2 * fontMetrics().lineSpacing());
    rows->addWidget(m_problem);
    rows->addStretch(1);
    m_defaults->setToolTip(tr("Fills in the defaults; nothing is saved by it"));
    connect(m_defaults, &QPushButton::clicked, this, &PolicyEditor::takeDefaults);
    connect(m_discard, &QPushButton::clicked, &m_draft, &SettingsDraft::discardAll);
    connect(m_save, &QPushButton::clicked, this, &PolicyEditor::save);
    connect(&m_draft, &SettingsDraft::changed, this, &PolicyEditor::showDraft);
    connect(&console.api, &admin::AdminApi::settingsChanged, &m_draft, &SettingsDraft::readAgain);
    showDraft();
}

SettingsDraft::Source PolicyEditor::source()
{
    return {
        .read =
            [this] {
                m_settings = m_console.api.settings().list();
                m_settings.removeIf([](const admin::Setting &setting) {
                    return !times().contains(setting.name) && !others().contains(setting.name);
                });
                QList<SettingsDraft::Stored> stored;
                for (const admin::Setting &setting : std::as_const(m_settings))
                    stored.append({setting.name, setting.value, setting.defaultValue});
                return stored;
            },
        .check = [this](const QMap<QString, QString> &values) { return judge(values); },
        .isSame = [this](const QString &name, const QString &one,
                      const QString &other) { return SettingField(settingOf(name)).isSame(one, other); },
    };
}

// The name in front of what is wrong with one value, since the sentence stands below all of them.
admin::Outcome<void> PolicyEditor::judge(const QMap<QString, QString> &values) const
{
    admin::Outcome<void> outcome = m_console.api.settings().check(values);
    if (outcome || outcome.error().code != admin::AdminError::Invalid || values.size() != 1)
        return outcome;
    const QString &name = values.firstKey();
    outcome.error().detail = tr("%1: %2", "a setting and what is wrong with it")
                                 .arg(settingTitle(name), SettingField(settingOf(name)).limitsSentence());
    return outcome;
}

const admin::Setting &PolicyEditor::settingOf(const QString &name) const
{
    const auto setting = std::ranges::find(m_settings, name, &admin::Setting::name);
    Q_ASSERT(setting != m_settings.cend());
    return *setting;
}

void PolicyEditor::addRow(QGridLayout *grid, const QString &name, int row, int column)
{
    const admin::Setting &setting = settingOf(name);
    const QString title = settingTitle(name);
    auto *editor = SettingEditor::make(SettingField(setting), title, this);
    editor->setText(setting.value);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    const Row added{.name = name, .editor = editor, .title = new QLabel(title, this), .state = new QLabel(this)};
    added.title->setBuddy(editor->first());
    added.title->setToolTip(settingSentence(setting.description));
    for (QLabel *label : {added.title, added.state}) {
        label->setTextFormat(Qt::PlainText);
        words->addWidget(label);
    }
    grid->addLayout(words, row, column);
    grid->addWidget(editor, row, column + 1, Qt::AlignVCenter);
    connect(editor, &SettingEditor::edited, this, [this, name](const QString &text) { m_draft.change(name, text); });
    m_rows.append(added);
}

void PolicyEditor::showRow(const Row &row)
{
    const SettingField field(settingOf(row.name));
    const SettingsDraft::Stored stored = m_draft.stored(row.name);
    const bool isChanged = m_draft.isChanged(row.name);
    row.editor->setText(m_draft.text(row.name));
    const QString standard = field.words(stored.defaultValue);
    const QString whileChanged = tr("now %1, default %2").arg(field.words(stored.value), standard);
    // From the beginning, so that no arrow goes from under the pointer while it is clicked.
    row.state->setMinimumWidth(row.state->fontMetrics().horizontalAdvance(whileChanged));
    row.state->setText(isChanged                     ? whileChanged
                       : m_draft.isDefault(row.name) ? tr("default")
                                                     : tr("default: %1").arg(standard));
    row.state->setForegroundRole(isChanged ? QPalette::WindowText : QPalette::PlaceholderText);
}

QString PolicyEditor::problem() const
{
    QStringList sentences;
    for (const Row &row : m_rows) {
        const QString sentence = m_draft.problem(row.name);
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences.join(u' ');
}

void PolicyEditor::showDraft()
{
    for (const Row &row : std::as_const(m_rows)) {
        showRow(row);
        if (row.name == rsaBits)
            row.editor->setEnabled(isRsa(m_draft.text(algorithm)));
    }
    const QMap<QString, QString> changes = m_draft.changes();
    const QString wrong = problem();
    if (!wrong.isEmpty())
        m_problem->tell(MessageKind::Bad, wrong);
    else if (!changes.isEmpty())
        m_problem->tell(MessageKind::News, tr("The timeline shows what would be. Nothing is saved yet."));
    else
        m_problem->clear();
    const bool areAllDefault =
        std::ranges::all_of(m_rows, [this](const Row &row) { return m_draft.isDefault(row.name); });
    m_defaults->setEnabled(!areAllDefault && !m_isSaving);
    m_discard->setEnabled(!changes.isEmpty() && !m_isSaving);
    m_save->setEnabled(!changes.isEmpty() && !m_isSaving);
    if (wrong.isEmpty())
        Q_EMIT drafted(changes);
}

void PolicyEditor::takeDefaults()
{
    for (const Row &row : std::as_const(m_rows))
        m_draft.change(row.name, m_draft.stored(row.name).defaultValue);
}

void PolicyEditor::save()
{
    if (m_draft.hasProblem()) {
        tell(MessageKind::Bad, tr("Nothing was saved. %1").arg(problem()));
        return;
    }
    const QMap<QString, QString> changes = m_draft.changes();
    m_isSaving = true;
    showDraft();
    const auto answer = m_console.api.settings().set(changes);
    m_console.messages.showWork(tr("The policy is being saved."), Future<void>(answer));
    answer.then(this, [this, changes](const admin::Outcome<QList<admin::Setting>> &outcome) {
        m_isSaving = false;
        if (outcome) {
            tell(MessageKind::Good, tr("The policy is saved. It is in force now."));
            m_draft.applied(changes);
        } else {
            tell(MessageKind::Bad, outcome.error().detail);
        }
        showDraft();
    });
}

void PolicyEditor::tell(MessageKind kind, const QString &sentence)
{
    m_console.messages.tell(kind, sentence, {}, QStringLiteral("policy"));
}

QWidget *PolicyEditor::first() const { return m_rows.first().editor->first(); }

} // namespace tessera::ui
