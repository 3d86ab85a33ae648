// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/association_models.h"

#include "domain/money.h"
#include "reports/expenses.h"
#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/time_words.h"

#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int weekDays = 7;

} // namespace

void CeilingsModel::setCeilings(const QList<ExpenseCeiling>& own, int thisYear) {
    beginResetModel();
    m_own = own;
    m_thisYear = thisYear;
    m_known = knownLines();
    endResetModel();
    Q_EMIT linesChanged();
}

QList<ExpenseCeiling> CeilingsModel::knownLines() const {
    QList<ExpenseCeiling> lines;
    for (const ExpenseCeiling& known : knownCeilings()) {
        if (std::ranges::find(m_own, known.year, &ExpenseCeiling::year) == m_own.end())
            lines.append(known);
    }
    std::ranges::sort(lines, std::greater(), &ExpenseCeiling::year);
    return lines;
}

void CeilingsModel::showKnown() {
    const QList<ExpenseCeiling> wanted = knownLines();
    const auto place = [this](qsizetype i) { return static_cast<int>(m_own.size() + i); };
    for (qsizetype i = m_known.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_known[i]))
            continue;
        beginRemoveRows({}, place(i), place(i));
        m_known.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < m_known.size() && m_known[i] == wanted[i])
            continue;
        beginInsertRows({}, place(i), place(i));
        m_known.insert(i, wanted[i]);
        endInsertRows();
    }
}

const ExpenseCeiling& CeilingsModel::lineAt(int row) const {
    return isKnown(row) ? m_known[row - m_own.size()] : m_own[row];
}

int CeilingsModel::addLine() {
    // The year after the last one; its amounts are nobody's guess.
    ExpenseCeiling line;
    line.year = m_thisYear - 1;
    for (const QList<ExpenseCeiling>& lines : {m_own, m_known}) {
        for (const ExpenseCeiling& one : lines) {
            if (one.year >= line.year)
                line = {one.year, 0, 0, one.kilometres};
        }
    }
    ++line.year;
    const int row = static_cast<int>(m_own.size());
    beginInsertRows({}, row, row);
    m_own.append(line);
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

void CeilingsModel::removeLine(int row) {
    if (isKnown(row))
        return;
    beginRemoveRows({}, row, row);
    m_own.removeAt(row);
    endRemoveRows();
    showKnown();
    Q_EMIT linesChanged();
}

int CeilingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_own.size() + m_known.size());
}

Qt::ItemFlags CeilingsModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = LineModel::flags(index);
    return index.isValid() && isKnown(index.row()) ? flags & ~Qt::ItemIsEditable : flags;
}

QVariant CeilingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExpenseCeiling& line = lineAt(index.row());
    const bool known = isKnown(index.row());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((index.column() == YearColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && known)
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::ToolTipRole && known)
        return tr("Known by the program. Add a line for the same year to use other amounts.");
    if (role == Qt::AccessibleTextRole)
        return QString(spokenCell(index) + (known ? u", "_s + tr("known by the program") : QString()));
    if (role == LeastRole)
        return 0;
    const bool edited = role == Qt::EditRole;
    if (role != Qt::DisplayRole && !edited)
        return {};
    switch (index.column()) {
    case YearColumn:
        return edited ? QVariant(line.year) : QVariant(QString::number(line.year));
    case DayColumn:
        return edited ? typedEuros(line.dayCents) : amountText(line.dayCents);
    case YearAmountColumn:
        return edited ? typedEuros(line.yearCents) : amountText(line.yearCents);
    default:
        return edited ? QVariant(line.kilometres) : QVariant(QLocale().toString(line.kilometres));
    }
}

QVariant CeilingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case YearColumn:
        return tr("Year");
    case DayColumn:
        return tr("A day at most");
    case YearAmountColumn:
        return tr("A year at most");
    default:
        return tr("Kilometres at most");
    }
}

