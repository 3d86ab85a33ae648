// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/ledger_model.h"

#include "ui/common/roles.h"

namespace entraide {

using namespace Qt::StringLiterals;

LedgerModel::LedgerModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_columns(ledgerColumns()) {}

void LedgerModel::setBooks(const CampaignBooks& books) {
    beginResetModel();
    m_books = books;
    endResetModel();
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_books.ledger.restaurants.size()) + 1;
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 2;
}

OrganisationId LedgerModel::restaurantAt(int row) const {
    return row >= 0 && row < m_books.ledger.restaurants.size() ? m_books.ledger.restaurants[row].restaurant
                                                               : OrganisationId();
}

const MealAccount& LedgerModel::accountAt(int row) const {
    return row < m_books.ledger.restaurants.size() ? m_books.ledger.restaurants[row].account : m_books.ledger.total;
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isTotal = index.row() == m_books.ledger.restaurants.size();
    const MealAccount& account = accountAt(index.row());
    const bool isBalance = index.column() == balanceColumn();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == 0)
            return isTotal ? tr("Total") : placeName(m_books, restaurantAt(index.row()));
        if (isBalance)
            return account.balances() ? tr("balances") : tr("does not balance");
        return m_columns[index.column() - 1].text(account);
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s +
                       data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == 0 || isBalance ? Qt::AlignLeft : Qt::AlignRight) |
                                   Qt::AlignVCenter);
    case BoldRole:
        return isTotal;
    case StateIconRole:
        if (!isBalance)
            return {};
        return account.balances() ? u"state-done"_s : u"warning"_s;
    case StateToneRole:
        return QVariant::fromValue(!isBalance ? Tone::Normal : account.balances() ? Tone::Positive : Tone::Danger);
    default:
        return {};
    }
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section > 0 && section < balanceColumn();
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return isNumber ? m_columns[section - 1].tip : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Restaurant") : isNumber ? m_columns[section - 1].title : tr("Balances");
}

} // namespace entraide
