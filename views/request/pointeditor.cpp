// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/request/pointeditor.h"

#include "views/common/button.h"
#include "views/common/label.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

struct PointWords
{
    Q_DECLARE_TR_FUNCTIONS(Point)
};

QList<EditorChoice> choicesOf(const QStringList &keys, const std::function<QString(const QString &)> &labelOf,
                              const Wording &wording)
{
    QList<EditorChoice> choices;
    for (const QString &key : keys)
        choices << EditorChoice{key, wording.say(Text::fromData(labelOf(key)))};
    return choices;
}

ValueEditor *makeCellEditor(const PointColumn &column, const Wording &wording, QDate today)
{
    switch (column.shape) {
    case PointShape::YesNo:
        return makeYesNoEditor();
    case PointShape::Date:
        return makeDayEditor(wording, today);
    case PointShape::Choice:
        return makeChoiceEditor(
            choicesOf(
                column.choices,
                [&column](const QString &key) { return column.labels.toObject().value(key).toString(key); }, wording),
            ChoiceKind::MayStayOpen);
    case PointShape::Text:
    case PointShape::Table:
        return makeLineEditor();
    }
    Q_UNREACHABLE();
}

constexpr int narrowestText = 110;      // px, of a text that stands beside other cells
constexpr int narrowestTable = 360;     // px, two cells beside each other
constexpr int beforeRow = 8;            // px, over a row of several lines
constexpr int cellsBesideEachOther = 2; // where there is no room for all of a row

/// Rows of cells under their column names; each row can be taken away, a row can be added. In a narrow place a row has
/// several lines, and its cells their names over them.
class TableEditor final : public ValueEditor
{
public:
    TableEditor(const ChecklistPoint &point, const Wording &wording, QDate today)
        : m_columns(point.columns)
        , m_eachChoiceOf(point.eachChoiceOf)
        , m_mayBeEmpty(point.mayBeEmpty)
        , m_wording(wording)
        , m_today(today)
        , m_grid(new QGridLayout)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addLayout(m_grid);
        m_grid->setSpacing(6);
        for (int i = 0; i < m_columns.size(); ++i)
            m_titles << new Label(titleOf(i), Label::Role::Small, this);
        arrange();
        m_add = new Button(PointWords::tr("Add a row"), Button::Kind::Link);
        m_noRows = new Label(PointWords::tr("none, recorded so"), Label::Role::Muted);
        m_noRows->hide();
        column->addWidget(m_noRows);
        auto *links = new QHBoxLayout;
        links->addWidget(m_add);
        if (m_mayBeEmpty)
            links->addWidget(makeNoneLink());
        links->addStretch();
        column->addLayout(links);
        setFocusProxy(m_add);
        connect(m_add, &Button::clicked, this, [this] {
            addRow({});
            tellChange();
        });
    }

    QJsonValue value() const override
    {
        QJsonArray rows;
        for (const Row &row : m_rows) {
            QJsonObject cells;
            for (int i = 0; i < m_columns.size(); ++i) {
                if (const QJsonValue cell = row.cells[i]->value(); !cell.isUndefined())
                    cells.insert(m_columns[i].key, cell);
            }
            if (!cells.isEmpty())
                rows << cells;
        }
        const bool saysNone = m_mayBeEmpty && m_rows.isEmpty();
        return rows.isEmpty() && !saysNone ? QJsonValue(QJsonValue::Undefined) : QJsonValue(rows);
    }
    void setValue(const QJsonValue &value) override
    {
        while (!m_rows.isEmpty())
            takeAway(m_rows.size() - 1);
        const QJsonArray rows = value.toArray();
        for (const QJsonValue &row : rows)
            addRow(row.toObject());
        if (rows.isEmpty() && !(m_mayBeEmpty && value.isArray()))
            addFirstRows();
        if (!m_rows.isEmpty())
            setFocusProxy(m_rows.first().cells.first());
        tellChange();
    }
    void setName(const QString &name) override { m_add->setAccessibleName(u"%1: %2"_s.arg(name, m_add->text())); }
    QString problem() const override
    {
        for (const Row &row : m_rows) {
            for (const ValueEditor *cell : row.cells) {
                if (!cell->problem().isEmpty())
                    return cell->problem();
            }
        }
        return {};
    }

    QSize minimumSizeHint() const override
    {
        const QSize whole = ValueEditor::minimumSizeHint();
        return {qMin(whole.width(), narrowestTable), whole.height()};
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        ValueEditor::resizeEvent(event);
        if (std::exchange(m_isStacked, width() < widthOfARow()) != m_isStacked)
            arrange();
    }

