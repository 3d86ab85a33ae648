// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derive.h"

#include "domain/records.h"
#include "domain/text_fold.h"
#include "storage/word_set.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Sorts behind every letter: what has no label yet comes last.
const QString lastKey = u"~"_s;
const QString openEnd = u"9999-12-31"_s;

void addSearchable(WordSet& words, const EntitySchema& schema, const QJsonObject& body) {
    for (const FieldSchema& field : schema.fields) {
        if (!has(field.use, FieldUse::Searchable))
            continue;
        const QJsonValue value = valueAt(body, field.path);
        if (value.isString()) {
            words.addText(value.toString());
            continue;
        }
        const bool phones = field.path == "phones"_L1;
        for (const QJsonValue& item : value.toArray()) {
            if (phones)
                words.addPhone(item.toString());
            else
                words.addText(item.toString());
        }
    }
}

/// The fields of a body by path, with the record's default for a Choice left out.
class Body {
public:
    Body(EntityType type, const QJsonObject& body)
        : m_type(type)
        , m_body(body) {}

    QString text(QLatin1StringView path) const { return valueAt(m_body, QString(path)).toString(); }
    double number(QLatin1StringView path) const { return valueAt(m_body, QString(path)).toDouble(std::nan("")); }
    QJsonArray array(QLatin1StringView path) const { return valueAt(m_body, QString(path)).toArray(); }
    /// A choice that is left out, or unknown here, is the first: how the records' defaults are.
    QString choice(QLatin1StringView path) const {
        const FieldSchema* field = schemaOf(m_type).field(QString(path));
        const QString given = text(path);
        return given.isEmpty() && field && !field->choices.empty() ? QString(field->choices.front()) : given;
    }

private:
    EntityType m_type;
    const QJsonObject& m_body;
};

void placeHere(Derived& derived, const Body& body) {
    derived.postcode = body.text("address.postcode"_L1);
    const GeoPoint point{body.number("position.lat"_L1), body.number("position.lon"_L1)};
    derived.placed = point.isValid();
    if (derived.placed) {
        derived.lat = point.lat;
        derived.lon = point.lon;
    }
}

void placeAsIn(Derived& derived, const Derived& other) {
    derived.postcode = other.postcode;
    derived.placed = other.placed;
    derived.lat = other.lat;
    derived.lon = other.lon;
}

void datesOf(Derived& derived, const QJsonObject& body, const QString& fallback) {
    When when;
    json::decode(body.value("when"_L1), when);
    const QDate first = when.from;
    const QDate last = when.lastDay();
    derived.date = first.isValid() ? first.toString(Qt::ISODate) : fallback;
    if (last.isValid())
        derived.lastDate = last.toString(Qt::ISODate);
    else if (first.isValid())
        derived.lastDate = openEnd;
    else
        derived.lastDate = derived.date;
}

