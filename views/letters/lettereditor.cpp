// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/letters/lettereditor.h"

namespace article12 {

using namespace Qt::StringLiterals;

LetterEditor::LetterEditor(const LetterFonts &fonts, QWidget *parent)
    : QTextEdit(parent)
{
    constexpr int inset = 44; // px between the edge of the sheet and the words
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setAccessibleName(tr("Text of the letter"));
    setMaximumWidth(widest);
    QPalette paper = palette(); // paper is white in every scheme
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    setPalette(paper);
    document()->setDefaultFont(QFont(fonts.text, 11));
    document()->setDocumentMargin(inset);
    document()->setDefaultStyleSheet(u"p, ul { margin-top: 0px; margin-bottom: 9px }"_s);
}

void LetterEditor::setBody(const QString &html) { setHtml(html); }

QString LetterEditor::body() const { return bodyHtmlOf(*document()); }

QVariant LetterEditor::loadResource(int, const QUrl &) { return {}; }

} // namespace article12
