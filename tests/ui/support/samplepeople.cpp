// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplepeople.h"

namespace tessera::test {

QList<SamplePerson> samplePeople()
{
    return {
        {QStringLiteral("ann.lindqvist@example.com"), QStringLiteral("Ann Lindqvist"), {QStringLiteral("admin")}},
        {QStringLiteral("bo@example.com"), QStringLiteral("Bo"), {QStringLiteral("developer")}},
        {QStringLiteral("carla.mendes@example.com"), QStringLiteral("Carla Mendes da Silva Rocha"),
            {QStringLiteral("billing")}},
        {QStringLiteral("d.okafor@example.com"), QStringLiteral("Daniel Okafor"),
            {QStringLiteral("developer"), QStringLiteral("deploy")}},
        {QStringLiteral("eva.novak@example.com"), QStringLiteral("Eva Nováková"), {QStringLiteral("support")}},
        {QStringLiteral("farid@example.com"), QStringLiteral("Farid Rahimi"), {}},
        {QStringLiteral("greta.mueller@example.com"), QStringLiteral("Greta Müller-Lüdenscheidt"),
            {QStringLiteral("auditor")}},
        {QStringLiteral("hiro.tanaka@example.com"), QStringLiteral("田中 浩"), {QStringLiteral("developer")}},
        {QStringLiteral("ines@example.com"), QStringLiteral("Inès Lefèvre"),
            {QStringLiteral("support"), QStringLiteral("billing")}},
        {QStringLiteral("j.smith@example.com"), QStringLiteral("John Smith"), {}, false},
        {QStringLiteral("katja.weber@example.com"), QStringLiteral("Katja Weber"),
            {QStringLiteral("admin"), QStringLiteral("auditor")}},
        {QStringLiteral("layla.haddad@example.com"), QStringLiteral("ليلى حداد"), {QStringLiteral("support")}},
        {QStringLiteral("m.rossi@example.com"), QStringLiteral("Marco Rossi"), {QStringLiteral("viewer")}, true, false},
        {QStringLiteral("nora@example.com"), QStringLiteral("Nora Bakke"), {QStringLiteral("viewer")}},
        {QStringLiteral("o.petrov@example.com"), QStringLiteral("Олег Петров"), {QStringLiteral("developer")}},
        {QStringLiteral("priya.raman@example.com"), QStringLiteral("Priya Raman"), {QStringLiteral("developer")}},
        {QStringLiteral("quentin@example.com"), QStringLiteral("Quentin Dubois"), {}, false},
        {QStringLiteral("r.garcia@example.com"), QStringLiteral("Rosa García Fernández"), {QStringLiteral("billing")}},
        {QStringLiteral("s.yilmaz@example.com"), QStringLiteral("Selin Yılmaz"), {QStringLiteral("support")}},
        {QStringLiteral("tom.becker@example.com"), QStringLiteral("Tom Becker"), {QStringLiteral("viewer")}, true,
            false},
        {QStringLiteral("uma.patel@example.com"), QStringLiteral("Uma Patel"), {QStringLiteral("developer")}},
        {QStringLiteral("v.horvat@example.com"), QStringLiteral("Vedran Horvat"), {QStringLiteral("deploy")}},
        {QStringLiteral("wei.chen@example.com"), QStringLiteral("陈伟"), {QStringLiteral("viewer")}},
        {QStringLiteral("x.ambrose@example.com"), QStringLiteral("Xavier Ambrose"), {QStringLiteral("viewer")}},
        {QStringLiteral("yael.cohen@example.com"), QStringLiteral("יעל כהן"), {QStringLiteral("auditor")}},
        {QStringLiteral("zoe.kowalska@example.com"), QStringLiteral("Zoë Kowalska"), {QStringLiteral("support")}},
        {QStringLiteral("backup-job@example.com"), {}, {QStringLiteral("service")}},
        {QStringLiteral("ci@example.com"), QStringLiteral("Build server"),
            {QStringLiteral("deploy"), QStringLiteral("service")}},
        {QStringLiteral("monitoring-of-the-northern-data-centre@example.com"),
            QStringLiteral("Monitoring of the northern data centre"), {QStringLiteral("service")}},
        {QStringLiteral("old.account@example.com"), {}, {}, true, false},
    };
}

QStringList sampleDevices()
{
    return {
        QStringLiteral("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
        QStringLiteral(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 Version/18.5 Safari/604.1"),
        QStringLiteral("okhttp/5.1.0"),
        QStringLiteral("python-requests/2.32.4"),
        QStringLiteral("curl/8.14.1"),
    };
}

} // namespace tessera::test