bool CeilingsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || isKnown(index.row()))
        return false;
    ExpenseCeiling& line = m_own[index.row()];
    if (index.column() == YearColumn) {
        line.year = value.toInt();
    } else if (index.column() == KilometresColumn) {
        line.kilometres = std::max(0, value.toInt());
    } else {
        const auto cents = centsFromText(value.toString().remove(u'€'));
        if (!cents || *cents < 0)
            return false;
        (index.column() == DayColumn ? line.dayCents : line.yearCents) = *cents;
    }
    Q_EMIT dataChanged(index, index);
    if (index.column() == YearColumn)
        showKnown();
    Q_EMIT linesChanged();
    return true;
}

void HolidaysModel::setHolidays(const QList<Holiday>& holidays, QDate today) {
    beginResetModel();
    m_holidays = holidays;
    m_today = today;
    endResetModel();
    Q_EMIT linesChanged();
}

int HolidaysModel::addAll(const QList<SchoolHoliday>& holidays) {
    int added = 0;
    beginResetModel();
    for (const SchoolHoliday& one : holidays) {
        const bool here = std::ranges::any_of(
            m_holidays, [&](const Holiday& holiday) { return holiday.from == one.from && holiday.until == one.until; });
        if (here)
            continue;
        m_holidays.append({holidayName(one), one.from, one.until});
        ++added;
    }
    std::ranges::stable_sort(m_holidays, {}, &Holiday::from);
    endResetModel();
    Q_EMIT linesChanged();
    return added;
}

int HolidaysModel::addLine() {
    Holiday line;
    line.from = m_holidays.isEmpty() ? m_today : m_holidays.last().until.addDays(1);
    line.until = line.from.addDays(weekDays - 1);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_holidays.append(line);
    endInsertRows();
    Q_EMIT linesChanged();
    return row;
}

void HolidaysModel::removeLine(int row) {
    beginRemoveRows({}, row, row);
    m_holidays.removeAt(row);
    endRemoveRows();
    Q_EMIT linesChanged();
}

int HolidaysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_holidays.size());
}

QVariant HolidaysModel::data(const QModelIndex& index, int role) const {
    if (role == Qt::AccessibleTextRole && checkIndex(index, CheckIndexOption::IndexIsValid))
        return spokenCell(index);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const Holiday& line = m_holidays[index.row()];
    if (index.column() == NameColumn)
        return line.name;
    const QDate date = index.column() == FromColumn ? line.from : line.until;
    return role == Qt::EditRole ? QVariant(date) : QVariant(weekdayText(date.dayOfWeek()) + u' ' + dateText(date));
}

QVariant HolidaysModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : section == FromColumn ? tr("First day") : tr("Last day");
}

bool HolidaysModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Holiday& line = m_holidays[index.row()];
    if (index.column() == NameColumn) {
        line.name = value.toString().trimmed();
    } else if (!value.toDate().isValid()) {
        return false;
    } else if (index.column() == FromColumn) {
        // The end goes along: whoever moves holidays keeps how long they are.
        const qint64 days = line.from.daysTo(line.until);
        line.from = value.toDate();
        if (line.until < line.from)
            line.until = line.from.addDays(std::max<qint64>(0, days));
    } else {
        line.until = value.toDate();
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT linesChanged();
    return true;
}

QString holidayName(const SchoolHoliday& holiday) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("SchoolHoliday", "Autumn holidays %1"),
                                         QT_TRANSLATE_NOOP("SchoolHoliday", "Winter holidays %1"),
                                         QT_TRANSLATE_NOOP("SchoolHoliday", "Carnival holidays %1"),
                                         QT_TRANSLATE_NOOP("SchoolHoliday", "Spring holidays %1"),
                                         QT_TRANSLATE_NOOP("SchoolHoliday", "Summer holidays %1")};
    return words::named("SchoolHoliday", names, holiday.kind).arg(holiday.from.year());
}

} // namespace entraide
