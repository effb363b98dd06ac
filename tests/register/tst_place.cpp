// SPDX-License-Identifier: GPL-3.0-or-later
#include "register/place.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongestMountCounts_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        QTest::addRow("root") << u"/etc"_s << u"ext4"_s;
        QTest::addRow("network home") << u"/home/claire/registers"_s << u"nfs4"_s;
        QTest::addRow("same beginning, other folder") << u"/home/clairette"_s << u"ext4"_s;
        QTest::addRow("blank in the name") << u"/media/my share/a"_s << u"cifs"_s;
        QTest::addRow("mounted over") << u"/mnt/x/y"_s << u"xfs"_s;
        QTest::addRow("optional fields") << u"/srv"_s << u"btrfs"_s;
    }
    void theLongestMountCounts()
    {
        static const QByteArray mounts = "22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n"
                                         "40 22 0:50 / /home/claire rw - nfs4 server:/home rw\n"
                                         "41 22 0:51 / /media/my\\040share rw - cifs //server/share rw\n"
                                         "42 22 0:52 / /mnt/x rw - cifs //server/x rw\n"
                                         "43 22 0:53 / /mnt/x rw - xfs /dev/sdb1 rw\n"
                                         "44 22 0:54 / /srv rw shared:7 master:1 - btrfs /dev/sdc1 rw\n"
                                         "broken line\n";
        QFETCH(QString, path);
        QFETCH(QString, type);
        QCOMPARE(fileSystemOf(mounts, path), type);
    }

    void networkTypesAreKnown()
    {
        QVERIFY(isNetworkFileSystem(u"nfs4"_s));
        QVERIFY(isNetworkFileSystem(u"cifs"_s));
        QVERIFY(isNetworkFileSystem(u"fuse.sshfs"_s));
        QVERIFY(!isNetworkFileSystem(u"ext4"_s));
        QVERIFY(!isNetworkFileSystem(u"tmpfs"_s));
    }

    void syncProgramsAreTold_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("entries");
        QTest::addColumn<QString>("program");
        QTest::addRow("nothing") << u"registers"_s << QStringList{u"a.a12"_s, u".config"_s} << QString();
        QTest::addRow("marker file") << u"work"_s << QStringList{u".dropbox.cache"_s} << u"Dropbox"_s;
        QTest::addRow("marker with random end") << u"work"_s << QStringList{u".sync_8a7b.db"_s} << u"Nextcloud"_s;
        QTest::addRow("folder name") << u"OneDrive"_s << QStringList{} << u"OneDrive"_s;
        QTest::addRow("Syncthing") << u"x"_s << QStringList{u".stfolder"_s} << u"Syncthing"_s;
        QTest::addRow("settings of Dropbox in a home") << u"claire"_s << QStringList{u".dropbox"_s} << QString();
    }
    void syncProgramsAreTold()
    {
        QFETCH(QString, folder);
        QFETCH(QStringList, entries);
        QFETCH(QString, program);
        QCOMPARE(syncProgramOf(folder, entries), program);
    }

    void aSyncedFolderAboveIsRefused()
    {
        const QTemporaryDir folder;
        QVERIFY(checkPlace(folder.filePath(u"r.a12"_s)));
        QVERIFY(QDir(folder.path()).mkpath(u".stfolder"_s) && QDir(folder.path()).mkpath(u"a/b"_s));
        const auto place = checkPlace(folder.filePath(u"a/b/r.a12"_s));
        QVERIFY(!place);
        QCOMPARE(place.failure().code, Failure::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestPlace)
#include "tst_place.moc"
