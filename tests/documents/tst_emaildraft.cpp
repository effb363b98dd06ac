// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/emaildraft.h"

#include <QTest>

using namespace article12;
using namespace Qt::StringLiterals;

class TestEmailDraft : public QObject
{
    Q_OBJECT

    static EmailDraft draft()
    {
        return {u"gdpr@example.com"_s,
                u"chloe@example.org"_s,
                u"Accusé de réception de votre demande (Référence : 2026-0243)"_s,
                u"<abc@example.org>"_s,
                u"Bonjour,\n\nNous avons reçu votre demande.\n"_s,
                {{u"2026-0243 L01.pdf"_s, "application/pdf", QByteArray("%PDF-1.4 é\0x", 13)}}};
    }
    static QByteArray head(const QByteArray &eml) { return eml.left(eml.indexOf("\r\n\r\n") + 2); }

private Q_SLOTS:
    void isADraftToCompleteAndSend()
    {
        const QByteArray top = head(emlOf(draft()));
        QVERIFY(top.contains("X-Unsent: 1\r\n"));
        QVERIFY(top.contains("To: chloe@example.org\r\n"));
        QVERIFY(top.contains("In-Reply-To: <abc@example.org>\r\n"));
        QVERIFY(top.contains("MIME-Version: 1.0\r\n"));
        QVERIFY(!top.contains("Date:"));
    }

    void everyLineIsShortAscii()
    {
        const QByteArray eml = emlOf(draft());
        for (const QByteArray &line : eml.split('\n')) {
            QVERIFY(line.size() <= 79);
            QVERIFY(std::all_of(line.begin(), line.end(), [](char c) { return c == '\r' || (c >= ' ' && c <= '~'); }));
        }
        QVERIFY(!QByteArray(eml).replace("\r\n", "").contains('\n'));
    }

    void theSubjectComesBackWhole()
    {
        EmailDraft longSubject = draft();
        longSubject.subject = QString(u"né\U0001F600"_s).repeated(40);
        const QByteArray eml = emlOf(longSubject);
        QByteArray field = eml.mid(eml.indexOf("Subject: ") + 9);
        field = field.left(field.indexOf("\r\nIn-Reply-To"));
        QByteArray decoded;
        for (QByteArray word : field.split('\n')) {
            word = word.trimmed();
            QVERIFY(word.size() <= 75 && word.startsWith("=?UTF-8?B?") && word.endsWith("?="));
            const QByteArray piece = QByteArray::fromBase64(word.mid(10).chopped(2));
            QVERIFY(!QString::fromUtf8(piece).contains(QChar::ReplacementCharacter));
            decoded += piece;
        }
        QCOMPARE(QString::fromUtf8(decoded), longSubject.subject);
    }

    void noHeadFieldCanBeSmuggledIn()
    {
        EmailDraft hostile = draft();
        hostile.to = u"a@example.org\r\nBcc: b@example.org"_s;
        hostile.subject = u"x\nBcc: c@example.org"_s;
        QVERIFY(!head(emlOf(hostile)).contains("\nBcc:"));
    }

    void theAttachmentComesBackWhole()
    {
        const QByteArray eml = emlOf(draft());
        QVERIFY(eml.contains("filename*=UTF-8''2026-0243%20L01.pdf"));
        const qsizetype start = eml.indexOf("\r\n\r\n", eml.indexOf("Content-Disposition")) + 4;
        const QByteArray body = eml.mid(start, eml.indexOf("\r\n--", start) - start);
        QCOMPARE(QByteArray::fromBase64(body), draft().attachments.first().bytes);
    }
};

QTEST_GUILESS_MAIN(TestEmailDraft)
#include "tst_emaildraft.moc"
