// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests/sameperson.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

namespace {

RequestSummary row(qint64 number, const QString &person, const QString &email)
{
    RequestSummary summary;
    summary.number = {number};
    summary.person = person;
    summary.email = email;
    return summary;
}

RequestSummary forSomebody(qint64 number, const QString &agent, const QString &email, const QString &person)
{
    RequestSummary summary = row(number, agent, email);
    summary.onBehalfOf = person;
    return summary;
}

RequestSummary withAddress(RequestSummary summary, const QString &address)
{
    summary.furtherAddresses << address;
    return summary;
}

RequestSummary linkedTo(RequestSummary summary, qint64 other)
{
    summary.links << RequestNumber{other};
    return summary;
}

/// "2 address, 5 name"
QString inWords(const QList<OtherRequest> &others)
{
    QStringList words;
    for (const OtherRequest &other : others) {
        const char *names[] = {"address", "linked", "name", "tagged"};
        words << u"%1 %2"_s.arg(other.number.value).arg(QLatin1StringView(names[int(other.match)]));
    }
    return words.join(u", "_s);
}

const RequestSummary martin = row(1, u"Martin, Chloé"_s, u"chloe@example.org"_s);

} // namespace

class TestSamePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsOfOnePersonAreFound_data()
    {
        QTest::addColumn<RequestSummary>("asked");
        QTest::addColumn<QList<RequestSummary>>("rows");
        QTest::addColumn<QString>("others");
        const auto add = [](const char *rule, const QList<RequestSummary> &rows, const char *others) {
            QTest::addRow("%s", rule) << rows.first() << rows << QString::fromLatin1(others);
        };
        add("same address, other writing", {martin, row(2, u"C. M."_s, u"Chloe@Example.org"_s)}, "2 address");
        add("another known address",
            {withAddress(martin, u"cm@work.example"_s), row(2, u"Someone"_s, u"cm@work.example"_s)}, "2 address");
        add("through a third request",
            {martin, row(2, {}, u"new@example.org"_s),
             withAddress(row(3, {}, u"chloe@example.org"_s), u"new@example.org"_s)},
            "2 address, 3 address");
        add("same name is a proposal", {martin, row(2, u"MARTIN, Chloe"_s, u"other@example.org"_s)}, "2 name");
        add("given name first", {martin, row(2, u"Chloé Martin"_s, {})}, "2 name");
        add("one word is no name", {row(1, u"Martin"_s, {}), row(2, u"Martin"_s, {})}, "");
        add("a link confirms the name", {martin, linkedTo(row(2, u"Martin, Chloé"_s, u"other@example.org"_s), 1)},
            "2 linked");
        add("a link alone says nothing of the person", {linkedTo(martin, 2), row(2, u"Petit, J."_s, {})}, "");
        add("tagged address is a proposal", {martin, row(2, {}, u"chloe+shop@example.org"_s)}, "2 tagged");
        add("without address and name nobody is known", {row(1, {}, {}), row(2, {}, {})}, "");
        add("surest first", {martin, row(2, u"Martin, Chloé"_s, {}), row(3, {}, u"chloe@example.org"_s)},
            "3 address, 2 name");
        const RequestSummary agent = forSomebody(1, u"Roux"_s, u"roux@law.example"_s, u"Petit, Jeanne"_s);
        add("an agent is not the person",
            {agent, forSomebody(2, u"Roux"_s, u"roux@law.example"_s, u"Nowak, Zofia"_s),
             row(3, u"Roux, Marc"_s, u"roux@law.example"_s)},
            "");
        add("an agent again for the same person",
            {agent, forSomebody(2, u"Roux"_s, u"roux@law.example"_s, u"Jeanne Petit"_s)}, "2 address");
        add("the person writes herself", {agent, row(2, u"Petit, Jeanne"_s, u"jp@example.org"_s)}, "2 name");
    }
    void requestsOfOnePersonAreFound()
    {
        QFETCH(RequestSummary, asked);
        QFETCH(QList<RequestSummary>, rows);
        QFETCH(QString, others);
        QCOMPARE(inWords(otherRequestsOf(asked, rows)), others);
    }

    void whoeverMatchesSharesAKey()
    {
        const RequestSummary tagged = row(2, {}, u"chloe+shop@example.org"_s);
        const RequestSummary named = row(3, u"Chloé MARTIN"_s, {});
        const QStringList keys = personKeysOf(martin);
        for (const RequestSummary &other : {tagged, named}) {
            const QStringList theirs = personKeysOf(other);
            QVERIFY(std::any_of(theirs.begin(), theirs.end(), [&](const QString &key) { return keys.contains(key); }));
        }
        QVERIFY(personKeysOf(row(4, {}, {})).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSamePerson)
#include "tst_sameperson.moc"
