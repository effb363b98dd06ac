// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/stepform.h"

#include "requests/guards.h"
#include "requests/stepproposal.h"
#include "views/common/label.h"
#include "views/common/notice.h"
#include "views/request/historyview.h"

#include <QFormLayout>
#include <QVBoxLayout>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

QList<EditorChoice> itemChoices(const Request &request, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const RightItem &item : request.items)
        choices << EditorChoice{QString::number(item.number.value), wording.say(shortNameOf(item.right))};
    return choices;
}

/// The answer letters the decisions call for; every letter where they call for none.
QList<EditorChoice> letterChoices(const QList<EditorChoice> &all, const Request &request)
{
    QList<EditorChoice> choices;
    const QList<LetterType> called = lettersFor(request);
    for (const EditorChoice &choice : all) {
        if (called.isEmpty() || called.contains(fromKey<LetterType>(choice.key).value_or(LetterType::L01)))
            choices << choice;
    }
    return choices;
}

QList<EditorChoice> fileChoices(const Request &request)
{
    QList<EditorChoice> choices;
    for (const FileRef &file : request.files)
        choices << EditorChoice{file.sha256, file.name};
    return choices;
}

QList<EditorChoice> eventChoices(const HistoryContext &told, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const RecordedEvent &event : told.history)
        choices << EditorChoice{QString::number(event.seq.value), wording.say(describe(event, told))};
    return choices;
}

QList<EditorChoice> inquiryChoices(const Request &request)
{
    QList<EditorChoice> choices;
    for (const Inquiry &inquiry : request.inquiries) {
        if (inquiry.isOpen())
            choices << EditorChoice{QString::number(inquiry.number.value), u"%1: %2"_s.arg(inquiry.who, inquiry.what)};
    }
    return choices;
}

QList<EditorChoice> complaintChoices(const Request &request)
{
    QList<EditorChoice> choices;
    for (const ComplaintCase &complaint : request.complaints) {
        const QString name = complaint.caseReference.isEmpty()
                                 ? complaint.authority
                                 : u"%1, %2"_s.arg(complaint.authority, complaint.caseReference);
        if (!complaint.endedOn)
            choices << EditorChoice{QString::number(complaint.number.value), name};
    }
    return choices;
}

/// Editors that hold a number as the key of a choice.
bool isNumber(FieldShape shape)
{
    return shape == FieldShape::Item || shape == FieldShape::PastEvent || shape == FieldShape::Inquiry ||
           shape == FieldShape::Complaint;
}

FileKind kindOfFilesIn(Step step)
{
    const bool comesFromOutside = step == Step::ReplyReceived || step == Step::Attach || step == Step::CheckStanding ||
                                  step == Step::ColleagueAnswered || step == Step::ReceiveComplaint;
    return comesFromOutside ? FileKind::Other : FileKind::LetterSent;
}

constexpr QLatin1StringView documentPrefix("documented.");

/// A typed value in the shape of what stands there: yes/no, number, date or words.
QJsonValue valueFromWords(const QString &words)
{
    if (words == u"true" || words == u"false")
        return words == u"true";
    bool isNumber = false;
    const qint64 number = words.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(words);
}

} // namespace

StepForm::StepForm(const Workplace &workplace, const Request &request, const StepRequest &wanted, QWidget *parent)
    : QWidget(parent)
    , m_workplace(workplace)
    , m_request(request)
    , m_wanted(wanted)
    , m_form(new QFormLayout)
    , m_notice(new Notice(Notice::Kind::Attention, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(14);
    column->addLayout(m_form);
    column->addWidget(m_notice);
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
    QJsonObject proposal =
        proposedFacts(request, wanted.step, workplace.casebook.rules().targets, workplace.casebook.today());
    for (auto fact = wanted.proposal.begin(); fact != wanted.proposal.end(); ++fact)
        proposal[fact.key()] = fact.value();
    fillIn(proposal);
    check();
    m_touched = false;
}

QList<const RefusalGround *> StepForm::groundsFor(Decision decision) const
{
    const RefusalGrounds &grounds = m_workplace.casebook.rules().grounds;
    if (const RightItem *item = findItem(m_request, m_wanted.item))
        return grounds.allowedFor(item->right, decision);
    QList<const RefusalGround *> allowed;
    for (const RefusalGround &ground : grounds.all()) {
        const bool forAll = std::all_of(m_request.items.begin(), m_request.items.end(), [&](const RightItem &item) {
            return item.decision != Decision::Pending || ground.allows(item.right, decision);
        });
        if (forAll)
            allowed << &ground;
    }
    return allowed;
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
        for (const RefusalGround *ground : groundsFor(decision)) {
            grounds.choices << FieldChoice{ground->id,
                                           u"%1, %2"_s.arg(m_workplace.wording.say(Text::fromData(ground->label)),
                                                           m_workplace.wording.say(Text::fromData(ground->article)))};
        }
        addRow(grounds);
    }
}

