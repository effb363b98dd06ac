// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factplace.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

RecordedEvent entry(qint64 seq, const Event &event) { return {{seq}, {}, {}, event}; }

Qualified qualified(std::optional<RequesterRole> role)
{
    Qualified event;
    event.rights = {Right::Access};
    event.role = role;
    return event;
}

RecordedEvent brought(qint64 seq, const QList<FileRef> &files)
{
    FileAttached event;
    event.files = files;
    return entry(seq, event);
}

ItemAdded added(int item)
{
    ItemAdded event;
    event.item = {item};
    return event;
}

} // namespace

/// Where a fact of a request is corrected: at the entry that says it now.
class FactPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryThatSaysItNow_data()
    {
        QTest::addColumn<QList<RecordedEvent>>("history");
        QTest::addColumn<QString>("key");
        QTest::addColumn<qint64>("seq"); // 0: none
        const RecordedEvent registered = entry(3, Registered());
        const QList<RecordedEvent> fresh{registered};
        const QList<RecordedEvent> withRole{registered, entry(5, qualified(RequesterRole::Lawyer))};
        const QList<RecordedEvent> withoutRole{registered, entry(5, qualified({}))};
        QTest::newRow("the name, always of the registration") << withRole << u"surname"_s << qint64(3);
        QTest::newRow("the role as registered") << fresh << u"role"_s << qint64(3);
        QTest::newRow("the role as qualified") << withRole << u"role"_s << qint64(5);
        QTest::newRow("the role the qualification left") << withoutRole << u"role"_s << qint64(3);
        QTest::newRow("the language of the answer") << withoutRole << u"language"_s << qint64(5);
        QTest::newRow("where the answer goes, not said yet") << fresh << u"reply_address"_s << qint64(0);
        QTest::newRow("what the program worked out") << fresh << u"reference"_s << qint64(0);
    }
    void theEntryThatSaysItNow()
    {
        QFETCH(QList<RecordedEvent>, history);
        QFETCH(QString, key);
        QFETCH(qint64, seq);
        const auto place = placeOf(history, key);
        QCOMPARE(place ? place->event.value : 0, seq);
        QVERIFY(!place || place->key == key);
    }

    void whatIsAskedUnderARight_data()
    {
        QTest::addColumn<int>("item");
        QTest::addColumn<qint64>("seq");
        QTest::newRow("of the qualification") << 1 << qint64(5);
        QTest::newRow("added later") << 2 << qint64(7);
    }
    void whatIsAskedUnderARight()
    {
        QFETCH(int, item);
        QFETCH(qint64, seq);
        const QList<RecordedEvent> history{entry(3, Registered()), entry(5, qualified({})), entry(7, added(2))};
        QCOMPARE(placeOfAsked(history, {item}), (FactPlace{{seq}, u"asked"_s}));
        QVERIFY(!placeOfAsked({history.first()}, {item}));
    }

    void aFileIsOfAnotherKindWhereverItIsNamed()
    {
        const FileRef scan{u"ab"_s, u"scan.pdf"_s, u"application/pdf"_s, 10, FileKind::Scan};
        const FileRef other{u"cd"_s, u"other.pdf"_s, u"application/pdf"_s, 10, FileKind::Scan};
        FileRemoved removed;
        removed.sha256 = u"ab"_s;
        const QList<RecordedEvent> history{brought(3, {scan}), entry(4, removed), brought(5, {other, scan}),
                                           brought(6, {scan}), brought(7, {other})};
        const auto corrections = kindCorrections(history, u"ab"_s, FileKind::IdentityCopy, u"a passport"_s);
        FileRef copy = scan;
        copy.kind = FileKind::IdentityCopy;
        QCOMPARE(corrections,
                 (QList<CorrectFact>{{{5}, u"files"_s, toJson(QList<FileRef>{other, copy}), u"a passport"_s},
                                     {{6}, u"files"_s, toJson(QList<FileRef>{copy}), u"a passport"_s}}));
        QCOMPARE(kindCorrections(history, u"ab"_s, FileKind::Scan, u"again"_s), QList<CorrectFact>());
    }
};

QTEST_APPLESS_MAIN(FactPlaceTest)
#include "tst_factplace.moc"
