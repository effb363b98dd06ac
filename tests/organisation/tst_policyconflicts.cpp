// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/letterfiles.h"
#include "support/organisationfiles.h"

#include <QTest>

using namespace article12;
using namespace article12::test;
using namespace Qt::StringLiterals;

/// The contradictions of policy.md 0.3, and the list of authorities.
class TestPolicyConflicts : public QObject
{
    Q_OBJECT

    static QStringList idsOf(const QList<PolicyConflict> &conflicts)
    {
        QStringList ids;
        for (const PolicyConflict &conflict : conflicts)
            ids << conflict.rule->id;
        return ids;
    }
    static OrganisationProfile saying(const QStringList &statements)
    {
        OrganisationProfile profile;
        for (const QString &statement : statements)
            profile.published << PublishedSentence{statement, {}};
        return profile;
    }
    static QStringList allBut(const QStringList &left)
    {
        QStringList keys;
        for (const PolicyStatement &statement : organisationData().policyCheck.statements) {
            if (!left.contains(statement.key))
                keys << statement.key;
        }
        return keys;
    }
    static const PolicyConflictRule &rule(const QString &id)
    {
        const auto &rules = organisationData().policyCheck.conflicts;
        return *std::find_if(rules.begin(), rules.end(), [&id](const auto &rule) { return rule.id == id; });
    }

private Q_SLOTS:
    void theFirstProfileHasThemAll()
    {
        QStringList all;
        for (int number = 1; number <= 13; ++number)
            all << u"X%1"_s.arg(number);
        QCOMPARE(idsOf(conflictsOf(shippedProfile(), organisationData().policyCheck)), all);
    }

    void twoSentencesStandBesideEachOther()
    {
        const auto conflicts = conflictsOf(shippedProfile(), organisationData().policyCheck);
        QCOMPARE(conflicts.first().sentences.size(), 2);
        QVERIFY(conflicts.first().sentences.first().text.contains(u"demande complète"_s));
        QVERIFY(conflicts.first().sentences.last().text.contains(u"réception de la demande"_s));
    }

    void eachNeedsAllItsSentences_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("without");
        for (const PolicyConflictRule &rule : organisationData().policyCheck.conflicts) {
            for (const QString &statement : rule.says)
                QTest::addRow("%s without %s", qPrintable(rule.id), qPrintable(statement)) << rule.id << statement;
        }
    }

    void eachNeedsAllItsSentences()
    {
        QFETCH(QString, id);
        QFETCH(QString, without);
        const PolicyCheck &check = organisationData().policyCheck;
        QVERIFY(idsOf(conflictsOf(saying(allBut({})), check)).contains(id));
        QVERIFY(!idsOf(conflictsOf(saying(allBut({without})), check)).contains(id));
    }

    void gapsAreNamed()
    {
        const PolicyCheck &check = organisationData().policyCheck;
        QVERIFY(!idsOf(conflictsOf(saying(rule(u"X12"_s).lacks), check)).contains(u"X12"_s));
        const auto found = conflictsOf(saying({u"names_officer"_s, u"names_source"_s, u"names_court"_s}), check);
        QCOMPARE(idsOf(found), QStringList{u"X12"_s});
        QCOMPARE(found.first().missing.size(), 1);
        QCOMPARE(found.first().missing.first().key, u"names_automated_decisions"_s);
    }

    void nothingIsFoundWhileNothingIsKnown()
    {
        QVERIFY(conflictsOf(OrganisationProfile(), organisationData().policyCheck).isEmpty());
    }

    void aWrongCheckIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray labels = R"("labels":{"title":"t","conflict":"c","todo":"d"})";
        const QByteArray statements = R"("statements":[{"key":"a","label":"A"}])";
        QTest::newRow("unknown statement")
            << "{" + statements + R"(,"conflicts":[{"id":"X1","says":["b"],"source":"s",)" + labels + "}]}";
        QTest::newRow("no source") << "{" + statements + R"(,"conflicts":[{"id":"X1","says":["a"],)" + labels + "}]}";
        QTest::newRow("no condition") << "{" + statements + R"(,"conflicts":[{"id":"X1","source":"s",)" + labels +
                                             "}]}";
        QTest::newRow("no labels") << "{" + statements + R"(,"conflicts":[{"id":"X1","says":["a"],"source":"s"}]})";
        QTest::newRow("nothing to do")
            << "{" + statements +
                   R"(,"conflicts":[{"id":"X1","says":["a"],"source":"s","labels":{"title":"t","conflict":"c"}}]})";
        QTest::newRow("statement without words") << QByteArray(R"({"statements":[{"key":"a"}]})");
        QTest::newRow("unknown key") << QByteArray(R"({"colour":"red"})");
    }

    void aWrongCheckIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto check = PolicyCheck::fromJson(json);
        QVERIFY(!check);
        QCOMPARE(check.failure().code, Failure::Code::InvalidInput);
    }

    void authoritiesCanBeWrittenTo()
    {
        const QList<Authority> &authorities = organisationData().authorities;
        QCOMPARE(authorities.size(), 49);
        QSet<QString> codes;
        for (const Authority &authority : authorities) {
            codes << authority.code;
            QVERIFY2(authority.address.size() >= 2, qPrintable(authority.code));
            QVERIFY2(authority.forLetters().url.startsWith(u"http"), qPrintable(authority.code));
            QVERIFY2(!authority.languages.isEmpty(), qPrintable(authority.code));
        }
        QCOMPARE(codes.size(), authorities.size());
    }

    void aCountryHasItsAuthorityOrSeveralToChooseFrom_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("city");
        QTest::newRow("France") << u"FR"_s << u"75334 Paris Cedex 07"_s;
        QTest::newRow("Ireland") << u"IE"_s << u"D02 X963"_s;
        QTest::newRow("Germany: that of the Land") << u"DE"_s << QString();
        QTest::newRow("unknown") << u"US"_s << QString();
    }

    void aCountryHasItsAuthorityOrSeveralToChooseFrom()
    {
        QFETCH(QString, country);
        const Authority *authority = authorityOf(country, organisationData().authorities);
        QTEST(authority ? authority->address.last() : QString(), "city");
    }

    void aWrongListOfAuthoritiesIsRefused()
    {
        QVERIFY(!authoritiesFromJson("[]"));
        QVERIFY(!authoritiesFromJson(R"({"authorities":[{"code":"FR","label":"France","name":"CNIL"}]})"));
        QVERIFY(!authoritiesFromJson(R"({"authorities":[{"code":"FR","colour":"red"}]})"));
    }
};

QTEST_GUILESS_MAIN(TestPolicyConflicts)
#include "tst_policyconflicts.moc"
