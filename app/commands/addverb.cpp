// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/addverb.h"

#include "intake/incoming.h"
#include "intake/linkfinder.h"
#include "items/knownrequests.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTranslator>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// What the options say about every file of one call.
struct Given
{
    std::optional<Channel> channel;
    std::optional<QDate> receivedOn;
    QList<Right> rights;
    QString person;
};

/// "access" or "ACC", "marketing stop" or "marketing-stop".
Result<Right> rightNamed(const QString &word)
{
    if (const auto code = fromKey<Right>(word.toUpper()))
        return *code;
    const QTranslator untranslated;
    const Wording english(QLocale::c(), &untranslated);
    QStringList known;
    for (const auto &key : Keys<Right>::table) {
        const QString name = english.say(shortNameOf(key.value)).replace(u' ', u'-');
        if (QString(word).replace(u' ', u'-').compare(name, Qt::CaseInsensitive) == 0)
            return key.value;
        known << name;
    }
    return wrongWord(u"--rights"_s, word, known);
}

Result<Given> givenBy(const Arguments &arguments)
{
    Given given;
    const auto channel = arguments.word<Channel>("channel");
    if (!channel)
        return channel.failure();
    given.channel = *channel;
    const auto day = arguments.day("received-on");
    if (!day)
        return day.failure();
    given.receivedOn = *day;
    for (const QString &word : arguments.value("rights").split(u',', Qt::SkipEmptyParts)) {
        const auto right = rightNamed(word.trimmed());
        if (!right)
            return right.failure();
        given.rights << *right;
    }
    given.person = arguments.value("person");
    return given;
}

QString wordsOf(const ReceiptCandidate &candidate)
{
    return u"%1 (%2)"_s.arg(isoDate(candidate.day), keyOf(candidate.source));
}

Failure dayWanted(const QString &name, const QList<ReceiptCandidate> &candidates)
{
    Failure failure{Failure::Code::Refused,
                    Text(QT_TRANSLATE_NOOP("Domain", "%1: the day of receipt is not certain"), {name}),
                    Text(QT_TRANSLATE_NOOP("Domain", "give it with --received-on")),
                    name,
                    {}};
    for (const ReceiptCandidate &candidate : candidates)
        failure.missing << Missing{u"received_on"_s, Text::verbatim(wordsOf(candidate)), Missing::Stage::InForm};
    return failure;
}

/// The registration of one file: its facts, and whether the day in them is certain.
struct Registration
{
    RegisterRequest facts;
    FileKind kind = FileKind::Message;
    bool dayCertain = false;
    QList<ReceiptCandidate> candidates;
    std::optional<Incoming> incoming; ///< of a message or text
};

/// A scan tells nothing by itself: the day comes from the caller.
Registration registrationOfScan(const QString &name)
{
    Registration registration;
    registration.kind = FileKind::Scan;
    registration.facts.channel = Channel::Post;
    registration.facts.subject = QFileInfo(name).completeBaseName();
    return registration;
}

Result<Registration> registrationOf(const QString &name, const QByteArray &bytes, const MessageReaderOptions &options,
                                    const Phrases &phrases)
{
    if (arrivalKindOf(bytes, name) == ArrivalKind::Scan)
        return registrationOfScan(name);
    const auto incoming = readIncomingFile(name, bytes, options, phrases);
    if (!incoming) {
        Failure failure = incoming.failure();
        failure.where = name;
        return failure;
    }
    Registration registration;
    registration.facts = proposedRegistration(*incoming);
    registration.dayCertain = incoming->message.receipt.certainty == ReceiptCertainty::Agreed;
    registration.candidates = incoming->message.receipt.candidates;
    registration.incoming = *incoming;
    return registration;
}

void applyGiven(RegisterRequest &facts, const Given &given)
{
    facts.channel = given.channel.value_or(facts.channel);
    facts.receivedOn = given.receivedOn.value_or(facts.receivedOn);
    if (!given.person.isEmpty()) {
        facts.surname = given.person.section(u',', 0, 0).trimmed();
        facts.givenName = given.person.section(u',', 1).trimmed();
    }
}

Result<void> checkIsNew(const Register &file, const QString &name, const QByteArray &bytes)
{
    const QString sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    const auto holder = file.holderOf(sha256);
    if (!holder)
        return holder.failure();
    if (!*holder)
        return {};
    const auto row = file.summary(**holder);
    if (!row)
        return row.failure();
    return Failure{Failure::Code::AlreadyThere,
                   Text(QT_TRANSLATE_NOOP("Domain", "%1 is already in %2"), {name, row->reference}),
                   {},
                   name,
                   {}};
}

