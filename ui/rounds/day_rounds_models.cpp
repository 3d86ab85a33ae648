// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/day_rounds_models.h"

#include "domain/address_text.h"
#include "ui/common/roles.h"
#include "ui/records/state_look.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundTexts)
};

QString joined(const QStringList& parts) {
    QStringList shown = parts;
    shown.removeAll(QString());
    return shown.join(u", "_s);
}

constexpr int leastWait = 5; ///< minutes worth saying

QString iconOf(Transport transport) {
    switch (transport) {
    case Transport::OnFoot:
        return u"walk"_s;
    case Transport::PublicTransport:
        return u"transit"_s;
    case Transport::Car:
    case Transport::Van:
        return u"car"_s;
    case Transport::Bicycle:
    case Transport::CargoBike:
        break;
    }
    return u"bike"_s;
}

StateLook lookOf(const PlannedRound& round) {
    return stateLook(EntityType::Round, enumName(round.state));
}

} // namespace

QString roundFacts(const PlannedRound& round) {
    return joined({Texts::tr("%n stop(s)", nullptr, static_cast<int>(round.stops.size())),
                   Texts::tr("%n portion(s)", nullptr, round.collected()), distanceText(round.km),
                   word(round.transport)});
}

QString roundHours(const PlannedRound& round) {
    return round.stops.isEmpty() ? QString()
                                 : hoursText({round.departure, std::max(round.finish, round.departure + 1)});
}

QString roundRiderName(const PlannedRound& round) {
    if (!round.rider.name.isEmpty())
        return round.rider.name;
    return round.rider.id.isEmpty() ? Texts::tr("nobody yet") : absentText(round.rider.id.toString());
}

// ---- rounds ----

void RoundsModel::setRounds(const QList<PlannedRound>& rounds) {
    if (rounds == m_rounds)
        return;
    beginResetModel();
    m_rounds = rounds;
    endResetModel();
}

int RoundsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rounds.size());
}

QVariant RoundsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PlannedRound& round = m_rounds[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return roundRiderName(round);
    case TrailingRole:
        return roundHours(round);
    case SecondaryRole:
        return roundFacts(round);
    case StateIconRole:
        return lookOf(round).icon;
    case StateToneRole:
        return QVariant::fromValue(lookOf(round).tone);
    case StateWordRole:
        return round.id.isEmpty() ? tr("proposed") : word(round.state);
    case LeadingIconRole:
        return round.hasFault() ? u"warning"_s : iconOf(round.transport);
    case LeadingToneRole:
        return QVariant::fromValue(round.hasFault() ? Tone::Warning : Tone::Muted);
    case Qt::ToolTipRole:
        return joined({roundRiderName(round), roundHours(round), roundFacts(round)});
    case Qt::AccessibleTextRole:
        return joined({roundRiderName(round), roundHours(round), roundFacts(round),
                       round.id.isEmpty() ? tr("proposed") : word(round.state),
                       round.hasFault() ? tr("something is wrong with a stop") : QString()});
    default:
        return {};
    }
}

// ---- not in a round ----

void UnplannedModel::setWork(const QList<UnplannedWork>& work) {
    if (work == m_work)
        return;
    beginResetModel();
    m_work = work;
    endResetModel();
}

int UnplannedModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_work.size());
}

QVariant UnplannedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const UnplannedWork& line = m_work[index.row()];
    const bool waits = line.reason == NotInRound::NotPlanned || line.reason == NotInRound::TakenOut;
    const QString when = hoursText(line.work.window);
    switch (role) {
    case Qt::DisplayRole:
        return stopTitle(line.work);
    case TrailingRole:
        return joined({when, portionsText(line.work.portions)});
    case SecondaryRole:
        return sentenceCase(word(line.work.kind)) + u". "_s + reasonText(line.reason);
    case Qt::ToolTipRole:
        return QStringList{joined({addressLine(line.work.address), line.work.contents}), reasonText(line.reason)}.join(
            u'\n');
    case LeadingIconRole:
        return waits ? u"state-open"_s : u"state-refused"_s;
    case LeadingToneRole:
        return QVariant::fromValue(waits ? Tone::Accent : Tone::Danger);
    case Qt::AccessibleTextRole:
        return joined({stopTitle(line.work), word(line.work.kind), when,
                       tr("%n portion(s)", nullptr, std::abs(line.work.portions)), reasonText(line.reason)});
    default:
        return {};
    }
}

