// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/candidates_model.h"

#include "ui/common/candidate_delegate.h"
#include "ui/common/roles.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"

namespace entraide {

namespace {

/// A bar that costs points: under this share.
constexpr double costsBelow = 0.75;

QString nameOf(const CandidateLine& line) {
    return line.nextQuarter.isEmpty()
               ? line.name
               : CandidatesModel::tr("%1 · from %2", "a person, a quarter").arg(line.name, placeName(line.nextQuarter));
}

CandidateCard cardOf(int rank, const CandidateLine& line) {
    CandidateCard card{.rank = rank, .name = nameOf(line), .bars = {}, .reason = reasonSentence(line)};
    for (const ScorePart& part : line.parts) {
        const bool link = part.respect == Respect::History; // nobody loses points for a first time
        card.bars.append({.factor = word(part.respect),
                          .word = barText(part.respect, line),
                          .share = part.value,
                          .costs = !link && part.value < costsBelow});
    }
    return card;
}

} // namespace

void CandidatesModel::setLines(const QList<CandidateLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int CandidatesModel::rowOf(const QString& volunteerId) const {
    for (qsizetype row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].volunteer.toString() == volunteerId)
            return static_cast<int>(row);
    }
    return -1;
}

int CandidatesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant CandidatesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CandidateLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case CandidateRole:
        return QVariant::fromValue(cardOf(index.row() + 1, line));
    case Qt::AccessibleTextRole:
        return accessibleText(cardOf(index.row() + 1, line));
    default:
        return {};
    }
}

} // namespace entraide
