// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <QDirIterator>
#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Every file of the project whose name ends with one of `patterns`.
QList<Source> sources(const QStringList &patterns)
{
    const QDir top(QStringLiteral(ARTICLE12_SOURCE_DIR));
    QList<Source> found;
    for (const QString &folder : {u"app"_s, u"models"_s, u"views"_s, u"translations"_s, u"tests"_s}) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            found.append({top.relativeFilePath(path), QString::fromUtf8(bytesOf(path))});
        }
    }
    return found;
}

/// Types that two headers define; specialisations of templates are none of their own.
QStringList sharedTypeNames(const QList<Source> &headers)
{
    static const QRegularExpression definition(u"^(?:struct|class|enum class) (\\w+)(?: final)?(?: *:[^;{]*)?\\s*\\{"_s,
                                               QRegularExpression::MultilineOption);
    QMap<QString, QStringList> places;
    for (const Source &header : headers) {
        for (auto found = definition.globalMatch(header.text); found.hasNext();) {
            QStringList &known = places[found.next().captured(1)];
            if (!known.contains(header.path))
                known << header.path;
        }
    }
    QStringList shared;
    for (auto name = places.begin(); name != places.end(); ++name) {
        if (name->size() > 1)
            shared << u"%1: %2"_s.arg(name.key(), name->join(u", "_s));
    }
    return shared;
}

constexpr auto licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1;

} // namespace

