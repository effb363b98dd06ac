// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTest>

namespace article12::test {

/// Compares with tests/data/<name>; a mismatch writes <name>.actual beside it.
inline void compareWithGolden(const QByteArray &actual, const QString &name)
{
    const QString path = QStringLiteral(ARTICLE12_SOURCE_DIR "/tests/data/") + name;
    QFile expected(path);
    if (expected.open(QIODevice::ReadOnly) && expected.readAll() == actual)
        return;
    QFile written(path + QStringLiteral(".actual"));
    QVERIFY2(written.open(QIODevice::WriteOnly) && written.write(actual) == actual.size(), qPrintable(path));
    QFAIL(qPrintable(QStringLiteral("differs from %1, see the .actual file beside it").arg(path)));
}

} // namespace article12::test
