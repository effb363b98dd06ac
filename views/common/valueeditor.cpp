// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/valueeditor.h"

#include "basics/strictdate.h"
#include "views/common/chips.h"
#include "views/common/datefield.h"
#include "views/common/flowlayout.h"
#include "views/common/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStyle>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceArrow = 38; // px, arrow and margins

const QJsonValue nothing(QJsonValue::Undefined);

QJsonValue textOrNothing(const QString &text)
{
    return text.trimmed().isEmpty() ? nothing : QJsonValue(text.trimmed());
}

QBoxLayout *bareLayout(QWidget *owner, QBoxLayout::Direction direction)
{
    auto *layout = new QBoxLayout(direction, owner);
    layout->setContentsMargins({});
    return layout;
}

class LineEditor final : public ValueEditor
{
public:
    explicit LineEditor(int characters)
        : m_edit(new QLineEdit(this))
    {
        auto *row = bareLayout(this, QBoxLayout::LeftToRight);
        row->addWidget(m_edit, 1000);
        if (characters > 0) {
            m_edit->setMaximumWidth(fontMetrics().averageCharWidth() * characters);
            row->addStretch(1);
        }
        setFocusProxy(m_edit);
        connect(m_edit, &QLineEdit::textChanged, this, &ValueEditor::changed);
    }
    QJsonValue value() const override { return textOrNothing(m_edit->text()); }
    void setValue(const QJsonValue &value) override
    {
        m_edit->setText(value.toString());
        m_edit->setCursorPosition(0); // long words are seen from their beginning
    }
    void setName(const QString &name) override { m_edit->setAccessibleName(name); }

private:
    QLineEdit *m_edit;
};

class ParagraphEditor : public ValueEditor
{
public:
    ParagraphEditor()
        : m_edit(new QPlainTextEdit(this))
    {
        bareLayout(this, QBoxLayout::LeftToRight)->addWidget(m_edit);
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 3 + 18);
        setFocusProxy(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &ValueEditor::changed);
    }
    QJsonValue value() const override { return textOrNothing(m_edit->toPlainText()); }
    void setValue(const QJsonValue &value) override { m_edit->setPlainText(value.toString()); }
    void setName(const QString &name) override { m_edit->setAccessibleName(name); }

protected:
    QPlainTextEdit *m_edit;
};

class ListEditor final : public ParagraphEditor
{
public:
    QJsonValue value() const override
    {
        QJsonArray lines;
        for (const QString &line : m_edit->toPlainText().split(u'\n')) {
            if (!line.trimmed().isEmpty())
                lines << line.trimmed();
        }
        return lines.isEmpty() ? nothing : QJsonValue(lines);
    }
    void setValue(const QJsonValue &value) override
    {
        QStringList lines;
        for (const QJsonValue &line : value.toArray())
            lines << line.toString();
        m_edit->setPlainText(lines.join(u'\n'));
    }
};

class DayEditor final : public ValueEditor
{
public:
    DayEditor(const Wording &wording, QDate today)
        : m_field(new DateField(wording, today, this))
    {
        bareLayout(this, QBoxLayout::LeftToRight)->addWidget(m_field);
        setFocusProxy(m_field);
        connect(m_field, &DateField::changed, this, &ValueEditor::changed);
    }
    QJsonValue value() const override { return m_field->date() ? QJsonValue(isoDate(*m_field->date())) : nothing; }
    void setValue(const QJsonValue &value) override { m_field->setDate(dateFromIso(value.toString())); }
    QString problem() const override { return m_field->problem(); }
    void setName(const QString &name) override { m_field->setName(name); }

private:
    DateField *m_field;
};

/// In lines that fit a width; a word is never broken.
QString inLines(const QString &words, const QFontMetrics &metrics, int width)
{
    QStringList lines{QString()};
    for (const QString &word : words.split(u' ')) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines << word;
    }
    return lines.join(u'\n');
}

