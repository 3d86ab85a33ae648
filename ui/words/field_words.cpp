// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/field_words.h"

#include "domain/phone.h"
#include "domain/records.h"
#include "ui/words/reading_language.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct FieldName {
    QLatin1StringView path;
    const char* word;
};

constexpr FieldName fieldNames[]{
    {"state"_L1, QT_TRANSLATE_NOOP("Field", "state")},
    {"given_name"_L1, QT_TRANSLATE_NOOP("Field", "first name")},
    {"family_name"_L1, QT_TRANSLATE_NOOP("Field", "family name")},
    {"language"_L1, QT_TRANSLATE_NOOP("Field", "language of letters")},
    {"phones"_L1, QT_TRANSLATE_NOOP("Field", "phones")},
    {"emails"_L1, QT_TRANSLATE_NOOP("Field", "e-mails")},
    {"address.street"_L1, QT_TRANSLATE_NOOP("Field", "street")},
    {"address.number"_L1, QT_TRANSLATE_NOOP("Field", "number")},
    {"address.box"_L1, QT_TRANSLATE_NOOP("Field", "box")},
    {"address.postcode"_L1, QT_TRANSLATE_NOOP("Field", "postcode")},
    {"address.locality"_L1, QT_TRANSLATE_NOOP("Field", "locality")},
    {"address"_L1, QT_TRANSLATE_NOOP("Field", "address")},
    {"position.lat"_L1, QT_TRANSLATE_NOOP("Field", "latitude")},
    {"position.lon"_L1, QT_TRANSLATE_NOOP("Field", "longitude")},
    {"placed_by"_L1, QT_TRANSLATE_NOOP("Field", "how the place was found")},
    {"birth_year"_L1, QT_TRANSLATE_NOOP("Field", "year of birth")},
    {"consents"_L1, QT_TRANSLATE_NOOP("Field", "consents")},
    {"remark"_L1, QT_TRANSLATE_NOOP("Field", "remark")},
    {"remark_level"_L1, QT_TRANSLATE_NOOP("Field", "who may read the remark")},
    {"suspected_twins"_L1, QT_TRANSLATE_NOOP("Field", "possible duplicates")},
    {"not_twins"_L1, QT_TRANSLATE_NOOP("Field", "not the same person as")},
    {"import_key"_L1, QT_TRANSLATE_NOOP("Field", "key of the import")},
    {"keep_until"_L1, QT_TRANSLATE_NOOP("Field", "kept until, after a review")},
    {"keep_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it is kept")},
    {"archived_on"_L1, QT_TRANSLATE_NOOP("Field", "put away by a review on")},
    {"archived_parts"_L1, QT_TRANSLATE_NOOP("Field", "ended with it")},
    {"reviewed_by"_L1, QT_TRANSLATE_NOOP("Field", "reviewed by")},
    {"merged_from"_L1, QT_TRANSLATE_NOOP("Field", "records taken into this one")},
    {"merged_keys"_L1, QT_TRANSLATE_NOOP("Field", "keys of their imports")},
    {"what"_L1, QT_TRANSLATE_NOOP("Field", "for what")},
    {"version"_L1, QT_TRANSLATE_NOOP("Field", "version of the text")},
    {"given"_L1, QT_TRANSLATE_NOOP("Field", "since")},
    {"withdrawn"_L1, QT_TRANSLATE_NOOP("Field", "taken back on")},
    {"means"_L1, QT_TRANSLATE_NOOP("Field", "how it was said")},
    {"basis"_L1, QT_TRANSLATE_NOOP("Field", "basis in law")},
    {"person"_L1, QT_TRANSLATE_NOOP("Field", "person")},
    {"services"_L1, QT_TRANSLATE_NOOP("Field", "services")},
    {"skills"_L1, QT_TRANSLATE_NOOP("Field", "skills")},
    {"languages"_L1, QT_TRANSLATE_NOOP("Field", "languages")},
    {"availability"_L1, QT_TRANSLATE_NOOP("Field", "weekly availability")},
    {"available_from"_L1, QT_TRANSLATE_NOOP("Field", "available from")},
    {"available_until"_L1, QT_TRANSLATE_NOOP("Field", "available until")},
    {"exceptions"_L1, QT_TRANSLATE_NOOP("Field", "exceptions")},
    {"area_km"_L1, QT_TRANSLATE_NOOP("Field", "how far, in km")},
    {"quarters"_L1, QT_TRANSLATE_NOOP("Field", "quarters")},
    {"transports"_L1, QT_TRANSLATE_NOOP("Field", "transport")},
    {"hours_per_week"_L1, QT_TRANSLATE_NOOP("Field", "hours a week")},
    {"tasks_per_week"_L1, QT_TRANSLATE_NOOP("Field", "tasks a week")},
    {"screenings"_L1, QT_TRANSLATE_NOOP("Field", "screening")},
    {"affiliation"_L1, QT_TRANSLATE_NOOP("Field", "affiliation")},
    {"school"_L1, QT_TRANSLATE_NOOP("Field", "school")},
    {"information_note_given"_L1, QT_TRANSLATE_NOOP("Field", "information note given")},
    {"insured"_L1, QT_TRANSLATE_NOOP("Field", "insured")},
    {"benefit_needs_approval"_L1, QT_TRANSLATE_NOOP("Field", "benefit needs approval")},
    {"expenses_regime"_L1, QT_TRANSLATE_NOOP("Field", "expenses regime")},
    {"blocked_persons"_L1, QT_TRANSLATE_NOOP("Field", "not to be brought together with")},
    {"registered"_L1, QT_TRANSLATE_NOOP("Field", "registered on")},
    {"needs"_L1, QT_TRANSLATE_NOOP("Field", "needs")},
    {"mobility"_L1, QT_TRANSLATE_NOOP("Field", "mobility")},
    {"pets"_L1, QT_TRANSLATE_NOOP("Field", "pets")},
    {"access"_L1, QT_TRANSLATE_NOOP("Field", "how to get in")},
    {"contact_name"_L1, QT_TRANSLATE_NOOP("Field", "contact person")},
    {"contact_phone"_L1, QT_TRANSLATE_NOOP("Field", "contact person's phone")},
    {"contact"_L1, QT_TRANSLATE_NOOP("Field", "contact")},
    {"kind"_L1, QT_TRANSLATE_NOOP("Field", "kind")},
    {"name"_L1, QT_TRANSLATE_NOOP("Field", "name")},
    {"phone"_L1, QT_TRANSLATE_NOOP("Field", "phone")},
    {"email"_L1, QT_TRANSLATE_NOOP("Field", "e-mail")},
    {"units"_L1, QT_TRANSLATE_NOOP("Field", "units")},
    {"iban"_L1, QT_TRANSLATE_NOOP("Field", "account number")},
    {"meals_per_day"_L1, QT_TRANSLATE_NOOP("Field", "meals a day")},
    {"meal_price_cents"_L1, QT_TRANSLATE_NOOP("Field", "price of a meal")},
    {"beneficiary"_L1, QT_TRANSLATE_NOOP("Field", "beneficiary")},
    {"organisation"_L1, QT_TRANSLATE_NOOP("Field", "organisation")},
    {"requested_by"_L1, QT_TRANSLATE_NOOP("Field", "asked by")},
    {"requester"_L1, QT_TRANSLATE_NOOP("Field", "requester")},
    {"service"_L1, QT_TRANSLATE_NOOP("Field", "service")},
    {"title"_L1, QT_TRANSLATE_NOOP("Field", "title")},
    {"when.kind"_L1, QT_TRANSLATE_NOOP("Field", "when")},
    {"when.from"_L1, QT_TRANSLATE_NOOP("Field", "from")},
    {"when.until"_L1, QT_TRANSLATE_NOOP("Field", "until")},
    {"when.hours"_L1, QT_TRANSLATE_NOOP("Field", "hours")},
    {"when.minutes"_L1, QT_TRANSLATE_NOOP("Field", "minutes")},
    {"when.rule"_L1, QT_TRANSLATE_NOOP("Field", "how it repeats")},
    {"people_needed"_L1, QT_TRANSLATE_NOOP("Field", "people needed")},
    {"urgency"_L1, QT_TRANSLATE_NOOP("Field", "urgency")},
    {"received"_L1, QT_TRANSLATE_NOOP("Field", "received on")},
    {"expires"_L1, QT_TRANSLATE_NOOP("Field", "expires on")},
    {"origin"_L1, QT_TRANSLATE_NOOP("Field", "origin")},
    {"unmet_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it was not met")},
    {"request"_L1, QT_TRANSLATE_NOOP("Field", "request")},
    {"offer"_L1, QT_TRANSLATE_NOOP("Field", "offer")},
    {"volunteer"_L1, QT_TRANSLATE_NOOP("Field", "volunteer")},
    {"date"_L1, QT_TRANSLATE_NOOP("Field", "day")},
    {"hours"_L1, QT_TRANSLATE_NOOP("Field", "hours")},
    {"score"_L1, QT_TRANSLATE_NOOP("Field", "score")},
    {"reasons"_L1, QT_TRANSLATE_NOOP("Field", "reasons")},
    {"decided_by"_L1, QT_TRANSLATE_NOOP("Field", "decided by")},
    {"proposed_at"_L1, QT_TRANSLATE_NOOP("Field", "proposed at")},
    {"decided_at"_L1, QT_TRANSLATE_NOOP("Field", "decided at")},
    {"decline_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it was declined")},
    {"override_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it was done all the same")},
    {"contact_revealed_at"_L1, QT_TRANSLATE_NOOP("Field", "contact told at")},
    {"locked"_L1, QT_TRANSLATE_NOOP("Field", "locked")},
    {"cadence.kind"_L1, QT_TRANSLATE_NOOP("Field", "when")},
    {"cadence.from"_L1, QT_TRANSLATE_NOOP("Field", "from")},
    {"cadence.until"_L1, QT_TRANSLATE_NOOP("Field", "until")},
    {"cadence.hours"_L1, QT_TRANSLATE_NOOP("Field", "hours")},
    {"cadence.minutes"_L1, QT_TRANSLATE_NOOP("Field", "minutes")},
    {"cadence.rule"_L1, QT_TRANSLATE_NOOP("Field", "how it repeats")},
    {"substitute"_L1, QT_TRANSLATE_NOOP("Field", "substitute")},
    {"started"_L1, QT_TRANSLATE_NOOP("Field", "started on")},
    {"review"_L1, QT_TRANSLATE_NOOP("Field", "to be reviewed on")},
    {"ended"_L1, QT_TRANSLATE_NOOP("Field", "ended on")},
    {"end_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it ended")},
    {"pair_blocked"_L1, QT_TRANSLATE_NOOP("Field", "not to be brought together again")},
    {"tandem"_L1, QT_TRANSLATE_NOOP("Field", "tandem")},
    {"match"_L1, QT_TRANSLATE_NOOP("Field", "match")},
    {"minutes"_L1, QT_TRANSLATE_NOOP("Field", "minutes")},
    {"kilometres"_L1, QT_TRANSLATE_NOOP("Field", "kilometres")},
    {"reason"_L1, QT_TRANSLATE_NOOP("Field", "reason")},
    {"approved_by"_L1, QT_TRANSLATE_NOOP("Field", "approved by")},
    {"title.fr"_L1, QT_TRANSLATE_NOOP("Field", "title in French")},
    {"title.nl"_L1, QT_TRANSLATE_NOOP("Field", "title in Dutch")},
    {"title.en"_L1, QT_TRANSLATE_NOOP("Field", "title in English")},
    {"title.de"_L1, QT_TRANSLATE_NOOP("Field", "title in German")},
    {"text.fr"_L1, QT_TRANSLATE_NOOP("Field", "text in French")},
    {"text.nl"_L1, QT_TRANSLATE_NOOP("Field", "text in Dutch")},
    {"text.en"_L1, QT_TRANSLATE_NOOP("Field", "text in English")},
    {"text.de"_L1, QT_TRANSLATE_NOOP("Field", "text in German")},
    {"questions"_L1, QT_TRANSLATE_NOOP("Field", "questions")},
    {"valid_until"_L1, QT_TRANSLATE_NOOP("Field", "valid until")},
    {"roles"_L1, QT_TRANSLATE_NOOP("Field", "roles")},
    {"shifts"_L1, QT_TRANSLATE_NOOP("Field", "shifts")},
    {"posting"_L1, QT_TRANSLATE_NOOP("Field", "posting")},
    {"role"_L1, QT_TRANSLATE_NOOP("Field", "role")},
    {"shift"_L1, QT_TRANSLATE_NOOP("Field", "shift")},
    {"answers"_L1, QT_TRANSLATE_NOOP("Field", "answers")},
    {"reserve_place"_L1, QT_TRANSLATE_NOOP("Field", "place in the queue")},
    {"campaign"_L1, QT_TRANSLATE_NOOP("Field", "campaign")},
    {"meals_goal"_L1, QT_TRANSLATE_NOOP("Field", "meals hoped for")},
    {"from"_L1, QT_TRANSLATE_NOOP("Field", "from")},
    {"until"_L1, QT_TRANSLATE_NOOP("Field", "until")},
    {"donation"_L1, QT_TRANSLATE_NOOP("Field", "gift")},
    {"cents"_L1, QT_TRANSLATE_NOOP("Field", "amount")},
    {"payer"_L1, QT_TRANSLATE_NOOP("Field", "paid by")},
    {"payer_account"_L1, QT_TRANSLATE_NOOP("Field", "payer's account")},
    {"bank_reference"_L1, QT_TRANSLATE_NOOP("Field", "bank's reference")},
    {"bank_text"_L1, QT_TRANSLATE_NOOP("Field", "bank's own words")},
    {"returned"_L1, QT_TRANSLATE_NOOP("Field", "to be ordered again")},
    {"donor"_L1, QT_TRANSLATE_NOOP("Field", "donor")},
    {"restaurant"_L1, QT_TRANSLATE_NOOP("Field", "restaurant")},
    {"meals"_L1, QT_TRANSLATE_NOOP("Field", "meals")},
    {"amount_cents"_L1, QT_TRANSLATE_NOOP("Field", "amount")},
    {"received_cents"_L1, QT_TRANSLATE_NOOP("Field", "amount received")},
    {"communication"_L1, QT_TRANSLATE_NOOP("Field", "structured communication")},
    {"message"_L1, QT_TRANSLATE_NOOP("Field", "message")},
    {"hospital"_L1, QT_TRANSLATE_NOOP("Field", "hospital")},
    {"unit"_L1, QT_TRANSLATE_NOOP("Field", "unit")},
    {"pledged"_L1, QT_TRANSLATE_NOOP("Field", "pledged on")},
    {"received_on"_L1, QT_TRANSLATE_NOOP("Field", "received on")},
    {"reminded"_L1, QT_TRANSLATE_NOOP("Field", "reminded on")},
    {"donations"_L1, QT_TRANSLATE_NOOP("Field", "donations")},
    {"fail_reason"_L1, QT_TRANSLATE_NOOP("Field", "why it failed")},
    {"cook"_L1, QT_TRANSLATE_NOOP("Field", "cook")},
    {"contents"_L1, QT_TRANSLATE_NOOP("Field", "contents")},
    {"allergens"_L1, QT_TRANSLATE_NOOP("Field", "allergens")},
    {"portions"_L1, QT_TRANSLATE_NOOP("Field", "portions")},
    {"slot"_L1, QT_TRANSLATE_NOOP("Field", "slot")},
    {"rider"_L1, QT_TRANSLATE_NOOP("Field", "rider")},
    {"transport"_L1, QT_TRANSLATE_NOOP("Field", "transport")},
    {"capacity"_L1, QT_TRANSLATE_NOOP("Field", "capacity")},
    {"kitchen"_L1, QT_TRANSLATE_NOOP("Field", "kitchen it starts at")},
    {"stops"_L1, QT_TRANSLATE_NOOP("Field", "stops")},
    {"portions_handed_out"_L1, QT_TRANSLATE_NOOP("Field", "portions handed out")},
    {"about"_L1, QT_TRANSLATE_NOOP("Field", "about")},
    {"text"_L1, QT_TRANSLATE_NOOP("Field", "text")},
    {"follow_up"_L1, QT_TRANSLATE_NOOP("Field", "come back to it on")},
    {"level"_L1, QT_TRANSLATE_NOOP("Field", "who may read it")},
    {"by"_L1, QT_TRANSLATE_NOOP("Field", "written by")},
    {"written"_L1, QT_TRANSLATE_NOOP("Field", "written at")},
    {"signature"_L1, QT_TRANSLATE_NOOP("Field", "signature of the headers")},
    {"columns"_L1, QT_TRANSLATE_NOOP("Field", "columns")},
    {"page"_L1, QT_TRANSLATE_NOOP("Field", "page")},
    {"search"_L1, QT_TRANSLATE_NOOP("Field", "search")},
    {"states"_L1, QT_TRANSLATE_NOOP("Field", "states")},
    {"criteria"_L1, QT_TRANSLATE_NOOP("Field", "conditions")},
    {"how"_L1, QT_TRANSLATE_NOOP("Field", "how it is compared")},
    {"values"_L1, QT_TRANSLATE_NOOP("Field", "values")},
    {"limit_minutes"_L1, QT_TRANSLATE_NOOP("Field", "time limit in minutes")},
    {"start"_L1, QT_TRANSLATE_NOOP("Field", "start")},
    {"changes"_L1, QT_TRANSLATE_NOOP("Field", "changed times")},
    {"when.changes"_L1, QT_TRANSLATE_NOOP("Field", "changed times")},
    {"cadence.changes"_L1, QT_TRANSLATE_NOOP("Field", "changed times")},
    {"helper_agreed"_L1, QT_TRANSLATE_NOOP("Field", "helper agreed")},
    {"asker_agreed"_L1, QT_TRANSLATE_NOOP("Field", "person helped agreed")},
    {"reminded_at"_L1, QT_TRANSLATE_NOOP("Field", "reminded")},
    {"thanked_at"_L1, QT_TRANSLATE_NOOP("Field", "thanked")},
    {"earlier"_L1, QT_TRANSLATE_NOOP("Field", "earlier rhythms")},
    {"pauses"_L1, QT_TRANSLATE_NOOP("Field", "pauses")},
    {"rests_in_holidays"_L1, QT_TRANSLATE_NOOP("Field", "rests in school holidays")},
    {"regime"_L1, QT_TRANSLATE_NOOP("Field", "kind of help")},
    {"trial_until"_L1, QT_TRANSLATE_NOOP("Field", "trial until")},
    {"occurrence"_L1, QT_TRANSLATE_NOOP("Field", "time of the series")},
    {"told_at"_L1, QT_TRANSLATE_NOOP("Field", "told")},
    {"cancel_reason"_L1, QT_TRANSLATE_NOOP("Field", "why cancelled")},
    {"cancelled_with"_L1, QT_TRANSLATE_NOOP("Field", "cancelled together with")},
    {"suits"_L1, QT_TRANSLATE_NOOP("Field", "also is")},
    {"offered"_L1, QT_TRANSLATE_NOOP("Field", "offered")},
    {"legal_form"_L1, QT_TRANSLATE_NOOP("Field", "legal form")},
    {"purpose"_L1, QT_TRANSLATE_NOOP("Field", "purpose")},
    {"insurer"_L1, QT_TRANSLATE_NOOP("Field", "insurer")},
    {"insurance_policy"_L1, QT_TRANSLATE_NOOP("Field", "insurance policy")},
    {"insured_risks"_L1, QT_TRANSLATE_NOOP("Field", "insured risks")},
    {"day_rate_cents"_L1, QT_TRANSLATE_NOOP("Field", "paid for a day")},
    {"kilometre_cents"_L1, QT_TRANSLATE_NOOP("Field", "paid for a kilometre")},
    {"ceilings"_L1, QT_TRANSLATE_NOOP("Field", "ceilings of expenses")},
    {"holidays"_L1, QT_TRANSLATE_NOOP("Field", "school holidays")},
    {"dish_cut_off"_L1, QT_TRANSLATE_NOOP("Field", "dishes taken until")},
    {"minimum_age"_L1, QT_TRANSLATE_NOOP("Field", "youngest age")},
    {"smallest_count"_L1, QT_TRANSLATE_NOOP("Field", "smallest number shown")},
    {"signups_per_person"_L1, QT_TRANSLATE_NOOP("Field", "open sign-ups for one person")},
    {"since"_L1, QT_TRANSLATE_NOOP("Field", "since")},
};

