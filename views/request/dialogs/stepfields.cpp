// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/stepfields.h"

#include "requests/endingwords.h"
#include "requests/factnames.h"
#include "requests/factwords.h"
#include "views/common/words.h"
#include "views/request/dialogs/steplabels.h"

#include <QSet>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Text of several lines, by key; other text is one line.
bool isParagraph(const QString &key)
{
    static const QSet<QString> keys{
        u"doubt"_s,   u"id_copy_reason"_s,   u"unclear"_s,       u"quantity"_s,      u"reasons"_s, u"statement"_s,
        u"facts"_s,   u"content"_s,          u"text"_s,          u"still_missing"_s, u"asked"_s,   u"proof"_s,
        u"note"_s,    u"reason"_s,           u"burden"_s,        u"demonstration"_s, u"missing"_s, u"calculation"_s,
        u"outcome"_s, u"no_letter_reason"_s, u"postal_address"_s};
    return keys.contains(key);
}

FieldShape textShapeOf(const QString &key)
{
    static const QMap<QString, FieldShape> ofItsOwn{{u"ground"_s, FieldShape::Ground},
                                                    {u"language"_s, FieldShape::Language},
                                                    {u"country"_s, FieldShape::Region},
                                                    {u"policy"_s, FieldShape::Policy},
                                                    {u"handler"_s, FieldShape::Handler}};
    return ofItsOwn.value(key, isParagraph(key) ? FieldShape::Paragraph : FieldShape::Line);
}

struct Condition
{
    Step step;
    const char *key;
    const char *onlyWhenKey;
    const char *onlyWhenValue;
};
/// What would only be in the way unless something else was said first.
constexpr std::array conditions{
    Condition{Step::Qualify, "mandate", "role", "!self"},
    Condition{Step::AskIdentity, "id_copy_reason", "id_copy_asked", "true"},
    Condition{Step::AskIdentity, "masking_told", "id_copy_asked", "true"},
    Condition{Step::AskIdentity, "destruction_told", "id_copy_asked", "true"},
    Condition{Step::AskClarification, "quantity", "large_quantity", "true"},
    Condition{Step::ReplyReceived, "result", "kind", "identity"},
    Condition{Step::ReplyReceived, "method", "kind", "identity"},
    Condition{Step::ReplyReceived, "checked_by", "kind", "identity"},
    Condition{Step::ReplyReceived, "id_copy_destroyed_on", "kind", "identity"},
    Condition{Step::ReplyReceived, "text", "kind", "!identity"},
    Condition{Step::Reclassify, "into", "as", "merged"},
    Condition{Step::AnnounceFee, "demonstration", "basis", "excessive"},
    Condition{Step::Reopen, "element_on", "reason", "identity_proved"},
    Condition{Step::Reopen, "method", "reason", "identity_proved"},
    Condition{Step::Reopen, "checked_by", "reason", "identity_proved"},
    Condition{Step::ApproveItem, "reason", "approved", "false"},
    Condition{Step::Reclassify, "no_letter_reason", "sent_on", ""},
    Condition{Step::Withdraw, "no_letter_reason", "sent_on", ""},
};

template <typename T>
struct IsOptional : std::false_type
{
};
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type
{
    using Content = T;
};

template <typename T>
struct KeyedElement : std::false_type
{
};
template <Keyed E>
struct KeyedElement<QList<E>> : std::true_type
{
    using Element = E;
};

template <typename E>
QString choiceLabel(E value, const Wording &wording)
{
    if constexpr (std::is_same_v<E, Right>)
        return wording.say(shortNameOf(value));
    else if constexpr (requires { nameOf(value); })
        return wording.say(nameOf(value));
    else
        return wordFor(value);
}

template <Keyed E>
QList<FieldChoice> choicesOf(const Wording &wording)
{
    QList<FieldChoice> choices;
    for (const auto &key : Keys<E>::table)
        choices << FieldChoice{keyOf(key.value), choiceLabel(key.value, wording)};
    return choices;
}

