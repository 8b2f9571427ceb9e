// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/attentioncard.h"

#include "ui/models/attentionmodel.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

using namespace tessera::ui;

class TestAttentionCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsStandInTheModelsOrder();

private:
    // From top to bottom.
    [[nodiscard]] static QStringList sentences(const AttentionCard &card);
};

QStringList TestAttentionCard::sentences(const AttentionCard &card)
{
    QList<QLabel *> labels = card.findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->isVisible() || !label->text().startsWith(u"Thing "); });
    std::ranges::sort(labels, {}, [&card](const QLabel *label) { return label->mapTo(&card, QPoint()).y(); });
    QStringList texts;
    for (const QLabel *label : std::as_const(labels))
        texts.append(label->text());
    return texts;
}

void TestAttentionCard::rowsStandInTheModelsOrder()
{
    const auto item = [](const char *name) {
        return AttentionItem{.id = QString::fromLatin1(name),
            .sentence = QStringLiteral("Thing ") + QString::fromLatin1(name),
            .action = QStringLiteral("Do it"),
            .step = {}};
    };
    AttentionModel model;
    AttentionCard card(model);
    card.resize(600, 400);
    card.show();
    QVERIFY(QTest::qWaitForWindowExposed(&card));
    model.setItems({item("A"), item("B")});
    // One goes and one comes before the one that went is away.
    model.setItems({item("B"), item("C")});
    QTRY_COMPARE(sentences(card), (QStringList{QStringLiteral("Thing B"), QStringLiteral("Thing C")}));
    model.setItems({item("D"), item("C"), item("B")});
    QTRY_COMPARE(sentences(card),
        (QStringList{QStringLiteral("Thing D"), QStringLiteral("Thing C"), QStringLiteral("Thing B")}));
}

QTEST_MAIN(TestAttentionCard)

#include "tst_attentioncard.moc"
