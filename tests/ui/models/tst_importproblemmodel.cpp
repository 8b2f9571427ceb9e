// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/importproblemmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tessera;
using ui::ImportProblemModel;

class TestImportProblemModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsWrongInWhichLine()
    {
        ImportProblemModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setProblems({{.line = 7, .email = {}, .detail = QStringLiteral("One.")},
            {.line = 12, .email = QStringLiteral("bob@"), .detail = QStringLiteral("Two.")}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1, ImportProblemModel::Line).data().toString(), QStringLiteral("12"));
        QCOMPARE(model.index(1, ImportProblemModel::Email).data().toString(), QStringLiteral("bob@"));
        QCOMPARE(model.index(1, ImportProblemModel::Problem).data().toString(), QStringLiteral("Two."));
        QCOMPARE(model.headerData(ImportProblemModel::Problem, Qt::Horizontal, Qt::DisplayRole).toString(),
            QStringLiteral("Problem"));
        model.setProblems({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImportProblemModel)
#include "tst_importproblemmodel.moc"
