// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/rightdetector.h"

#include "intake/foldedtext.h"
#include "intake/quotedhead.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSearched = 100000; ///< UTF-16 units: no person writes more, hostile mail may

/// A stretch of text to search, with its place in the whole.
struct Stretch
{
    QStringView text;
    qsizetype offset = 0;
    bool inSubject = false;
};

QList<Stretch> stretchesOf(const QString &subject, const Body &body)
{
    QList<Stretch> stretches;
    if (!hasReplyPrefix(subject))
        stretches.append({subject, 0, true});
    const qsizetype end = std::min(body.text.size(), longestSearched);
    qsizetype start = 0;
    for (const FoldedRange &range : body.folded) {
        if (range.offset >= end)
            break;
        stretches.append({QStringView(body.text).mid(start, range.offset - start), start, false});
        start = range.offset + range.length;
    }
    if (start < end)
        stretches.append({QStringView(body.text).mid(start, end - start), start, false});
    return stretches;
}

/// An objection is a negation itself; the others are not meant after "don't".
bool canBeNegated(const Phrase &phrase)
{
    if (phrase.kind != PhraseKind::Asks)
        return false;
    switch (*phrase.right) {
    case Right::Access:
    case Right::Rectification:
    case Right::Erasure:
    case Right::Portability:
        return true;
    case Right::Restriction:
    case Right::RecipientInformation:
    case Right::ObjectionLegitimateInterest:
    case Right::ObjectionMarketing:
    case Right::ObjectionResearch:
    case Right::AutomatedDecision:
    case Right::ConsentWithdrawal:
    case Right::DirectiveRecorded:
    case Right::DirectiveExecution:
    case Right::Heirs:
        return false;
    }
    return false;
}

/// Kinds of phrases before and after another that take its meaning away.
using Turns = std::pair<PhraseKind, PhraseKind>;

std::optional<Turns> turnsOf(const Phrase &phrase)
{
    if (phrase.kind == PhraseKind::Reminds)
        return Turns{PhraseKind::SupposesBefore, PhraseKind::SupposesAfter};
    if (canBeNegated(phrase))
        return Turns{PhraseKind::NegatesBefore, PhraseKind::NegatesAfter};
    return {};
}

bool isTurned(const QString &text, qsizetype start, qsizetype end, const Phrases &phrases, Turns turns)
{
    constexpr qsizetype reach = 40;
    const QString before = text.mid(std::max<qsizetype>(0, start - reach), std::min(start, reach));
    const QString after = text.mid(end, reach);
    return std::any_of(phrases.cbegin(), phrases.cend(), [&](const Phrase &phrase) {
        return (phrase.kind == turns.first && phrase.pattern.match(before).hasMatch()) ||
               (phrase.kind == turns.second && phrase.pattern.match(after).hasMatch());
    });
}

bool shareASentence(const QString &text, const FoundPhrase &left, const FoundPhrase &right)
{
    const qsizetype from = std::min(left.offset, right.offset);
    const qsizetype to = std::max(left.offset, right.offset);
    static const QRegularExpression end(u"[.!?;]\\s|\\n\\s*\\n"_s);
    return left.inSubject == right.inSubject && !end.match(text.mid(from, to - from)).hasMatch();
}

/// "I object to the use of my address for advertising" is the special objection, not the general one too.
bool isToldMoreExactly(const FoundRight &general, const QList<FoundRight> &all, const QString &subject,
                       const QString &text)
{
    const bool isGeneral = general.right == Right::ObjectionLegitimateInterest;
    return isGeneral && std::any_of(all.cbegin(), all.cend(), [&](const FoundRight &other) {
               const bool isSpecial =
                   other.right == Right::ObjectionMarketing || other.right == Right::ObjectionResearch;
               return isSpecial &&
                      shareASentence(general.phrase.inSubject ? subject : text, general.phrase, other.phrase);
           });
}

/// "Delete everything you hold about me" names the data to delete and asks for no copy.
bool isObjectOfAnother(const FoundRight &access, const QList<FoundRight> &all)
{
    return access.right == Right::Access && std::any_of(all.cbegin(), all.cend(), [&](const FoundRight &other) {
               return other.right != Right::Access && other.phrase.inSubject == access.phrase.inSubject &&
                      other.phrase.offset < access.phrase.offset &&
                      access.phrase.offset < other.phrase.offset + other.phrase.length;
           });
}

bool contains(const QList<FoundRight> &rights, Right right)
{
    return std::any_of(rights.cbegin(), rights.cend(),
                       [right](const FoundRight &found) { return found.right == right; });
}

