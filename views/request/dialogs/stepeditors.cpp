// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/dialogs/stepeditors.h"

#include "deadlines/policysentences.h"
#include "requests/factwords.h"
#include "requests/guards.h"
#include "requests/stepproposal.h"
#include "views/common/fileseditor.h"
#include "views/common/label.h"
#include "views/common/lineseditor.h"
#include "views/common/page.h"
#include "views/common/words.h"
#include "views/request/pointeditor.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct StepEditors
{
    Q_DECLARE_TR_FUNCTIONS(article12::StepEditors)
};

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

/// Every copy of an identity document at once, or one of them.
QList<EditorChoice> copyChoices(const Request &request)
{
    QList<EditorChoice> choices{{QString(), StepEditors::tr("every copy")}};
    for (const FileRef &file : request.files) {
        if (file.kind == FileKind::IdentityCopy)
            choices << EditorChoice{file.sha256, file.name};
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

QList<EditorChoice> languageChoices(const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const QString &code : usualLanguages())
        choices << EditorChoice{code, languageName(code, wording.locale())};
    return choices;
}

QList<EditorChoice> regionChoices(const Workplace &workplace)
{
    const HolidayRules &holidays = workplace.casebook.rules().holidays;
    QList<EditorChoice> choices;
    for (const QString &region : holidays.regions())
        choices << EditorChoice{region, workplace.wording.say(holidays.nameOf(region))};
    return choices;
}

QList<EditorChoice> policyChoices(const ClockPolicies &policies, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const QString &id : policies.ids()) {
        if (id != policies.strict().id) // a second opinion on screen, binds no request
            choices << EditorChoice{id, wording.say(nameOfPolicy(id, policies))};
    }
    return choices;
}

QStringList knownHandlers(const Workplace &workplace)
{
    QStringList names{workplace.actor.name};
    if (const auto known = workplace.casebook.people())
        names << *known;
    names.removeDuplicates();
    return names;
}

QList<EditorChoice> inquiryChoices(const Request &request, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const Inquiry &inquiry : request.inquiries) {
        if (inquiry.isOpen())
            choices << EditorChoice{
                QString::number(inquiry.number.value),
                wording.say(Text(QT_TRANSLATE_NOOP("Domain", "%1: %2"), {inquiry.who, inquiry.what}))};
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

bool canBeDecided(const QString &decision, const StepContext &context)
{
    const auto known = fromKey<Decision>(decision);
    if (!known || known == Decision::Pending || known == Decision::Withdrawn)
        return false;
    const bool needsGround =
        known == Decision::Partial || known == Decision::Refused || known == Decision::NotApplicable;
    return !needsGround || !groundsFor(*known, context).isEmpty();
}

/// What a ground asks for, a line or a day each; the value is an object of what was said.
class DocumentsEditor final : public ValueEditor
{
public:
    DocumentsEditor(const QList<GroundDocument> &documents, const Wording &wording, QDate today)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->setSpacing(3);
        for (const GroundDocument &document : documents) {
            ValueEditor *editor =
                document.shape == PointShape::Date ? makeDayEditor(wording, today) : makeParagraphEditor();
            const QString name = wording.say(Text::fromData(document.label));
            editor->setName(name);
            editor->setObjectName(document.key);
            auto *label = new Label(name, Label::Role::Small, this);
            label->setBuddy(editor);
            column->addWidget(label->wrapped());
            column->addWidget(editor);
            m_editors.insert(document.key, editor);
            connect(editor, &ValueEditor::changed, this, &ValueEditor::changed);
        }
        if (!documents.isEmpty())
            setFocusProxy(m_editors.value(documents.first().key));
    }
    QJsonValue value() const override
    {
        QJsonObject said;
        for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor) {
            if (const QJsonValue one = editor.value()->value(); !one.isUndefined())
                said.insert(editor.key(), one);
        }
        return said;
    }
    void setValue(const QJsonValue &value) override
    {
        for (auto editor = m_editors.cbegin(); editor != m_editors.cend(); ++editor)
            editor.value()->setValue(value[editor.key()]);
    }
    QString problem() const override
    {
        for (const ValueEditor *editor : m_editors) {
            if (!editor->problem().isEmpty())
                return editor->problem();
        }
        return {};
    }
    void setName(const QString &) override {} // each part has its own

private:
    QMap<QString, ValueEditor *> m_editors;
};

/// The ground an entry names; nullptr: none.
const RefusalGround *groundOf(const RecordedEvent &event, const RefusalGrounds &grounds)
{
    return std::visit(
        [&grounds](const auto &facts) -> const RefusalGround * {
            if constexpr (requires { facts.documented; })
                return grounds.find(facts.ground);
            return nullptr;
        },
        event.event);
}

/// The right value of a fact, as its entry asks for it.
ValueEditor *makeCorrectionEditor(const StepField &field, const StepContext &context)
{
    const Wording &wording = context.workplace.wording;
    if (field.shape == FieldShape::Documents) {
        const RefusalGrounds &grounds = context.workplace.casebook.rules().grounds;
        const RefusalGround *ground = context.corrected ? groundOf(*context.corrected, grounds) : nullptr;
        return ground
                   ? new DocumentsEditor(documentsAsked(*ground, context), wording, context.workplace.casebook.today())
                   : makeParagraphEditor();
    }
    if (field.shape == FieldShape::Ground) {
        const auto *decided = context.corrected ? std::get_if<ItemDecided>(&context.corrected->event) : nullptr;
        const RightItem *item = decided ? findItem(context.request, decided->item) : nullptr;
        const Decision decision = decided ? decided->decision.value_or(Decision::Refused) : Decision::Refused;
        return makeChoiceEditor(
            groundChoices(item ? context.workplace.casebook.rules().grounds.allowedFor(item->right, decision)
                               : groundsFor(decision, context),
                          wording),
            ChoiceKind::MayStayOpen);
    }
    if (field.shape == FieldShape::AskedPerRight) {
        const auto *qualified = context.corrected ? std::get_if<Qualified>(&context.corrected->event) : nullptr;
        return makeLinesEditor(rightChoices(qualified ? qualified->rights : QList<Right>(), wording));
    }
    const auto *recorded = context.corrected ? std::get_if<FactRecorded>(&context.corrected->event) : nullptr;
    const QList<RecordedEvent> noHistory;
    const ChecklistPoint *point = recorded ? findPoint({context.request, noHistory, context.workplace.casebook.rules()},
                                                       recorded->item, recorded->fact)
                                           : nullptr;
    return point ? makePointEditor(*point, wording, context.workplace.casebook.today()) : makeLineEditor();
}

} // namespace

