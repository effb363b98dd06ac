// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/factnames.h"
#include "requests/history.h"
#include "support/builders.h"
#include "support/rules.h"

#include <QTest>
#include <QTranslator>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

namespace {

const QDate nov2(2026, 11, 2);
const QDate nov6(2026, 11, 6);

/// An event of each kind, with the facts an officer would give.
template <typename E>
E with(const std::function<void(E &)> &fill)
{
    E event;
    fill(event);
    return event;
}

Registered registered()
{
    return with<Registered>([](Registered &e) {
        e.receivedOn = nov2;
        e.channel = Channel::Post;
        e.reference = u"2026-0243"_s;
    });
}

IdentityAsked identityAsked(bool counts, const QString &whyNot = {})
{
    return with<IdentityAsked>([&](IdentityAsked &e) {
        e.sentOn = nov6;
        e.doubt = u"The name differs from the account."_s;
        e.counts = counts;
        e.whyNot = whyNot;
    });
}

ClarificationAsked clarificationAsked(bool counts, const QString &whyNot = {})
{
    return with<ClarificationAsked>([&](ClarificationAsked &e) {
        e.sentOn = nov6;
        e.unclear = u"a period and the accounts meant"_s;
        e.counts = counts;
        e.whyNot = whyNot;
    });
}

ReplyCame replyCame(WaitKind kind, bool closes)
{
    return with<ReplyCame>([&](ReplyCame &e) {
        e.kind = kind;
        e.receivedOn = QDate(2026, 11, 13);
        e.closesWait = closes;
    });
}

FactRecorded systemsSearched(bool toConfirm)
{
    return with<FactRecorded>([&](FactRecorded &e) {
        e.item = ItemNumber{1};
        e.fact = u"systems_searched"_s;
        e.toConfirm = toConfirm;
        e.value = QJsonArray{
            QJsonObject{{u"name"_s, u"CRM"_s}, {u"searched_on"_s, u"2026-11-06"_s}, {u"result"_s, u"found"_s}},
            QJsonObject{{u"name"_s, u"billing"_s}}};
    });
}

FileRef file(const QString &name) { return {QString(64, u'a'), name, u"application/pdf"_s, 2048, FileKind::Other}; }

FileAttached attached(const QStringList &names, const QString &note = {})
{
    FileAttached event;
    for (const QString &name : names)
        event.files << file(name);
    event.note = note;
    return event;
}

template <typename E>
E sent(const std::function<void(E &)> &fill = [](E &) {})
{
    return with<E>([&](E &e) {
        e.sentOn = nov6;
        e.channel = Channel::Email;
        fill(e);
    });
}

Request twoRights() { return aRequest().withItem(Right::Access).withItem(Right::Erasure); }

RecordedEvent recorded(qint64 seq, const Event &event)
{
    return {Sequence{seq}, QDateTime(nov2, QTime(9, 0), Qt::UTC), Actor{u"Claire Dubois"_s}, event};
}

QString said(const Wording &wording, const Text &text) { return wording.say(text).replace(QChar(0x00A0), u' '); }
QString inEnglish(const Text &text)
{
    QTranslator plurals;
    if (!plurals.load(u":/i18n/article12_en.qm"_s))
        return {};
    return said(Wording(QLocale(QLocale::English, QLocale::UnitedKingdom), &plurals).withThisYear(2026), text);
}

template <typename Visitor, std::size_t... Index>
void forEachKind(Visitor &&visit, std::index_sequence<Index...>)
{
    (visit(std::variant_alternative_t<Index, Event>{}), ...);
}

QStringList allKinds()
{
    QStringList kinds;
    forEachKind([&](const auto &event) { kinds << kindOf(event); },
                std::make_index_sequence<std::variant_size_v<Event>>{});
    return kinds;
}

} // namespace

Q_DECLARE_METATYPE(article12::Event)

