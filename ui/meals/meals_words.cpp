// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/meals_words.h"

#include "domain/structured_communication.h"
#include "storage/desk.h"
#include "ui/words/money_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct MealsWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(MealsWords)
};

} // namespace

QString euros(qint64 cents) {
    return amountText(cents, QLocale());
}

QString mealsText(int meals) {
    return MealsWordsTexts::tr("%n meal(s)", nullptr, meals);
}

QString communicationText(const QString& digits) {
    const auto read = StructuredCommunication::fromText(digits);
    return read ? read->toString() : digits;
}

QString giverText(const PersonId& donor, const QString& name) {
    if (!name.isEmpty())
        return name;
    return donor.isEmpty() ? MealsWordsTexts::tr("(no name)", "of who gives") : absentText(donor.toString());
}

QString giverText(const Desk& desk, const Donation& gift) {
    const auto person = desk.find<Person>(gift.donor);
    return giverText(gift.donor, person ? fullName(*person) : QString());
}

QString giverText(const ListRow& gift) {
    return giverText(idIn<PersonId>(gift, "donor"_L1), gift.label);
}

QString targetText(const QString& hospital, const QString& unit) {
    QStringList parts{hospital, unit};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QDate dayIn(const ListRow& row, QLatin1StringView field) {
    return QDate::fromString(row.body.value(field).toString(), Qt::ISODate);
}

} // namespace entraide
