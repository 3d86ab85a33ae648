// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresses/place_review_model.h"

#include "domain/address_text.h"
#include "ui/words/placing_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void PlaceReviewModel::show(const QList<PlaceReviewLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

const PlaceReviewLine* PlaceReviewModel::lineAt(int row) const {
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int PlaceReviewModel::rowOf(const AnyId& record) const {
    const auto found =
        std::ranges::find_if(m_lines, [&](const PlaceReviewLine& line) { return line.finding.record == record; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

void PlaceReviewModel::dropRow(int row) {
    if (!lineAt(row))
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
}

void PlaceReviewModel::dropKind(PlaceVerdict verdict) {
    beginResetModel();
    m_lines.removeIf([&](const PlaceReviewLine& line) { return line.finding.verdict == verdict; });
    endResetModel();
}

int PlaceReviewModel::countOf(PlaceVerdict verdict) const {
    return static_cast<int>(
        std::ranges::count_if(m_lines, [&](const PlaceReviewLine& line) { return line.finding.verdict == verdict; }));
}

int PlaceReviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QString PlaceReviewModel::text(const PlaceReviewLine& line, int column) {
    const PlaceFinding& finding = line.finding;
    // What is elsewhere is no suggestion, only something that is called alike.
    const bool isSuggested = finding.verdict != PlaceVerdict::NotFound && !finding.hits.isEmpty();
    switch (column) {
    case WhomColumn:
        return line.whom;
    case WrittenColumn:
        return addressLine(finding.address, streetLanguage(finding.address.street).value_or(Language::French));
    case SuggestionColumn:
        return isSuggested ? hitText(finding.hits.first()) : QString();
    case SureColumn:
        return foundText(isSuggested ? finding.hits.first() : AddressHit());
    default:
        return word(finding.verdict);
    }
}

QVariant PlaceReviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PlaceReviewLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(line, index.column());
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       text(line, index.column()));
    default:
        return {};
    }
}

QVariant PlaceReviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case WhomColumn:
        return tr("Whose");
    case WrittenColumn:
        return tr("Address as written");
    case SuggestionColumn:
        return tr("Best suggestion");
    case SureColumn:
        return tr("How sure");
    case WhyColumn:
        return tr("Why it is asked");
    default:
        return {};
    }
}

} // namespace entraide