QString firstText(const QJsonObject& texts) {
    for (QLatin1StringView language : {"fr"_L1, "nl"_L1, "en"_L1, "de"_L1}) {
        if (const QString text = texts.value(language).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

std::span<const DerivedFrom> derivedReferences() {
    using enum EntityType;
    static constexpr std::array all{
        DerivedFrom{Volunteer, "person"_L1, Person},
        DerivedFrom{Beneficiary, "person"_L1, Person},
        DerivedFrom{Offer, "person"_L1, Person},
        DerivedFrom{Dish, "cook"_L1, Person},
        DerivedFrom{Donation, "donor"_L1, Person},
        DerivedFrom{Donation, "campaign"_L1, Campaign},
        DerivedFrom{Donation, "restaurant"_L1, Organisation},
        DerivedFrom{Payment, "donation"_L1, Donation},
        DerivedFrom{Payment, "restaurant"_L1, Organisation},
        DerivedFrom{MealOrder, "restaurant"_L1, Organisation},
        DerivedFrom{MealOrder, "hospital"_L1, Organisation},
        DerivedFrom{Posting, "organisation"_L1, Organisation},
        DerivedFrom{Request, "beneficiary"_L1, Beneficiary},
        DerivedFrom{Request, "organisation"_L1, Organisation},
        DerivedFrom{Match, "request"_L1, Request},
        DerivedFrom{Match, "offer"_L1, Offer},
        DerivedFrom{Match, "volunteer"_L1, Volunteer},
        DerivedFrom{Tandem, "volunteer"_L1, Volunteer},
        DerivedFrom{Tandem, "beneficiary"_L1, Beneficiary},
        DerivedFrom{Visit, "tandem"_L1, Tandem},
        DerivedFrom{Visit, "match"_L1, Match},
        DerivedFrom{Visit, "volunteer"_L1, Volunteer},
        DerivedFrom{Signup, "volunteer"_L1, Volunteer},
        DerivedFrom{Signup, "posting"_L1, Posting},
        DerivedFrom{Round, "rider"_L1, Volunteer},
    };
    return all;
}

std::span<const EntityType> derivationOrder() {
    using enum EntityType;
    static constexpr std::array order{Person,        Organisation, Campaign,   Volunteer, Beneficiary, Offer,
                                      Dish,          Donation,     Payment,    MealOrder, Posting,     Request,
                                      Match,         Tandem,       Visit,      Signup,    Round,       Note,
                                      ImportMapping, NamedFilter,  DeskProfile, User};
    static_assert(order.size() == enumCount<EntityType>());
    return order;
}

Derived derive(EntityType type, const QString& id, const QJsonObject& object, const DerivedSource& source) {
    const Body body(type, object);
    Derived derived;
    WordSet words;
    const auto from = [&](QLatin1StringView path) -> std::optional<Derived> {
        const QString reference = body.text(path);
        return reference.isEmpty() ? std::nullopt : source(reference);
    };
    /// The record is about what it refers to: its name, person and words are this one's too.
    const auto about = [&](const std::optional<Derived>& other) {
        if (!other)
            return;
        if (derived.label.isEmpty())
            derived.label = other->label;
        if (derived.person.isEmpty())
            derived.person = other->person;
        words.addWords(other->words);
    };
    const auto placeFrom = [&](const std::optional<Derived>& other) {
        if (other && !derived.placed && derived.postcode.isEmpty())
            placeAsIn(derived, *other);
    };

    switch (type) {
    case EntityType::Person:
        derived.person = id;
        derived.label = u"%1 %2"_s.arg(body.text("given_name"_L1), body.text("family_name"_L1)).trimmed();
        placeHere(derived, body);
        break;
    case EntityType::Volunteer:
    case EntityType::Beneficiary: {
        const auto person = from("person"_L1);
        derived.person = body.text("person"_L1);
        about(person);
        placeFrom(person);
        break;
    }
    case EntityType::Organisation:
        derived.label = body.text("name"_L1);
        placeHere(derived, body);
        for (const QJsonValue& unit : body.array("units"_L1))
            words.addText(unit.toObject().value("name"_L1).toString());
        break;
    case EntityType::Request: {
        const auto beneficiary = from("beneficiary"_L1);
        const auto organisation = from("organisation"_L1);
        about(beneficiary);
        about(organisation);
        derived.service = body.choice("service"_L1);
        placeHere(derived, body);
        placeFrom(beneficiary);
        placeFrom(organisation);
        datesOf(derived, object, body.text("received"_L1));
        break;
    }
    case EntityType::Offer: {
        const auto person = from("person"_L1);
        derived.person = body.text("person"_L1);
        about(person);
        derived.service = body.choice("service"_L1);
        placeHere(derived, body);
        placeFrom(person);
        datesOf(derived, object, body.text("received"_L1));
        break;
    }
    case EntityType::Match: {
        const auto asked = body.text("request"_L1).isEmpty() ? from("offer"_L1) : from("request"_L1);
        about(from("volunteer"_L1));
        about(asked);
        if (asked) {
            derived.service = asked->service;
            placeAsIn(derived, *asked);
        }
        derived.date = body.text("date"_L1);
        if (derived.date.isEmpty() && asked)
            derived.date = asked->date;
        derived.lastDate = derived.date;
        break;
    }
    case EntityType::Tandem: {
        const auto beneficiary = from("beneficiary"_L1);
        about(beneficiary);
        about(from("volunteer"_L1));
        if (beneficiary)
            placeAsIn(derived, *beneficiary);
        derived.date = body.text("started"_L1);
        derived.lastDate = body.text("ended"_L1).isEmpty() ? openEnd : body.text("ended"_L1);
        break;
    }
    case EntityType::Visit: {
        const auto part = body.text("tandem"_L1).isEmpty() ? from("match"_L1) : from("tandem"_L1);
        about(from("volunteer"_L1));
        about(part);
        if (part) {
            derived.service = part->service;
            placeAsIn(derived, *part);
        }
        derived.date = derived.lastDate = body.text("date"_L1);
        break;
    }
    case EntityType::Posting: {
        const auto organisation = from("organisation"_L1);
        derived.label = firstText(object.value("title"_L1).toObject());
        derived.service = object.contains("kind"_L1) ? body.text("kind"_L1) : QString(enumName(Posting{}.kind));
        if (organisation)
            words.addWords(organisation->words);
        placeHere(derived, body);
        placeFrom(organisation);
        for (const QJsonValue& role : body.array("roles"_L1)) {
            const QJsonObject texts = role.toObject().value("name"_L1).toObject();
            for (const QJsonValue& text : texts)
                words.addText(text.toString());
        }
        for (const QJsonValue& shift : body.array("shifts"_L1)) {
            const QString day = shift.toObject().value("date"_L1).toString();
            if (!day.isEmpty() && (derived.date.isEmpty() || day < derived.date))
                derived.date = day;
            derived.lastDate = std::max(derived.lastDate, day);
        }
        break;
    }
    case EntityType::Signup: {
        const auto posting = from("posting"_L1);
        about(from("volunteer"_L1));
        if (posting) {
            words.addWords(posting->words);
            derived.service = posting->service;
            placeAsIn(derived, *posting);
        }
        derived.date = derived.lastDate = body.text("received"_L1).left(10);
        break;
    }
    case EntityType::Donation:
        about(from("donor"_L1));
        if (const auto restaurant = from("restaurant"_L1))
            words.addWords(restaurant->words);
        if (const auto campaign = from("campaign"_L1))
            words.addWords(campaign->words);
        derived.date = derived.lastDate = body.text("pledged"_L1);
        break;
    case EntityType::Payment:
        derived.label = body.text("payer"_L1);
        about(from("donation"_L1));
        if (const auto restaurant = from("restaurant"_L1))
            words.addWords(restaurant->words);
        derived.date = derived.lastDate = body.text("date"_L1);
        break;
    case EntityType::DeskProfile:
        derived.label = body.text("name"_L1);
        break;
    case EntityType::Campaign:
        derived.label = body.text("name"_L1);
        derived.date = body.text("from"_L1);
        derived.lastDate = body.text("until"_L1).isEmpty() ? openEnd : body.text("until"_L1);
        break;
    case EntityType::MealOrder: {
        const auto hospital = from("hospital"_L1);
        about(from("restaurant"_L1));
        if (hospital) {
            words.addWords(hospital->words);
            placeAsIn(derived, *hospital);
        }
        derived.date = derived.lastDate = body.text("date"_L1);
        break;
    }
    case EntityType::Dish: {
        const auto cook = from("cook"_L1);
        derived.label = body.text("contents"_L1);
        derived.person = body.text("cook"_L1);
        about(cook);
        placeHere(derived, body);
        placeFrom(cook);
        derived.date = derived.lastDate = body.text("date"_L1);
        break;
    }
    case EntityType::Round:
        about(from("rider"_L1));
        derived.date = derived.lastDate = body.text("date"_L1);
        break;
    case EntityType::Note: {
        constexpr qsizetype labelLength = 80;
        derived.label = body.text("text"_L1).simplified().left(labelLength);
        derived.date = derived.lastDate = body.text("follow_up"_L1);
        if (entityTypeOf(body.text("about"_L1)) == EntityType::Person)
            derived.person = body.text("about"_L1);
        break;
    }
    case EntityType::ImportMapping:
    case EntityType::NamedFilter:
    case EntityType::User:
        derived.label = body.text("name"_L1);
        break;
    }

    addSearchable(words, schemaOf(type), object);
    words.addPlace(derived.postcode);
    words.addText(derived.label);
    derived.words = words.joined();
    derived.sortKey = derived.label.isEmpty() ? lastKey : foldText(derived.label);
    return derived;
}

} // namespace entraide
