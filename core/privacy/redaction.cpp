// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/redaction.h"

#include "domain/allergens.h"
#include "domain/recurrence.h"
#include "domain/schema.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using enum Audience;
using enum EntityType;
using enum LeavesAs;

constexpr LeavingRow table[]{
    // ---- to a partner: what, when, where about, in which languages, for how many
    {Partner, Request, "service"_L1, "service"_L1, Value},
    {Partner, Request, "when.kind"_L1, "when.kind"_L1, Value},
    {Partner, Request, "when.from"_L1, "when.from"_L1, Value},
    {Partner, Request, "when.until"_L1, "when.until"_L1, Value},
    {Partner, Request, "when.hours"_L1, "when.hours"_L1, HalfHours},
    {Partner, Request, "when.minutes"_L1, "when.minutes"_L1, Value},
    {Partner, Request, "when.rule"_L1, "when.rule"_L1, Rule},
    {Partner, Request, "address.postcode"_L1, "quarter"_L1, Postcode},
    {Partner, Person, "address.postcode"_L1, "quarter"_L1, Postcode},
    {Partner, Organisation, "address.postcode"_L1, "quarter"_L1, Postcode},
    {Partner, Request, "languages"_L1, "languages"_L1, Value},
    {Partner, Request, "skills"_L1, "skills"_L1, Value},
    {Partner, Request, "people_needed"_L1, "people_needed"_L1, Value},
    {Partner, Request, "urgency"_L1, "urgency"_L1, Value},
    // of a dish: its contents are a cook's own words, and stay until it is handed over
    {Partner, Dish, "date"_L1, "date"_L1, Value},
    {Partner, Dish, "slot"_L1, "slot"_L1, HalfHours},
    {Partner, Dish, "portions"_L1, "portions"_L1, Value},
    {Partner, Dish, "allergens"_L1, "allergens"_L1, Codes},
    {Partner, Dish, "suits"_L1, "suits"_L1, Value},
    {Partner, Dish, "address.postcode"_L1, "quarter"_L1, Postcode},

    // ---- to everybody: a posting's public texts and times; never its contact, which is told on confirmation
    {Noticeboard, Posting, "title.fr"_L1, "title.fr"_L1, Text},
    {Noticeboard, Posting, "title.nl"_L1, "title.nl"_L1, Text},
    {Noticeboard, Posting, "title.en"_L1, "title.en"_L1, Text},
    {Noticeboard, Posting, "text.fr"_L1, "text.fr"_L1, Text},
    {Noticeboard, Posting, "text.nl"_L1, "text.nl"_L1, Text},
    {Noticeboard, Posting, "text.en"_L1, "text.en"_L1, Text},
    {Noticeboard, Posting, "kind"_L1, "kind"_L1, Value},
    {Noticeboard, Posting, "valid_until"_L1, "valid_until"_L1, Value},
    {Noticeboard, Posting, "questions.fr"_L1, "questions.fr"_L1, Text},
    {Noticeboard, Posting, "questions.nl"_L1, "questions.nl"_L1, Text},
    {Noticeboard, Posting, "questions.en"_L1, "questions.en"_L1, Text},
    {Noticeboard, Posting, "roles.key"_L1, "roles.key"_L1, Text},
    {Noticeboard, Posting, "roles.name.fr"_L1, "roles.name.fr"_L1, Text},
    {Noticeboard, Posting, "roles.name.nl"_L1, "roles.name.nl"_L1, Text},
    {Noticeboard, Posting, "roles.name.en"_L1, "roles.name.en"_L1, Text},
    {Noticeboard, Posting, "shifts.key"_L1, "shifts.key"_L1, Text},
    {Noticeboard, Posting, "shifts.date"_L1, "shifts.date"_L1, Value},
    {Noticeboard, Posting, "shifts.hours"_L1, "shifts.hours"_L1, Value},
    {Noticeboard, Posting, "shifts.place"_L1, "shifts.place"_L1, Text},
    {Noticeboard, Posting, "address.postcode"_L1, "postcode"_L1, Postcode},
    {Noticeboard, Organisation, "address.postcode"_L1, "postcode"_L1, Postcode},
    {Noticeboard, Organisation, "name"_L1, "organisation"_L1, Text},

    // ---- to another chapter, of a zone; of a shelter the postcode alone
    {Chapters, Organisation, "name"_L1, "zone"_L1, Text},
    {Chapters, Organisation, "address.postcode"_L1, "postcode"_L1, Postcode},

    // ---- with a hand-over: of these, what neededFor() lists for the service, neededToFetch() for a dish
    {HandedOver, Person, "given_name"_L1, "given_name"_L1, Text},
    {HandedOver, Person, "family_name"_L1, "family_name"_L1, Text},
    {HandedOver, Person, "phones"_L1, "phones"_L1, Text},
    {HandedOver, Person, "language"_L1, "language"_L1, Value},
    {HandedOver, Person, "address.street"_L1, "address.street"_L1, Text},
    {HandedOver, Person, "address.number"_L1, "address.number"_L1, Text},
    {HandedOver, Person, "address.box"_L1, "address.box"_L1, Text},
    {HandedOver, Person, "address.postcode"_L1, "address.postcode"_L1, Text},
    {HandedOver, Person, "address.locality"_L1, "address.locality"_L1, Text},
    {HandedOver, Beneficiary, "access"_L1, "access"_L1, Text},
    {HandedOver, Beneficiary, "mobility"_L1, "mobility"_L1, Text},
    {HandedOver, Beneficiary, "pets"_L1, "pets"_L1, Text},
    {HandedOver, Beneficiary, "contact_name"_L1, "contact_name"_L1, Text},
    {HandedOver, Beneficiary, "contact_phone"_L1, "contact_phone"_L1, Text},
    {HandedOver, Organisation, "name"_L1, "organisation"_L1, Text},
    {HandedOver, Organisation, "contact_name"_L1, "contact_name"_L1, Text},
    {HandedOver, Organisation, "phone"_L1, "contact_phone"_L1, Text},
    {HandedOver, Organisation, "address.street"_L1, "address.street"_L1, Text},
    {HandedOver, Organisation, "address.number"_L1, "address.number"_L1, Text},
    {HandedOver, Organisation, "address.box"_L1, "address.box"_L1, Text},
    {HandedOver, Organisation, "address.postcode"_L1, "address.postcode"_L1, Text},
    {HandedOver, Organisation, "address.locality"_L1, "address.locality"_L1, Text},
    {HandedOver, Request, "address.street"_L1, "address.street"_L1, Text},
    {HandedOver, Request, "address.number"_L1, "address.number"_L1, Text},
    {HandedOver, Request, "address.box"_L1, "address.box"_L1, Text},
    {HandedOver, Request, "address.postcode"_L1, "address.postcode"_L1, Text},
    {HandedOver, Request, "address.locality"_L1, "address.locality"_L1, Text},
    {HandedOver, Request, "when.kind"_L1, "when.kind"_L1, Value},
    {HandedOver, Request, "when.from"_L1, "when.from"_L1, Value},
    {HandedOver, Request, "when.until"_L1, "when.until"_L1, Value},
    {HandedOver, Request, "when.hours"_L1, "when.hours"_L1, Value},
    {HandedOver, Request, "when.minutes"_L1, "when.minutes"_L1, Value},
    {HandedOver, Request, "when.rule"_L1, "when.rule"_L1, Rule},
    {HandedOver, Dish, "contents"_L1, "contents"_L1, Text},
    {HandedOver, Dish, "slot"_L1, "slot"_L1, Value},
    {HandedOver, Dish, "address.street"_L1, "address.street"_L1, Text},
    {HandedOver, Dish, "address.number"_L1, "address.number"_L1, Text},
    {HandedOver, Dish, "address.box"_L1, "address.box"_L1, Text},
    {HandedOver, Dish, "address.postcode"_L1, "address.postcode"_L1, Text},
    {HandedOver, Dish, "address.locality"_L1, "address.locality"_L1, Text},
};

