// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/twin_words.h"

#include "domain/json_codec.h"
#include "domain/phone.h"
#include "domain/schema.h"
#include "ui/words/field_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct TwinWords {
    Q_DECLARE_TR_FUNCTIONS(TwinWords)
};

QString homeText(const QJsonValue& value) {
    Address address;
    json::decode(value, address);
    QStringList street{address.street, address.number, address.box};
    street.removeAll(QString());
    QStringList parts{street.join(u' ')};
    if (!address.postcode.isEmpty())
        parts.append(address.postcode + u' ' + placeName(address.postcode));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString twinFieldWord(const TwinDifference& difference) {
    const QString name = sentenceCase(fieldWord(difference.record, difference.field));
    if (difference.record == EntityType::Person)
        return name;
    return TwinWords::tr("%1: %2", "volunteer or person helped; a field")
        .arg(sentenceCase(word(difference.record)), name);
}

QString twinValueWord(const TwinDifference& difference, const QJsonValue& value) {
    const FieldSchema* field = schemaOf(difference.record).field(difference.field);
    QString text;
    if (difference.field == "address"_L1) {
        text = homeText(value);
    } else if (difference.field == "phones"_L1) {
        QStringList phones;
        for (const QJsonValue& phone : value.toArray())
            phones.append(shownPhone(phone.toString()));
        text = phones.join(u", "_s);
    } else if (field) {
        text = valueWords(difference.record, *field, value);
    } else if (value.isString()) {
        text = value.toString();
    }
    return text.isEmpty() ? u"–"_s : sentenceCase(text);
}

QString twinHoldsText(const TwinHolds& holds) {
    QStringList parts;
    const auto add = [&](EntityType type, int count) {
        if (count > 0)
            parts.append(counted(type, count));
    };
    add(EntityType::Match, holds.matches);
    add(EntityType::Tandem, holds.tandems);
    add(EntityType::Visit, holds.visits);
    add(EntityType::Signup, holds.signups);
    add(EntityType::Request, holds.requests);
    add(EntityType::Offer, holds.offers);
    add(EntityType::Donation, holds.gifts);
    add(EntityType::Dish, holds.dishes);
    add(EntityType::Round, holds.rounds);
    add(EntityType::Note, holds.notes);
    if (holds.minutes > 0)
        parts.append(TwinWords::tr("%1 h %2 of help", "hours, minutes in two digits")
                         .arg(holds.minutes / 60)
                         .arg(holds.minutes % 60, 2, 10, QLatin1Char('0')));
    return parts.isEmpty() ? TwinWords::tr("Nothing hangs on it.") : parts.join(u", "_s);
}

} // namespace entraide
