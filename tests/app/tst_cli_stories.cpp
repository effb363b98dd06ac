// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/programteller.h"
#include "support/stories.h"

using namespace article12;

/// The stories of an officer's year by the program's verbs alone.
class CliStoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void story_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < Stories::all().size(); ++i)
            QTest::newRow(Stories::all()[i].name) << i;
    }
    void story()
    {
        QFETCH(int, index);
        ProgramTeller teller;
        Stories stories(teller);
        (stories.*Stories::all()[index].tell)();
    }
};

QTEST_GUILESS_MAIN(CliStoriesTest)
#include "tst_cli_stories.moc"