constexpr QLatin1StringView forACall[]{"given_name"_L1, "phones"_L1, "language"_L1, "when"_L1};
constexpr QLatin1StringView forALetter[]{"given_name"_L1, "language"_L1, "address"_L1, "organisation"_L1};
constexpr QLatin1StringView forAVisitor[]{"given_name"_L1, "family_name"_L1, "phones"_L1, "language"_L1, "when"_L1};
constexpr QLatin1StringView forAPlace[]{"given_name"_L1, "family_name"_L1,   "phones"_L1,
                                        "language"_L1,   "address"_L1,       "when"_L1,
                                        "organisation"_L1, "contact_name"_L1, "contact_phone"_L1};
constexpr QLatin1StringView forTheDoor[]{"given_name"_L1, "family_name"_L1,  "phones"_L1,
                                         "language"_L1,   "address"_L1,      "access"_L1,
                                         "when"_L1,       "organisation"_L1, "contact_name"_L1,
                                         "contact_phone"_L1};
constexpr QLatin1StringView forTheDog[]{"given_name"_L1, "family_name"_L1, "phones"_L1, "language"_L1,
                                        "address"_L1,    "access"_L1,      "pets"_L1,   "when"_L1};
constexpr QLatin1StringView forAWalkTogether[]{"given_name"_L1,   "family_name"_L1,   "phones"_L1,   "language"_L1,
                                               "address"_L1,      "access"_L1,        "mobility"_L1, "when"_L1,
                                               "contact_name"_L1, "contact_phone"_L1, "organisation"_L1};

