// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/casewriter.h"

#include "app/example/examplemessage.h"
#include "app/example/inventedpoints.h"
#include "deadlines/deadlinecalculator.h"
#include "requests/profilefacts.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <cmath>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// Saturday and Sunday are nobody's working days: the Friday before, but never before `earliest`.
QDate officeDay(QDate day, QDate earliest)
{
    while (day.dayOfWeek() > Qt::Friday)
        day = day.addDays(-1);
    return std::max(day, earliest);
}

bool isElectronic(Channel channel) { return channel == Channel::Email || channel == Channel::WebForm; }

bool isToComplete(const PointStatus &status, PointStage stage, Decision decision)
{
    const bool leftOut = !status.isNeeded && status.standing == PointStatus::Standing::Open;
    const bool asked = decision == Decision::NoData ? status.point->forNoData || status.point->always : !leftOut;
    return asked && status.point->stage == stage && status.standing != PointStatus::Standing::Complete;
}

std::optional<PointStatus> nextPoint(const Checklist &checklist, const RightItem &item, PointStage stage,
                                     Decision decision)
{
    const QList<PointStatus> statuses = evaluate(checklist, item);
    const auto found = std::find_if(statuses.begin(), statuses.end(),
                                    [&](const PointStatus &status) { return isToComplete(status, stage, decision); });
    return found == statuses.end() ? std::nullopt : std::optional(*found);
}

/// An identity card with everything but the name masked, as the person was asked to send it.
QByteArray maskedCard()
{
    QImage card(QSize(856, 540), QImage::Format_RGB32); // ten times the millimetres of an ID-1 card
    card.fill(0xffe9eef4);
    QPainter painter(&card);
    painter.fillRect(0, 0, 856, 70, QColor(0x3f6f98));
    painter.fillRect(40, 120, 230, 300, Qt::black);
    for (int line = 0; line < 5; ++line)
        painter.fillRect(310, 130 + 60 * line, line == 0 ? 420 : 300, 28, line == 0 ? QColor(0x5a6570) : Qt::black);
    painter.fillRect(40, 450, 776, 60, Qt::black);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    card.save(&buffer, "PNG");
    return png;
}

} // namespace

CaseWriter::CaseWriter(const ExampleSetting &setting, InventedPerson person, quint32 seed)
    : m_setting(setting)
    , m_person(std::move(person))
    , m_chance(seed)
{
}

QDate CaseWriter::arrivalForDue(QDate due) const
{
    const auto policy = m_setting.rules.policies.find(m_setting.profile.policy);
    const auto calendar = m_setting.rules.holidays.calendar(m_setting.profile.region);
    QDate day = due.addMonths(-1).addDays(3);
    const auto isTooLate = [&](QDate arrival) {
        const auto deadline = computeDeadline({arrival, {}, {}, {}}, *policy, *calendar);
        return deadline && deadline->effectiveDue > due;
    };
    while (isTooLate(day))
        day = day.addDays(-1);
    return day;
}

void CaseWriter::add(QDate day, Command command, const QList<NewFile> &files)
{
    const bool arrival = m_steps.isEmpty();
    if (!arrival)
        day = officeDay(day, m_steps.last().on);
    if (day <= m_setting.today)
        m_steps << ExampleStep{day, std::move(command), files};
}

QDate CaseWriter::dayOfStep(QDate day) const { return m_steps.isEmpty() ? day : officeDay(day, m_steps.last().on); }

Channel CaseWriter::answerChannel() const { return isElectronic(m_channel) ? Channel::Email : Channel::Post; }

void CaseWriter::calledFor(const QString &lawyer) { m_lawyer = lawyer; }

NewFile CaseWriter::fileOf(const RegisterRequest &facts) const
{
    const QList<Right> rights = [&facts] {
        QList<Right> list;
        for (const ProposedRight &proposed : facts.proposed)
            list << proposed.right;
        return list;
    }();
    const ExampleMessage message = writeMessage(m_person, rights);
    if (facts.channel == Channel::Email) {
        const QDateTime sent(facts.receivedOn, QTime(10, 15), QTimeZone(m_setting.profile.timeZone.toLatin1()));
        return {u"request.eml"_s,
                FileKind::Message,
                asEml(message, m_person, m_setting.profile.controller.email, facts.messageId, sent),
                {},
                {}};
    }
    return {u"request.txt"_s,
            facts.channel == Channel::Post ? FileKind::Scan : FileKind::Message,
            message.text.toUtf8(),
            {},
            {}};
}

