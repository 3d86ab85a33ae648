// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/fits_model.h"

#include "ui/common/candidate_delegate.h"
#include "ui/common/roles.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct FitsModelTexts {
    Q_DECLARE_TR_FUNCTIONS(OfferFits)
};

/// A bar that costs points: under this share.
constexpr double costsBelow = 0.75;

/// What speaks for it, then what is in the way.
QString reasonOf(const OfferFit& fit) {
    QStringList sentences{reasonSentence(fit.line)};
    QStringList lacks;
    for (const ScreeningKind kind : fit.lacksScreenings)
        lacks.append(word(kind));
    for (const Skill skill : fit.lacksSkills)
        lacks.append(word(skill));
    if (!lacks.isEmpty())
        sentences.append(FitsModelTexts::tr("Lacks: %1.", "screenings and skills").arg(lacks.join(u", "_s)));
    if (fit.line.volunteer.isEmpty())
        sentences.append(FitsModelTexts::tr("Not enrolled as a volunteer yet."));
    else if (!fit.enrolled)
        sentences.append(FitsModelTexts::tr("Enrolled, but not active yet."));
    return sentences.join(u' ');
}

} // namespace

void FitsModel::setFits(const QList<OfferFit>& fits) {
    beginResetModel();
    m_fits = fits;
    endResetModel();
}

QString FitsModel::idAt(int row) const {
    if (row < 0 || row >= m_fits.size())
        return {};
    return m_side == Requests ? m_fits[row].request.toString() : m_fits[row].offer.toString();
}

int FitsModel::rowOf(const QString& id) const {
    for (int row = 0; row < m_fits.size(); ++row) {
        if (idAt(row) == id)
            return row;
    }
    return -1;
}

QString FitsModel::nameOf(const OfferFit& fit) const {
    if (m_side == Offers)
        return fit.line.name;
    const QString name = title(fit.subject);
    return fit.urgency >= Urgency::High ? FitsModelTexts::tr("%1 (%2)", "a request, how urgent").arg(name, word(fit.urgency))
                                        : name;
}

int FitsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_fits.size());
}

QVariant FitsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferFit& fit = m_fits[index.row()];
    if (role == Qt::DisplayRole)
        return nameOf(fit);
    if (role != CandidateRole && role != Qt::AccessibleTextRole)
        return {};
    CandidateCard card{.rank = index.row() + 1, .name = nameOf(fit), .bars = {}, .reason = reasonOf(fit)};
    for (const ScorePart& part : fit.line.parts) {
        const bool link = part.respect == Respect::History; // nobody loses points for a first time
        card.bars.append({.factor = word(part.respect),
                          .word = barText(part.respect, fit.line),
                          .share = part.value,
                          .costs = !link && part.value < costsBelow});
    }
    return role == CandidateRole ? QVariant::fromValue(card) : QVariant(accessibleText(card));
}

} // namespace entraide