/// The word of a choice, whichever list it is of.
template <class... E> QString choiceWord(const FieldSchema& field, const QString& name) {
    QString result = name;
    const auto tryList = [&]<class One>(std::type_identity<One>) {
        if (field.choices.data() != EnumNames<One>::names.data())
            return;
        if (const auto value = enumFromName<One>(name))
            result = word(*value);
    };
    (tryList(std::type_identity<E>{}), ...);
    return result;
}

QString choiceText(EntityType type, const FieldSchema& field, const QString& name) {
    if (field.path == "state"_L1)
        return stateWord(type, name);
    return choiceWord<Service, Language, Skill, Transport, ScreeningKind, Affiliation, Urgency, Origin, ReadingLevel,
                      PlacedBy, OrganisationKind, WhenKind, HelpRegime, SpecialNeed, Role>(field, name);
}

QString listText(EntityType type, const FieldSchema& field, const QJsonArray& array) {
    QStringList texts;
    for (const QJsonValue& item : array) {
        const QString text = item.toString();
        texts.append(field.kind == FieldKind::ChoiceList ? choiceText(type, field, text)
                     : field.path == "phones"_L1         ? shownPhone(text)
                     : field.path == "allergens"_L1      ? allergenWord(text)
                                                         : text);
    }
    return texts.join(u", "_s);
}