void CaseWriter::arrives(QDate day, Channel channel, const QList<Right> &rights)
{
    m_channel = channel;
    m_receivedOn = day;
    const ExampleMessage message = writeMessage(m_person, rights);
    RegisterRequest facts;
    facts.receivedOn = day;
    facts.channel = channel;
    facts.surname = m_lawyer.isEmpty() ? m_person.surname : m_lawyer;
    facts.givenName = m_lawyer.isEmpty() ? m_person.givenName : QString();
    facts.email = isElectronic(channel) ? m_person.email : QString();
    facts.postalAddress = isElectronic(channel) ? QString() : m_person.postalAddress;
    facts.onBehalfOf = m_lawyer.isEmpty() ? QString() : m_person.surname + u", "_s + m_person.givenName;
    facts.role = m_lawyer.isEmpty() ? RequesterRole::Self : RequesterRole::Lawyer;
    facts.subject = message.subject;
    facts.language = m_person.language;
    facts.messageId = channel == Channel::Email ? u"%1.%2"_s.arg(isoDate(day), m_person.email) : QString();
    for (qsizetype i = 0; i < rights.size(); ++i) {
        facts.proposed << ProposedRight{rights[i], message.phrases[i]};
        RightItem item;
        item.number = {int(i) + 1};
        item.right = rights[i];
        m_items << item;
    }
    add(day, facts, {fileOf(facts)});
}

void CaseWriter::qualified(QDate day, PersonCategory category, std::optional<MandateState> mandate)
{
    m_category = category;
    Qualify facts;
    for (const RightItem &item : std::as_const(m_items))
        facts.rights << item.right;
    facts.role = m_lawyer.isEmpty() ? RequesterRole::Self : RequesterRole::Lawyer;
    facts.mandate = mandate;
    facts.language = m_person.language == u"fr" ? u"fr"_s : u"en"_s;
    facts.personCategory = category;
    add(day, facts);
    auto acknowledgement = letter<SendLetter>(day, Text(QT_TRANSLATE_NOOP("Domain", "acknowledgement")));
    acknowledgement.letter = LetterType::L01;
    add(day, acknowledgement);

    for (RightItem &item : m_items) {
        const Checklist *checklist = m_setting.rules.checklists.find(item.right);
        for (const ChecklistPoint &point : checklist ? checklist->points : QList<ChecklistPoint>()) {
            const QJsonValue known = knownValue(point, item, m_receivedOn, m_setting.profile, category);
            if (known.isUndefined())
                continue;
            item.points.insert(point.fact, {known, true});
            m_recipients[item.number] += recipientsIn(point, known);
        }
    }
}

void CaseWriter::assigned(QDate day, const QString &handler) { add(day, Assign{handler}); }

AskIdentity CaseWriter::identityQuestion(QDate day) const
{
    auto facts = letter<AskIdentity>(day, Text(QT_TRANSLATE_NOOP("Domain", "identity question")));
    facts.doubt = say(Text(QT_TRANSLATE_NOOP("Domain", "the name differs from the account")));
    facts.lighterMeans = QStringList{say(Text(QT_TRANSLATE_NOOP("Domain", "customer number"))),
                                     say(Text(QT_TRANSLATE_NOOP("Domain", "code to the known address")))};
    return facts;
}

void CaseWriter::identityAsked(QDate day) { add(day, identityQuestion(day)); }

void CaseWriter::identityCopyAsked(QDate day)
{
    AskIdentity facts = identityQuestion(day);
    facts.idCopyAsked = true;
    facts.idCopyReason = say(Text(QT_TRANSLATE_NOOP("Domain", "no account, no customer number, paper file only")));
    facts.maskingTold = true;
    facts.destructionTold = true;
    add(day, facts);
}

