// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/guards.h"
#include "support/stepfacts.h"

#include <QRandomGenerator>

namespace article12::test {

/// Takes random steps with random facts on one request; the same seed takes the same walk. Facts are made from the
/// field lists, so that a new step is walked without a line here.
template <typename File = CaseFile>
class RandomWalk
{
public:
    /// `place`: what the file is made from, beside its day of receipt.
    template <typename... Place>
    explicit RandomWalk(quint32 seed, Place &...place)
        : m_chance(seed)
        , m_file(place..., QDate(2026, 1, 5).addDays(m_chance.bounded(300)))
    {
        const bool fourEyes = oneIn(5);
        if constexpr (requires { m_file.profile; })
            m_file.profile.fourEyes = fourEyes;
    }

    /// One attempt; the step that was taken. Nothing: refused, nothing changed.
    std::optional<Step> step()
    {
        m_file.on(m_file.today().addDays(oneIn(12) ? 65 : m_chance.bounded(12)));
        m_file.actor = oneIn(2) ? QStringLiteral("Nadia") : QStringLiteral("Karim");
        if (oneIn(3) && !m_file.request().items.isEmpty()) {
            completeSomething();
            return Step::RecordFact;
        }
        if (oneIn(2))
            return takeAnOffer();
        const auto &table = Keys<Step>::table;
        const Step step = table[size_t(m_chance.bounded(int(table.size()) - 1)) + 1].value;
        return m_file.take(commandFor(step)) ? std::optional(step) : std::nullopt;
    }

    [[nodiscard]] File &file() { return m_file; }
    [[nodiscard]] bool oneIn(int count) { return m_chance.bounded(count) == 0; }

    [[nodiscard]] Command commandFor(Step step) { return commandFor(step, std::make_index_sequence<commands>{}); }

private:
    static constexpr size_t commands = std::variant_size_v<Command>;

    template <size_t... Index>
    Command commandFor(Step step, std::index_sequence<Index...>)
    {
        std::optional<Command> command;
        const auto tryStep = [&]<typename Facts>(const Facts *) {
            if (Facts::step == step)
                command = factsFor<Facts>();
        };
        (tryStep(static_cast<const std::variant_alternative_t<Index, Command> *>(nullptr)), ...);
        return *command;
    }

    template <typename Facts>
    Facts factsFor()
    {
        Facts facts;
        forEachField<Facts>([&](const auto &field) {
            m_key = QLatin1StringView(field.key);
            if (!oneIn(30))
                fill(facts.*field.member);
        });
        if constexpr (requires {
                          facts.ground;
                          facts.documented;
                      })
            fillGround(facts);
        return facts;
    }

    template <typename Facts>
    void fillGround(Facts &facts)
    {
        const auto &grounds = rulebook().grounds.all();
        QStringList ids;
        const RightItem *item = nullptr;
        Decision wanted = Decision::Refused;
        if constexpr (std::is_same_v<Facts, DecideItem>) {
            item = findItem(m_file.request(), facts.item);
            wanted = facts.decision.value_or(Decision::Refused);
        }
        for (const RefusalGround &ground : grounds) {
            if (!item || oneIn(20) || ground.allows(item->right, wanted))
                ids << ground.id;
        }
        facts.ground = ids.isEmpty() ? QString() : ids.at(m_chance.bounded(int(ids.size())));
        facts.documented = documentsOf(facts.ground);
    }

    /// What the window would offer: leads deeper than chance alone.
    std::optional<Step> takeAnOffer()
    {
        QList<StepOffer> offers = offersFor(m_file.request(), m_file.context());
        offers.removeIf([](const StepOffer &offer) { return !offer.isPossible() || offer.step == Step::RecordFact; });
        if (offers.isEmpty())
            return {};
        const StepOffer offer = offers.at(m_chance.bounded(int(offers.size())));
        Command command = commandFor(offer.step);
        std::visit(
            [&](auto &facts) {
                if constexpr (requires { facts.item; })
                    facts.item = offer.item.value > 0 ? offer.item : facts.item;
            },
            command);
        return m_file.take(command) ? std::optional(offer.step) : std::nullopt;
    }

