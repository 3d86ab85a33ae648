// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/diary_model.h"

#include "ui/words/time_words.h"

#include <QMap>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString hoursList(const QList<TimeRange>& ranges) {
    QStringList texts;
    for (const TimeRange& range : ranges)
        texts.append(hoursText(range));
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

QString commonList(const QList<CommonTime>& times) {
    QStringList texts;
    for (const CommonTime& time : times)
        texts.append(hoursText(time.free));
    texts.removeDuplicates();
    return texts.join(u", "_s);
}

} // namespace

void DiaryModel::setDiaries(const LinedUp& diaries, qsizetype mostDays) {
    beginResetModel();
    QMap<QDate, DiaryDay> days;
    for (const AskedTime& time : diaries.asked)
        days[time.date].asked.append(time.hours);
    for (const OfferedTime& time : diaries.offered)
        days[time.date].offered.append(time.hours);
    for (const Commitment& made : diaries.promised) {
        if (!made.hours.isEmpty())
            days[made.date].promised.append(made.hours);
    }
    for (const CommonTime& time : diaries.common)
        days[time.date].common.append(time);
    const bool tooMany = days.size() > mostDays;
    const CommonTime* best = bestOf(diaries.common);
    m_days.clear();
    m_bestRow = -1;
    TimeRange all{8 * 60, 20 * 60};
    for (auto it = days.begin(); it != days.end(); ++it) {
        if (tooMany && it->asked.isEmpty())
            continue;
        it->date = it.key();
        if (best && best->date == it->date)
            m_bestRow = static_cast<int>(m_days.size());
        for (const QList<TimeRange>* ranges : {&it->asked, &it->offered, &it->promised}) {
            for (const TimeRange& range : *ranges)
                all = {std::min(all.start, range.start), std::max(all.end, range.end)};
        }
        m_days.append(*it);
    }
    m_firstHour = all.start / 60;
    m_lastHour = (all.end + 59) / 60;
    endResetModel();
}

int DiaryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_days.size());
}

int DiaryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiaryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DiaryDay& day = m_days[index.row()];
    switch (role) {
    case DayRole:
        return QVariant::fromValue(day);
    case FirstHourRole:
        return m_firstHour;
    case LastHourRole:
        return m_lastHour;
    case Qt::AccessibleTextRole:
        if (index.column() != Hours)
            break;
        return day.common.isEmpty() ? tr("nothing in common") : tr("in common: %1").arg(commonList(day.common));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Day:
        return shortDayText(day.date);
    case Common:
        return commonList(day.common);
    case Asked:
        return hoursList(day.asked);
    case Offered:
        return hoursList(day.offered);
    case Promised:
        return hoursList(day.promised);
    default:
        return {};
    }
}

QVariant DiaryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day:
        return tr("Day");
    case Hours:
        return tr("%1 to %2 h", "the hours that are drawn").arg(m_firstHour).arg(m_lastHour);
    case Common:
        return tr("In common");
    case Asked:
        return tr("Asked for");
    case Offered:
        return tr("Offered");
    case Promised:
        return tr("Promised already");
    default:
        return {};
    }
}

} // namespace entraide