QList<EditorChoice> groundChoices(const QList<const RefusalGround *> &grounds, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const RefusalGround *ground : grounds)
        choices << EditorChoice{ground->id, u"%1, %2"_s.arg(wording.say(Text::fromData(ground->label)),
                                                            wording.say(Text::fromData(ground->article)))};
    return choices;
}

QList<EditorChoice> rightChoices(const QList<Right> &rights, const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const Right right : rights)
        choices << EditorChoice{keyOf(right), capitalised(wording.say(shortNameOf(right)))};
    return choices;
}

QList<const RefusalGround *> groundsFor(Decision decision, const StepContext &context)
{
    const RefusalGrounds &grounds = context.workplace.casebook.rules().grounds;
    if (context.item)
        return grounds.allowedFor(context.item->right, decision);
    QList<const RefusalGround *> allowed;
    for (const RefusalGround &ground : grounds.all()) {
        const bool forAll =
            std::all_of(context.request.items.begin(), context.request.items.end(), [&](const RightItem &item) {
                return item.decision != Decision::Pending || ground.allows(item.right, decision);
            });
        if (forAll)
            allowed << &ground;
    }
    return allowed;
}

QList<GroundDocument> documentsAsked(const RefusalGround &ground, const StepContext &context)
{
    const auto concerns = [&context](const GroundDocument &document) {
        const auto &items = context.request.items;
        return context.item ? document.concerns(context.item->right)
                            : std::any_of(items.begin(), items.end(),
                                          [&document](const RightItem &item) { return document.concerns(item.right); });
    };
    QList<GroundDocument> asked = ground.documents;
    asked.removeIf([&concerns](const GroundDocument &document) { return !concerns(document); });
    return asked;
}

ValueEditor *makeStepEditor(const StepField &field, const StepContext &context)
{
    const Wording &wording = context.workplace.wording;
    QList<EditorChoice> choices;
    for (const FieldChoice &choice : field.choices) {
        if (context.step != Step::DecideItem || field.key != u"decision" || canBeDecided(choice.key, context))
            choices << EditorChoice{choice.key, choice.label};
    }
    switch (field.shape) {
    case FieldShape::Line:
    case FieldShape::OtherRequest:
    case FieldShape::PastEvent:
        if (field.key == u"sha256" && context.step == Step::DestroyIdentityCopy)
            return makeChoiceEditor(copyChoices(context.request), ChoiceKind::MustBeSaid);
        if (field.key == u"sha256")
            return makeChoiceEditor(fileChoices(context.request), ChoiceKind::MayStayOpen);
        return makeLineEditor();
    case FieldShape::Paragraph:
        return makeParagraphEditor();
    case FieldShape::List:
        return makeListEditor();
    case FieldShape::Day:
        return makeDayEditor(wording, context.workplace.casebook.today());
    case FieldShape::Tick:
        return makeTickEditor(field.label);
    case FieldShape::YesNo:
        return makeYesNoEditor();
    case FieldShape::Choice:
        return makeChoiceEditor(choices, field.mayStayOpen ? ChoiceKind::MayStayOpen : ChoiceKind::MustBeSaid);
    case FieldShape::Several:
        return makeChipsEditor(field.key == u"letters" ? letterChoices(choices, context.request) : choices);
    case FieldShape::Items:
        return makeChipsEditor(itemChoices(context.request, wording));
    case FieldShape::Item:
        return makeChoiceEditor(itemChoices(context.request, wording), ChoiceKind::MustBeSaid);
    case FieldShape::Inquiry:
        return makeChoiceEditor(inquiryChoices(context.request, wording), ChoiceKind::MustBeSaid);
    case FieldShape::Complaint:
        return makeChoiceEditor(complaintChoices(context.request), ChoiceKind::MustBeSaid);
    case FieldShape::Files:
        return makeFilesEditor(context.workplace.dialogs, kindOfFilesWith(context.step),
                               mayBringIdentityCopy(context.step) ? ExpectedCopies::MayCome : ExpectedCopies::None,
                               wording);
    case FieldShape::Language:
        return makeChoiceEditor(languageChoices(wording), ChoiceKind::MayStayOpen);
    case FieldShape::Region:
        return makeChoiceEditor(regionChoices(context.workplace), ChoiceKind::MayStayOpen);
    case FieldShape::Policy:
        return makeChoiceEditor(policyChoices(context.workplace.casebook.rules().policies, context.workplace.wording),
                                ChoiceKind::MayStayOpen);
    case FieldShape::Handler:
        return makeNameEditor(knownHandlers(context.workplace));
    case FieldShape::Ground:
    case FieldShape::Documents:
    case FieldShape::AnyValue:
    case FieldShape::AskedPerRight:
        return makeCorrectionEditor(field, context);
    }
    Q_UNREACHABLE();
}

} // namespace article12
