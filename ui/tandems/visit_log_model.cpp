// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/visit_log_model.h"

#include "domain/text_fold.h"
#include "ui/common/roles.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool needsReason(VisitState state) {
    return state == VisitState::Missed || state == VisitState::Excused;
}

/// A stand-in has to be found before anybody can have gone.
bool mayGo(VisitState from) {
    return from == VisitState::Planned || from == VisitState::Performed;
}

} // namespace

// ---- which lines ----

int VisitLogModel::setLines(const QList<VisitLine>& lines, QDate first, QDate last, QDate today) {
    beginResetModel();
    m_all = lines;
    std::ranges::stable_partition(m_all, [this](const VisitLine& line) { return isOpen(line); });
    m_today = today;
    QSet<QString> keys;
    for (const VisitLine& line : lines)
        keys.insert(line.key());
    const auto letGo = m_drafts.removeIf([&](const QHash<QString, VisitDraft>::iterator draft) {
        const QDate date = draft->line.time.date;
        return date >= first && date <= last && !keys.contains(draft.key());
    });
    choose();
    endResetModel();
    if (letGo > 0)
        Q_EMIT draftsChanged();
    return static_cast<int>(letGo);
}

void VisitLogModel::setFilter(Shown shown, const QString& text) {
    beginResetModel();
    m_shown = shown;
    m_text = foldText(text);
    choose();
    endResetModel();
}

bool VisitLogModel::isOpen(const VisitLine& line) const {
    return line.time.state == VisitState::Planned || line.time.state == VisitState::SeekingStandIn;
}

/// By what is saved: a line that is being typed does not vanish.
void VisitLogModel::choose() {
    m_rows.clear();
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const VisitLine& line = m_all[i];
        if (m_shown == Shown::Open && !isOpen(line))
            continue;
        if (m_shown == Shown::ToApprove && line.time.state != VisitState::Performed)
            continue;
        const QString names = words.isEmpty() ? QString() : foldText(line.who + u' ' + line.helped);
        if (std::ranges::all_of(words, [&](const QString& word) { return names.contains(word); }))
            m_rows.append(i);
    }
}

