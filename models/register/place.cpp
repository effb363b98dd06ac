// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/place.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// mountinfo writes blanks and backslashes as \ooo.
QString unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i) {
        bool octal = false;
        const int code = field[i] == '\\' ? field.mid(i + 1, 3).toInt(&octal, 8) : 0;
        plain += octal ? char(code) : field[i];
        i += octal ? 3 : 0;
    }
    return QFile::decodeName(plain);
}

bool isInside(const QString &path, const QString &folder)
{
    return folder == u"/" || path == folder || path.startsWith(folder + u'/');
}

} // namespace

QString fileSystemOf(const QByteArray &mountInfo, const QString &path)
{
    QString best;
    QString type;
    const QList<QByteArray> lines = mountInfo.split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (dash < 5 || dash + 1 >= fields.size())
            continue;
        const QString folder = unescaped(fields.at(4));
        if (isInside(path, folder) && folder.size() >= best.size()) { // of two on one folder the later one is seen
            best = folder;
            type = QString::fromLatin1(fields.at(dash + 1));
        }
    }
    return type;
}

bool isNetworkFileSystem(const QString &type)
{
    static const QStringList types{u"nfs"_s,
                                   u"nfs4"_s,
                                   u"cifs"_s,
                                   u"smb3"_s,
                                   u"smbfs"_s,
                                   u"9p"_s,
                                   u"afs"_s,
                                   u"ceph"_s,
                                   u"glusterfs"_s,
                                   u"lustre"_s,
                                   u"ncpfs"_s,
                                   u"davfs"_s,
                                   u"fuse.sshfs"_s,
                                   u"fuse.rclone"_s,
                                   u"fuse.s3fs"_s,
                                   u"fuse.davfs2"_s,
                                   u"fuse.glusterfs"_s,
                                   u"fuse.ceph"_s,
                                   u"fuse.gvfsd-fuse"_s};
    return types.contains(type);
}

QString syncProgramOf(const QString &folderName, const QStringList &entries)
{
    struct Mark
    {
        const char *program;
        const char *entry; ///< a name in the folder; ends in '*': a beginning
        const char *folder;
    };
    static constexpr std::array marks{
        Mark{"Dropbox", ".dropbox.cache", "Dropbox"},  Mark{"Nextcloud", ".sync_*", "Nextcloud"},
        Mark{"Nextcloud", "._sync_*", "Nextcloud"},    Mark{"ownCloud", ".owncloudsync.log", "ownCloud"},
        Mark{"Syncthing", ".stfolder", nullptr},       Mark{"OneDrive", nullptr, "OneDrive"},
        Mark{"Google Drive", nullptr, "Google Drive"}, Mark{"MEGA", ".debris", "MEGA"},
        Mark{"pCloud", nullptr, "pCloudDrive"},        Mark{"Insync", ".insync-trash*", nullptr}};
    for (const Mark &mark : marks) {
        const QString name = QString::fromLatin1(mark.entry);
        const bool hasEntry = std::any_of(entries.begin(), entries.end(), [&](const QString &entry) {
            return name.endsWith(u'*') ? entry.startsWith(QStringView(name).chopped(1))
                                       : !name.isEmpty() && entry == name;
        });
        if (hasEntry || (mark.folder && folderName == QLatin1StringView(mark.folder)))
            return QString::fromLatin1(mark.program);
    }
    return {};
}

Result<void> checkPlace(const QString &path)
{
    const QFileInfo file(path);
    QDir folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    QFile mounts(u"/proc/self/mountinfo"_s);
    if (mounts.open(QIODevice::ReadOnly)) {
        const QString type = fileSystemOf(mounts.readAll(), folder.path());
        if (isNetworkFileSystem(type)) {
            return Failure{
                Failure::Code::Unsupported,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 lies on a network drive (%2), where two people can damage a "
                                                 "register without noticing."),
                     {file.fileName(), type}),
                Text(QT_TRANSLATE_NOOP("Domain", "Choose a folder on this computer; backups may go to the "
                                                 "network.")),
                path,
                {}};
        }
    }
    do {
        const QString program =
            syncProgramOf(folder.dirName(), folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        if (!program.isEmpty()) {
            return Failure{
                Failure::Code::Unsupported,
                Text(QT_TRANSLATE_NOOP("Domain", "%1 lies in a folder that %2 copies to other computers while the "
                                                 "register is being written."),
                     {file.fileName(), program}),
                Text(QT_TRANSLATE_NOOP("Domain", "Choose another folder; backups may go there.")),
                path,
                {}};
        }
    } while (folder.cdUp());
    return {};
}

} // namespace article12
