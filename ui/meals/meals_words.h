// SPDX-License-Identifier: GPL-3.0-or-later
// Words that several parts of the page Meals share.
#pragma once

#include "meals/payment_doubt.h"
#include "storage/queries.h"

#include <QString>

namespace entraide {

class Desk;

/// "30,00 €" as it is written in the reader's language.
QString euros(qint64 cents);
/// "3 meals".
QString mealsText(int meals);
/// "+++000/0000/00097+++"; what is no structured communication as it is.
QString communicationText(const QString& digits);
/// Who gave: the name, "(no name)", or that the person is erased or not received yet.
QString giverText(const PersonId& donor, const QString& name);
QString giverText(const Desk& desk, const Donation& gift);
QString giverText(const ListRow& gift);
/// "Saint-Pierre, intensive care"; empty without a hospital.
QString targetText(const QString& hospital, const QString& unit);

/// The reference in a row's body under \a field.
template <class IdType> IdType idIn(const ListRow& row, QLatin1StringView field) {
    return IdType::fromString(row.body.value(field).toString()).value_or(IdType());
}
/// The day in a row's body under \a field.
QDate dayIn(const ListRow& row, QLatin1StringView field);

} // namespace entraide
