// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowteller.h"

#include "app/commands/requestjson.h"
#include "views/common/actioncard.h"
#include "views/common/datefield.h"
#include "views/common/notice.h"
#include "views/common/valueeditor.h"
#include "views/intake/intakedialog.h"
#include "views/queue/queuepage.h"
#include "views/queue/queuetable.h"
#include "views/report/reportpage.h"
#include "views/request/dialogs/stepdialog.h"
#include "views/request/requestpage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

namespace article12::test {

using namespace Qt::StringLiterals;

namespace {

const StepAnswer done{true, {}};

void rest()
{
    QApplication::processEvents();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
}

/// The one of this name that is to be seen, else nullptr.
template <typename T>
T *seen(const QWidget &parent, const QString &name)
{
    for (T *found : parent.findChildren<T *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

/// Presses what can be pressed; else says why not.
StepAnswer press(QAbstractButton *button, const QString &name)
{
    if (!button)
        return {false, u"nothing to press for "_s + name};
    if (!button->isEnabled())
        return {false, name + u" is greyed"_s};
    button->click();
    rest();
    return done;
}

/// Everything a person reads on a part of the window.
QString wordsOf(const QWidget &part)
{
    QStringList words;
    for (const QLabel *label : part.findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words.join(u'\n');
}

} // namespace

WindowTeller::WindowTeller()
    : m_fixture(QDate(2026, 1, 1))
{
    m_fixture.appearance.setLanguage(u"en"_s); // the plurals of English are a translation too
}

WindowTeller::~WindowTeller() = default;

void WindowTeller::moveTo(const QString &today) { m_fixture.time.moveTo(QDate::fromString(today, Qt::ISODate)); }

void WindowTeller::newRegister(const QString &today)
{
    moveTo(today);
    m_window = m_fixture.open();
    QVERIFY(m_window && m_window->desk());
}

void WindowTeller::add(const QString &received, const QString &today, const QStringList &rights)
{
    moveTo(today);
    m_window->desk()->newRequest();
    rest();
    auto *dialog = m_window->findChild<IntakeDialog *>();
    QVERIFY(dialog);
    auto *channel = seen<QComboBox>(*dialog, u"channel"_s);
    channel->setCurrentIndex(channel->findData(keyOf(Channel::Post)));
    seen<DateField>(*dialog, u"receivedOn"_s)->setDate(QDate::fromString(received, Qt::ISODate));
    QTest::keyClicks(seen<QLineEdit>(*dialog, u"surname"_s), u"Martin"_s);
    seen<QLineEdit>(*dialog, u"givenName"_s)->setText(u"Chloé"_s); // no key of QTest has an accent
    QTest::keyClicks(seen<QPlainTextEdit>(*dialog, u"note"_s), u"Bonjour, merci de traiter ma demande."_s);
    for (const QString &right : rights)
        QVERIFY(press(dialog->findChild<QAbstractButton *>(right), right).done);
    const StepAnswer registered = press(seen<QPushButton>(*dialog, u"register"_s), u"register"_s);
    QVERIFY2(registered.done, qPrintable(registered.words));
}

StepAnswer WindowTeller::perform(const QString &today, const QString &reference, const QString &step,
                                 const QJsonObject &facts)
{
    moveTo(today);
    const auto number = m_window->casebook()->findReference(reference);
    if (!number)
        return {false, u"no request "_s + reference};
    m_window->desk()->openRequest(*number);
    rest();
    const auto *page = m_window->findChild<RequestPage *>();
    const Request request = *m_window->casebook()->request(*number);
    QJsonObject said = facts;
    const int item = facts.contains(u"item"_s) ? itemOf(facts[u"item"_s], request) : 0;
    if (said.contains(u"items"_s)) {
        QJsonArray numbers;
        for (const QJsonValue &right : said[u"items"_s].toArray())
            numbers << itemOf(right, request);
        said[u"items"_s] = numbers;
    }
    if (step == u"record_fact" || step == u"decide_item") {
        const QString card = u"right_%1"_s.arg(item);
        if (const StepAnswer shown = press(seen<QAbstractButton>(*page, card), card); !shown.done)
            return shown;
    }
    if (step == u"record_fact")
        return recordPoint(facts[u"fact"_s].toString(), facts[u"value"_s]);
    if (step == u"decide_item") {
        const QString name = u"decide_"_s + facts[u"decision"_s].toString();
        const StepAnswer pressed = press(seen<QAbstractButton>(*page, name), name);
        if (!pressed.done)
            return {false, pressed.words + u'\n' + wordsOf(*page)};
        said.remove(u"decision"_s);
        said.remove(u"item"_s);
        return form() ? fillForm(said) : done;
    }
    if (const StepAnswer opened = pressCard(step, item); !opened.done)
        return opened;
    if (item > 0)
        said[u"item"_s] = QString::number(item);
    return fillForm(said);
}

int WindowTeller::itemOf(const QJsonValue &right, const Request &request) const
{
    for (const RightItem &item : request.items) {
        if (keyOf(item.right) == right.toString())
            return item.number.value;
    }
    return right.toInt();
}

/// In place, on the card of a right that is open.
StepAnswer WindowTeller::recordPoint(const QString &fact, const QJsonValue &value)
{
    const auto *page = m_window->findChild<RequestPage *>();
    const StepAnswer unfolded = press(seen<QPushButton>(*page, u"edit_"_s + fact), u"edit_"_s + fact);
    if (!unfolded.done)
        return unfolded;
    auto *editor = seen<ValueEditor>(*page, fact);
    if (!editor)
        return {false, u"no place to type "_s + fact};
    editor->setValue(value);
    const StepAnswer recorded = press(seen<QPushButton>(*page, u"record_"_s + fact), u"record_"_s + fact);
    if (recorded.done && !seen<QPushButton>(*page, u"record_"_s + fact))
        return done;
    return {false, recorded.words + u'\n' + wordsOf(*page)};
}

StepAnswer WindowTeller::pressCard(const QString &step, int item)
{
    const auto *page = m_window->findChild<RequestPage *>();
    auto *card = seen<ActionCard>(*page, item > 0 ? u"%1_%2"_s.arg(step).arg(item) : step);
    if (!card)
        card = seen<ActionCard>(*page, step);
    if (card && !card->isEnabled())
        return {false, card->remark()};
    return card ? press(card, step) : StepAnswer{false, step + u" is not offered"_s, false};
}

QPointer<StepDialog> WindowTeller::form() const { return m_window->findChild<StepDialog *>(); }

StepAnswer WindowTeller::fillForm(QJsonObject facts)
{
    if (!form())
        return {false, u"no form opened"_s};
    const QJsonObject documented = facts.take(u"documented"_s).toObject();
    const QJsonArray files = facts.take(u"files"_s).toArray();
    if (facts.contains(u"no_letter_reason"_s))
        facts.insert(u"sent_on"_s, QJsonValue::Null); // who says why no letter was sent clears its day
    for (int round = 0; round < 2; ++round) {         // what is said first may ask for more
        for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
            const StepAnswer filled = fill(fact.key(), *fact);
            if (!filled.done && round == 1) {
                m_fixture.dialogs.confirmNext(true);
                form()->reject();
                rest();
                return filled;
            }
        }
    }
    for (auto document = documented.begin(); document != documented.end(); ++document) {
        if (const StepAnswer filled = fill(u"documented."_s + document.key(), *document); !filled.done)
            return filled;
    }
    for (const QJsonValue &file : files) {
        m_fixture.dialogs.chooseFilesNext({m_fixture.folder.filePath(file.toString())});
        const auto *editor = seen<ValueEditor>(*form(), u"files"_s);
        auto *add = editor ? editor->findChild<QPushButton *>() : nullptr;
        if (const StepAnswer added = press(add, u"files"_s); !added.done)
            return added;
    }
    return recordForm();
}

StepAnswer WindowTeller::fill(const QString &key, const QJsonValue &value)
{
    auto *editor = seen<ValueEditor>(*form(), key);
    if (!editor) // the step is about this right already
        return {key == u"item" && !form()->findChild<ValueEditor *>(key), u"no place to type "_s + key, true};
    const QJsonValue said = value.isDouble() ? QJsonValue(QString::number(value.toInt())) : value;
    editor->setValue(said);
    Q_EMIT editor->changed(); // as after a key stroke
    rest();
    return editor->value() == said || (said.isNull() && editor->value().isUndefined())
               ? done
               : StepAnswer{false, u"%1 is no %2 here"_s.arg(said.toString(), key)};
}

StepAnswer WindowTeller::recordForm()
{
    const QString missing = wordsOf(*form());
    auto *record = seen<QPushButton>(*form(), u"record"_s);
    const bool possible = record && record->isEnabled();
    if (possible)
        record->click();
    rest();
    if (!form())
        return done;
    const QString said = wordsOf(*form());
    m_fixture.dialogs.confirmNext(true);
    form()->reject();
    rest();
    return {false, missing + u'\n' + said};
}

QJsonObject WindowTeller::show(const QString &today, const QString &reference)
{
    moveTo(today);
    const Register &file = *m_window->casebook();
    const auto number = file.findReference(reference);
    const auto request = number ? file.request(*number) : number.failure();
    const auto context = number ? file.context(*number) : number.failure();
    if (!request || !context)
        return {};
    const HistoryContext told{*request, context->history, file.rules(), [&file](RequestNumber other) {
                                  const auto row = file.summary(other);
                                  return row ? row->reference : QString();
                              }};
    return requestJson(*request, *context, told, m_fixture.wording);
}

QString WindowTeller::listed(const QString &today, const QString &view)
{
    moveTo(today);
    m_window->desk()->refresh();
    WindowFixture::settle(*m_window);
    m_window->desk()->showPlace(view);
    rest();
    const QAbstractItemModel &rows = *m_window->desk()->queue().table().model();
    QString told;
    for (int row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column)
            told += rows.index(row, column).data().toString() + u'\t';
        told += u'\n';
    }
    return told;
}

int WindowTeller::figure(const QString &today, const QString &month, const QString &key)
{
    moveTo(today);
    m_window->desk()->showPlace(u"report"_s);
    auto *report = m_window->findChild<ReportPage *>();
    report->showMonth(Month::of(QDate::fromString(month + u"-01"_s, Qt::ISODate)));
    if (!QTest::qWaitFor([report] { return !report->isCounting(); }))
        return -1;
    static const QRegularExpression number(u"\\d+"_s);
    return number.match(report->valueOf(key)).captured().toInt();
}

void WindowTeller::backup(const QString &today, const QString &name)
{
    moveTo(today);
    QVERIFY(m_window->casebook()->backup(m_fixture.folder.filePath(name)).hasValue());
}

QString WindowTeller::fault()
{
    const auto checked = m_window->casebook()->verify();
    if (!checked)
        return inWords(checked.failure(), m_fixture.wording);
    QStringList problems;
    for (const Text &problem : checked->problems)
        problems << m_fixture.wording.say(problem);
    return problems.join(u'\n');
}

void WindowTeller::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_fixture.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray WindowTeller::content(const QString &name) const { return readFile(m_fixture.folder.filePath(name)); }

} // namespace article12::test
