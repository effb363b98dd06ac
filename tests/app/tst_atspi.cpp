// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programrun.h"

using namespace article12;
using namespace Qt::StringLiterals;

/// What a screen reader is told of the real window, under a display and an accessibility bus of its own.
class AtSpiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlOnScreenHasAName();
    void theQueueIsThere_data();
    void theQueueIsThere();

private:
    struct Thing
    {
        bool control = false; ///< can have the focus
        QString role;
        QString name;
    };
    ProgramRun m_program;
    QList<Thing> m_things;
};

void AtSpiTest::initTestCase()
{
    QCOMPARE(m_program.run({u"demo"_s, u"d.a12"_s, u"--today"_s, u"2026-11-24"_s}).status, 0);
    QProcess session;
    QProcessEnvironment environment = m_program.environment();
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"1"_s);
    session.setProcessEnvironment(environment);
    // -noreset: without it the display may restart just when the program connects.
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"xvfb-run"_s, u"-a"_s, u"-s"_s, u"-screen 0 1500x900x24 -noreset"_s, u"/usr/bin/python3"_s,
                   QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/app/atspi_names.py"), QStringLiteral(ARTICLE12_PROGRAM),
                   m_program.path(u"d.a12"_s), u"--today"_s, u"2026-11-24"_s, u"--actor"_s, u"Claire Dubois"_s});
    QVERIFY2(session.waitForFinished(200'000), qPrintable(session.errorString()));
    QVERIFY2(session.exitCode() == 0, session.readAllStandardError().constData());
    const QStringList lines = QString::fromUtf8(session.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        m_things << Thing{parts[0] == u"control"_s, parts.value(1), parts.value(2)};
    }
}

void AtSpiTest::everyControlOnScreenHasAName()
{
    int controls = 0;
    for (const Thing &thing : std::as_const(m_things)) {
        controls += thing.control;
        QVERIFY2(!thing.control || !thing.name.isEmpty(), qPrintable(thing.role));
    }
    QVERIFY2(controls > 10, qPrintable(QString::number(controls)));
}

void AtSpiTest::theQueueIsThere_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("name");
    QTest::newRow("the main action") << u"push button"_s << u"New request"_s;
    QTest::newRow("the search") << u"text"_s << u"Search"_s;
    QTest::newRow("the places") << u"list"_s << u"Navigation"_s;
    QTest::newRow("the rows") << u"table"_s << u"Requests"_s;
}

void AtSpiTest::theQueueIsThere()
{
    QFETCH(QString, role);
    QFETCH(QString, name);
    const bool there = std::any_of(m_things.begin(), m_things.end(), [&](const Thing &thing) {
        return thing.control && thing.role == role && thing.name == name;
    });
    QVERIFY(there);
}

QTEST_GUILESS_MAIN(AtSpiTest)
#include "tst_atspi.moc"