template <typename Member>
void shape(StepField &field, const Wording &wording)
{
    if constexpr (IsOptional<Member>::value) {
        shape<typename IsOptional<Member>::Content>(field, wording);
        field.mayStayOpen = true;
        if (field.shape == FieldShape::Tick)
            field.shape = FieldShape::YesNo;
    } else if constexpr (std::is_same_v<Member, QString>)
        field.shape = textShapeOf(field.key);
    else if constexpr (std::is_same_v<Member, QStringList>)
        field.shape = FieldShape::List;
    else if constexpr (std::is_same_v<Member, QDate>)
        field.shape = FieldShape::Day;
    else if constexpr (std::is_same_v<Member, bool>)
        field.shape = FieldShape::Tick;
    else if constexpr (std::is_same_v<Member, QList<ItemNumber>>)
        field.shape = FieldShape::Items;
    else if constexpr (std::is_same_v<Member, ItemNumber>)
        field.shape = FieldShape::Item;
    else if constexpr (std::is_same_v<Member, QList<FileRef>>)
        field.shape = FieldShape::Files;
    else if constexpr (std::is_same_v<Member, RequestNumber>)
        field.shape = FieldShape::OtherRequest;
    else if constexpr (std::is_same_v<Member, Sequence>)
        field.shape = FieldShape::PastEvent;
    else if constexpr (std::is_same_v<Member, InquiryNumber>)
        field.shape = FieldShape::Inquiry;
    else if constexpr (std::is_same_v<Member, ComplaintNumber>)
        field.shape = FieldShape::Complaint;
    else if constexpr (std::is_same_v<Member, QJsonValue>)
        field.shape = field.key == u"documented" ? FieldShape::Documents : FieldShape::AnyValue;
    else if constexpr (Keyed<Member>) {
        field.shape = FieldShape::Choice;
        field.choices = choicesOf<Member>(wording);
    } else if constexpr (KeyedElement<Member>::value) {
        field.shape = FieldShape::Several;
        field.choices = choicesOf<typename KeyedElement<Member>::Element>(wording);
    } else
        static_assert(std::is_same_v<Member, QList<ProposedRight>>, "a shape of its own is needed for this type");
}

/// "phone|sms": the channels whose address is asked in this field; empty: none.
QString channelsUsing(const QString &field)
{
    QStringList channels;
    for (const auto &key : Keys<MarketingChannel>::table) {
        if (addressFieldOf(key.value) == field)
            channels << keyOf(key.value);
    }
    return channels.join(u'|');
}

template <typename T>
constexpr bool isLetterStep = std::is_base_of_v<LetterFacts, T>;

/// Moves a field behind the one that tells whether it is asked, in the same part of the form.
void askAfterItsCondition(QList<StepField> &fields, const QString &key)
{
    const auto placeOf = [&fields](const QString &wanted) {
        const auto isIt = [&wanted](const StepField &field) { return field.key == wanted; };
        return std::find_if(fields.begin(), fields.end(), isIt) - fields.begin();
    };
    const auto from = placeOf(key);
    if (from == fields.size())
        return;
    StepField moved = fields.takeAt(from);
    const auto after = placeOf(moved.onlyWhenKey);
    moved.aboutLetter = after < fields.size() && fields.at(after).aboutLetter;
    fields.insert(qMin(after + 1, fields.size()), moved);
}

