// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/review_model.h"

#include "domain/text_fold.h"
#include "ui/common/roles.h"
#include "ui/words/privacy_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    QString icon;
    Tone tone;
};

Look lookOf(ReviewReason reason) {
    switch (reason) {
    case ReviewReason::ErasureDue:
        return {u"trash"_s, Tone::Danger};
    case ReviewReason::Withdrawn:
        return {u"state-refused"_s, Tone::Warning};
    case ReviewReason::Idle:
        return {u"hourglass"_s, Tone::Normal};
    case ReviewReason::NoBasis:
        return {u"help"_s, Tone::Warning};
    case ReviewReason::Archived:
        return {u"folder"_s, Tone::Muted};
    }
    return {};
}

} // namespace

std::shared_ptr<const ReviewReading> ReviewReading::of(ReviewList list) {
    auto reading = std::make_shared<ReviewReading>();
    reading->folded.reserve(list.entries.size());
    for (const ReviewEntry& entry : std::as_const(list.entries))
        reading->folded.append(foldText(entry.name));
    reading->list = std::move(list);
    return reading;
}

bool lets(ReviewFilter filter, ReviewReason reason) {
    switch (filter) {
    case ReviewFilter::Waiting:
        return reason == ReviewReason::ErasureDue || reason == ReviewReason::Withdrawn || reason == ReviewReason::Idle;
    case ReviewFilter::ErasureDue:
        return reason == ReviewReason::ErasureDue;
    case ReviewFilter::Withdrawn:
        return reason == ReviewReason::Withdrawn;
    case ReviewFilter::Idle:
        return reason == ReviewReason::Idle;
    case ReviewFilter::NoBasis:
        return reason == ReviewReason::NoBasis;
    case ReviewFilter::Archived:
        return reason == ReviewReason::Archived;
    case ReviewFilter::All:
        break;
    }
    return true;
}

void ReviewModel::show(std::shared_ptr<const ReviewReading> reading, const QString& typed, ReviewFilter filter) {
    beginResetModel();
    m_reading = std::move(reading);
    m_shown.clear();
    const QString wanted = foldText(typed.trimmed());
    const qsizetype entries = m_reading ? m_reading->list.entries.size() : 0;
    for (qsizetype i = 0; i < entries; ++i) {
        if (lets(filter, m_reading->list.entries[i].reason) &&
            (wanted.isEmpty() || m_reading->folded[i].contains(wanted)))
            m_shown.append(i);
    }
    arrange();
    endResetModel();
}

void ReviewModel::arrange() {
    const auto by = [this](auto key) {
        std::ranges::stable_sort(m_shown, [&](qsizetype a, qsizetype b) {
            return m_order == Qt::AscendingOrder ? key(a) < key(b) : key(b) < key(a);
        });
    };
    const auto entry = [this](qsizetype place) -> const ReviewEntry& { return m_reading->list.entries[place]; };
    switch (m_sorted) {
    case NameColumn:
        return by([&](qsizetype place) { return m_reading->folded[place]; });
    case WhyColumn:
        return by([&](qsizetype place) { return static_cast<int>(entry(place).reason); });
    case DetailColumn:
        return by([&](qsizetype place) { return entry(place).past.last; });
    case DueColumn:
        return by([&](qsizetype place) { return entry(place).due; });
    default:
        std::ranges::sort(m_shown);
    }
}

void ReviewModel::sort(int column, Qt::SortOrder order) {
    const bool same = m_sorted == column && m_order == order;
    m_sorted = column;
    m_order = order;
    if (same || m_shown.isEmpty())
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> places;
    for (const QModelIndex& index : before)
        places.append(m_shown[index.row()]);
    arrange();
    QHash<qsizetype, int> rows;
    for (int row = 0; row < m_shown.size(); ++row)
        rows.insert(m_shown[row], row);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(rows.value(places[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

const ReviewEntry* ReviewModel::entryAt(int row) const {
    return row >= 0 && row < m_shown.size() ? &m_reading->list.entries[m_shown[row]] : nullptr;
}

int ReviewModel::rowOf(const PersonId& person) const {
    const auto found =
        std::ranges::find_if(m_shown, [&](qsizetype place) { return m_reading->list.entries[place].person == person; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int ReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QString ReviewModel::text(const ReviewEntry& entry, int column) const {
    switch (column) {
    case NameColumn:
        return entry.name.isEmpty() ? tr("(without a name)") : entry.name;
    case WhyColumn:
        return sentenceCase(word(entry.reason));
    case DetailColumn:
        return detailText(entry);
    default:
        break;
    }
    const QString left = daysLeftText(entry, m_reading->list.day);
    return left.isEmpty() ? dateText(entry.due) : left;
}

QVariant ReviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReviewEntry& entry = *entryAt(index.row());
    const bool isWhy = index.column() == WhyColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(entry, index.column()));
    case StateIconRole:
        return isWhy ? QVariant(lookOf(entry.reason).icon) : QVariant();
    case StateToneRole:
        return QVariant::fromValue(isWhy ? lookOf(entry.reason).tone : Tone::Normal);
    case BoldRole:
        return index.column() == NameColumn;
    default:
        return {};
    }
}

QVariant ReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case WhyColumn:
        return tr("Why");
    case DetailColumn:
        return tr("What is known");
    case DueColumn:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace entraide
