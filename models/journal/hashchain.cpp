// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/hashchain.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QtEndian>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

void addField(QCryptographicHash &hash, const QByteArray &field)
{
    char length[8];
    qToBigEndian<quint64>(quint64(field.size()), length);
    hash.addData(QByteArrayView(length, sizeof length));
    hash.addData(field);
}

constexpr int lettersOfCode = 20;

} // namespace

QByteArray payloadHashOf(const QByteArray &salt, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(salt);
    hash.addData(payload);
    return hash.result();
}

QByteArray linkHashOf(Sequence seq, std::optional<RequestNumber> request, const QByteArray &payloadHash,
                      const QByteArray &previousHash)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addField(hash, QByteArray::number(seq.value));
    addField(hash, request ? QByteArray::number(request->value) : QByteArray());
    addField(hash, payloadHash);
    addField(hash, previousHash);
    return hash.result();
}

QByteArray chainStartOf(const QString &registerId)
{
    return QCryptographicHash::hash(registerId.toUtf8(), QCryptographicHash::Sha256);
}

QString JournalCode::shortIdOf(const QString &registerId) { return registerId.left(8).toUpper(); }

JournalCode JournalCode::at(const QString &registerId, Sequence seq, const QByteArray &hash)
{
    QString letters;
    for (int i = 0; i < lettersOfCode; ++i) {
        const auto byte = static_cast<unsigned char>(hash[i / 2]);
        letters += QChar(u'A' + (i % 2 == 0 ? byte >> 4 : byte & 15));
    }
    return {shortIdOf(registerId), seq, letters};
}

std::optional<JournalCode> JournalCode::fromString(const QString &text)
{
    static const QRegularExpression shape(
        u"^([0-9A-F]{8})-([1-9][0-9]{0,17})-([A-P]{5})-?([A-P]{5})-?([A-P]{5})-?([A-P]{5})$"_s);
    QString compact = text.toUpper();
    compact.remove(QRegularExpression(u"\\s"_s));
    const auto match = shape.match(compact);
    if (!match.hasMatch())
        return {};
    return JournalCode{match.captured(1),
                       {match.captured(2).toLongLong()},
                       match.captured(3) + match.captured(4) + match.captured(5) + match.captured(6)};
}

QString JournalCode::toString() const
{
    QStringList parts{registerId, QString::number(seq.value)};
    for (int i = 0; i < letters.size(); i += 5)
        parts << letters.mid(i, 5);
    return parts.join(u'-');
}

} // namespace article12
