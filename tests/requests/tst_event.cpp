// SPDX-License-Identifier: GPL-3.0-or-later
#include "basics/canonicaljson.h"
#include "requests/event.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

// A value that is not the default one, for every type of field: a forgotten member cannot pass the round trip.
void fill(QString &value) { value = u"é\"\n"_s; }
void fill(QDate &value) { value = QDate(2026, 2, 28); }
void fill(bool &value) { value = true; }
void fill(int &value) { value = 7; }
void fill(qint64 &value) { value = 1LL << 40; }
void fill(RequestNumber &value) { value.value = 12; }
void fill(ItemNumber &value) { value.value = 3; }
void fill(InquiryNumber &value) { value.value = 4; }
void fill(ComplaintNumber &value) { value.value = 5; }
void fill(Sequence &value) { value.value = 99; }
void fill(QJsonValue &value) { value = QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}}}; }
template <Keyed E>
void fill(E &value)
{
    value = Keys<E>::table.back().value;
}
template <HasFields T>
void fill(T &value);
template <typename T>
void fill(std::optional<T> &value)
{
    value.emplace();
    fill(*value);
}
template <typename T>
void fill(QList<T> &values)
{
    values.resize(2);
    for (T &value : values)
        fill(value);
}
template <HasFields T>
void fill(T &value)
{
    forEachField<T>([&value](const auto &field) { fill(value.*field.member); });
}

template <typename Visitor, std::size_t... Index>
void forEachKind(Visitor &&visit, std::index_sequence<Index...>)
{
    (visit(std::variant_alternative_t<Index, Event>{}), ...);
}
template <typename Visitor>
void forEachKind(Visitor &&visit)
{
    forEachKind(visit, std::make_index_sequence<std::variant_size_v<Event>>{});
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindSurvivesTheRoundTrip()
    {
        QSet<QString> kinds;
        forEachKind([&kinds](auto event) {
            fill(event);
            const Event written = event;
            QVERIFY2(!kinds.contains(kindOf(written)), qPrintable(kindOf(written)));
            kinds.insert(kindOf(written));
            const QJsonObject facts = factsOf(written);
            const auto bytes = canonicalJson(facts);
            QVERIFY(bytes);
            const auto read = eventFromFacts(kindOf(written), versionOf(written), *objectFromJson(*bytes, u"x"_s));
            QVERIFY2(read, qPrintable(kindOf(written)));
            QCOMPARE(factsOf(*read), facts);
        });
        QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Event>));
    }

    void keysOfAKindStandOnce()
    {
        forEachKind([](const auto &event) {
            QSet<QString> keys;
            forEachField<std::decay_t<decltype(event)>>([&keys](const auto &field) {
                QVERIFY2(!keys.contains(QString::fromLatin1(field.key)), field.key);
                keys.insert(QString::fromLatin1(field.key));
            });
        });
    }

    void absentIsNeverNull()
    {
        const QJsonObject facts = factsOf(Event(NoteAdded{}));
        QVERIFY(facts.isEmpty());
    }

    void aNewerVersionOrKindIsRefused()
    {
        QCOMPARE(eventFromFacts(u"NOTE_ADDED"_s, 2, {}).failure().code, Failure::Code::NewerRegister);
        QCOMPARE(eventFromFacts(u"UNHEARD_OF"_s, 1, {}).failure().code, Failure::Code::NewerRegister);
        QCOMPARE(eventFromFacts(u"NOTE_ADDED"_s, 1, {{u"extra"_s, 1}}).failure().code, Failure::Code::Damaged);
    }

    void onlyGivenKeysAreCorrectable()
    {
        const QStringList keys = correctableKeys(u"REGISTERED"_s);
        QVERIFY(keys.contains(u"received_on"_s));
        QVERIFY(!keys.contains(u"clock"_s));
        QVERIFY(!keys.contains(u"reference"_s));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
