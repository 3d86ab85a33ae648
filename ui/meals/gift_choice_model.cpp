// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gift_choice_model.h"

#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/roles.h"
#include "ui/meals/gift_columns.h"
#include "ui/meals/meals_words.h"
#include "ui/words/time_words.h"

#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 100;

} // namespace

QList<GiftChoice> suggestedGifts(const Desk& desk, const Payment& payment) {
    // A restaurant has many gifts: what decides is read of all of them, the rest of those that fit.
    const QList<Donation> gifts =
        desk.findBy<Donation>(only(&Donation::state, &Donation::restaurant, &Donation::amountCents,
                                   &Donation::receivedCents, &Donation::pledged),
                              "restaurant"_L1, payment.restaurant.toString());
    QList<DonationId> fitting = giftsThatMayBe(gifts, payment.restaurant, payment.cents, payment.date);
    fitting.resize(std::min<qsizetype>(fitting.size(), mostOffered));
    QList<GiftChoice> choices;
    for (const DonationId& id : std::as_const(fitting)) {
        if (const auto gift = desk.find<Donation>(id))
            choices.append({*gift, giverText(desk, *gift)});
    }
    return choices;
}

QList<GiftChoice> foundGifts(const Desk& desk, const OrganisationId& restaurant, const QString& text) {
    ListQuery query;
    query.type = EntityType::Donation;
    query.equals.append({u"restaurant"_s, restaurant.toString()});
    query.sortColumn = u"pledged"_s;
    query.descending = true;
    query.limit = mostOffered;
    if (text.trimmed().isEmpty())
        query.states = {QString(enumName(DonationState::Pledged))};
    else
        searchGifts(query, text);
    QList<GiftChoice> choices;
    for (const ListRow& row : desk.queries().list(query).rows)
        choices.append({recordFromBody<Donation>(row.id, row.body), giverText(row)});
    return choices;
}

void GiftChoiceModel::setChoices(const QList<GiftChoice>& choices) {
    beginResetModel();
    m_choices = choices;
    endResetModel();
}

DonationId GiftChoiceModel::giftAt(int row) const {
    return row >= 0 && row < m_choices.size() ? m_choices[row].gift.id : DonationId();
}

int GiftChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_choices.size());
}

int GiftChoiceModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GiftChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GiftChoice& choice = m_choices[index.row()];
    if (role == BoldRole)
        return index.column() == GiverColumn;
    if (role == Qt::AccessibleTextRole)
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       data(index, Qt::DisplayRole).toString());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case GiverColumn:
        return choice.giver;
    case MealsColumn:
        return QLocale().toString(choice.gift.meals);
    case OpenColumn:
        return euros(openCents(choice.gift));
    case PledgedColumn:
        return dateText(choice.gift.pledged);
    case CommunicationColumn:
        return communicationText(choice.gift.communication);
    default:
        return {};
    }
}

QVariant GiftChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GiverColumn:
        return tr("Giver");
    case MealsColumn:
        return tr("Meals");
    case OpenColumn:
        return tr("Still open");
    case PledgedColumn:
        return tr("Pledged");
    case CommunicationColumn:
        return tr("Communication");
    default:
        return {};
    }
}

} // namespace entraide
