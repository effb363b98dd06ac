// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/packedsummary.h"

namespace article12 {

namespace {

constexpr size_t blockSize = 1 << 20; // more than any summary needs
constexpr qint64 dayZero = 2'440'588; // 1 January 1970: days near now take few bytes, none takes one

qint64 dayAsNumber(QDate day)
{
    if (!day.isValid())
        return 0;
    const qint64 since = day.toJulianDay() - dayZero;
    return since >= 0 ? since + 1 : since;
}

QDate dayOfNumber(qint64 number)
{
    return number == 0 ? QDate() : QDate::fromJulianDay(dayZero + (number > 0 ? number - 1 : number));
}

class Packer
{
public:
    void put(qint64 value)
    {
        quint64 rest = (quint64(value) << 1) ^ quint64(value >> 63);
        for (; rest >= 0x80; rest >>= 7)
            m_bytes += char(rest | 0x80);
        m_bytes += char(rest);
    }
    void put(int value) { put(qint64(value)); }
    void put(bool value) { put(qint64(value)); }
    void put(RequestNumber value) { put(value.value); }
    void put(ItemNumber value) { put(qint64(value.value)); }
    void put(ComplaintNumber value) { put(qint64(value.value)); }
    void put(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        put(qint64(utf8.size()));
        m_bytes += utf8;
    }
    void put(QDate value) { put(dayAsNumber(value)); }
    template <Keyed E>
    void put(E value)
    {
        put(qint64(value));
    }
    template <typename T>
    void put(const std::optional<T> &value)
    {
        put(*value); // only written when there is one
    }
    template <typename T>
    void put(const QList<T> &values)
    {
        put(qint64(values.size()));
        for (const T &value : values)
            put(value);
    }
    /// Only what differs from a new one, behind a bit for each field.
    template <HasFields T>
    void put(const T &value)
    {
        [[maybe_unused]] static const T fresh{};
        qint64 differing = 0;
        int place = 0;
        forEachField<T>(
            [&](const auto &field) { differing |= qint64(!(value.*field.member == fresh.*field.member)) << place++; });
        put(differing);
        place = 0;
        forEachField<T>([&](const auto &field) {
            if ((differing >> place++) & 1)
                put(value.*field.member);
        });
    }
    [[nodiscard]] QByteArray bytes() const { return QByteArray(m_bytes.data(), qsizetype(m_bytes.size())); }

private:
    std::string m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(const QByteArray &bytes)
        : m_next(bytes.constData())
    {
    }
    void get(qint64 &value)
    {
        quint64 read = 0;
        for (int shift = 0;; shift += 7) {
            const auto byte = quint8(*m_next++);
            read |= quint64(byte & 0x7F) << shift;
            if (byte < 0x80)
                break;
        }
        value = qint64(read >> 1) ^ -qint64(read & 1);
    }
    void get(int &value) { value = int(number()); }
    void get(bool &value) { value = number() != 0; }
    void get(RequestNumber &value) { value.value = number(); }
    void get(ItemNumber &value) { value.value = int(number()); }
    void get(ComplaintNumber &value) { value.value = int(number()); }
    void get(QString &value)
    {
        const qint64 size = number();
        value = QString::fromUtf8(m_next, qsizetype(size));
        m_next += size;
    }
    void get(QDate &value) { value = dayOfNumber(number()); }
    template <Keyed E>
    void get(E &value)
    {
        value = E(number());
    }
    template <typename T>
    void get(std::optional<T> &value)
    {
        get(value.emplace());
    }
    template <typename T>
    void get(QList<T> &values)
    {
        values.resize(qsizetype(number()));
        for (T &value : values)
            get(value);
    }
    template <HasFields T>
    void get(T &value)
    {
        value = T{};
        const qint64 differing = number();
        int place = 0;
        forEachField<T>([&](const auto &field) {
            if ((differing >> place++) & 1)
                get(value.*field.member);
        });
    }

private:
    qint64 number()
    {
        qint64 value = 0;
        get(value);
        return value;
    }
    const char *m_next;
};

} // namespace

QByteArray packed(const RequestSummary &row)
{
    Packer packer;
    packer.put(row);
    return packer.bytes();
}

RequestSummary unpacked(const QByteArray &bytes)
{
    RequestSummary row;
    Unpacker(bytes).get(row);
    return row;
}

quint32 PackedSummaries::add(const QByteArray &bytes)
{
    if (m_blocks.empty() || m_blocks.back().size() + size_t(bytes.size()) > blockSize) {
        m_blocks.emplace_back();
        m_blocks.back().reserve(blockSize);
    }
    std::string &block = m_blocks.back();
    const auto start = quint32((m_blocks.size() - 1) * blockSize + block.size());
    block.append(bytes.constData(), size_t(bytes.size()));
    return start;
}

void PackedSummaries::append(const QByteArray &bytes)
{
    const quint32 start = add(bytes);
    m_slices.push_back({start, quint32(bytes.size())});
}

/// The old bytes stay behind: edits are few.
void PackedSummaries::replace(size_t place, const QByteArray &bytes)
{
    m_slices[place] = {add(bytes), quint32(bytes.size())};
}

QByteArray PackedSummaries::viewOf(const Slice &slice) const
{
    const std::string &block = m_blocks[slice.start / blockSize];
    return QByteArray::fromRawData(block.data() + slice.start % blockSize, qsizetype(slice.size));
}

QByteArray PackedSummaries::bytesAt(size_t place) const
{
    const QByteArray view = viewOf(m_slices[place]);
    return {view.constData(), view.size()};
}

RequestSummary PackedSummaries::at(size_t place) const { return unpacked(viewOf(m_slices[place])); }

} // namespace article12
