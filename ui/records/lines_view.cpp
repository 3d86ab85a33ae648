// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/lines_view.h"

#include "ui/common/keyboard.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"

#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

LinesModel::LinesModel(QStringList titles, QList<int> numbers, QObject* parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
    , m_numbers(std::move(numbers)) {}

void LinesModel::setLines(const QList<PanelLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int LinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PanelLine& line = m_lines[index.row()];
    const QString text = line.cells.value(index.column());
    const bool isState = index.column() == line.stateCell;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return QString(m_titles[index.column()] + u": "_s + text);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((m_numbers.contains(index.column()) ? Qt::AlignRight : Qt::AlignLeft) |
                                   Qt::AlignVCenter);
    case StateIconRole:
        return isState && !line.icon.isEmpty() ? QVariant(line.icon) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(isState ? line.tone : Tone::Normal);
    case BoldRole:
        return line.bold;
    default:
        return {};
    }
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && m_numbers.contains(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

LinesView::LinesView(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_model(new LinesModel(look.titles, look.numbers, this))
    , m_table(new ListTable)
    , m_none(new QLabel(look.none)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setModel(m_model);
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(look.name);
    m_table->setDefaultWidths(look.widths);
    m_none->setMargin(Metrics::PagePadding);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_none, 0, Qt::AlignTop);
    column->addWidget(m_table, 1);
    handFocusTo(*this, *m_table);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        if (const QString id = m_model->lines().value(index.row()).id; !id.isEmpty())
            Q_EMIT openRequested(id);
    });
    setLines({});
}

void LinesView::setLines(const QList<PanelLine>& lines) {
    m_model->setLines(lines);
    m_none->setVisible(lines.isEmpty());
    m_table->setVisible(!lines.isEmpty());
}

} // namespace entraide