/// Each right once, with its first phrase, in the order of the law.
QList<FoundRight> onceEach(const QList<FoundRight> &found)
{
    QList<FoundRight> once;
    for (const auto &key : Keys<Right>::table) {
        const auto first = std::find_if(found.cbegin(), found.cend(),
                                        [&key](const FoundRight &candidate) { return candidate.right == key.value; });
        if (first != found.cend())
            once << *first;
    }
    return once;
}

/// The GDPR does not apply to the data of the dead (recital 27): what heirs ask is one item (LIL 85 II).
QList<FoundRight> asHeirsAsk(const QList<FoundRight> &rights)
{
    if (!contains(rights, Right::Heirs))
        return rights;
    QList<FoundRight> kept;
    for (const FoundRight &found : rights) {
        if (found.right == Right::Heirs || found.right == Right::DirectiveExecution)
            kept << found;
    }
    return kept;
}

QList<FoundRight> askedRights(const QList<PhrasePlace> &places, const QString &subject, const QString &text)
{
    QList<FoundRight> asked;
    QList<FoundRight> afterChange;
    for (const PhrasePlace &place : places) {
        if (place.phrase->kind == PhraseKind::Asks)
            asked.append({*place.phrase->right, place.found});
        else if (place.phrase->kind == PhraseKind::AsksAfterChange)
            afterChange.append({*place.phrase->right, place.found});
    }
    const bool changes =
        contains(asked, Right::Rectification) || contains(asked, Right::Erasure) || contains(asked, Right::Restriction);
    if (changes && !contains(asked, Right::Access))
        asked << afterChange;
    QList<FoundRight> plain;
    for (const FoundRight &found : asked) {
        if (!isToldMoreExactly(found, asked, subject, text) && !isObjectOfAnother(found, asked))
            plain << found;
    }
    return asHeirsAsk(onceEach(plain));
}

} // namespace

QList<PhrasePlace> findPhrases(const QString &subject, const Body &body, const Phrases &phrases,
                               const QList<PhraseKind> &kinds)
{
    QList<PhrasePlace> places;
    for (const Stretch &stretch : stretchesOf(subject, body)) {
        const FoldedText folded = foldForSearch(stretch.text);
        for (const Phrase &phrase : phrases) {
            if (!kinds.contains(phrase.kind))
                continue;
            const auto turns = turnsOf(phrase);
            for (auto matches = phrase.pattern.globalMatch(folded.text); matches.hasNext();) {
                const auto match = matches.next();
                if (turns && isTurned(folded.text, match.capturedStart(), match.capturedEnd(), phrases, *turns))
                    continue;
                const qsizetype start = folded.origin[match.capturedStart()];
                const qsizetype end = folded.origin[match.capturedEnd()];
                places.append({&phrase,
                               {stretch.text.mid(start, end - start).toString(), stretch.offset + start, end - start,
                                stretch.inSubject}});
            }
        }
    }
    std::stable_sort(places.begin(), places.end(), [](const PhrasePlace &left, const PhrasePlace &right) {
        return std::pair(!left.found.inSubject, left.found.offset) <
               std::pair(!right.found.inSubject, right.found.offset);
    });
    return places;
}

DetectedWishes detectWishes(const QString &subject, const Body &body, const Phrases &phrases)
{
    const QList<PhrasePlace> places =
        findPhrases(subject, body, phrases,
                    {PhraseKind::Asks, PhraseKind::AsksAfterChange, PhraseKind::Hints, PhraseKind::Reminds,
                     PhraseKind::Withdraws, PhraseKind::WantsCopyFirst});
    DetectedWishes wishes;
    wishes.rights = askedRights(places, subject, body.text);
    QList<FoundRight> hints;
    const bool orderMatters = contains(wishes.rights, Right::Erasure) &&
                              (contains(wishes.rights, Right::Access) || contains(wishes.rights, Right::Portability));
    for (const PhrasePlace &place : places) {
        if (place.phrase->kind == PhraseKind::Reminds)
            wishes.reminders << place.found;
        else if (place.phrase->kind == PhraseKind::Withdraws)
            wishes.withdrawals << place.found;
        else if (place.phrase->kind == PhraseKind::WantsCopyFirst && orderMatters && !wishes.copyFirst)
            wishes.copyFirst = place.found;
        else if (place.phrase->kind == PhraseKind::Hints && !contains(wishes.rights, *place.phrase->right))
            hints.append({*place.phrase->right, place.found});
    }
    if (!contains(wishes.rights, Right::Heirs))
        wishes.hints = onceEach(hints);
    if (!wishes.withdrawals.isEmpty())
        wishes.reminders.clear();
    return wishes;
}

} // namespace article12
