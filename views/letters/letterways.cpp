// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/letterways.h"

#include "documents/emaildraft.h"
#include "documents/letterpainter.h"
#include "letters/lettertext.h"
#include "views/common/notice.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QPrinter>
#include <QUrl>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(article12::LetterWays)
};

} // namespace

QString LetterWays::fileName(const QString &suffix) const
{
    return u"%1-%2%3"_s.arg(m_request.reference, keyOf(m_letter.type), suffix);
}

void LetterWays::print(QWidget *parent) const
{
    m_workplace.dialogs.print(parent, u"%1 %2"_s.arg(m_request.reference, keyOf(m_letter.type)),
                              [this](QPrinter &printer) { printLetter(m_letter, printer, m_workplace.letterFonts); });
}

void LetterWays::savePdf(QWidget *parent) const
{
    const QString path =
        m_workplace.dialogs.chooseSavePath(parent, {Tr::tr("Save as PDF"), fileName(u".pdf"_s), Tr::tr("PDF (*.pdf)")});
    if (path.isEmpty())
        return;
    if (const auto saved = writeLetterPdf(m_letter, path, m_workplace.letterFonts); !saved)
        m_workplace.dialogs.tell(parent, Tr::tr("Not saved"), inWords(saved.failure(), m_workplace.wording));
    else
        m_workplace.dialogs.note(parent, Tr::tr("Saved: %1").arg(path));
}

void LetterWays::openDraft(QWidget *parent) const
{
    const QString path = m_workplace.dialogs.chooseSavePath(
        parent, {Tr::tr("Save the e-mail draft"), fileName(u".eml"_s), Tr::tr("Messages (*.eml)")});
    if (path.isEmpty())
        return;
    const RegisterRequest &received = m_request.received;
    const QString to = !m_request.replyAddress.isEmpty() ? m_request.replyAddress
                       : !received.replyTo.isEmpty()     ? received.replyTo
                                                         : received.email;
    EmailDraft draft = emailDraftOf(m_letter, m_workplace.casebook.profile().controller.email, to,
                                    letterPdf(m_letter, m_workplace.letterFonts));
    draft.inReplyTo = received.messageId;
    if (const auto saved = writeEml(draft, path); !saved)
        return m_workplace.dialogs.tell(parent, Tr::tr("Not saved"), inWords(saved.failure(), m_workplace.wording));
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        m_workplace.dialogs.tell(parent, Tr::tr("The draft is saved"),
                                 Tr::tr("No mail program opened it. It is here: %1").arg(path));
}

QList<NewFile> LetterWays::keptFiles() const
{
    NewFile text;
    text.name = fileName(u".html"_s);
    text.kind = FileKind::LetterSent;
    text.bytes = htmlFileOf(m_letter).toUtf8();
    text.mediaType = u"text/html"_s;
    text.letter = m_letter.type;
    NewFile pdf;
    pdf.name = fileName(u".pdf"_s);
    pdf.kind = FileKind::LetterSent;
    pdf.bytes = letterPdf(m_letter, m_workplace.letterFonts);
    pdf.mediaType = u"application/pdf"_s;
    pdf.letter = m_letter.type;
    return {text, pdf};
}

} // namespace article12
