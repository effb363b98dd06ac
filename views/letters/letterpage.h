// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QPlainTextEdit;
class QStackedWidget;
class QVBoxLayout;

namespace article12 {

class AnswerList;
class Button;
class ExtensionBox;
class Label;
class LetterEditor;
class Notice;
class PaperView;
class SendingBox;

/// One letter as it will be printed, what it must contain, the officer's own words, and its way out. Only the recorded
/// sending date moves the request on.
class LetterPage : public QWidget, public UnsavedInput
{
    Q_OBJECT

public:
    explicit LetterPage(const Workplace &workplace, QWidget *parent = nullptr);
    void open(RequestNumber number, LetterType type);
    void print();
    [[nodiscard]] bool holdsUnsavedInput() const override;
    /// Asks before own words or a changed text are lost; true: nothing would be, or it is wanted.
    [[nodiscard]] bool mayBeLeft();

Q_SIGNALS:
    void backWanted();
    /// The sending is recorded.
    void sent(article12::RequestNumber number);

private:
    /// What the officer made of a letter.
    struct Draft
    {
        QString ownWords;
        std::optional<QString> changedBody;
    };
    QWidget *buildDesk();
    QWidget *buildZoomRow();
    QWidget *buildSide();
    /// The way the answer goes comes first.
    void offerWays(bool byMail);
    void fillLanguages();
    void changeLanguage();
    /// Another letter of the same answer, or the first of a request.
    void turnTo(LetterType type, bool isPartOfAnswer);
    [[nodiscard]] Draft shownDraft() const;
    [[nodiscard]] Result<Letter> written(LetterType type, const Draft &draft) const;
    [[nodiscard]] Result<QList<Letter>> lettersAsSent() const;
    void write();
    void showLetter();
    void showInEditor();
    void forgetOwnWords();
    /// The extension is not recorded yet: its reasons are asked beside the sheet.
    [[nodiscard]] bool asksForReasons(LetterType type) const;
    [[nodiscard]] bool mayReplaceText(const QString &title);
    void showElements();
    void edit(bool wanted);
    void goBackToTemplate();
    void showZoom();
    void savePdf();
    void openDraft();
    [[nodiscard]] bool mayGoAsItIs(const QList<Letter> &letters);
    void recordSending();
    void finish(RequestNumber number);

    const Workplace &m_workplace;
    Request m_request;
    Letter m_letter;
    LetterType m_type = LetterType::L01;
    std::optional<QString> m_changedBody; ///< the officer's own version of the text
    QMap<LetterType, Draft> m_drafts;     ///< of the other letters of the answer
    QStackedWidget *m_desk;
    PaperView *m_paper;
    LetterEditor *m_editor;
    Label *m_pages;
    Label *m_percent;
    Label *m_title;
    Label *m_subtitle;
    QComboBox *m_language;
    Label *m_languageHint;
    AnswerList *m_answer;
    QVBoxLayout *m_elements;
    ExtensionBox *m_extension;
    QPlainTextEdit *m_words;
    Button *m_edit;
    Button *m_toTemplate;
    QGridLayout *m_ways;
    SendingBox *m_sending;
    Notice *m_notice;
};

} // namespace article12