template <HasFields T>
QList<StepField> describe(const Wording &wording)
{
    QSet<QString> ofLetter;
    if constexpr (isLetterStep<T>) {
        const auto note = [&](const auto &field) { ofLetter << QString::fromLatin1(field.key); };
        letterFields<T>.forEach(note);
    }
    QList<StepField> fields;
    forEachField<T>([&](const auto &field) {
        using Member = std::remove_cvref_t<decltype(std::declval<T>().*field.member)>;
        StepField described{QString::fromLatin1(field.key), {}};
        described.label = wording.say(factName(T::step, described.key));
        described.hint = fieldHint(T::step, described.key);
        described.aboutLetter = ofLetter.contains(described.key);
        shape<Member>(described, wording);
        if (T::step == Step::Qualify && described.key == u"asked")
            described.shape = FieldShape::AskedPerRight;
        if (described.key == u"channel_reason") {
            described.onlyWhenKey = u"channel"_s;
            described.onlyWhenValue = u"!"_s + keyOf(Channel::Email);
        }
        if (const QString channels = channelsUsing(described.key);
            std::is_base_of_v<MarketingReach, T> && !channels.isEmpty()) {
            described.onlyWhenKey = u"channels"_s;
            described.onlyWhenValue = channels;
        }
        for (const Condition &condition : conditions) {
            if (condition.step == T::step && described.key == QLatin1StringView(condition.key)) {
                described.onlyWhenKey = QString::fromLatin1(condition.onlyWhenKey);
                described.onlyWhenValue = QString::fromLatin1(condition.onlyWhenValue);
            }
        }
        fields << described;
    });
    askAfterItsCondition(fields, u"no_letter_reason"_s);
    return fields;
}

template <size_t... Index>
QList<StepField> fieldsFor(Step step, const Wording &wording, std::index_sequence<Index...>)
{
    QList<StepField> fields;
    const auto take = [&]<typename T>() {
        if (T::step == step)
            fields = describe<T>(wording);
    };
    (take.template operator()<std::variant_alternative_t<Index, Command>>(), ...);
    return fields;
}

/// Types whose value an officer can say anew. Files, numbers of other things and what the program works out are not.
template <typename Member>
struct IsSayable : std::bool_constant<std::is_same_v<Member, QString> || std::is_same_v<Member, QStringList> ||
                                      std::is_same_v<Member, QDate> || std::is_same_v<Member, bool> ||
                                      std::is_same_v<Member, ItemNumber> || std::is_same_v<Member, QList<ItemNumber>> ||
                                      Keyed<Member> || KeyedElement<Member>::value>
{
};
template <typename T>
struct IsSayable<std::optional<T>> : IsSayable<T>
{
};

} // namespace

std::optional<StepField> correctionFieldOf(const RecordedEvent &event, const QString &key, const Wording &wording)
{
    static const QSet<QString> technical{u"sha256"_s, u"fact"_s, u"message_id"_s};
    if (technical.contains(key) || std::holds_alternative<Corrected>(event.event) ||
        std::holds_alternative<DatesMoved>(event.event))
        return {};
    StepField asked{key, wording.say(factName(event, key))};
    bool found = false;
    const auto look = [&]<typename Facts>(const Facts &) {
        forEachField<Facts>([&](const auto &field) {
            using Member = std::remove_cvref_t<decltype(std::declval<Facts>().*field.member)>;
            if (field.role == FieldRole::Computed || key != QLatin1StringView(field.key))
                return;
            if constexpr (IsSayable<Member>::value) {
                shape<Member>(asked, wording);
                found = true;
            } else if constexpr (std::is_same_v<Facts, FactRecorded> && std::is_same_v<Member, QJsonValue>) {
                asked.shape = FieldShape::AnyValue;
                found = true;
            } else if constexpr (requires(Facts facts) { facts.documented; } && std::is_same_v<Member, QJsonValue>) {
                asked.shape = FieldShape::Documents;
                found = true;
            }
        });
        if constexpr (std::is_same_v<Facts, Qualified>) {
            if (key == u"asked")
                asked.shape = FieldShape::AskedPerRight;
        }
    };
    std::visit(look, event.event);
    if (asked.shape == FieldShape::Tick)
        asked.shape = FieldShape::YesNo;
    return found ? std::optional(asked) : std::nullopt;
}

QList<StepField> stepFieldsOf(Step step, const Wording &wording)
{
    return fieldsFor(step, wording, std::make_index_sequence<std::variant_size_v<Command>>());
}

} // namespace article12