class TickEditor final : public ValueEditor
{
public:
    explicit TickEditor(const QString &label)
        : m_words(label)
        , m_box(new QCheckBox(label, this))
    {
        m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // it goes over several lines instead
        bareLayout(this, QBoxLayout::LeftToRight)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QCheckBox::toggled, this, &ValueEditor::changed);
    }
    QJsonValue value() const override { return m_box->isChecked(); }
    void setValue(const QJsonValue &value) override { m_box->setChecked(value.toBool()); }
    void setName(const QString &name) override
    {
        m_box->setAccessibleName(name.isEmpty() || name == m_words ? m_words : u"%1: %2"_s.arg(name, m_words));
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ValueEditor::resizeEvent(event);
        const int mark = style()->pixelMetric(QStyle::PM_IndicatorWidth) + 12;
        m_box->setText(inLines(m_words, fontMetrics(), width() - mark));
    }

private:
    QString m_words;
    QCheckBox *m_box;
};

class YesNoEditor final : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(article12::YesNoEditor)

public:
    YesNoEditor()
        : m_yes(new QRadioButton(tr("yes"), this))
        , m_no(new QRadioButton(tr("no"), this))
    {
        auto *row = bareLayout(this, QBoxLayout::LeftToRight);
        row->setSpacing(18);
        row->addWidget(m_yes);
        row->addWidget(m_no);
        row->addStretch();
        setFocusProxy(m_yes);
        for (const QRadioButton *button : {m_yes, m_no})
            connect(button, &QRadioButton::toggled, this, &ValueEditor::changed);
    }
    QJsonValue value() const override
    {
        return m_yes->isChecked() || m_no->isChecked() ? QJsonValue(m_yes->isChecked()) : nothing;
    }
    void setValue(const QJsonValue &value) override
    {
        if (value.isBool())
            (value.toBool() ? m_yes : m_no)->setChecked(true);
    }
    void setName(const QString &name) override
    {
        m_yes->setAccessibleName(u"%1: %2"_s.arg(name, m_yes->text()));
        m_no->setAccessibleName(u"%1: %2"_s.arg(name, m_no->text()));
    }

private:
    QRadioButton *m_yes;
    QRadioButton *m_no;
};

class ChoiceEditor final : public ValueEditor
{
    Q_DECLARE_TR_FUNCTIONS(article12::ChoiceEditor)

public:
    ChoiceEditor(const QList<EditorChoice> &choices, ChoiceKind kind)
        : m_box(new QComboBox(this))
    {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_box->setMinimumWidth(DateField::usualWidth(fontMetrics())); // the longest choice, where there is room for it
        m_full = new Label({}, Label::Role::Small, this);
        auto *column = bareLayout(this, QBoxLayout::TopToBottom);
        column->setSpacing(4);
        auto *row = new QHBoxLayout;
        row->addWidget(m_box);
        row->addStretch();
        column->addLayout(row);
        column->addWidget(m_full->wrapped());
        m_full->hide();
        if (kind == ChoiceKind::MayStayOpen)
            m_box->addItem(tr("choose…"), QString());
        for (const EditorChoice &choice : choices)
            addChoice(choice);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
            showInFull();
            Q_EMIT changed();
        });
        showInFull();
    }
    QJsonValue value() const override { return textOrNothing(m_box->currentData().toString()); }
    void setValue(const QJsonValue &value) override
    {
        const QString key = value.toString();
        if (!key.isEmpty() && m_box->findData(key) < 0)
            addChoice({key, key}); // what stands there stays a choice
        m_box->setCurrentIndex(qMax(0, m_box->findData(key)));
    }
    void setName(const QString &name) override { m_box->setAccessibleName(name); }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ValueEditor::resizeEvent(event);
        showInFull();
    }

private:
    void addChoice(const EditorChoice &choice)
    {
        m_box->addItem(choice.label, choice.key);
        m_box->setItemData(m_box->count() - 1, choice.label, Qt::ToolTipRole);
    }
    /// A choice wider than its box is told below it.
    void showInFull()
    {
        const QString words = m_box->currentText();
        const bool fits = fontMetrics().horizontalAdvance(words) <= width() - choiceArrow;
        m_full->setText(fits ? QString() : words);
        m_full->setVisible(!fits);
    }

    QComboBox *m_box;
    Label *m_full;
};

