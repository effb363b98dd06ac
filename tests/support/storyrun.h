// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/golden.h"
#include "support/programrun.h"

namespace article12 {

using namespace Qt::StringLiterals;

inline const QString reference = u"2026-0001"_s;

/// A value of the shape a point of `show --json` names, as an officer would find it.
inline QJsonValue valueOf(const QJsonObject &point, const QString &today)
{
    const QString fact = point[u"fact"_s].toString();
    const QHash<QString, QJsonValue> known{
        {u"exceptions_tested"_s, QJsonArray()},
        {u"ground"_s, u"a"_s},
        {u"redactions"_s, QJsonArray{QJsonObject{{u"what"_s, u"a name"_s}, {u"reason"_s, u"somebody else"_s}}}},
        {u"format"_s, u"csv"_s},
        {u"copy_format"_s, u"pdf"_s},
        {u"verification"_s, u"correct_it"_s},
        {u"systems_searched"_s,
         QJsonArray{QJsonObject{
             {u"name"_s, u"CRM"_s}, {u"searched_on"_s, today}, {u"by"_s, u"Nadia"_s}, {u"result"_s, u"found"_s}}}},
        {u"processing_information"_s,
         QJsonArray{
             QJsonObject{{u"purpose"_s, u"contract"_s}, {u"categories"_s, u"name"_s}, {u"retention"_s, u"5 years"_s}}}},
        {u"recipients"_s, QJsonArray{QJsonObject{{u"name"_s, u"A"_s}}, QJsonObject{{u"name"_s, u"B"_s}}}},
        {u"channels"_s, QJsonArray{QJsonObject{{u"channel"_s, u"email"_s}, {u"stopped_on"_s, today}}}}};
    if (known.contains(fact))
        return known.value(fact);
    const QString shape = point[u"shape"_s].toString();
    if (shape == u"yes_no")
        return fact != u"made_public" && fact != u"from_minor" && fact != u"automated_decisions" &&
               fact != u"kept_on_list" && fact != u"restriction_meanwhile";
    if (shape == u"date")
        return today;
    if (shape == u"table")
        return QJsonArray{QJsonObject{{u"name"_s, u"CRM"_s}, {u"done_on"_s, today}}};
    return u"written"_s;
}

inline QJsonArray exceptions(const QString &applying)
{
    QJsonArray rows;
    for (const QString &exception : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        rows << QJsonObject{{u"exception"_s, exception}, {u"applies"_s, exception == applying}};
    return rows;
}

/// A story told by the command line alone, on a register of its own with one request.
class StoryRun
{
protected:
    /// A register with one message that arrived on a day.
    void begin(const QString &received, const QString &today)
    {
        m_program.emplace();
        run({u"new"_s, u"r.a12"_s, u"--profile"_s, ProgramRun::profile(), u"--today"_s, today});
        m_program->write(u"letter.txt"_s, "Bonjour, merci de traiter ma demande.\n");
        add(u"letter.txt"_s, received, today);
    }
    void add(const QString &file, const QString &received, const QString &today)
    {
        run({u"add"_s, u"r.a12"_s, file, u"--channel"_s, u"post"_s, u"--received-on"_s, received, u"--person"_s,
             u"Martin, Chloé"_s, u"--today"_s, today});
    }
    void run(const QStringList &words)
    {
        const Run done = m_program->run(words);
        QVERIFY2(done.status == 0, qPrintable(words.join(u' ') + u'\n' + done.err));
    }
    void take(const QString &today, const QString &step, const QJsonObject &facts)
    {
        const Run done = m_program->perform(today, reference, step, facts);
        QVERIFY2(done.status == 0, qPrintable(step + u'\n' + done.err));
    }
    void refused(const QString &today, const QString &step, const QJsonObject &facts, const QString &words)
    {
        checkFailed(m_program->perform(today, reference, step, facts), 3, words);
    }
    [[nodiscard]] QJsonObject show(const QString &today, const QString &which = reference) const
    {
        return m_program->run({u"show"_s, u"r.a12"_s, which, u"--json"_s, u"--today"_s, today}).json();
    }
    [[nodiscard]] QJsonObject item(const QString &today, int index = 0) const
    {
        return show(today)[u"items"_s][index].toObject();
    }
    void due(const QString &today, const QString &day, int index = 0)
    {
        QCOMPARE(item(today, index)[u"deadline"_s][u"effective_due"_s].toString(), day);
    }
    void complete(const QString &today, const QString &right, const QString &stage, const QJsonObject &own = {})
    {
        const QJsonArray items = show(today)[u"items"_s].toArray();
        for (const QJsonValue &one : items) {
            if (one[u"right"_s].toString() != right)
                continue;
            const QJsonArray points = one[u"points"_s].toArray();
            for (const QJsonValue &point : points) {
                const QString fact = point[u"fact"_s].toString();
                if (point[u"stage"_s].toString() != stage || point[u"standing"_s].toString() == u"complete")
                    continue;
                if (fact == u"list_entry_on"_s) {
                    take(today, u"suppress"_s,
                         {{u"item"_s, right},
                          {u"channels"_s, QJsonArray{u"email"_s}},
                          {u"email"_s, u"chloe.martin@example.org"_s},
                          {u"on"_s, today}});
                    continue;
                }
                const QJsonValue value = own.contains(fact) ? own.value(fact) : valueOf(point.toObject(), today);
                take(today, u"record_fact"_s, {{u"item"_s, right}, {u"fact"_s, fact}, {u"value"_s, value}});
            }
        }
    }
    [[nodiscard]] static QJsonObject letter(const QString &day, QJsonObject also = {})
    {
        also.insert(u"sent_on"_s, day);
        also.insert(u"channel"_s, u"post"_s);
        also.insert(u"what"_s, u"letter"_s);
        return also;
    }
    [[nodiscard]] static QJsonObject answer(const QString &day)
    {
        return letter(day, {{u"secure_channel"_s, true}, {u"content_checked"_s, true}});
    }
    void decide(const QString &today, const QString &right, const QString &decision, QJsonObject also = {})
    {
        also.insert(u"item"_s, right);
        also.insert(u"decision"_s, decision);
        take(today, u"decide_item"_s, also);
    }
    [[nodiscard]] QJsonObject figures(const QString &month, const QString &today) const
    {
        return m_program->run({u"report"_s, u"r.a12"_s, month, u"--json"_s, u"-"_s, u"--today"_s, today}).json();
    }
    /// The register is sound, and its journal reads as in tests/data/stories/<name>.txt.
    void ends(const QString &name, const QString &today)
    {
        const Run checked = m_program->run({u"verify"_s, u"r.a12"_s});
        QVERIFY2(checked.status == 0, qPrintable(checked.err));
        QString told;
        const QJsonArray history = show(today)[u"history"_s].toArray();
        for (const QJsonValue &event : history)
            told += event[u"at"_s].toString().left(10) + u"  "_s + event[u"text"_s].toString() + u'\n';
        test::compareWithGolden(told.toUtf8(), u"stories/"_s + name + u".txt"_s);
    }

    std::optional<ProgramRun> m_program;
};

} // namespace article12