private:
    struct Row
    {
        QList<ValueEditor *> cells;
        QList<Label *> names; ///< shown where the row has several lines
        Button *drop = nullptr;
    };
    int widthOfARow() const
    {
        if (m_rows.isEmpty())
            return 0;
        const Row &row = m_rows.first();
        int width = row.drop->sizeHint().width();
        for (int i = 0; i < m_columns.size(); ++i) {
            const bool isText = m_columns[i].shape == PointShape::Text;
            width += m_grid->spacing() + (isText ? narrowestText : row.cells[i]->sizeHint().width());
        }
        return width;
    }
    /// Puts every cell where it stands in this width.
    void arrange()
    {
        m_lines = 0;
        for (int i = 0; i < m_columns.size(); ++i) {
            m_grid->setColumnStretch(i, m_isStacked ? 0 : m_columns[i].shape == PointShape::Text ? 2 : 0);
            m_titles[i]->setVisible(!m_isStacked);
            if (!m_isStacked)
                m_grid->addWidget(m_titles[i], m_lines, i);
        }
        if (m_isStacked)
            m_grid->setColumnStretch(0, 1);
        ++m_lines;
        for (const Row &row : std::as_const(m_rows))
            place(row);
        updateGeometry();
    }
    void place(const Row &row)
    {
        const int perLine = m_isStacked ? cellsBesideEachOther : int(m_columns.size());
        for (int i = 0; i < m_columns.size(); ++i) {
            const int line = m_lines + 2 * (i / perLine);
            m_grid->addWidget(row.names[i], line, i % perLine);
            m_grid->addWidget(row.cells[i], line + 1, i % perLine, Qt::AlignTop);
            row.names[i]->setContentsMargins(0, i < perLine ? beforeRow : 0, 0, 0);
            row.names[i]->setVisible(m_isStacked);
        }
        m_lines += 2 * ((int(m_columns.size()) + perLine - 1) / perLine);
        m_grid->addWidget(row.drop, m_lines - 1, perLine, Qt::AlignTop);
    }
    Button *makeNoneLink()
    {
        auto *none = new Button(PointWords::tr("None"), Button::Kind::Link);
        none->setToolTip(PointWords::tr("Takes every row away: there is nothing to list."));
        connect(none, &Button::clicked, this, [this] { setValue(QJsonArray()); });
        return none;
    }
    void tellChange()
    {
        m_noRows->setVisible(m_mayBeEmpty && m_rows.isEmpty());
        Q_EMIT changed();
    }
    QString titleOf(qsizetype column) const { return m_wording.say(Text::fromData(m_columns[column].label)); }

    /// One row for every choice that has to be answered, else one to begin with.
    void addFirstRows()
    {
        const auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                         [this](const PointColumn &one) { return one.key == m_eachChoiceOf; });
        if (column == m_columns.end()) {
            addRow({});
            return;
        }
        for (const QString &choice : column->choices)
            addRow({{column->key, choice}});
    }
    void addRow(const QJsonObject &cells)
    {
        Row row;
        for (int i = 0; i < m_columns.size(); ++i) {
            ValueEditor *cell = makeCellEditor(m_columns[i], m_wording, m_today);
            cell->setParent(this);
            cell->setName(PointWords::tr("%1, row %2").arg(titleOf(i)).arg(m_rows.size() + 1));
            cell->setValue(cells.value(m_columns[i].key));
            connect(cell, &ValueEditor::changed, this, &ValueEditor::changed);
            row.cells << cell;
            row.names << new Label(titleOf(i), Label::Role::Small, this);
        }
        row.drop = new Button(PointWords::tr("remove"), Button::Kind::Link, this);
        row.drop->setAccessibleName(PointWords::tr("Remove row %1").arg(m_rows.size() + 1));
        connect(row.drop, &Button::clicked, this, [this, drop = row.drop] { removeRow(drop); });
        m_rows << row;
        place(row);
    }
    void removeRow(const Button *drop)
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].drop != drop)
                continue;
            takeAway(i);
            break;
        }
        tellChange();
    }
    void takeAway(qsizetype index)
    {
        const Row row = m_rows.takeAt(index);
        setFocusProxy(m_add);
        for (QWidget *part : QList<QWidget *>(row.cells.begin(), row.cells.end()) +
                                 QList<QWidget *>(row.names.begin(), row.names.end())) {
            part->hide();
            part->deleteLater();
        }
        row.drop->deleteLater();
    }

    QList<PointColumn> m_columns;
    QString m_eachChoiceOf;
    bool m_mayBeEmpty;
    const Wording &m_wording;
    QDate m_today;
    QGridLayout *m_grid;
    QList<Label *> m_titles;
    int m_lines = 0; ///< of the grid that are taken
    bool m_isStacked = false;
    Button *m_add = nullptr;
    Label *m_noRows = nullptr;
    QList<Row> m_rows;
};

} // namespace

ValueEditor *makePointEditor(const ChecklistPoint &point, const Wording &wording, QDate today)
{
    switch (point.shape) {
    case PointShape::YesNo:
        return makeYesNoEditor();
    case PointShape::Date:
        return makeDayEditor(wording, today);
    case PointShape::Choice:
        return makeChoiceEditor(
            choicesOf(
                point.choices, [&point](const QString &key) { return point.labels.value(key); }, wording),
            ChoiceKind::MayStayOpen);
    case PointShape::Text:
        return makeParagraphEditor();
    case PointShape::Table:
        return new TableEditor(point, wording, today);
    }
    Q_UNREACHABLE();
}

} // namespace article12