class NameEditor final : public ValueEditor
{
public:
    explicit NameEditor(const QStringList &known)
        : m_box(new QComboBox(this))
    {
        m_box->setEditable(true);
        m_box->addItems(known);
        m_box->lineEdit()->selectAll();
        bareLayout(this, QBoxLayout::LeftToRight)->addWidget(m_box);
        setFocusProxy(m_box);
        connect(m_box, &QComboBox::editTextChanged, this, &ValueEditor::changed);
    }
    QJsonValue value() const override { return textOrNothing(m_box->currentText().simplified()); }
    void setValue(const QJsonValue &value) override { m_box->setEditText(value.toString()); }
    void setName(const QString &name) override
    {
        m_box->setAccessibleName(name);
        m_box->lineEdit()->setAccessibleName(name);
    }

private:
    QComboBox *m_box;
};

class ChipsEditor final : public ValueEditor
{
public:
    explicit ChipsEditor(const QList<EditorChoice> &choices)
        : m_choices(choices)
    {
        auto *flow = new FlowLayout(6, this);
        for (const EditorChoice &choice : choices) {
            auto *chip = new ChipButton(choice.label, Tone::Stopped, this);
            flow->addWidget(chip);
            m_chips << chip;
            connect(chip, &ChipButton::toggled, this, &ValueEditor::changed);
        }
        if (!m_chips.isEmpty())
            setFocusProxy(m_chips.first());
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    QJsonValue value() const override
    {
        QJsonArray keys;
        for (const QJsonValue &key : m_first) { // the order it came in stays
            if (isTicked(key))
                keys << key;
        }
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            if (const QJsonValue key = asJson(m_choices[i].key); m_chips[i]->isChecked() && !keys.contains(key))
                keys << key;
        }
        return keys.isEmpty() ? nothing : QJsonValue(keys);
    }
    void setValue(const QJsonValue &value) override
    {
        m_first = value.toArray();
        for (qsizetype i = 0; i < m_chips.size(); ++i)
            m_chips[i]->setChecked(m_first.contains(asJson(m_choices[i].key)));
    }
    void setName(const QString &name) override
    {
        setAccessibleName(name);
        for (ChipButton *chip : m_chips)
            chip->setAccessibleName(u"%1: %2"_s.arg(name, chip->text()));
    }

private:
    static QJsonValue asJson(const QString &key)
    {
        bool isNumber = false;
        const int number = key.toInt(&isNumber);
        return isNumber ? QJsonValue(number) : QJsonValue(key);
    }
    [[nodiscard]] bool isTicked(const QJsonValue &key) const
    {
        for (qsizetype i = 0; i < m_chips.size(); ++i) {
            if (asJson(m_choices[i].key) == key)
                return m_chips[i]->isChecked();
        }
        return false;
    }
    QList<EditorChoice> m_choices;
    QList<ChipButton *> m_chips;
    QJsonArray m_first;
};

} // namespace

ValueEditor *makeLineEditor(int characters) { return new LineEditor(characters); }
ValueEditor *makeParagraphEditor() { return new ParagraphEditor; }
ValueEditor *makeListEditor() { return new ListEditor; }
ValueEditor *makeDayEditor(const Wording &wording, QDate today) { return new DayEditor(wording, today); }
ValueEditor *makeTickEditor(const QString &label) { return new TickEditor(label); }
ValueEditor *makeYesNoEditor() { return new YesNoEditor; }
ValueEditor *makeChoiceEditor(const QList<EditorChoice> &choices, ChoiceKind kind)
{
    return new ChoiceEditor(choices, kind);
}
ValueEditor *makeNameEditor(const QStringList &known) { return new NameEditor(known); }
ValueEditor *makeChipsEditor(const QList<EditorChoice> &choices) { return new ChipsEditor(choices); }

} // namespace article12
