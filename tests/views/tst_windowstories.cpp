// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stories.h"
#include "windowteller.h"

#include <QTest>

using namespace article12;
using namespace article12::test;

/// The stories of an officer's year in the real window.
class TestWindowStories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { dress(*qApp, Scheme::Light); }

    void story_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < Stories::all().size(); ++i)
            QTest::newRow(Stories::all()[i].name) << i;
    }
    void story()
    {
        QFETCH(int, index);
        WindowTeller teller;
        Stories stories(teller);
        (stories.*Stories::all()[index].tell)();
    }
};

QTEST_MAIN(TestWindowStories)
#include "tst_windowstories.moc"