void CaseWriter::identityCopyCame(QDate day)
{
    ReplyReceived facts;
    facts.kind = WaitKind::Identity;
    facts.receivedOn = officeDay(day, m_steps.last().on);
    facts.result = IdentityResult::Confirmed;
    facts.method = say(Text(QT_TRANSLATE_NOOP("Domain", "copy of an identity card, photograph masked")));
    facts.checkedBy = u"Nadia Lambert"_s;
    add(day, facts, {{u"identity-card.png"_s, FileKind::IdentityCopy, maskedCard(), {}, {}}});
}

void CaseWriter::identityReminded(QDate day)
{
    auto facts = letter<Remind>(day, Text(QT_TRANSLATE_NOOP("Domain", "reminder of the identity question")));
    facts.kind = WaitKind::Identity;
    facts.stillMissing = say(Text(QT_TRANSLATE_NOOP("Domain", "the code sent to the known address")));
    add(day, facts);
}

void CaseWriter::identityConfirmed(QDate day)
{
    ReplyReceived facts;
    facts.kind = WaitKind::Identity;
    facts.receivedOn = officeDay(day, m_steps.last().on);
    facts.result = IdentityResult::Confirmed;
    facts.method = say(Text(QT_TRANSLATE_NOOP("Domain", "login to the account")));
    facts.checkedBy = u"Nadia Lambert"_s;
    add(day, facts);
}

void CaseWriter::clarificationAsked(QDate day)
{
    auto facts = letter<AskClarification>(day, Text(QT_TRANSLATE_NOOP("Domain", "question about the data meant")));
    facts.unclear = say(Text(QT_TRANSLATE_NOOP("Domain", "which of the contracts and which years")));
    facts.largeQuantity = true;
    facts.quantity = say(Text(QT_TRANSLATE_NOOP("Domain", "11 contracts, about 4,000 messages")));
    add(day, facts);
}

void CaseWriter::clarified(QDate day)
{
    ReplyReceived facts;
    facts.kind = WaitKind::Clarification;
    facts.receivedOn = officeDay(day, m_steps.last().on);
    facts.text = say(Text(QT_TRANSLATE_NOOP("Domain", "only the last two years")));
    add(day, facts);
}

void CaseWriter::extended(QDate day)
{
    auto facts = letter<Extend>(day, Text(QT_TRANSLATE_NOOP("Domain", "extension notice")));
    facts.complexity = true;
    facts.reasons = say(Text(QT_TRANSLATE_NOOP("Domain", "data in seven systems and paper files of two sites")));
    add(day, facts);
}

void CaseWriter::pointsCompleted(QDate day, double share)
{
    for (RightItem &item : m_items) {
        if (item.decision == Decision::Pending)
            completeItem(day, item, PointStage::BeforeDecision, share);
    }
}

void CaseWriter::completeItem(QDate day, RightItem &item, PointStage stage, double share)
{
    const Checklist *checklist = m_setting.rules.checklists.find(item.right);
    if (!checklist)
        return;
    const auto count = int(std::ceil(share * double(checklist->points.size())));
    for (int done = 0; done < count; ++done) {
        const auto status = nextPoint(*checklist, item, stage, item.decision);
        if (!status)
            return;
        record(day, item, *status);
    }
}

void CaseWriter::record(QDate day, RightItem &item, const PointStatus &status)
{
    const ChecklistPoint &point = *status.point;
    const bool known = status.standing == PointStatus::Standing::ToConfirm;
    const QJsonValue value = known ? status.value : inventedValue(status, item.decision, day, m_setting.wording);
    item.points.insert(point.fact, {value, false});
    if (known) {
        add(day, ConfirmFact{item.number, point.fact});
        return;
    }
    if (point.onSuppressionList && value != QJsonValue(false)) {
        Suppress entry;
        entry.channels = {MarketingChannel::Email};
        entry.email = m_person.email;
        entry.item = item.number;
        entry.on = officeDay(day, m_steps.last().on);
        return add(day, entry);
    }
    m_recipients[item.number] += recipientsIn(point, value);
    add(day, RecordFact{item.number, point.fact, value});
}

void CaseWriter::decided(QDate day, Decision decision)
{
    for (RightItem &item : m_items) {
        item.decision = decision;
        completeItem(day, item, PointStage::BeforeDecision, 1.0);
        DecideItem facts;
        facts.item = item.number;
        facts.decision = decision;
        add(day, facts);
    }
}

