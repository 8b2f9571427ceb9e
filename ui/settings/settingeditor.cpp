// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/models/settingwords.h"
#include "ui/settings/amounteditor.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/wheel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace tessera::ui {

namespace {

QHBoxLayout *rowFor(QWidget *editor)
{
    auto *row = new QHBoxLayout(editor);
    row->setContentsMargins(0, 0, 0, 0);
    return row;
}

class NumberEditor final : public SettingEditor
{
public:
    NumberEditor(const SettingField &field, const QString &name, QWidget *parent)
        : SettingEditor(parent)
        , m_number(new NumberField(this))
    {
        const admin::SettingBounds limits = field.limits();
        m_number->setLimits(limits.least, limits.most);
        m_number->setAccessibleName(name);
        rowFor(this)->addWidget(m_number);
        connect(
            m_number, &NumberField::edited, this, [this](qint64 number) { Q_EMIT edited(QString::number(number)); });
    }
    void setText(const QString &text) override
    {
        if (m_number->number() != text.toLongLong())
            m_number->setNumber(text.toLongLong());
    }
    QWidget *first() override { return m_number; }

private:
    NumberField *m_number;
};

class ChoiceEditor final : public SettingEditor
{
public:
    ChoiceEditor(const SettingField &field, const QString &name, QWidget *parent)
        : SettingEditor(parent)
        , m_choice(new QComboBox(this))
    {
        const QStringList choices = field.choices();
        for (const QString &choice : choices)
            m_choice->addItem(field.words(choice), choice);
        m_choice->setAccessibleName(name);
        turnOnlyWithFocus(m_choice);
        rowFor(this)->addWidget(m_choice);
        connect(m_choice, &QComboBox::activated, this, [this] { Q_EMIT edited(m_choice->currentData().toString()); });
    }
    void setText(const QString &text) override { m_choice->setCurrentIndex(m_choice->findData(text)); }
    QWidget *first() override { return m_choice; }

private:
    QComboBox *m_choice;
};

class SwitchEditor final : public SettingEditor
{
public:
    SwitchEditor(const SettingField &field, const QString &name, QWidget *parent)
        : SettingEditor(parent)
        , m_switch(new QCheckBox(this))
        , m_on(QStringLiteral("on"))
        , m_off(QStringLiteral("off"))
        , m_onWord(field.words(m_on))
        , m_offWord(field.words(m_off))
    {
        m_switch->setAccessibleName(name);
        rowFor(this)->addWidget(m_switch);
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
            say(on);
            Q_EMIT edited(on ? m_on : m_off);
        });
        say(false);
    }
    void setText(const QString &text) override
    {
        const QSignalBlocker blocker(m_switch);
        m_switch->setChecked(text == m_on);
        say(text == m_on);
    }
    QWidget *first() override { return m_switch; }

private:
    void say(bool on) { m_switch->setText(on ? m_onWord : m_offWord); }

    QCheckBox *m_switch;
    const QString m_on;
    const QString m_off;
    const QString m_onWord;
    const QString m_offWord;
};

class OriginsEditor final : public SettingEditor
{
public:
    OriginsEditor(const QString &name, QWidget *parent)
        : SettingEditor(parent)
        , m_lines(new QPlainTextEdit(this))
    {
        m_lines->setAccessibleName(name);
        m_lines->setTabChangesFocus(true);
        m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
        m_lines->setPlaceholderText(SettingEditor::tr("One a line, such as\nhttps://app.example.com"));
        m_lines->setFixedHeight(4 * fontMetrics().lineSpacing() + 16);
        rowFor(this)->addWidget(m_lines);
        connect(m_lines, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT edited(SettingField::textOfLines(m_lines->toPlainText())); });
    }
    void setText(const QString &text) override
    {
        if (SettingField::textOfLines(m_lines->toPlainText()) == text)
            return;
        const QSignalBlocker blocker(m_lines);
        m_lines->setPlainText(SettingField::linesOf(text));
    }
    QWidget *first() override { return m_lines; }

private:
    QPlainTextEdit *m_lines;
};

} // namespace

SettingEditor *SettingEditor::make(const SettingField &field, const QString &name, QWidget *parent)
{
    switch (field.editor()) {
    case SettingField::Editor::Amount: return new AmountEditor(field, name, parent);
    case SettingField::Editor::Number: return new NumberEditor(field, name, parent);
    case SettingField::Editor::Choice: return new ChoiceEditor(field, name, parent);
    case SettingField::Editor::Switch: return new SwitchEditor(field, name, parent);
    case SettingField::Editor::Origins: return new OriginsEditor(name, parent);
    }
    Q_UNREACHABLE_RETURN(nullptr);
}

} // namespace tessera::ui
