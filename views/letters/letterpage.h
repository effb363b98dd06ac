// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/letter.h"
#include "views/common/unsavedinput.h"
#include "views/workplace.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace article12 {

class Button;
class DateField;
class Label;
class Notice;
class PaperView;

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

Q_SIGNALS:
    void backWanted();
    /// The sending is recorded.
    void sent(article12::RequestNumber number);

private:
    QWidget *buildSide();
    void buildSending(QVBoxLayout &column);
    void fillLanguages();
    void write();
    void showElements();
    void savePdf();
    void recordSending();
    [[nodiscard]] QList<NewFile> keptFiles() const;

    const Workplace &m_workplace;
    Request m_request;
    Letter m_letter;
    LetterType m_type = LetterType::L01;
    PaperView *m_paper;
    Label *m_title;
    Label *m_subtitle;
    QComboBox *m_language;
    Label *m_languageHint;
    QVBoxLayout *m_elements;
    QPlainTextEdit *m_words;
    DateField *m_sentOn;
    Label *m_channelHint;
    Button *m_record = nullptr;
    Notice *m_notice;
};

} // namespace article12
