// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/stepform.h"

#include "requests/guards.h"
#include "requests/stepproposal.h"
#include "requests/wanted.h"
#include "views/common/fieldlabel.h"
#include "views/common/notice.h"
#include "views/request/historyview.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// What an entry holds where nothing was said.
QJsonValue emptyValueOf(FieldShape shape)
{
    const bool isList = shape == FieldShape::List || shape == FieldShape::Several || shape == FieldShape::Items;
    return isList ? QJsonValue(QJsonArray()) : QJsonValue(QString());
}

/// Editors that hold a number as the key of a choice.
bool isNumber(FieldShape shape)
{
    return shape == FieldShape::Item || shape == FieldShape::Inquiry || shape == FieldShape::Complaint;
}

constexpr QLatin1StringView documentPrefix("documented.");
constexpr int labelWidth = 24; // characters

} // namespace

StepForm::StepForm(const Workplace &workplace, const Request &request, const StepRequest &wanted, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_request(request)
    , m_wanted(wanted)
    , m_form(new QFormLayout)
    , m_effect(new Notice(Notice::Kind::Calm, this))
    , m_notice(new Notice(Notice::Kind::Attention, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addLayout(m_form);
    column->addWidget(m_effect);
    column->addStretch();
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(18);
    m_form->setVerticalSpacing(10);
    const QList<StepField> fields = stepFieldsOf(wanted.step, workplace.wording);
    bool letterTitled = false;
    for (const StepField &field : fields) {
        if (field.key == u"item" && wanted.item.value > 0)
            continue;
        if (field.key == u"channel_reason" && !isElectronic(request.received.channel))
            continue; // Art. 12(3) speaks of electronic requests
        if (wanted.step == Step::CorrectFact && field.key != u"reason") {
            if (field.key == u"value")
                addCorrectionRows(field);
            continue;
        }
        if (field.shape == FieldShape::Ground) {
            addGroundRows(field);
            continue;
        }
        if (field.shape == FieldShape::Documents) {
            addDocumentRows();
            continue;
        }
        if (field.aboutLetter && !letterTitled) {
            m_form->addRow(new Label(tr("The letter"), Label::Role::Section, this));
            letterTitled = true;
        }
        addRow(field);
    }
    fillIn(startingFacts());
    check();
    m_touched = false;
}

StepContext StepForm::context() const
{
    return {m_workplace, m_request, m_wanted.step, findItem(m_request, m_wanted.item),
            m_corrected ? &*m_corrected : nullptr};
}

QJsonObject StepForm::startingFacts() const
{
    const Register &casebook = m_workplace.casebook;
    QJsonObject facts = proposedFacts(
        m_request, m_wanted.step,
        {casebook.rules().targets, casebook.today(), m_workplace.actor.name, casebook.profile().authority.name});
    if (m_corrected)
        facts[u"value"_s] = factsOf(m_corrected->event).value(m_wanted.proposal.value(u"key"_s).toString());
    if (m_wanted.step == Step::AddNote)
        facts[u"with"_s] = tr("own note");
    for (auto fact = m_wanted.proposal.begin(); fact != m_wanted.proposal.end(); ++fact)
        facts[fact.key()] = fact.value();
    return facts;
}

void StepForm::addCorrectionRows(const StepField &field)
{
    const auto history = m_workplace.casebook.history(m_request.number);
    const RecordedEvent *event =
        history ? findEvent(*history, {m_wanted.proposal.value(u"event_seq"_s).toInteger()}) : nullptr;
    const QString key = m_wanted.proposal.value(u"key"_s).toString();
    auto asked = event ? correctionFieldOf(*event, key, m_workplace.wording) : std::nullopt;
    if (!asked)
        return;
    m_corrected = *event;
    const Text words =
        factInWords(*event, key, factsOf(event->event).value(key), historyContext(m_request, *history, m_workplace));
    auto *name = new Label(tr("It says now"), Label::Role::Muted, this);
    name->setFixedWidth(fontMetrics().averageCharWidth() * labelWidth);
    auto *now = new Label(words.isEmpty() ? tr("nothing") : m_workplace.wording.say(words), Label::Role::Body, this);
    now->setObjectName(u"saysNow"_s);
    m_form->addRow(name, now->wrapped());
    asked->key = field.key;
    asked->label = field.label;
    addRow(*asked);
}

/// One list of grounds for each decision that needs one; the form shows the one of the decision said.
void StepForm::addGroundRows(const StepField &field)
{
    const bool decides = m_wanted.step == Step::DecideItem;
    const QList<Decision> decisions =
        decides ? QList{Decision::Partial, Decision::Refused, Decision::NotApplicable} : QList{Decision::Refused};
    for (const Decision decision : decisions) {
        StepField grounds = field;
        grounds.shape = FieldShape::Choice;
        grounds.mayStayOpen = true;
        if (decides) {
            grounds.onlyWhenKey = u"decision"_s;
            grounds.onlyWhenValue = keyOf(decision);
        }
        for (const EditorChoice &choice : groundChoices(groundsFor(decision, context()), m_workplace.wording))
            grounds.choices << FieldChoice{choice.key, choice.label};
        addRow(grounds);
    }
}

void StepForm::addDocumentRows()
{
    QStringList known;
    for (const Decision decision : {Decision::Partial, Decision::Refused, Decision::NotApplicable}) {
        for (const RefusalGround *ground : groundsFor(decision, context())) {
            if (known.contains(ground->id))
                continue;
            known << ground->id;
            for (const GroundDocument &document : documentsAsked(*ground, context())) {
                StepField field{QString(documentPrefix) + document.key,
                                m_workplace.wording.say(Text::fromData(document.label))};
                field.shape = document.shape == PointShape::Date ? FieldShape::Day : FieldShape::Paragraph;
                field.onlyWhenKey = u"ground"_s;
                field.onlyWhenValue = ground->id;
                addRow(field);
            }
        }
    }
}

void StepForm::addRow(const StepField &field)
{
    ValueEditor *editor = makeStepEditor(field, context());
    const bool saysItself = field.shape == FieldShape::Tick;
    Label *label = fieldLabel(saysItself ? QString() : field.label, editor);
    label->setFixedWidth(fontMetrics().averageCharWidth() * labelWidth);
    editor->setName(field.label);
    editor->setObjectName(field.key);
    if (field.key == u"sent_on" && !m_wanted.files.isEmpty()) { // the letters are made, and bear it
        editor->setEnabled(false);
        editor->setToolTip(tr("The day the letter bears. It is changed beside the letter."));
    }
    QWidget *asked = editor;
    if (!field.hint.isEmpty()) {
        asked = new QWidget(this);
        auto *column = new QVBoxLayout(asked);
        column->setContentsMargins({});
        column->setSpacing(3);
        column->addWidget(editor);
        column->addWidget((new Label(field.hint, Label::Role::Small, this))->wrapped());
    }
    m_form->addRow(label, asked);
    m_rows << Row{field, label, asked, editor};
    connect(editor, &ValueEditor::changed, this, [this] {
        m_touched = true;
        check();
    });
}

void StepForm::fillIn(const QJsonObject &proposal)
{
    for (const Row &row : std::as_const(m_rows)) {
        const bool isDocument = row.field.key.startsWith(documentPrefix);
        const QJsonValue found = isDocument ? proposal.value(u"documented"_s)[row.field.key.mid(documentPrefix.size())]
                                            : proposal.value(row.field.key);
        if (found.isUndefined())
            continue;
        row.editor->setValue(isNumber(row.field.shape) ? QJsonValue(QString::number(found.toInt())) : found);
    }
}

bool StepForm::isAsked(const StepField &field, const QJsonObject &facts)
{
    if (field.onlyWhenKey.isEmpty())
        return true;
    const QJsonValue other = facts.value(field.onlyWhenKey);
    if (other.isArray()) {
        const QStringList any = field.onlyWhenValue.split(u'|');
        return std::any_of(any.begin(), any.end(),
                           [said = other.toArray()](const QString &key) { return said.contains(key); });
    }
    const QString word = other.isBool() ? (other.toBool() ? u"true"_s : u"false"_s) : other.toString();
    return field.onlyWhenValue.startsWith(u'!') ? word != QStringView(field.onlyWhenValue).mid(1)
                                                : word == field.onlyWhenValue;
}

QJsonObject StepForm::facts() const
{
    QJsonObject facts = m_wanted.proposal; // what the form does not show stays as it was given
    QJsonObject documented;
    QSet<QString> said;
    for (const Row &row : m_rows) {
        if (!isAsked(row.field, facts)) {
            if (!said.contains(row.field.key))
                facts.remove(row.field.key);
            continue;
        }
        QJsonValue value = row.editor->value();
        said << row.field.key;
        if (row.field.key.startsWith(documentPrefix)) {
            if (!value.isUndefined())
                documented.insert(row.field.key.mid(documentPrefix.size()), value);
            continue;
        }
        if (m_corrected && row.field.key == u"value" && value.isUndefined())
            value = emptyValueOf(row.field.shape);
        if (isNumber(row.field.shape))
            value = value.toString().toInt();
        else if (row.field.shape == FieldShape::OtherRequest) {
            const auto other = m_workplace.casebook.findReference(value.toString());
            value = other ? QJsonValue(other->value) : QJsonValue(QJsonValue::Undefined);
        }
        facts.insert(row.field.key, value); // an undefined value takes the key away
    }
    if (!documented.isEmpty())
        facts.insert(u"documented"_s, documented);
    if (m_wanted.item.value > 0)
        facts[u"item"_s] = m_wanted.item.value;
    return facts;
}

Result<Command> StepForm::command(const QJsonObject &facts) const
{
    return commandFromFacts(m_wanted.step, facts, m_request);
}

void StepForm::askForEachRight()
{
    QList<Right> rights;
    for (const Row &row : std::as_const(m_rows)) {
        const QJsonArray keys = row.field.key == u"rights" ? row.editor->value().toArray() : QJsonArray();
        for (const QJsonValue &key : keys)
            rights << fromKey<Right>(key.toString()).value_or(Right::Access);
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field.shape == FieldShape::AskedPerRight)
            row.editor->setChoices(rightChoices(rights, m_workplace.wording));
    }
}

void StepForm::check()
{
    if (m_wanted.step == Step::Qualify)
        askForEachRight();
    const QJsonObject given = facts();
    for (const Row &row : std::as_const(m_rows)) {
        const bool asked = isAsked(row.field, given) && !isMoot(row, given);
        row.label->setVisible(asked);
        row.asked->setVisible(asked);
    }
    m_problem.clear();
    QString effect;
    for (const Row &row : std::as_const(m_rows)) {
        if (m_problem.isEmpty())
            m_problem = row.editor->problem();
    }
    if (m_problem.isEmpty()) {
        const auto context = m_workplace.casebook.context(m_request.number);
        const auto read = command(given);
        if (!context)
            m_problem = inWords(context.failure(), m_workplace.wording);
        else if (!read)
            m_problem = inWords(read.failure(), m_workplace.wording);
        else if (const auto events = decide(m_request, *read, *context); !events)
            m_problem = inWordsOfForm(events.failure(), given);
        else
            effect = effectOf(*events);
    }
    m_effect->setWords({}, effect);
    m_notice->setWords({}, m_problem);
    Q_EMIT checked();
}

bool StepForm::isMoot(const Row &row, const QJsonObject &given) const
{
    if (m_wanted.step == Step::Qualify) {
        const QJsonArray rights = given.value(u"rights"_s).toArray();
        const bool copyAndErasure = rights.contains(keyOf(Right::Access)) && rights.contains(keyOf(Right::Erasure));
        return (row.field.shape == FieldShape::AskedPerRight && rights.isEmpty()) ||
               (row.field.key == u"copy_first" && !copyAndErasure);
    }
    if (row.field.key != u"late_reason" || !row.editor->value().isUndefined())
        return false;
    const WaitKind kind = m_wanted.step == Step::AskIdentity ? WaitKind::Identity : WaitKind::Clarification;
    const QDate sentOn = dateFromIso(given.value(u"sent_on"_s).toString()).value_or(QDate());
    const auto context = m_workplace.casebook.context(m_request.number);
    return context && !isAskedLate(m_request, kind, sentOn, *context);
}

QString StepForm::inWordsOfForm(Failure failure, const QJsonObject &given) const
{
    const auto rowOf = [&](const QString &key) {
        return std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            return (row.field.key == key || row.field.key == documentPrefix + key) && isAsked(row.field, given);
        });
    };
    const bool letterOrReason = rowOf(u"no_letter_reason"_s) != m_rows.end();
    for (Missing &fact : failure.missing) {
        const auto row = rowOf(fact.key);
        const bool isOneOfTwo = fact.key == u"complexity" || (fact.key == u"sent_on" && letterOrReason);
        if (fact.stage == Missing::Stage::Before || isOneOfTwo || row == m_rows.end())
            continue;
        const QJsonValue said = row->editor->value();
        const bool isEmpty = said.isUndefined() || said == QJsonValue(false) || said == QJsonValue(QJsonArray());
        if (!isEmpty && row->field.key.startsWith(documentPrefix))
            continue; // that sentence names its field
        fact.text = isEmpty ? Text(QT_TRANSLATE_NOOP("Domain", "“%1”"), {row->field.label})
                            : Text(QT_TRANSLATE_NOOP("Domain", "“%1”: %2"), {row->field.label, asArgument(fact.text)});
    }
    return inWords(failure, m_workplace.wording);
}