/// The layers of ARCHITECTURE.md hold: what each file includes, what each target links.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_qtHeaders = installedQtHeaders(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        QCOMPARE(m_qtHeaders.value(u"QSqlQuery"_s), u"Sql"_s);
        QCOMPARE(m_qtHeaders.value(u"QString"_s), u"Core"_s);
    }

    void seesFaults_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *path, const char *line, const char *fault) {
            QTest::newRow(name) << QString::fromUtf8(path) << QString::fromUtf8(line) << QString::fromUtf8(fault);
        };
        const char *none = "";
        row("own topic", "models/requests/decide.cpp", "#include \"requests/guards.h\"", none);
        row("earlier topic", "models/requests/decide.cpp", "#include \"calendar/monthstep.h\"", none);
        row("later topic", "models/calendar/easter.cpp", "#include \"requests/event.h\"", "a later topic");
        row("domain knows no register", "models/journal/entry.cpp", "#include \"register/register.h\"",
            "domain includes register/register.h");
        row("domain knows Qt Core only", "models/basics/text.cpp", "#include <QColor>", "of Qt Gui");
        row("domain, with module folder", "models/basics/text.cpp", "#include <QtGui/QColor>", "of Qt Gui");
        row("domain knows no mail library", "models/letters/a.cpp", "#include <gmime/gmime.h>",
            "domain includes gmime");
        row("standard header", "models/basics/text.cpp", "#include <variant>", none);
        row("intake knows mail", "models/intake/a.cpp", "#include <gmime/gmime.h>", none);
        row("intake knows no documents", "models/intake/a.cpp", "#include \"documents/pdf.h\"", "intake includes");
        row("documents may paint", "models/documents/a.cpp", "#include <QPainter>", none);
        row("documents have no widgets", "models/documents/a.cpp", "#include <QWidget>", "of Qt Widgets");
        row("documents know no register", "models/documents/a.cpp", "#include \"register/register.h\"",
            "documents includes");
        row("register may use SQL", "models/register/a.cpp", "#include <QSqlQuery>", none);
        row("items may use SQL never", "models/items/a.cpp", "#include <QSqlQuery>", "of Qt Sql");
        row("items use the register's door", "models/items/a.cpp", "#include \"register/register.h\"", none);
        row("views use the register's door only", "views/queue/a.cpp", "#include \"register/schema.h\"", "is the door");
        row("views know no app", "views/queue/a.cpp", "#include \"app/services.h\"", "views includes app");
        row("app composes", "app/main.cpp", "#include \"register/schema.h\"", none);
        row("app has no SQL", "app/main.cpp", "#include <QSqlDatabase>", "of Qt Sql");
        row("one spelling", "views/queue/a.cpp", "#include \"models/basics/text.h\"", "neither from models/ nor");
        row("no neighbour's name", "views/queue/a.cpp", "#include \"queuepage.h\"", "neither from models/ nor");
        row("generated moc", "views/queue/a.cpp", "#include \"a.moc\"", none);
        row("no network anywhere", "tests/app/a.cpp", "#include <QTcpSocket>", "no network code");
        row("no module header", "tests/app/a.cpp", "#include <QtWidgets>", "all of a module");
        row("no module header, long form", "views/a.cpp", "#include <QtWidgets/QtWidgets>", "all of a module");
        row("no clock below app", "views/a.cpp", "auto today = QDate::currentDate();", "surroundings: currentDate");
        row("the clock in app", "app/systemtime.h", "auto now = QDateTime::currentDateTimeUtc();", none);
        row("the clock in a test", "tests/a.cpp", "auto today = QDate::currentDate();", none);
        row("in a comment", "views/a.cpp", "// never QDate::currentDate()", none);
        row("no settings below app", "models/items/a.cpp", "QSettings settings;", "surroundings: QSettings");
        row("no environment below app", "models/intake/a.cpp", "qgetenv(\"HOME\");", "surroundings: qgetenv");
        row("no built-in files below app", "models/letters/a.cpp", "QFile file(u\":/letters/fr\"_s);", "surroundings");
        row("an address is no built-in file", "models/letters/a.cpp", "auto colon = u\"https://\"_s;", none);
        row("no singletons", "app/services.h", "static Services &instance();", "defines instance()");
        row("Qt's instance may be asked", "app/main.cpp", "QCoreApplication::instance()->quit();", none);
        row("no other folder", "models/utils/a.cpp", "", "belongs to no layer");
    }

    void seesFaults()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(QString, fault);
        const QString faults = faultsOfSource({path, licence + line + u'\n'}, m_qtHeaders).join(u'\n');
        QVERIFY2(fault.isEmpty() ? faults.isEmpty() : faults.contains(fault), qPrintable(faults));
    }

    void seesMissingLicence()
    {
        QCOMPARE(faultsOfSource({u"tests/a.cpp"_s, u"#pragma once\n"_s}, m_qtHeaders),
                 QStringList{u"tests/a.cpp: the first line is not the SPDX line"_s});
    }

    void seesWrongLinks_data()
    {
        QTest::addColumn<QString>("links");
        QTest::addColumn<QString>("fault");
        QTest::newRow("domain") << u"domain PUBLIC Qt6::Core article12_options"_s << QString();
        QTest::newRow("domain paints") << u"domain PUBLIC Qt6::Core Qt6::Gui"_s << u"domain links Qt6::Gui"_s;
        QTest::newRow("register") << u"register\n PUBLIC domain\n PRIVATE Qt6::Sql SQLite::SQLite3"_s << QString();
        QTest::newRow("documents store") << u"documents PUBLIC domain register"_s << u"documents links register"_s;
        QTest::newRow("items show") << u"items PUBLIC register views"_s << u"items links views"_s;
        QTest::newRow("views query") << u"views PUBLIC items Qt6::Sql"_s << u"views links Qt6::Sql"_s;
        QTest::newRow("a test may") << u"tst_register PRIVATE register Qt6::Sql"_s << QString();
        QTest::newRow("network") << u"tst_register PRIVATE Qt6::Network"_s << u"links Qt6::Network"_s;
    }

    void seesWrongLinks()
    {
        QFETCH(QString, links);
        QFETCH(QString, fault);
        const Source file{u"CMakeLists.txt"_s, u"target_link_libraries(%1)\n"_s.arg(links)};
        const QString faults = faultsOfLinks(file).join(u'\n');
        QVERIFY2(fault.isEmpty() ? faults.isEmpty() : faults.contains(fault), qPrintable(faults));
    }

    void everyFileKeepsItsLayer()
    {
        QStringList faults;
        const QList<Source> files = sources({u"*.cpp"_s, u"*.h"_s});
        QVERIFY(files.size() > 100);
        for (const Source &source : files)
            faults << faultsOfSource(source, m_qtHeaders);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    /// Two types of one name link, and one runs in the place of the other.
    void everyTypeHasItsOwnName()
    {
        QCOMPARE(sharedTypeNames({{u"a.h"_s, u"struct Envelope\n{\n};\n"_s},
                                  {u"b.h"_s, u"class Envelope final : public Paper\n{\n};\nclass Letter;\n"_s},
                                  {u"c.h"_s, u"enum class Letter { L01 };\n"_s}}),
                 QStringList{u"Envelope: a.h, b.h"_s});
        const QStringList shared = sharedTypeNames(sources({u"*.h"_s}));
        QVERIFY2(shared.isEmpty(), qPrintable(u'\n' + shared.join(u'\n')));
    }

    void everyTargetLinksOnlyWhatItMay()
    {
        QStringList faults;
        for (const Source &source : sources({u"CMakeLists.txt"_s}))
            faults << faultsOfLinks(source);
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

private:
    QtHeaders m_qtHeaders;
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