QString weekWords(const QJsonValue& value) {
    WeekSlots week;
    json::decodeWeek(value, week);
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        QStringList ranges;
        for (const TimeRange& range : week.ranges(day))
            ranges.append(hoursText(range));
        if (!ranges.isEmpty())
            days.append(weekdayText(day) + u' ' + ranges.join(u" + "_s));
    }
    return days.join(u", "_s);
}

} // namespace

QString fieldWord(EntityType, const QString& path) {
    for (const FieldName& name : fieldNames) {
        if (path == name.path)
            return QCoreApplication::translate("Field", name.word);
    }
    return path;
}

QString valueWords(EntityType type, const FieldSchema& field, const QJsonValue& value) {
    if (value.isUndefined() || value.isNull())
        return {};
    switch (field.kind) {
    case FieldKind::Text:
        if (field.path.endsWith(".rule"_L1)) {
            When repeated;
            repeated.kind = WhenKind::Recurring;
            repeated.rule = value.toString();
            return whenText(repeated);
        }
        return field.path.endsWith("phone"_L1) ? shownPhone(value.toString()) : value.toString();
    case FieldKind::Reference:
        return value.toString();
    case FieldKind::Integer:
        return field.path.endsWith("_cents"_L1)
                   ? ReadingLanguage::locale().toString(static_cast<double>(value.toInteger()) / 100, 'f', 2) + u" €"_s
               : field.path.endsWith("year"_L1) ? QString::number(value.toInteger())
                                                : ReadingLanguage::locale().toString(value.toInteger());
    case FieldKind::Real:
        return ReadingLanguage::locale().toString(value.toDouble(), 'g', 6);
    case FieldKind::Boolean:
        return value.toBool() ? QCoreApplication::translate("Field", "yes")
                              : QCoreApplication::translate("Field", "no");
    case FieldKind::Date:
        return dateText(QDate::fromString(value.toString(), Qt::ISODate));
    case FieldKind::DateTime:
        return dateTimeText(QDateTime::fromString(value.toString(), Qt::ISODate));
    case FieldKind::Hours: {
        const auto range = TimeRange::fromString(value.toString());
        return range ? hoursText(*range) : QString();
    }
    case FieldKind::Choice:
        return choiceText(type, field, value.toString());
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList:
        return listText(type, field, value.toArray());
    case FieldKind::Week:
        return weekWords(value);
    case FieldKind::Items: {
        const int count = static_cast<int>(value.toArray().size());
        return QCoreApplication::translate("Field", "%n item(s)", nullptr, count);
    }
    }
    return {};
}

} // namespace entraide
