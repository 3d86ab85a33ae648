// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/week_grid_model.h"

#include "domain/address_text.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QFont>

namespace entraide {

using namespace Qt::StringLiterals;

void WeekGridModel::setGrid(const WeekGrid& grid, QDate today) {
    if (grid == m_grid && today == m_today)
        return;
    beginResetModel();
    m_grid = grid;
    m_today = today;
    endResetModel();
}

const QList<GridPlace>& WeekGridModel::places(const QModelIndex& index) const {
    static const QList<GridPlace> none;
    return isDay(index) ? line(index.row()).days[static_cast<std::size_t>(index.column() - 1)] : none;
}

QString WeekGridModel::taskText(const GridLine& line) {
    if (const QString announced = localText(line.task.titles); !announced.isEmpty())
        return announced;
    if (!line.task.title.isEmpty())
        return line.task.title;
    return line.task.service ? sentenceCase(word(*line.task.service)) : QString();
}

QString WeekGridModel::siteText(const GridLine& line) {
    if (line.siteKind == SiteKind::Organisation)
        return line.siteName;
    const QString where = localityLine(line.siteAddress);
    return where.isEmpty() ? tr("At home") : tr("At home, %1", "%1: postcode and place").arg(where);
}

QString WeekGridModel::sizeText(const GridLine& line) {
    const QString places = tr("%n place(s)", nullptr, line.places);
    return line.hours.isEmpty() ? places : hoursText(line.hours) + u", "_s + places;
}

QString WeekGridModel::placeText(const GridLine& line, const GridPlace& place) {
    const bool ownTime = line.ownHours && !place.hours.isEmpty();
    const QString time = ownTime ? clockText(place.hours.start) + u' ' : QString();
    switch (place.state) {
    case PlaceState::Empty:
        return time + tr("to fill", "a place that nobody has taken");
    case PlaceState::Asked:
        return time + tr("%1 ?", "%1: somebody who was asked and did not answer").arg(place.name);
    case PlaceState::Taken:
        break;
    }
    return time + place.name;
}

QString WeekGridModel::spoken(const QModelIndex& index) const {
    const GridLine& of = line(index.row());
    if (!isDay(index))
        return QStringList{taskText(of), siteText(of), sizeText(of)}.join(u", "_s);
    QStringList texts;
    for (const GridPlace& place : places(index)) {
        texts.append(place.state == PlaceState::Asked ? tr("%1, asked, no answer yet").arg(place.name)
                                                      : placeText(of, place));
    }
    return longDayText(dateOf(index.column())) + u", "_s + taskText(of) + u": "_s +
           (texts.isEmpty() ? tr("no places") : texts.join(u", "_s));
}

int WeekGridModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_grid.lines.size());
}

int WeekGridModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + dayCount;
}

QVariant WeekGridModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const GridLine& of = line(index.row());
    switch (role) {
    case Qt::DisplayRole: {
        if (!isDay(index))
            return taskText(of);
        QStringList texts;
        for (const GridPlace& place : places(index))
            texts.append(placeText(of, place));
        return texts.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return isDay(index) ? QVariant() : QVariant(QStringList{taskText(of), siteText(of), sizeText(of)}.join(u'\n'));
    default:
        return {};
    }
}

QVariant WeekGridModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::DisplayRole)
        return section == taskColumn ? tr("Task") : shortDayText(dateOf(section));
    if (role == Qt::AccessibleTextRole && section != taskColumn)
        return isToday(section) ? tr("%1, today").arg(longDayText(dateOf(section))) : longDayText(dateOf(section));
    if (role == Qt::FontRole && isToday(section)) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

} // namespace entraide
