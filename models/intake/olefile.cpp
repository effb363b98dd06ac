// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/gmimesupport.h"

#include <gsf/gsf-infile-msole.h>
#include <gsf/gsf-infile.h>
#include <gsf/gsf-input-memory.h>
#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>

#include "intake/olefile.h"

#include <QtEndian>

namespace article12 {

namespace {

constexpr qsizetype mostEntries = 16384;
constexpr qsizetype entrySize = 128;
constexpr int deepest = 60;
constexpr qsizetype mostBytes = qsizetype(200) * 1024 * 1024;
constexpr quint32 none = 0xFFFFFFFF;

/// The chains of sectors, as far as the header and the allocation table tell them.
class Sectors
{
public:
    explicit Sectors(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_shift(bytes.size() < headerSize ? 0 : qFromLittleEndian<quint16>(bytes.constData() + 30))
    {
        if (!hasUsualSize())
            return;
        for (qsizetype entry = 0; entry < tablesInHeader; ++entry)
            m_tables << numberAt(76 + 4 * entry);
        quint32 more = numberAt(68);
        for (qsizetype read = 0; more < sectorCount() && read < sectorCount(); ++read) {
            for (qsizetype entry = 0; entry < numbersEach() - 1; ++entry)
                m_tables << numberAt(offsetOf(more) + 4 * entry);
            more = numberAt(offsetOf(more) + 4 * (numbersEach() - 1));
        }
    }

    [[nodiscard]] bool hasUsualSize() const { return m_shift == 9 || m_shift == 12; }

    /// libgsf follows the directory by recursion and sorts it slowly: it must be short.
    [[nodiscard]] bool hasShortDirectory() const
    {
        qsizetype entries = 0;
        for (quint32 sector = numberAt(48); sector < sectorCount() && entries <= mostEntries; sector = after(sector))
            entries += (qsizetype(1) << m_shift) / entrySize;
        return entries <= mostEntries;
    }

private:
    static constexpr qsizetype headerSize = 512;
    static constexpr qsizetype tablesInHeader = 109;

    [[nodiscard]] qsizetype numbersEach() const { return (qsizetype(1) << m_shift) / 4; }
    [[nodiscard]] qsizetype sectorCount() const { return m_bytes.size() >> m_shift; }
    [[nodiscard]] qsizetype offsetOf(quint32 sector) const { return (qsizetype(sector) + 1) << m_shift; }
    [[nodiscard]] quint32 numberAt(qsizetype offset) const
    {
        return offset + 4 > m_bytes.size() ? none : qFromLittleEndian<quint32>(m_bytes.constData() + offset);
    }
    [[nodiscard]] quint32 after(quint32 sector) const
    {
        const quint32 table = m_tables.value(sector / numbersEach(), none);
        return table == none ? none : numberAt(offsetOf(table) + 4 * (sector % numbersEach()));
    }

    const QByteArray &m_bytes;
    int m_shift;
    QList<quint32> m_tables;
};

class Reader
{
public:
    bool read(GsfInfile *infile, OleStorage &storage, int depth)
    {
        const int count = gsf_infile_num_children(infile);
        if (depth > deepest)
            return false;
        storage.classId.resize(16);
        gsf_infile_msole_get_class_id(GSF_INFILE_MSOLE(infile), reinterpret_cast<guint8 *>(storage.classId.data()));
        for (int index = 0; index < count; ++index) {
            const QString name = QString::fromUtf8(gsf_infile_name_by_index(infile, index));
            const GObjectPtr<GsfInput> child(gsf_infile_child_by_index(infile, index));
            if (!child)
                damaged = true;
            else if (gsf_infile_num_children(GSF_INFILE(child.get())) < 0)
                readStream(child.get(), storage.streams[name]);
            else if (!read(GSF_INFILE(child.get()), storage.storages[name], depth + 1))
                return false;
            if (m_bytes > mostBytes)
                return false;
        }
        return true;
    }

    bool damaged = false;

private:
    void readStream(GsfInput *input, QByteArray &bytes)
    {
        const qsizetype size = gsf_input_size(input);
        m_bytes += size;
        if (size <= 0 || m_bytes > mostBytes)
            return;
        bytes.resize(size);
        if (!gsf_input_read(input, size_t(size), reinterpret_cast<guint8 *>(bytes.data()))) {
            bytes.clear();
            damaged = true;
        }
    }

    qsizetype m_bytes = 0;
};

/// libgsf tells of damage on the error output, under its name or under none; callers here are told by values.
class Silence
{
public:
    Silence()
        : m_named(ignored(domain))
        , m_unnamed(ignored(nullptr))
    {
    }
    ~Silence()
    {
        g_log_remove_handler(domain, m_named);
        g_log_remove_handler(nullptr, m_unnamed);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    static constexpr auto domain = "libgsf:msole";

    static guint ignored(const char *of)
    {
        return g_log_set_handler(
            of, GLogLevelFlags(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_CRITICAL),
            [](const gchar *, GLogLevelFlags, const gchar *, gpointer) {}, nullptr);
    }

    guint m_named;
    guint m_unnamed;
};

void write(GsfOutfile *outfile, const OleStorage &storage)
{
    if (storage.classId.size() == 16)
        gsf_outfile_msole_set_class_id(GSF_OUTFILE_MSOLE(outfile),
                                       reinterpret_cast<const guint8 *>(storage.classId.constData()));
    for (auto stream = storage.streams.cbegin(); stream != storage.streams.cend(); ++stream) {
        const GObjectPtr<GsfOutput> child(gsf_outfile_new_child(outfile, stream.key().toUtf8().constData(), FALSE));
        gsf_output_write(child.get(), size_t(stream->size()), reinterpret_cast<const guint8 *>(stream->constData()));
        gsf_output_close(child.get());
    }
    for (auto inner = storage.storages.cbegin(); inner != storage.storages.cend(); ++inner) {
        const GObjectPtr<GsfOutput> child(gsf_outfile_new_child(outfile, inner.key().toUtf8().constData(), TRUE));
        write(GSF_OUTFILE(child.get()), *inner);
        gsf_output_close(child.get());
    }
}

} // namespace

bool hasOleMark(const QByteArray &bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"); }

std::optional<OleFile> readOleFile(const QByteArray &bytes)
{
    const Sectors sectors(bytes);
    if (!hasOleMark(bytes) || !sectors.hasUsualSize() || !sectors.hasShortDirectory())
        return {};
    const Silence silence;
    const GObjectPtr<GsfInput> input(
        gsf_input_memory_new(reinterpret_cast<const guint8 *>(bytes.constData()), gsf_off_t(bytes.size()), FALSE));
    const GObjectPtr<GsfInfile> infile(gsf_infile_msole_new(input.get(), nullptr));
    OleFile file;
    Reader reader;
    if (!infile || !reader.read(infile.get(), file.root, 0))
        return {};
    file.damaged = reader.damaged;
    return file;
}

QByteArray writeOleFile(const OleStorage &root)
{
    const GObjectPtr<GsfOutput> memory(gsf_output_memory_new());
    const GObjectPtr<GsfOutfile> outfile(gsf_outfile_msole_new(memory.get()));
    write(outfile.get(), root);
    gsf_output_close(GSF_OUTPUT(outfile.get()));
    return {reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory.get()))),
            qsizetype(gsf_output_size(memory.get()))};
}

} // namespace article12