constexpr QLatin1StringView toFetch[]{"given_name"_L1, "phones"_L1, "address"_L1, "slot"_L1, "contents"_L1};

/// The record as its type reads it, with every choice and number written out: a card says what it asks also when that
/// is what a request asks unless told otherwise.
template <class R> QJsonObject readAs(const QJsonObject& body) {
    const R record = json::decodeRecord<R>(body);
    QJsonObject object = json::encodeRecord(record);
    forEachField<R>([&]<class T>(const Field<R, T>& f) {
        if constexpr (NamedEnum<T> || (std::is_integral_v<T> && !std::is_same_v<T, bool>))
            object.insert(f.name, json::encode(record.*f.member));
    });
    return object;
}

QJsonObject typed(EntityType type, const QJsonObject& body) {
    QJsonObject object;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (R::entity == type)
            object = readAs<R>(body);
    });
    return object;
}

QString widened(const QString& text) {
    const auto hours = TimeRange::fromString(text);
    if (!hours)
        return {};
    constexpr int half = WeekSlots::slotMinutes;
    return TimeRange{hours->start / half * half, (hours->end + half - 1) / half * half}.toString();
}

bool isPostcode(const QString& text) {
    return (text.size() == 4 || text.size() == 5) &&
           std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QJsonArray knownCodes(const QJsonArray& codes) {
    QJsonArray known;
    for (const QJsonValue& code : codes) {
        if (std::ranges::find(allergenCodes(), code.toString()) != allergenCodes().end())
            known.append(code);
    }
    return known;
}

/// Undefined when nothing of it may leave.
QJsonValue formed(const QJsonValue& value, LeavesAs as) {
    const auto unlessEmpty = [](const QString& text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    };
    switch (as) {
    case Value:
    case Text:
        return value;
    case Postcode:
        return isPostcode(value.toString()) ? value : QJsonValue(QJsonValue::Undefined);
    case HalfHours:
        return unlessEmpty(widened(value.toString()));
    case Codes: {
        const QJsonArray codes = knownCodes(value.toArray());
        return codes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(codes);
    }
    case Rule: {
        const auto rule = Recurrence::fromRule(value.toString());
        return unlessEmpty(rule ? rule->toRule() : QString());
    }
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// Adds to \a target, at \a code, what stands at \a path in \a source; entry by entry where that is a list.
void take(const QJsonObject& source, QStringView path, LeavesAs as, QJsonObject& target, QStringView code) {
    const qsizetype dot = path.indexOf(u'.');
    const QStringView head = dot < 0 ? path : path.left(dot);
    const QJsonValue value = source.value(head);
    if (dot >= 0 && value.isArray()) {
        const QJsonArray items = value.toArray();
        QJsonArray taken = target.value(head).toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = taken.at(i).toObject();
            take(items[i].toObject(), path.mid(dot + 1), as, item, code.mid(code.indexOf(u'.') + 1));
            if (i < taken.size())
                taken[i] = item;
            else
                taken.append(item);
        }
        target.insert(head.toString(), taken);
        return;
    }
    const QJsonValue leaf = formed(valueAt(source, path), as);
    if (!leaf.isUndefined() && !leaf.isNull())
        setValueAt(target, code, leaf);
}

void appendValues(const QJsonValue& value, const QString& code, QList<LeavingValue>& values) {
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            appendValues(it.value(), code.isEmpty() ? it.key() : code + u'.' + it.key(), values);
    } else if (value.isArray() && value.toArray().first().isObject()) {
        const QJsonArray items = value.toArray();
        for (const QJsonValue& item : items)
            appendValues(item, code, values);
    } else {
        values.append({code, value});
    }
}

QString firstPart(QLatin1StringView code) {
    return QString(code).section(u'.', 0, 0);
}

} // namespace