void CaseWriter::answered(QDate day)
{
    for (RightItem &item : m_items)
        completeItem(day, item, PointStage::BeforeAnswer, 1.0);
    auto facts = letter<SendAnswer>(day, Text(QT_TRANSLATE_NOOP("Domain", "answer")));
    facts.secureChannel = true;
    facts.contentChecked = true;
    add(day, facts);
}

void CaseWriter::delivered(QDate day)
{
    RecordDelivery facts;
    facts.on = officeDay(day, m_steps.last().on);
    facts.arrived = true;
    facts.proof = say(Text(QT_TRANSLATE_NOOP("Domain", "read in the customer's account")));
    add(day, facts);
}

void CaseWriter::cameBack(QDate day)
{
    RecordDelivery facts;
    facts.on = officeDay(day, m_steps.last().on);
    facts.arrived = false;
    facts.proof = say(Text(QT_TRANSLATE_NOOP("Domain", "returned: no longer at this address")));
    add(day, facts);
}

void CaseWriter::recipientWaived(QDate day)
{
    for (const RightItem &item : std::as_const(m_items)) {
        QStringList &names = m_recipients[item.number];
        names.removeDuplicates();
        if (names.isEmpty())
            continue;
        WaiveNotice facts;
        facts.item = item.number;
        facts.recipient = names.takeFirst();
        facts.reason = WaiverReason::Impossible;
        facts.facts = say(Text(QT_TRANSLATE_NOOP("Domain", "the company was wound up and has no successor")));
        return add(day, facts);
    }
}

void CaseWriter::recipientsInformed(QDate day, int atMost)
{
    for (const RightItem &item : std::as_const(m_items)) {
        const bool complied = item.decision == Decision::Granted || item.decision == Decision::Partial;
        if (!needsRecipientNotices(item.right) || !complied)
            continue;
        QStringList &names = m_recipients[item.number];
        names.removeDuplicates();
        for (; !names.isEmpty() && atMost > 0; --atMost) {
            NotifyRecipient facts;
            facts.item = item.number;
            facts.recipient = names.takeFirst();
            facts.sentOn = officeDay(day, m_steps.last().on);
            facts.channel = Channel::Email;
            facts.content =
                say(Text(QT_TRANSLATE_NOOP("Domain", "what was changed or erased, and the wish to do the same")));
            add(day, facts);
        }
    }
}

void CaseWriter::closed(QDate day)
{
    const bool bundle = std::any_of(m_items.begin(), m_items.end(), [](const RightItem &item) {
        return (item.right == Right::Access || item.right == Right::Portability) && item.decision == Decision::Granted;
    });
    for (RightItem &item : m_items)
        completeItem(day, item, PointStage::BeforeClosing, 1.0);
    if (bundle)
        add(day, SetPackagePurgeDate{day.addMonths(3)});
    add(day, Close{});
}

void CaseWriter::withdrawn(QDate day)
{
    auto facts = letter<Withdraw>(day, Text(QT_TRANSLATE_NOOP("Domain", "confirmation of the withdrawal")));
    facts.statedOn = officeDay(day, m_steps.last().on);
    facts.statement = say(Text(QT_TRANSLATE_NOOP("Domain", "“It is settled, please forget my request.”")));
    facts.freely = true;
    add(day, facts);
}

void CaseWriter::noted(QDate day, const Text &with, const Text &note)
{
    AddNote facts;
    facts.on = officeDay(day, m_steps.last().on);
    facts.with = say(with);
    facts.text = say(note);
    add(day, facts);
}

void CaseWriter::reminderSet(QDate day, QDate on, const Text &what)
{
    SetNextAction facts;
    facts.on = on;
    facts.what = say(what);
    add(day, facts);
}

void CaseWriter::linkedTo(QDate day, RequestNumber other, const Text &reason)
{
    Link facts;
    facts.other = other;
    facts.reason = say(reason);
    add(day, facts);
}

void CaseWriter::attached(QDate day, const NewFile &file, const Text &note)
{
    Attach facts;
    facts.note = say(note);
    add(day, facts, {file});
}

} // namespace article12
