// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QTest>

namespace article12::test {

/// Says a failure in English, for messages of tests.
inline QString said(const Failure &failure) { return Wording(QLocale(QLocale::English)).say(failure.what); }
inline QStringList said(const QList<Text> &sentences)
{
    QStringList words;
    for (const Text &sentence : sentences)
        words << Wording(QLocale(QLocale::English)).say(sentence);
    return words;
}

} // namespace article12::test

/// Goes on when a Result holds a value; else the test fails with the failure in words.
#define A12_VERIFY(result)                                                                                             \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified, verified ? "" : qPrintable(article12::test::said(verified.failure())));                     \
    } while (false)