QString StepForm::effectOf(const QList<Event> &events) const
{
    if (m_wanted.step != Step::CorrectFact && m_wanted.step != Step::Extend)
        return {};
    const Request next = after(m_request, events);
    const Deadline *before = governingDeadline(m_request);
    const Deadline *then = governingDeadline(next);
    if (m_wanted.step == Step::Extend && then && then->extension != ExtensionStatus::Valid)
        return tr(
            "This does not move the due date: the notice comes after the last day for it, or lacks what it needs.");
    if (!before || !then || before->effectiveDue == then->effectiveDue)
        return {};
    const auto words = [this](const std::optional<QDate> &due) {
        return due ? m_workplace.wording.date(*due) : tr("suspended");
    };
    return tr("The due date becomes %1 (it is %2 now).").arg(words(then->effectiveDue), words(before->effectiveDue));
}

Result<RequestNumber> StepForm::record(const QList<NewFile> &also)
{
    QJsonObject given = facts();
    Task task;
    task.request = m_request.number;
    task.files = m_wanted.files + also;
    for (const Row &row : std::as_const(m_rows)) {
        if (row.field.shape == FieldShape::Files) {
            task.files += row.editor->files();
            given.remove(row.field.key);
        }
    }
    const auto read = command(given);
    if (!read)
        return read.failure();
    task.command = *read;
    const bool touched = std::exchange(m_touched, false); // the register's signal finds nothing unsaved
    auto recorded = m_workplace.casebook.perform(task, m_workplace.actor);
    if (!recorded) {
        m_touched = touched;
        m_notice->setWords({}, inWordsOfForm(recorded.failure(), given));
    }
    return recorded;
}

} // namespace article12