const char *wordsOf(LinkKind kind)
{
    switch (kind) {
    case LinkKind::Reminder:
        return QT_TRANSLATE_NOOP("Domain", "%1 looks like a reminder of %2");
    case LinkKind::Withdrawal:
        return QT_TRANSLATE_NOOP("Domain", "%1 looks like a withdrawal of %2");
    case LinkKind::Duplicate:
        return QT_TRANSLATE_NOOP("Domain", "%1 is the message of %2 again");
    case LinkKind::Answer:
    case LinkKind::NewWish:
    case LinkKind::SentByUs:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// What the caller may want to undo: requests the message seems to belong to, identity copies that came with it.
Result<QList<Text>> notesOn(const QString &name, const Incoming &incoming, const Register &file)
{
    const auto known = knownRequests(file, incoming.requester.writer.address);
    if (!known)
        return known.failure();
    QList<Text> notes;
    for (const LinkProposal &link : findLinks(incoming.message, incoming.wishes, *known)) {
        const auto request = std::find_if(known->cbegin(), known->cend(), [&link](const KnownRequest &candidate) {
            return candidate.number == link.request;
        });
        if (const char *words = wordsOf(link.kind))
            notes << Text(words, {name, request->reference});
    }
    for (const MessageAttachment &attachment : incoming.message.attachments) {
        if (attachment.looksLikeIdentityCopy)
            notes << Text(QT_TRANSLATE_NOOP("Domain", "%1 holds what looks like an identity copy, now kept too: %2"),
                          {name, attachment.name});
    }
    return notes;
}

struct Added
{
    RequestNumber number;
    QList<Text> notes;
};

/// Registers one file in one transaction; with rights, qualified too.
Result<Added> addOne(Register &file, const QString &name, const Given &given, const Phrases &phrases,
                     const Actor &actor)
{
    const auto bytes = readInput(name);
    if (!bytes)
        return bytes.failure();
    if (const auto isNew = checkIsNew(file, name, *bytes); !isNew)
        return isNew.failure();
    auto registration = registrationOf(name, *bytes, {file.zone(), file.profile().ownDomains}, phrases);
    if (!registration)
        return registration.failure();
    if (!registration->dayCertain && !given.receivedOn)
        return dayWanted(name, registration->candidates);
    applyGiven(registration->facts, given);
    Added added;
    if (registration->incoming) {
        const auto notes = notesOn(QFileInfo(name).fileName(), *registration->incoming, file);
        if (!notes)
            return notes.failure();
        added.notes = *notes;
    }

    NewFile original{QFileInfo(name).fileName(), registration->kind, *bytes, {}, {}};
    if (registration->incoming && registration->incoming->kind == ArrivalKind::Message)
        original.mediaType = mediaTypeOfMessage(*bytes);
    QList<Task> tasks{Task{{}, registration->facts, {original}}};
    if (!given.rights.isEmpty()) {
        Qualify facts;
        facts.rights = given.rights;
        if (registration->facts.role == RequesterRole::Unknown)
            facts.role = RequesterRole::Self; // whoever gives the rights has read who asks
        tasks << Task{{}, facts, {}};
    }
    const auto numbers = file.performAll(tasks, actor);
    if (!numbers)
        return numbers.failure();
    added.number = numbers->first();
    return added;
}

} // namespace

VerbInfo AddVerb::info() const
{
    return {
        .name = "add",
        .summary = QT_TRANSLATE_NOOP("Domain", "register messages, scans or notes; prints reference and due date"),
        .operands = {{"FILE.a12"}, {"MESSAGE", Operand::Count::OneOrMore}},
        .options = {{"channel", "post", QT_TRANSLATE_NOOP("Domain", "how it arrived")},
                    {"received-on", "DATE", QT_TRANSLATE_NOOP("Domain", "day of arrival")},
                    {"rights", "access,erasure", QT_TRANSLATE_NOOP("Domain", "rights identified: qualified at once")},
                    {"person", "\"Surname, Given\"", QT_TRANSLATE_NOOP("Domain", "who asks")}}};
}

Result<void> AddVerb::run(const Arguments &arguments, Services &services, Output &output) const
{
    const auto given = givenBy(arguments);
    if (!given)
        return given.failure();
    const auto phrases = Services::loadPhrases();
    if (!phrases)
        return phrases.failure();
    const auto opened = services.openToWrite(arguments.operand(0), output);
    if (!opened)
        return opened.failure();
    Register &file = *opened.value();
    for (const QString &name : arguments.operands().mid(1)) {
        const auto added = addOne(file, name, *given, *phrases, services.actor());
        if (!added)
            return added.failure();
        const auto row = file.summary(added->number);
        if (!row)
            return row.failure();
        const auto due = row->deadline.effectiveDue;
        output.line(u"%1\t%2"_s.arg(row->reference, due ? isoDate(*due) : QString()));
        for (const Text &note : added->notes)
            output.note(services.wording().say(note));
    }
    return {};
}

} // namespace article12