std::span<const LeavingRow> leavingTable() {
    return table;
}

QJsonObject leaving(Audience audience, EntityType type, const QJsonObject& body) {
    const QJsonObject source = typed(type, body);
    QJsonObject target;
    for (const LeavingRow& row : table) {
        if (row.audience == audience && row.type == type)
            take(source, QString(row.path), row.as, target, QString(row.code));
    }
    return target;
}

std::span<const QLatin1StringView> neededFor(Service service) {
    switch (service) {
    case Service::PhoneCall:
        return forACall;
    case Service::Letters:
        return forALetter;
    case Service::Hosting:
        return forAVisitor;
    case Service::DogWalk:
        return forTheDog;
    case Service::Accompany:
    case Service::HomeVisit:
    case Service::Moving:
        return forAWalkTogether;
    case Service::Shopping:
    case Service::Pharmacy:
    case Service::FoodParcel:
    case Service::Cooking:
    case Service::BikeDelivery:
    case Service::Babysitting:
        return forTheDoor;
    case Service::Homework:
    case Service::Paperwork:
    case Service::Masks:
    case Service::Reception:
    case Service::Sorting:
        return forAPlace;
    }
    return forACall;
}

std::span<const QLatin1StringView> neededToFetch() {
    return toFetch;
}

QList<LeavingValue> valuesOf(const QJsonObject& document) {
    QList<LeavingValue> values;
    appendValues(document, {}, values);
    return values;
}

QList<StayingField> stayingOf(Audience audience, EntityType type, const QJsonObject& body,
                              const std::optional<QStringList>& codes) {
    QList<StayingField> staying;
    for (const FieldSchema& field : schemaOf(type).fields) {
        const QJsonValue value = valueAt(body, field.path);
        if (value.isUndefined() || value.isNull())
            continue;
        const QString inItems = field.path + u'.';
        const bool leaves = std::ranges::any_of(table, [&](const LeavingRow& row) {
            return row.audience == audience && row.type == type &&
                   (row.path == field.path || QString(row.path).startsWith(inItems)) &&
                   (!codes || codes->contains(firstPart(row.code)));
        });
        if (!leaves)
            staying.append({type, field.path});
    }
    return staying;
}

} // namespace entraide