/// A history reads as sentences a person understands, and shows its exact facts on demand.
class TestHistory : public QObject
{
    Q_OBJECT

private:
    static void addRow(const char *name, const Event &event, const QString &sentence)
    {
        QTest::newRow(name) << event << sentence;
    }

private Q_SLOTS:
    void tellsEachEvent_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("sentence");
        addRow("registered", registered(), u"Request received on Mon 2 Nov by post, registered as 2026-0243"_s);
        addRow("qualified", with<Qualified>([](auto &e) {
                   e.rights = {Right::Access, Right::Erasure};
               }),
               u"Rights identified: access, erasure"_s);
        addRow("right added", with<ItemAdded>([](auto &e) { e.right = Right::Portability; }),
               u"Right added: portability"_s);
        addRow("identity asked", identityAsked(true),
               u"Identity asked on Fri 6 Nov because the name differs from the account; the clock is suspended"_s);
        addRow("identity asked late", identityAsked(false, u"late"_s),
               u"Identity asked on Fri 6 Nov because the name differs from the account; the clock runs on, as this was "
               "asked late without a reason"_s);
        addRow("clarification asked", clarificationAsked(false, u"unjustified"_s),
               u"Asked on Fri 6 Nov which data are meant: a period and the accounts meant; the clock runs on, as no "
               "large quantity of data is asked for"_s);
        addRow("clarification under the policy", clarificationAsked(false, u"policy"_s),
               u"Asked on Fri 6 Nov which data are meant: a period and the accounts meant; the clock runs on under the "
               "clock policy"_s);
        addRow("reply, not sufficient", replyCame(WaitKind::Identity, false),
               u"Answered on Fri 13 Nov (identity), but not sufficiently: the question stays open"_s);
        addRow("identity confirmed", with<IdentityChecked>([](auto &e) {
                   e.on = nov6;
                   e.method = u"login to the account"_s;
               }),
               u"Identity confirmed on Fri 6 Nov: login to the account"_s);
        addRow("identity not confirmed", with<IdentityChecked>([](auto &e) {
                   e.on = nov6;
                   e.result = IdentityResult::Insufficient;
               }),
               u"Identity not confirmed on Fri 6 Nov"_s);
        addRow("copy destroyed", with<IdentityCopyDestroyed>([](auto &e) { e.destroyedOn = nov6; }),
               u"Copy of the identity document destroyed on Fri 6 Nov"_s);
        addRow("reminded", sent<Reminded>([](auto &e) { e.stillMissing = u"The account number."_s; }),
               u"Reminder sent on Fri 6 Nov, still missing: the account number"_s);
        addRow("resumed by the officer", with<ClockResumed>([](auto &e) {
                   e.resumedOn = nov6;
                   e.by = u"officer"_s;
               }),
               u"No answer came: the clock runs again from Fri 6 Nov"_s);
        addRow("resumed by the program", with<ClockResumed>([](auto &e) {
                   e.resumedOn = nov6;
                   e.by = u"cap"_s;
               }),
               u"No answer came: the clock runs again from Fri 6 Nov, at the term of the clock policy"_s);
        addRow("extended", sent<Extended>([](auto &e) {
                   e.covered = {ItemNumber{1}, ItemNumber{2}};
                   e.reasons = u"There are twelve systems to search."_s;
               }),
               u"Extended by two months (access, erasure), notice sent on Fri 6 Nov, because there are twelve systems "
               "to search"_s);
        addRow("extension too late", sent<ExtensionLateNotice>(),
               u"Extension notice of Fri 6 Nov sent too late: the due date stays"_s);
        addRow("decided", with<ItemDecided>([](auto &e) {
                   e.item = ItemNumber{2};
                   e.decision = Decision::Granted;
               }),
               u"Decision on erasure: comply"_s);
        addRow("answer sent", sent<AnswerSent>(), u"Answer sent on Fri 6 Nov by e-mail"_s);
        addRow("recipient informed", sent<RecipientNotified>([](auto &e) {
                   e.item = ItemNumber{2};
                   e.recipient = u"Facturo SARL"_s;
               }),
               u"Recipient informed on Fri 6 Nov (erasure): Facturo SARL"_s);
        addRow("recipient not informed", with<NoticeWaived>([](auto &e) {
                   e.recipient = u"Facturo SARL"_s;
                   e.reason = WaiverReason::Impossible;
                   e.facts = u"The company no longer exists."_s;
               }),
               u"Recipient not informed (impossible): Facturo SARL; the company no longer exists"_s);
        addRow("closed", with<Closed>([](auto &e) {
                   e.on = nov6;
                   e.outcome = Outcome::PartlyGranted;
               }),
               u"Request closed on Fri 6 Nov: complied with in part"_s);
        addRow("withdrawn", with<Withdrawn>([](auto &e) {
                   e.statedOn = nov6;
                   e.statement = u"Please forget it."_s;
                   e.closes = true;
               }),
               u"The person withdrew the request on Fri 6 Nov: “Please forget it.”"_s);
        addRow("withdrawn in part", with<Withdrawn>([](auto &e) {
                   e.statedOn = nov6;
                   e.statement = u"Keep the account."_s;
                   e.covered = {ItemNumber{2}};
               }),
               u"The person withdrew part of the request on Fri 6 Nov (erasure): “Keep the account.”"_s);
        addRow("note", with<NoteAdded>([](auto &e) {
                   e.on = nov6;
                   e.text = u"Called back."_s;
               }),
               u"Note of Fri 6 Nov: Called back."_s);
        addRow("note of a call", with<NoteAdded>([](auto &e) {
                   e.on = nov6;
                   e.with = u"<b>Martin</b>"_s;
                   e.text = u"wants a PDF"_s;
               }),
               u"Note of Fri 6 Nov, with <b>Martin</b>: wants a PDF"_s);
        addRow("point recorded", systemsSearched(false), u"Point recorded (access): Systems searched — CRM, billing"_s);
        addRow("point from the profile", systemsSearched(true),
               u"Point filled in from the organisation profile (access): Systems searched — CRM, billing"_s);
        addRow("point confirmed", with<FactConfirmed>([](auto &e) {
                   e.item = ItemNumber{1};
                   e.fact = u"systems_searched"_s;
               }),
               u"Point confirmed (access): Systems searched"_s);
        addRow("letter sent", sent<LetterSent>([](auto &e) { e.letter = LetterType::L01; }),
               u"Letter sent on Fri 6 Nov by e-mail: acknowledgement"_s);
        addRow("file added", attached({u"scan.pdf"_s}, u"the envelope"_s), u"1 file added: scan.pdf (the envelope)"_s);
        addRow("files added", attached({u"a.pdf"_s, u"b.pdf"_s}), u"2 files added: a.pdf, b.pdf"_s);
        addRow("delivered", with<DeliveryRecorded>([](auto &e) {
                   e.on = nov6;
                   e.proof = u"Read receipt"_s;
               }),
               u"Answer delivered on Fri 6 Nov: Read receipt"_s);
        addRow("returned", with<DeliveryRecorded>([](auto &e) {
                   e.on = nov6;
                   e.arrived = false;
               }),
               u"Answer came back on Fri 6 Nov"_s);
        addRow("bundle", with<PackagePurgeDateSet>([](auto &e) { e.on = nov6; }),
               u"Reply bundle to be deleted on Fri 6 Nov"_s);
        addRow("assigned", with<Assigned>([](auto &e) { e.handler = u"Ali"_s; }), u"Assigned to Ali"_s);
        addRow("next action", with<NextActionSet>([](auto &e) {
                   e.on = nov6;
                   e.what = u"Ask the archive"_s;
               }),
               u"To do on Fri 6 Nov: Ask the archive"_s);
        addRow("linked", with<Linked>([](auto &e) {
                   e.other = RequestNumber{7};
                   e.reason = u"The same person."_s;
               }),
               u"Linked to request 2026-0007: the same person"_s);
    }

    void tellsEachEvent()
    {
        QFETCH(Event, event);
        const Request request = twoRights();
        const RecordedEvent told = recorded(9, event);
        const HistoryContext context{request, {told}, rulebook(), [](RequestNumber number) {
                                         return u"2026-%1"_s.arg(number.value, 4, 10, QChar(u'0'));
                                     }};
        QTEST(inEnglish(describe(told, context)), "sentence");
    }

    void anAnswerStartsTheClockOnlyWhereTheQuestionStoppedIt()
    {
        const Request request = twoRights();
        for (const bool counts : {true, false}) {
            const QList<RecordedEvent> history{recorded(2, identityAsked(counts)),
                                               recorded(3, clarificationAsked(true)),
                                               recorded(4, replyCame(WaitKind::Identity, true))};
            const HistoryContext context{request, history, rulebook()};
            QCOMPARE(inEnglish(describe(history.last(), context)),
                     counts ? u"Answered on Fri 13 Nov (identity): the clock runs again"_s
                            : u"Answered on Fri 13 Nov (identity)"_s);
        }
    }

    void aRemovedFileIsCalledByItsName()
    {
        const Request request = twoRights();
        FileRemoved removed;
        removed.sha256 = QString(64, u'a');
        removed.reason = u"A wrong file"_s;
        const QList<RecordedEvent> history{recorded(2, attached({u"scan.pdf"_s})), recorded(3, removed)};
        QCOMPARE(inEnglish(describe(history.last(), {request, history, rulebook()})),
                 u"File removed: scan.pdf, because a wrong file"_s);
    }

    void aFileOfAnotherKindIsCalledByItsName()
    {
        const Request request = twoRights();
        FileAttached before = attached({u"a.pdf"_s, u"b.pdf"_s});
        FileAttached now = before;
        now.files.last().kind = FileKind::IdentityCopy;
        Corrected corrected;
        corrected.eventSeq = Sequence{2};
        corrected.key = u"files"_s;
        corrected.old = toJson(before.files);
        corrected.value = toJson(now.files);
        corrected.reason = u"It is a passport."_s;
        const QList<RecordedEvent> history{recorded(2, now), recorded(3, corrected)};
        QCOMPARE(inEnglish(describe(history.last(), {request, history, rulebook()})),
                 u"Corrected what a file is: “b.pdf”: identity copy instead of file, because it is a passport"_s);
    }

    void aCorrectionShowsBothValues_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("old");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("day") << u"received_on"_s << QJsonValue(u"2026-11-03"_s) << QJsonValue(u"2026-11-02"_s)
                             << u"Corrected “Received on”: Mon 2 Nov instead of Tue 3 Nov, because a slip"_s;
        QTest::newRow("closed set") << u"channel"_s << QJsonValue(u"email"_s) << QJsonValue(u"post"_s)
                                    << u"Corrected “Channel”: post instead of e-mail, because a slip"_s;
        QTest::newRow("nothing before") << u"phone"_s << QJsonValue(QJsonValue::Undefined) << QJsonValue(u"01 02 03"_s)
                                        << u"Corrected “Telephone”: 01 02 03 instead of nothing, because a slip"_s;
    }

    void aCorrectionShowsBothValues()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, old);
        QFETCH(QJsonValue, value);
        const Request request = twoRights();
        QJsonObject facts = factsOf(registered());
        facts.insert(key, value);
        Corrected corrected;
        corrected.eventSeq = Sequence{1};
        corrected.key = key;
        corrected.old = old;
        corrected.value = value;
        corrected.reason = u"A slip."_s;
        const QList<RecordedEvent> history{recorded(1, *eventFromFacts(u"REGISTERED"_s, 1, facts)),
                                           recorded(2, corrected)};
        const HistoryContext context{request, history, rulebook()};
        QTEST(inEnglish(describe(history.last(), context)), "sentence");

        const QList<NamedFact> shown = factsInWords(history.first(), context);
        const auto fact =
            std::find_if(shown.begin(), shown.end(), [&key](const NamedFact &named) { return named.key == key; });
        QVERIFY(fact != shown.end());
        QVERIFY(!fact->value.isEmpty());
        QCOMPARE(inEnglish(fact->before),
                 old.isUndefined() ? u"nothing"_s : inEnglish(factInWords(history.first(), key, old, context)));
    }

    void theFactsOfAPointAreItsWholeTable()
    {
        const Request request = twoRights();
        const QList<RecordedEvent> history{recorded(2, systemsSearched(true))};
        const HistoryContext context{request, history, rulebook()};
        QStringList lines;
        for (const NamedFact &fact : factsInWords(history.first(), context))
            lines << inEnglish(fact.name) + u" = "_s + inEnglish(fact.value);
        QCOMPARE(
            lines,
            QStringList({u"Right = access"_s, u"Point = Systems searched"_s,
                         u"Value = System: CRM, Searched on: Fri 6 Nov, Result: data found; System: billing"_s,
                         u"From the organisation profile, to confirm = yes"_s, u"Names recipients to inform = no"_s}));
    }

    void everyFactOfEveryEventHasAName()
    {
        const auto check = [](const auto &empty) {
            using Facts = std::decay_t<decltype(empty)>;
            forEachField<Facts>([](const auto &field) {
                const QString key = QString::fromLatin1(field.key);
                const Event event = Facts{};
                QVERIFY2(inEnglish(factName(recorded(1, event), key)) != key, field.key);
            });
        };
        forEachKind(check, std::make_index_sequence<std::variant_size_v<Event>>{});
    }

    /// In both languages: no number of an item, no key, no unfilled place.
    void everyKindIsToldInBothLanguages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_s;
        QTest::newRow("French") << u"fr"_s;
    }

    void everyKindIsToldInBothLanguages()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/article12_%1.qm"_s.arg(language)));
        const Wording wording(QLocale(language), &translator);
        const Request request = twoRights();
        for (const QString &kind : allKinds()) {
            const auto event = eventFromFacts(kind, 1, {});
            QVERIFY2(event.hasValue(), qPrintable(kind));
            const RecordedEvent told = recorded(1, *event);
            const QString sentence = said(wording, describe(told, {request, {told}, rulebook()}));
            QVERIFY2(sentence.size() > 5, qPrintable(kind));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY2(sentence.at(0).isUpper() || sentence.at(0).isDigit(), qPrintable(sentence));
        }
    }

    void frenchSentencesReadWell_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QString>("sentence");
        addRow("received", registered(),
               u"Demande reçue le lun. 2 nov. par courrier postal, enregistrée sous 2026-0243"_s);
        addRow("identity", identityAsked(true),
               u"Identité demandée le ven. 6 nov. : the name differs from the account ; délai suspendu"_s);
        addRow("point", systemsSearched(false), u"Point renseigné (accès) : Systèmes consultés — CRM, billing"_s);
        addRow("files", attached({u"a.pdf"_s, u"b.pdf"_s}), u"2 fichiers ajoutés : a.pdf, b.pdf"_s);
        addRow("decided", with<ItemDecided>([](auto &e) {
                   e.item = ItemNumber{2};
                   e.decision = Decision::Granted;
               }),
               u"Décision (effacement) : faire droit"_s);
    }

    void frenchSentencesReadWell()
    {
        QFETCH(Event, event);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/article12_fr.qm"_s));
        const Wording wording = Wording(QLocale(QLocale::French), &translator).withThisYear(2026);
        const Request request = twoRights();
        const RecordedEvent told = recorded(9, event);
        QTEST(said(wording, describe(told, {request, {told}, rulebook()})).replace(QChar(0x202F), u' '), "sentence");
    }
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