    void completeSomething()
    {
        const QList<RightItem> items = m_file.request().items;
        const RightItem &item = items.at(m_chance.bounded(int(items.size())));
        const State state = m_file.request().state;
        if (state == State::New || state == State::Closed)
            return;
        for (const PointStage stage :
             {PointStage::BeforeDecision, PointStage::BeforeAnswer, PointStage::BeforeClosing}) {
            if (!oneIn(6))
                completePoints(m_file, item.number, stage);
        }
    }

    void fill(QString &value)
    {
        static const QStringList empty{QStringLiteral("channel_reason"), QStringLiteral("policy"),
                                       QStringLiteral("country")};
        if (m_key == QLatin1StringView("key") && oneIn(2))
            value = QStringLiteral("reason");
        else if (m_key == QLatin1StringView("key"))
            value = oneIn(2) ? QStringLiteral("sent_on") : QStringLiteral("received_on");
        else if (m_key == QLatin1StringView("fact"))
            value = recordedFact();
        else if (m_key == QLatin1StringView("sha256"))
            value = m_file.request().files.isEmpty() || oneIn(2) ? QString() : m_file.request().files.last().sha256;
        else if (m_key == QLatin1StringView("email"))
            value = QStringLiteral("chloe.martin@example.org");
        else if (m_key == QLatin1StringView("phone"))
            value = QStringLiteral("06 12 34 56 78");
        else if (!empty.contains(m_key))
            value = QStringLiteral("words");
    }
    QString recordedFact()
    {
        for (const RightItem &item : m_file.request().items) {
            if (!item.points.isEmpty() && !oneIn(3))
                return item.points.firstKey();
        }
        return QStringLiteral("words");
    }
    void fill(QDate &value)
    {
        static const QStringList ahead{QStringLiteral("pay_by"), QStringLiteral("answer_by"), QStringLiteral("due_on"),
                                       QStringLiteral("planned_on"), QStringLiteral("target_on")};
        value = ahead.contains(m_key) ? m_file.today().addDays(m_chance.bounded(20))
                                      : m_file.today().addDays(-m_chance.bounded(4) + (oneIn(40) ? 5 : 0));
    }
    void fill(bool &value) { value = !oneIn(8); }
    void fill(int &value) { value = m_chance.bounded(4); }
    void fill(RequestNumber &value) { value.value = m_chance.bounded(1, 4); }
    void fill(InquiryNumber &value) { value.value = m_chance.bounded(3); }
    void fill(ComplaintNumber &value) { value.value = m_chance.bounded(3); }
    void fill(Sequence &value) { value.value = m_chance.bounded(1, int(m_file.history().size()) + 1); }
    void fill(ItemNumber &value) { value.value = m_chance.bounded(int(m_file.request().items.size()) + 1); }
    void fill(QJsonValue &value) { value = oneIn(2) ? QJsonValue(isoDate(m_file.today())) : QJsonValue(true); }
    void fill(FileRef &value)
    {
        value = {QString::number(m_chance.generate(), 16), QStringLiteral("file.pdf"),
                 QStringLiteral("application/pdf"), 10, oneIn(3) ? FileKind::IdentityCopy : FileKind::Other};
    }
    void fill(ProposedRight &value) { fill(value.right); }
    template <Keyed E>
    void fill(E &value)
    {
        value = Keys<E>::table[size_t(m_chance.bounded(int(Keys<E>::table.size())))].value;
    }
    template <typename T>
    void fill(std::optional<T> &value)
    {
        T content{};
        fill(content);
        value = content;
    }
    void fill(QList<ItemNumber> &value)
    {
        if (oneIn(3)) {
            value.resize(1);
            fill(value[0]);
        }
    }
    void fill(QList<LetterType> &value)
    {
        if (oneIn(2)) {
            value.resize(1);
            fill(value[0]);
        }
    }
    template <typename T>
    void fill(QList<T> &value)
    {
        value.resize(m_chance.bounded(1, 3));
        for (T &one : value)
            fill(one);
    }

    QRandomGenerator m_chance;
    File m_file;
    QString m_key;
};

} // namespace article12::test