void StepForm::addDocumentRows()
{
    QStringList known;
    for (const Decision decision : {Decision::Partial, Decision::Refused, Decision::NotApplicable}) {
        for (const RefusalGround *ground : groundsFor(decision)) {
            if (known.contains(ground->id))
                continue;
            known << ground->id;
            for (const GroundDocument &document : ground->documents) {
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
    ValueEditor *editor = editorFor(field);
    const bool saysItself = field.shape == FieldShape::Tick;
    auto *label = new Label(saysItself ? QString() : field.label, Label::Role::Muted, this);
    label->wrapped();
    label->setFixedWidth(fontMetrics().averageCharWidth() * 24);
    label->setContentsMargins(0, saysItself ? 0 : 7, 0, 0);
    label->setBuddy(editor);
    editor->setName(field.label);
    editor->setObjectName(field.key);
    m_form->addRow(label, editor);
    m_rows << Row{field, label, editor};
    connect(editor, &ValueEditor::changed, this, [this] {
        m_touched = true;
        check();
    });
}

bool StepForm::canBeDecided(const QString &decision) const
{
    const auto known = fromKey<Decision>(decision);
    if (!known || known == Decision::Pending || known == Decision::Withdrawn)
        return false;
    const bool needsGround =
        known == Decision::Partial || known == Decision::Refused || known == Decision::NotApplicable;
    return !needsGround || !groundsFor(*known).isEmpty();
}

ValueEditor *StepForm::editorFor(const StepField &field) const
{
    const Wording &wording = m_workplace.wording;
    QList<EditorChoice> choices;
    for (const FieldChoice &choice : field.choices) {
        if (m_wanted.step != Step::DecideItem || field.key != u"decision" || canBeDecided(choice.key))
            choices << EditorChoice{choice.key, choice.label};
    }
    switch (field.shape) {
    case FieldShape::Line:
    case FieldShape::OtherRequest:
    case FieldShape::AnyValue:
    case FieldShape::Ground:
    case FieldShape::Documents:
        if (field.key == u"sha256")
            return makeChoiceEditor(fileChoices(m_request), ChoiceKind::MayStayOpen);
        return makeLineEditor();
    case FieldShape::Paragraph:
        return makeParagraphEditor();
    case FieldShape::List:
        return makeListEditor();
    case FieldShape::Day:
        return makeDayEditor(wording, m_workplace.casebook.today());
    case FieldShape::Tick:
        return makeTickEditor(field.label);
    case FieldShape::YesNo:
        return makeYesNoEditor();
    case FieldShape::Choice:
        return makeChoiceEditor(choices, field.mayStayOpen ? ChoiceKind::MayStayOpen : ChoiceKind::MustBeSaid);
    case FieldShape::Several:
        return makeChipsEditor(field.key == u"letters" ? letterChoices(choices, m_request) : choices);
    case FieldShape::Items:
        return makeChipsEditor(itemChoices(m_request, wording));
    case FieldShape::Item:
        return makeChoiceEditor(itemChoices(m_request, wording), ChoiceKind::MustBeSaid);
    case FieldShape::Inquiry:
        return makeChoiceEditor(inquiryChoices(m_request), ChoiceKind::MustBeSaid);
    case FieldShape::Complaint:
        return makeChoiceEditor(complaintChoices(m_request), ChoiceKind::MustBeSaid);
    case FieldShape::Files:
        return makeFilesEditor(m_workplace.dialogs, kindOfFilesIn(m_wanted.step), wording);
    case FieldShape::PastEvent: {
        const auto history = m_workplace.casebook.history(m_request.number);
        return makeChoiceEditor(history ? eventChoices(historyContext(m_request, *history, m_workplace), wording)
                                        : QList<EditorChoice>(),
                                ChoiceKind::MustBeSaid);
    }
    }
    Q_UNREACHABLE();
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

bool StepForm::isAsked(const StepField &field, const QJsonObject &facts) const
{
    if (field.onlyWhenKey.isEmpty())
        return true;
    const QJsonValue other = facts.value(field.onlyWhenKey);
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
        if (isNumber(row.field.shape))
            value = value.toString().toInt();
        else if (row.field.shape == FieldShape::AnyValue)
            value = valueFromWords(value.toString());
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

void StepForm::check()
{
    const QJsonObject given = facts();
    for (const Row &row : std::as_const(m_rows)) {
        const bool asked = isAsked(row.field, given);
        row.label->setVisible(asked);
        row.editor->setVisible(asked);
    }
    m_problem.clear();
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
            m_problem = inWords(events.failure(), m_workplace.wording);
    }
    m_notice->setWords({}, m_problem);
    Q_EMIT checked();
}

Result<RequestNumber> StepForm::record()
{
    QJsonObject given = facts();
    Task task;
    task.request = m_request.number;
    task.files = m_wanted.files;
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
    auto recorded = m_workplace.casebook.perform(task, m_workplace.actor);
    if (!recorded)
        m_notice->setWords({}, inWords(recorded.failure(), m_workplace.wording));
    return recorded;
}

} // namespace article12
