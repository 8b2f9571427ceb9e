// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"

#include <QTest>

using namespace tessera::ui;

// WCAG 2.2, 1.4.3: text stands out from its ground by 4.5 to 1.
constexpr double leastForText = 4.5;

class TestColors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void textStandsOut_data();
    void textStandsOut();
    void coloursFollowThePalette();
};

void TestColors::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(QColor(0x1b647e), QColor(0x1b647e)), 1.0);
    // The lightest grey that WCAG's own examples let stand on white.
    QCOMPARE_LE(std::abs(contrast(QColor(0x767676), Qt::white) - 4.54), 0.01);
}

void TestColors::textStandsOut_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const QPalette &palette : {lightPalette(), darkPalette()}) {
        const char *theme = isDark(palette) ? "dark" : "light";
        const Colors colors = colorsFor(palette);
        const std::initializer_list<std::pair<const char *, QColor>> grounds{
            {"window", palette.color(QPalette::Window)},
            {"base", palette.color(QPalette::Base)},
            {"alternate base", palette.color(QPalette::AlternateBase)},
            {"button", palette.color(QPalette::Button)},
            {"tool tip", palette.color(QPalette::ToolTipBase)},
            {"surface", colors.surface},
            {"hover", colors.hover},
        };
        const std::initializer_list<std::pair<const char *, QColor>> texts{
            {"window text", palette.color(QPalette::WindowText)},
            {"text", palette.color(QPalette::Text)},
            {"button text", palette.color(QPalette::ButtonText)},
            {"tool tip text", palette.color(QPalette::ToolTipText)},
            {"placeholder", palette.color(QPalette::PlaceholderText)},
            {"disabled text", palette.color(QPalette::Disabled, QPalette::Text)},
            {"disabled button", palette.color(QPalette::Disabled, QPalette::ButtonText)},
            {"link", palette.color(QPalette::Link)},
            {"visited link", palette.color(QPalette::LinkVisited)},
            {"accent", colors.accent},
            {"good", colors.good},
            {"attention", colors.attention},
            {"bad", colors.bad},
            {"muted", colors.muted},
            {"announced", colors.announced},
            {"active", colors.active},
            {"retired", colors.retired},
        };
        for (const auto &[groundName, ground] : grounds) {
            for (const auto &[textName, text] : texts)
                QTest::addRow("%s: %s on %s", theme, textName, groundName) << text << ground;
        }
        for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
            QTest::addRow("%s: selected, group %d", theme, static_cast<int>(group))
                << palette.color(group, QPalette::HighlightedText) << palette.color(group, QPalette::Highlight);
    }
}

void TestColors::textStandsOut()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QCOMPARE_GE(contrast(text, ground), leastForText);
}

void TestColors::coloursFollowThePalette()
{
    QVERIFY(!isDark(lightPalette()));
    QVERIFY(isDark(darkPalette()));
    // Of somebody else's palette, the nearer ones.
    QPalette strange;
    strange.setColor(QPalette::Window, QColor(0x002b36));
    strange.setColor(QPalette::WindowText, QColor(0xeee8d5));
    QCOMPARE(colorsFor(strange).accent, colorsFor(darkPalette()).accent);
    strange.setColor(QPalette::Window, QColor(0xfdf6e3));
    strange.setColor(QPalette::WindowText, QColor(0x073642));
    QCOMPARE(colorsFor(strange).accent, colorsFor(lightPalette()).accent);
}

QTEST_APPLESS_MAIN(TestColors)

#include "tst_colors.moc"
