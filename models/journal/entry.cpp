// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/entry.h"

#include "basics/canonicaljson.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

Failure unreadable(Sequence seq, const QString &key)
{
    return {
        Failure::Code::Damaged,
        Text(QT_TRANSLATE_NOOP("Domain", "Event %1 cannot be read: its “%2” is missing or wrong."), {seq.value, key}),
        {},
        key,
        {}};
}

QString offsetOf(const QDateTime &at, const QTimeZone &zone)
{
    const int minutes = zone.offsetFromUtc(at) / 60;
    const int size = std::abs(minutes);
    return u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
        .arg(size / 60, 2, 10, QChar(u'0'))
        .arg(size % 60, 2, 10, QChar(u'0'));
}

} // namespace

Envelope envelopeOf(const QString &kind, int version, const QJsonObject &facts, const EntryStamp &stamp)
{
    const QDateTime second = QDateTime::fromSecsSinceEpoch(stamp.at.toSecsSinceEpoch(), Qt::UTC);
    return {second, offsetOf(second, stamp.zone), stamp.actor, kind, version, facts, stamp.frozen};
}

Envelope envelopeOf(const Event &event, const EntryStamp &stamp)
{
    return envelopeOf(kindOf(event), versionOf(event), factsOf(event), stamp);
}

Result<QByteArray> payloadOf(const Envelope &envelope)
{
    QJsonObject object{{u"actor"_s, envelope.actor.name}, {u"at"_s, envelope.at.toString(Qt::ISODate)},
                       {u"facts"_s, envelope.facts},      {u"kind"_s, envelope.kind},
                       {u"offset"_s, envelope.offset},    {u"v"_s, envelope.version}};
    if (envelope.frozen)
        object.insert(u"frozen"_s, true);
    return canonicalJson(object);
}

Result<Envelope> envelopeFromPayload(const QByteArray &payload, Sequence seq)
{
    const auto read = objectFromJson(payload, u"event %1"_s.arg(seq.value));
    if (!read)
        return unreadable(seq, u"payload"_s);
    Envelope envelope;
    envelope.at = QDateTime::fromString(read->value(u"at").toString(), Qt::ISODate);
    envelope.offset = read->value(u"offset").toString();
    envelope.actor.name = read->value(u"actor").toString();
    envelope.kind = read->value(u"kind").toString();
    envelope.version = read->value(u"v").toInt();
    envelope.facts = read->value(u"facts").toObject();
    envelope.frozen = read->value(u"frozen").toBool();
    if (!envelope.at.isValid() || envelope.at.timeSpec() != Qt::UTC)
        return unreadable(seq, u"at"_s);
    if (envelope.kind.isEmpty())
        return unreadable(seq, u"kind"_s);
    if (envelope.version < 1)
        return unreadable(seq, u"v"_s);
    if (!read->value(u"facts").isObject())
        return unreadable(seq, u"facts"_s);
    return envelope;
}

} // namespace article12
