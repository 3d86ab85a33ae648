// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/register_model.h"

#include "domain/text_fold.h"
#include "ui/common/roles.h"
#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isNearCeiling(const YearExpenses& expenses) {
    return expenses.warns(ExpenseWarning::NearCeiling) || expenses.warns(ExpenseWarning::AboveCeiling) ||
           expenses.warns(ExpenseWarning::KilometresAbove);
}

bool isNumber(int column) {
    return column == RegisterModel::BornColumn ||
           (column >= RegisterModel::DaysColumn && column <= RegisterModel::AmountColumn);
}

/// "82 % of 1 690,16 €".
QString ceilingText(const YearExpenses& expenses) {
    if (expenses.regime != ExpenseRegime::FlatRate)
        return {};
    if (!expenses.ceiling)
        return expenses.flatCents > 0 ? RegisterModel::tr("not known", "the ceiling of a year") : QString();
    const qint64 share = expenses.ceiling->yearCents > 0 ? expenses.flatCents * 100 / expenses.ceiling->yearCents : 0;
    return RegisterModel::tr("%1 % of %2", "part of a ceiling, the ceiling")
        .arg(QLocale().toString(share), amountText(expenses.ceiling->yearCents));
}

} // namespace

std::shared_ptr<const RegisterReading> RegisterReading::of(VolunteerRegister reg) {
    auto reading = std::make_shared<RegisterReading>();
    reading->folded.reserve(reg.rows.size());
    for (const RegisterRow& row : std::as_const(reg.rows))
        reading->folded.append(foldText(row.name));
    reading->reg = std::move(reg);
    return reading;
}

void RegisterModel::show(std::shared_ptr<const RegisterReading> reading, const QString& typed, bool nearOnly) {
    beginResetModel();
    m_reading = std::move(reading);
    m_shown.clear();
    const QString wanted = foldText(typed.trimmed());
    const qsizetype rows = m_reading ? m_reading->reg.rows.size() : 0;
    for (qsizetype i = 0; i < rows; ++i) {
        if ((!nearOnly || isNearCeiling(m_reading->reg.rows[i].expenses)) &&
            (wanted.isEmpty() || m_reading->folded[i].contains(wanted)))
            m_shown.append(i);
    }
    endResetModel();
}

const RegisterRow* RegisterModel::rowAt(int row) const {
    return row >= 0 && row < m_shown.size() ? &m_reading->reg.rows[m_shown[row]] : nullptr;
}

int RegisterModel::rowOf(const VolunteerId& volunteer) const {
    const auto found = std::ranges::find_if(
        m_shown, [&](qsizetype place) { return m_reading->reg.rows[place].volunteer == volunteer; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString RegisterModel::text(const RegisterRow& row, int column) const {
    const QLocale numbers;
    switch (column) {
    case NameColumn:
        return nameText(row);
    case BornColumn:
        return row.birthYear > 0 ? QString::number(row.birthYear) : QString();
    case StateColumn:
        return word(row.state);
    case DaysColumn:
        return numbers.toString(row.work.days);
    case HoursColumn:
        return durationText(row.work.minutes);
    case KilometresColumn:
        return row.work.kilometres > 0 ? numbers.toString(row.work.kilometres) : QString();
    case AmountColumn:
        return row.expenses.cents() > 0 ? amountText(row.expenses.cents()) : QString();
    case CeilingColumn:
        return ceilingText(row.expenses);
    default:
        return row.informationNote.isValid() ? dateText(row.informationNote) : tr("not given");
    }
}

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegisterRow& row = *rowAt(index.row());
    const bool near = index.column() == CeilingColumn && isNearCeiling(row.expenses);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(row, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateIconRole:
        return near ? QVariant(u"warning"_s) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(!near                                                 ? Tone::Normal
                                   : row.expenses.warns(ExpenseWarning::AboveCeiling) ? Tone::Danger
                                                                                         : Tone::Warning);
    default:
        return {};
    }
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case BornColumn:
        return tr("Born");
    case StateColumn:
        return tr("State");
    case DaysColumn:
        return tr("Days");
    case HoursColumn:
        return tr("Hours");
    case KilometresColumn:
        return tr("Kilometres");
    case AmountColumn:
        return tr("Amount");
    case CeilingColumn:
        return tr("Of the ceiling");
    default:
        return tr("Information note");
    }
}

} // namespace entraide