int VisitLogModel::rowOf(const QString& key) const {
    const auto found = std::ranges::find_if(m_rows, [&](qsizetype at) { return m_all[at].key() == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

// ---- what is typed ----

VisitDraft VisitLogModel::draftOf(int row) const {
    const VisitLine& line = lineAt(row);
    const auto typed = m_drafts.constFind(line.key());
    if (typed != m_drafts.constEnd())
        return *typed;
    return {line, line.time.state, line.time.minutes, line.time.kilometres, line.time.reason};
}

/// What says the same as is saved is no draft.
void VisitLogModel::keep(int row, const VisitDraft& draft) {
    const TandemTime& time = lineAt(row).time;
    const bool isSame = draft.state == time.state && draft.kilometres == time.kilometres &&
                        draft.reason == time.reason &&
                        (draft.minutes == time.minutes || draft.state != VisitState::Performed);
    if (isSame)
        m_drafts.remove(lineAt(row).key());
    else
        m_drafts.insert(lineAt(row).key(), draft);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool VisitLogModel::mayMark(int row, VisitState state) const {
    const VisitState saved = lineAt(row).time.state;
    return saved == state || mayMove(saved, state);
}

bool VisitLogModel::mayApprove(int row) const {
    const VisitLine& line = lineAt(row);
    return line.time.state == VisitState::Performed && !line.time.visit.isEmpty() && !hasDraft(row);
}

int VisitLogModel::mark(const QList<int>& rows, VisitState state, const QString& reason) {
    int marked = 0;
    for (int row : rows) {
        if (!mayMark(row, state))
            continue;
        VisitDraft draft = draftOf(row);
        draft.state = state;
        draft.reason = needsReason(state) ? (reason.isEmpty() ? draft.reason : reason) : QString();
        if (state != VisitState::Performed)
            draft.kilometres = 0;
        keep(row, draft);
        ++marked;
    }
    if (marked > 0)
        Q_EMIT draftsChanged();
    return marked;
}

void VisitLogModel::drop(const QList<int>& rows) {
    for (int row : rows) {
        m_drafts.remove(lineAt(row).key());
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    Q_EMIT draftsChanged();
}

void VisitLogModel::setDrafts(const QHash<QString, VisitDraft>& drafts) {
    m_drafts = drafts;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT draftsChanged();
}

void VisitLogModel::dropAll() {
    m_drafts.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT draftsChanged();
}

QList<VisitEntry> VisitLogModel::entries() const {
    QList<VisitEntry> entries;
    for (const VisitDraft& draft : m_drafts) {
        const TandemTime& time = draft.line.time;
        entries.append({.tandem = time.tandem,
                        .visit = time.visit,
                        .seriesDay = time.seriesDay,
                        .date = time.lastDate == time.date ? time.date : QDate(),
                        .state = draft.state,
                        .minutes = draft.state == VisitState::Performed ? draft.minutes : 0,
                        .kilometres = draft.kilometres,
                        .reason = draft.reason});
    }
    std::ranges::sort(entries, {}, &VisitEntry::date);
    return entries;
}

bool VisitLogModel::lacksReason() const {
    return std::ranges::any_of(
        m_drafts, [](const VisitDraft& draft) { return needsReason(draft.state) && draft.reason.trimmed().isEmpty(); });
}

int VisitLogModel::rowWithoutReason() const {
    for (int row = 0; row < rowCount(); ++row) {
        const auto draft = m_drafts.constFind(lineAt(row).key());
        if (draft != m_drafts.constEnd() && needsReason(draft->state) && draft->reason.trimmed().isEmpty())
            return row;
    }
    return -1;
}

// ---- the table ----

int VisitLogModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VisitLogModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags VisitLogModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const VisitState state = draftOf(index.row()).state;
    const bool isNumber = index.column() == MinutesColumn || index.column() == KilometresColumn;
    const bool isEdited = isNumber ? mayGo(lineAt(index.row()).time.state) && !needsReason(state)
                                   : index.column() == ReasonColumn && needsReason(state);
    return isEdited ? flags | Qt::ItemIsEditable : flags;
}

QVariant VisitLogModel::editValue(int row, int column) const {
    const VisitDraft draft = draftOf(row);
    switch (column) {
    case MinutesColumn:
        return draft.minutes;
    case KilometresColumn:
        return draft.kilometres;
    case ReasonColumn:
        return draft.reason;
    default:
        return shownValue(row, column);
    }
}

QVariant VisitLogModel::shownValue(int row, int column) const {
    const VisitLine& line = lineAt(row);
    const VisitDraft draft = draftOf(row);
    const bool isDone = draft.state == VisitState::Performed || draft.state == VisitState::Approved;
    switch (column) {
    case DayColumn:
        return line.time.lastDate.isValid() && line.time.lastDate != line.time.date
                   ? tr("%1 – %2", "two days").arg(shortDayText(line.time.date), shortDayText(line.time.lastDate))
                   : shortDayText(line.time.date);
    case HoursColumn:
        return hoursText(line.time.hours);
    case WhoColumn: {
        const QString who = line.who.isEmpty() ? absentText(line.time.volunteer.toString()) : line.who;
        return line.isStandIn ? tr("%1, stand-in", "a volunteer").arg(who) : who;
    }
    case HelpedColumn:
        return line.helped.isEmpty() ? absentText(line.time.tandem.toString()) : line.helped;
    case StateColumn:
        return hasDraft(row) ? tr("%1, not saved yet", "state of a visit").arg(word(draft.state)) : word(draft.state);
    case MinutesColumn:
        return isDone || draft.state == VisitState::Planned ? QLocale().toString(draft.minutes) : QString();
    case KilometresColumn:
        return isDone && draft.kilometres > 0 ? QLocale().toString(draft.kilometres) : QString();
    case ReasonColumn:
        return draft.reason;
    default:
        return {};
    }
}

QVariant VisitLogModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isNumber = index.column() == MinutesColumn || index.column() == KilometresColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shownValue(row, index.column());
    case Qt::EditRole:
        return editValue(row, index.column());
    case LineModel::LeastRole:
        return index.column() == MinutesColumn ? 1 : 0;
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       shownValue(row, index.column()).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case StateIconRole:
        return index.column() == StateColumn
                   ? QVariant(hasDraft(row) ? u"edit"_s
                                            : stateLook(EntityType::Visit, enumName(draftOf(row).state)).icon)
                   : QVariant();
    case StateToneRole:
        return QVariant::fromValue(index.column() == StateColumn
                                       ? stateLook(EntityType::Visit, enumName(draftOf(row).state)).tone
                                       : Tone::Normal);
    case BoldRole:
        return hasDraft(row);
    case MutedRole: // planned minutes are not yet those that it took
        return index.column() == MinutesColumn && draftOf(row).state == VisitState::Planned;
    default:
        return {};
    }
}

bool VisitLogModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    VisitDraft draft = draftOf(index.row());
    if (index.column() == ReasonColumn) {
        draft.reason = value.toString().trimmed();
    } else {
        (index.column() == MinutesColumn ? draft.minutes : draft.kilometres) = value.toInt();
        draft.state = VisitState::Performed;
    }
    keep(index.row(), draft);
    Q_EMIT draftsChanged();
    return true;
}

QVariant VisitLogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && (section == MinutesColumn || section == KilometresColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    const QString titles[]{tr("Day"),   tr("Hours"),   tr("Who goes"),         tr("Person helped"),
                           tr("State"), tr("Minutes"), tr("km", "kilometres"), tr("Reason")};
    return role == Qt::DisplayRole ? QVariant(titles[section]) : QVariant();
}

} // namespace entraide