// ---- stops ----

void StopsModel::setRound(const PlannedRound& round) {
    if (round == m_round)
        return;
    if (round.stops.size() == m_round.stops.size() && !round.stops.isEmpty()) {
        // The same lines with other contents: the chosen one stays chosen.
        m_round = round;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    m_round = round;
    endResetModel();
}

int StopsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_round.stops.size());
}

int StopsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString StopsModel::text(const PlannedStop& stop, int row, int column) const {
    switch (column) {
    case NumberColumn:
        return QString::number(row + 1);
    case TimeColumn:
        return clockText(stop.arrival);
    case PlaceColumn:
        return stopTitle(stop.work);
    case WhatColumn: {
        const QString what = stop.work.contents.isEmpty() ? sentenceCase(word(stop.work.kind)) : stop.work.contents;
        return joined({what, suitsText(stop.work.suits), needsText(stop.work.needs)});
    }
    case PortionsColumn:
        return portionsText(stop.work.portions);
    case BoardColumn:
        return tr("%1 of %2", "portions on board, that fit").arg(stop.onBoard).arg(m_round.capacity);
    case WindowColumn:
        return hoursText(stop.work.window);
    case WayColumn:
        return std::isnan(stop.km) ? tr("not measured") : distanceText(stop.km);
    case StateColumn:
        if (stop.fault)
            return faultText(stop);
        if (stop.done)
            return stop.work.portions < 0 ? tr("%n handed out", "portions", stop.handedOut) : tr("done");
        if (stop.work.kind == StopKind::Dish && stop.work.portions == 0)
            return tr("does not come", "a dish");
        if (stop.announced)
            return tr("announced %1", "an hour").arg(clockText(*stop.announced));
        if (!stop.work.position.isValid())
            return tr("not on the map");
        return stop.begin - stop.arrival >= leastWait
                   ? tr("waits %1", "a duration").arg(durationText(stop.begin - stop.arrival))
                   : QString();
    default:
        return {};
    }
}

QString StopsModel::spoken(const PlannedStop& stop, int row) const {
    return joined({tr("Stop %1", "its number").arg(row + 1), clockText(stop.arrival), stopTitle(stop.work),
                   text(stop, row, WhatColumn), tr("%n portion(s)", nullptr, std::abs(stop.work.portions)),
                   text(stop, row, StateColumn)});
}

QVariant StopsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const PlannedStop& stop = m_round.stops[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(stop, index.row(), column);
    case BoldRole:
        return column == PlaceColumn;
    case MutedRole:
        return column == WindowColumn || column == WayColumn;
    case Qt::TextAlignmentRole:
        if (column == NumberColumn || column == PortionsColumn || column == BoardColumn || column == WayColumn)
            return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
        return {};
    case StateIconRole:
        if (column != StateColumn)
            return {};
        return stop.fault || !stop.work.position.isValid() ? u"warning"_s : stop.done ? u"state-done"_s : QString();
    case StateToneRole:
        if (column != StateColumn)
            return {};
        return QVariant::fromValue(stop.fault                      ? Tone::Danger
                                   : !stop.work.position.isValid() ? Tone::Warning
                                                                   : Tone::Muted);
    case Qt::ToolTipRole: {
        QStringList lines{stopTitle(stop.work), addressLine(stop.work.address)};
        if (!stop.work.contents.isEmpty())
            lines.append(stop.work.contents);
        if (!stop.work.allergens.isEmpty())
            lines.append(tr("Allergens: %1").arg(allergensText(stop.work.allergens)));
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return column == NumberColumn ? spoken(stop, index.row()) : text(stop, index.row(), column);
    default:
        return {};
    }
}

QVariant StopsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole &&
        (section == NumberColumn || section == PortionsColumn || section == BoardColumn || section == WayColumn))
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case PlaceColumn:
        return tr("Where");
    case WhatColumn:
        return tr("What");
    case PortionsColumn:
        return tr("Portions");
    case BoardColumn:
        return tr("On board");
    case WindowColumn:
        return tr("Between");
    case WayColumn:
        return tr("Way");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace entraide
