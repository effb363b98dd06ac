// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/requesterproposal.h"

#include "intake/foldedtext.h"
#include "intake/messagereader.h"
#include "intake/personname.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// "LEFÈVRE" as "Lefèvre"; initials and mixed spellings stay.
QString withoutCapitals(const QString &word)
{
    if (word.size() < 3 || word != word.toUpper() || word == word.toLower())
        return word;
    QString calmer = word.toLower();
    for (qsizetype index = 0; index < calmer.size(); ++index) {
        if (index == 0 || !calmer[index - 1].isLetter())
            calmer[index] = calmer[index].toUpper();
    }
    return calmer;
}

/// The name that begins a text, after a title; empty when none does.
QString leadingName(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^[\s:,(]*(?:(?:Mme|Mlle|Madame|Monsieur|Mademoiselle|Maître|Mr|Mrs|Ms|Miss|Dr|Herrn?|Frau|Don|Doña|Dña|D|Sra?|M)\.?\s+)?)"_s +
            uR"((\p{Lu}[\p{L}'’.-]*(?:[ \t]+(?:(?:de|du|des|d'|la|le|van|von|der|den|del|y|Mc|O')[ \t]+)*\p{Lu}[\p{L}'’.-]*){0,4}))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(text.left(200).toString());
    if (!match.hasMatch())
        return {};
    QStringList words;
    for (QString word : match.captured(1).split(u' ', Qt::SkipEmptyParts)) {
        const bool endsSentence = word.endsWith(u'.') && word.size() > 3;
        if (endsSentence)
            word.chop(1);
        words << withoutCapitals(word);
        if (endsSentence)
            break;
    }
    return words.join(u' ');
}

/// The fullest name that follows one of the phrases that announce one.
QString concernedPerson(const QString &subject, const Body &body, const Phrases &phrases)
{
    QString fullest;
    for (const PhrasePlace &place : findPhrases(subject, body, phrases, {PhraseKind::PersonFollows})) {
        const QString &text = place.found.inSubject ? subject : body.text;
        const QString name = leadingName(QStringView(text).mid(place.found.offset + place.found.length));
        if (isPersonName(name) && name.count(u' ') + 1 > (fullest.isEmpty() ? 0 : fullest.count(u' ') + 1))
            fullest = name;
    }
    return fullest;
}

/// The most telling role wins: an heir may also be a son, a lawyer also an agent.
std::optional<PhrasePlace> tellingRole(const QString &subject, const Body &body, const Phrases &phrases)
{
    const QList<PhrasePlace> places = findPhrases(subject, body, phrases, {PhraseKind::TellsRole});
    for (const RequesterRole role : {RequesterRole::Lawyer, RequesterRole::Executor, RequesterRole::Heir,
                                     RequesterRole::Parent, RequesterRole::Agent}) {
        for (const PhrasePlace &place : places) {
            if (place.phrase->role == role)
                return place;
        }
    }
    return {};
}

} // namespace

RequesterProposal proposeRequester(const Message &message, const Phrases &phrases, const QStringList &ownDomains)
{
    const MessageHead &head = message.personHead();
    RequesterProposal proposal;
    if (!isOwnAddress(head.from.address, ownDomains)) {
        proposal.writer = head.from;
        if (!isPersonName(proposal.writer.name))
            proposal.writer.name.clear();
        proposal.replyAddress = head.replyTo ? head.replyTo->address : head.from.address;
    }
    if (const auto role = tellingRole(head.subject, message.personBody(), phrases)) {
        proposal.role = *role->phrase->role;
        proposal.roleWords = role->found.words;
        proposal.concerned = concernedPerson(head.subject, message.personBody(), phrases);
    } else if (!proposal.writer.name.isEmpty()) {
        proposal.role = RequesterRole::Self;
        proposal.concerned = proposal.writer.name;
    }
    return proposal;
}

} // namespace article12
