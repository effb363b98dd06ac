// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/accessletters.h"
#include "views/common/actioncard.h"
#include "views/common/button.h"
#include "views/common/chips.h"
#include "views/common/datefield.h"
#include "views/common/label.h"
#include "views/common/lineseditor.h"
#include "views/common/navigationlist.h"
#include "views/common/theme.h"
#include "views/common/tilebutton.h"
#include "views/common/valueeditor.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestCommonWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameWithMarkupPrintsAsTyped()
    {
        const Label label(u"<b>Müller</b><img src='/etc/passwd'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
    }
    /// Tab may come to the list while no place is marked: nothing is chosen, and nothing looks chosen.
    void focusAloneChoosesNoPlace()
    {
        NavigationList places;
        places.addEntry(u"todo"_s, u"To do now"_s);
        places.addEntry(u"report"_s, u"Report"_s);
        QSignalSpy chosen(&places, &NavigationList::chosen);
        places.show();
        places.setCurrentKey({});
        places.setFocus(Qt::TabFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&places) && places.hasFocus());
        QCOMPARE(places.currentKey(), QString());
        QCOMPARE(chosen.size(), 0);
        QTest::keyClick(&places, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
    }
    void aDateIsTypedAndShownInFull()
    {
        const Wording wording{QLocale(QLocale::English)};
        DateField field(wording, QDate(2026, 11, 24));
        QSignalSpy changes(&field, &DateField::changed);
        QTest::keyClicks(&field.edit(), u"29022024"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QCOMPARE(field.date(), QDate(2024, 2, 29));
        QCOMPARE(field.edit().text().replace(QChar(0xa0), u' '), u"29 Feb 2024"_s);
        QVERIFY(!changes.isEmpty());
    }
    void aWrongDateStaysWithTheReasonBelow()
    {
        const Wording wording{QLocale(QLocale::English)};
        DateField field(wording, QDate(2026, 11, 24));
        field.setDate(QDate(2026, 11, 2));
        field.edit().selectAll();
        QTest::keyClicks(&field.edit(), u"31.4.2026"_s);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QVERIFY(!field.date());
        QCOMPARE(field.edit().text(), u"31.4.2026"_s);
        QCOMPARE(field.problem(), u"April 2026 has no day 31."_s);
    }
    void aDateCanBeEmptiedAgain()
    {
        const Wording wording{QLocale(QLocale::English)};
        DateField field(wording, QDate(2026, 11, 24));
        field.setDate(QDate(2026, 11, 2));
        field.edit().selectAll();
        QTest::keyClick(&field.edit(), Qt::Key_Delete);
        QTest::keyClick(&field.edit(), Qt::Key_Return);
        QVERIFY(!field.date() && field.problem().isEmpty());
        field.setDate({});
        QVERIFY(field.edit().text().isEmpty());
    }
    void placesAreReachedByKeysAndHeadingsAreNot()
    {
        NavigationList list;
        list.addSection(u"Queue"_s);
        list.addEntry(u"todo"_s, u"To do now"_s);
        list.addSection(u"Register"_s);
        list.addEntry(u"report"_s, u"Monthly report"_s);
        QSignalSpy chosen(&list, &NavigationList::chosen);
        list.setCurrentKey(u"todo"_s);
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentKey(), u"report"_s);
        QCOMPARE(chosen.size(), 1);
        list.setCount(u"todo"_s, 10);
        QCOMPARE(list.item(1)->data(Qt::AccessibleTextRole).toString(), u"To do now: 10"_s);
    }
    void noPlaceCanBeMarked()
    {
        NavigationList list;
        list.addSection(u"Queue"_s);
        list.addEntry(u"todo"_s, u"To do now"_s);
        list.setCurrentKey(u"todo"_s);
        list.setCurrentKey({});
        QCOMPARE(list.currentKey(), QString());
        QVERIFY(list.selectedItems().isEmpty());
    }
    void chosenChipsKeepTheOrderTheyCameIn()
    {
        const std::unique_ptr<ValueEditor> editor(
            makeChipsEditor({{u"ACC"_s, u"access"_s}, {u"REC"_s, u"rectification"_s}, {u"ERA"_s, u"erasure"_s}}));
        editor->setValue(QJsonArray{u"ERA"_s, u"ACC"_s});
        QCOMPARE(editor->value().toArray(), (QJsonArray{u"ERA"_s, u"ACC"_s}));
        editor->findChildren<ChipButton *>()[1]->setChecked(true);
        QCOMPARE(editor->value().toArray(), (QJsonArray{u"ERA"_s, u"ACC"_s, u"REC"_s}));
    }
    void aLongChoiceIsToldBelowItsBox()
    {
        const QString longOne = QString(u"a reason of the law with its article "_s).repeated(6);
        const std::unique_ptr<ValueEditor> editor(
            makeChoiceEditor({{u"G01"_s, u"short"_s}, {u"G02"_s, longOne}}, ChoiceKind::MustBeSaid));
        const auto *told = editor->findChild<Label *>();
        QVERIFY(told->isHidden());
        editor->setValue(u"G02"_s);
        QVERIFY(!told->isHidden());
        QCOMPARE(told->text(), longOne);
        QCOMPARE(editor->findChild<QComboBox *>()->itemData(1, Qt::ToolTipRole).toString(), longOne);
    }
    void aValueOutsideTheChoicesStays()
    {
        const std::unique_ptr<ValueEditor> editor(makeChoiceEditor({{u"fr"_s, u"French"_s}}, ChoiceKind::MayStayOpen));
        editor->setValue(u"sv"_s);
        QCOMPARE(editor->value(), QJsonValue(u"sv"_s));
    }
    void linesKeepTheirTextUnderTheirKey()
    {
        const EditorChoice access{u"ACC"_s, u"Access"_s};
        const EditorChoice erasure{u"ERA"_s, u"Erasure"_s};
        const std::unique_ptr<ValueEditor> editor(makeLinesEditor({access}));
        editor->setValue(QJsonArray{u"my invoices"_s});
        editor->setChoices({erasure, access});
        QCOMPARE(editor->value().toArray(), (QJsonArray{QString(u""_s), u"my invoices"_s}));
    }
    /// What names a letter keeps it; the main button is given one before the others, rows of the same words get none.
    void eachButtonHasALetterOfItsOwn()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *field = new QLineEdit;
        auto *label = new QLabel(u"&Reason"_s);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        auto *card = new ActionCard(u"Ask again"_s, {});
        auto *further = new Button(u"Clear"_s, Button::Kind::Link);
        auto *cancel = new Button(u"Cancel"_s);
        auto *record = new Button(u"Record"_s, Button::Kind::Primary);
        auto *named = new Button(u"&Delete"_s);
        auto *row = new Button(u"open"_s, Button::Kind::Link);
        row->setAccessibleName(u"Open 2026-0001"_s);
        const QList<Button *> same{new Button(u"show"_s), new Button(u"show"_s)};
        for (QAbstractButton *button : QList<QAbstractButton *>{card, further, cancel, record, named, row} +
                                           QList<QAbstractButton *>(same.begin(), same.end()))
            column->addWidget(button);
        window.show();
        giveAccessLetters(window);
        QCOMPARE(withAccessLetter(*record), u"R&ecord"_s); // R leads to the field
        QCOMPARE(withAccessLetter(*cancel), u"&Cancel"_s);
        QCOMPARE(withAccessLetter(*card), u"&Ask again"_s);
        QCOMPARE(withAccessLetter(*further), u"C&lear"_s);
        QCOMPARE(withAccessLetter(*named), u"&Delete"_s);
        for (const Button *without : same + QList<Button *>{row})
            QCOMPARE(without->shortcut(), QKeySequence());
        QSignalSpy pressed(record, &Button::clicked);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_E, Qt::AltModifier);
        QTRY_COMPARE(pressed.size(), 1);
        label->hide();
        record->setText(u"Record it"_s); // other words, as when the language changes
        giveAccessLetters(window);
        QCOMPARE(withAccessLetter(*record), u"&Record it"_s);
    }
    void lettersFollowWhatIsShown()
    {
        dress(*qApp, Scheme::Light);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *first = new Button(u"Record"_s);
        column->addWidget(first);
        window.show();
        QTRY_COMPARE(withAccessLetter(*first), u"&Record"_s);
        auto *second = new Button(u"&Repeat"_s);
        column->addWidget(second);
        second->show();
        QTRY_COMPARE(withAccessLetter(*first), u"R&ecord"_s);
        delete second;
        QTRY_COMPARE(withAccessLetter(*first), u"&Record"_s);
    }
    void aTileSaysItsFigure()
    {
        TileButton tile(u"Overdue"_s);
        tile.setFigure(u"2"_s, Tone::Late);
        QCOMPARE(tile.accessibleName(), u"Overdue: 2"_s);
    }
    void aCardGrowsWithItsWords()
    {
        const ActionCard card(u"Send the answer"_s, u"first decide on access and on erasure"_s);
        QVERIFY(card.heightForWidth(120) > card.heightForWidth(400));
        QCOMPARE(card.accessibleDescription(), u"first decide on access and on erasure"_s);
    }
};

QTEST_MAIN(TestCommonWidgets)
#include "tst_commonwidgets.moc"
