// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/processing_register.h"

#include "domain/permissions.h"
#include "domain/records.h"
#include "domain/schema.h"
#include "exchange/peer_book.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using enum EntityType;
using enum PeopleConcerned;
using enum RetentionRule;

constexpr std::array neighbourTypes{Person, Beneficiary, Request, Offer, Match, Note};
constexpr std::array helperTypes{Person, Beneficiary, Volunteer, Tandem, Visit, Note};
constexpr std::array postingTypes{Person, Volunteer, Organisation, Posting, Signup, Note};
constexpr std::array mealTypes{Person, Organisation, Campaign, Donation, Payment, MealOrder};
constexpr std::array streetTypes{Person, Volunteer, Organisation, Dish, Round};
constexpr std::array volunteeringTypes{Person, Volunteer, Visit, Signup};
constexpr std::array sharingTypes{Person, Beneficiary, Request, Dish};
constexpr std::array runningTypes{User, NamedFilter, ImportMapping, EntityType::DeskProfile};

/// By which records it is seen that an activity takes place.
EntityType signOf(ProcessingPurpose purpose) {
    switch (purpose) {
    case ProcessingPurpose::NeighbourHelp:
        return Request;
    case ProcessingPurpose::FixedHelpers:
        return Tandem;
    case ProcessingPurpose::Postings:
        return Posting;
    case ProcessingPurpose::Meals:
        return Donation;
    case ProcessingPurpose::StreetMeals:
        return Dish;
    case ProcessingPurpose::Volunteering:
        return Volunteer;
    case ProcessingPurpose::Sharing:
    case ProcessingPurpose::Running:
        break;
    }
    return User;
}

QList<PeopleConcerned> peopleOf(ProcessingPurpose purpose) {
    switch (purpose) {
    case ProcessingPurpose::NeighbourHelp:
    case ProcessingPurpose::FixedHelpers:
        return {Volunteers, Helped, Relatives};
    case ProcessingPurpose::Postings:
        return {Volunteers, OrganisationStaff};
    case ProcessingPurpose::Meals:
        return {Givers, OrganisationStaff};
    case ProcessingPurpose::StreetMeals:
        return {Cooks, Volunteers, OrganisationStaff};
    case ProcessingPurpose::Volunteering:
        return {Volunteers};
    case ProcessingPurpose::Sharing:
        return {Helped, Relatives, Cooks};
    case ProcessingPurpose::Running:
        return {Team};
    }
    return {};
}

QList<LegalBasis> basesOf(ProcessingPurpose purpose) {
    using enum LegalBasis;
    switch (purpose) {
    case ProcessingPurpose::NeighbourHelp:
    case ProcessingPurpose::FixedHelpers:
        return {LegalBasis::Consent, ExplicitConsent};
    case ProcessingPurpose::Postings:
    case ProcessingPurpose::StreetMeals:
        return {LegalBasis::Consent};
    case ProcessingPurpose::Meals:
        return {Contract, LegalObligation};
    case ProcessingPurpose::Volunteering:
        return {LegalObligation, LegitimateInterest};
    case ProcessingPurpose::Sharing:
        return {LegalBasis::Consent, ExplicitConsent};
    case ProcessingPurpose::Running:
        return {LegitimateInterest};
    }
    return {};
}

QList<RetentionRule> retentionOf(ProcessingPurpose purpose) {
    switch (purpose) {
    case ProcessingPurpose::Meals:
    case ProcessingPurpose::Volunteering:
        return {Reviewed, Money};
    case ProcessingPurpose::Running:
        return {RetentionRule::Journal};
    default:
        return {Reviewed};
    }
}

QList<ProcessedField> fieldsOf(ProcessingPurpose purpose) {
    QList<ProcessedField> fields;
    for (const EntityType type : typesOf(purpose)) {
        for (const FieldSchema& field : schemaOf(type).fields) {
            if (has(field.use, FieldUse::Personal) || has(field.use, FieldUse::Sensitive))
                fields.append({type, field.path, has(field.use, FieldUse::Sensitive)});
        }
    }
    return fields;
}

QList<ProcessingRecipient> recipientsOf(const Desk& desk) {
    QList<ProcessingRecipient> recipients;
    const DocumentStore& team = desk.documents();
    for (const QString& id : team.idsBeginning(u"partner:"_s)) {
        const auto partner = team.winningBody(id);
        if (partner)
            recipients.append({ProcessingRecipient::Kind::Partner, partner->value("name"_L1).toString(), {}});
    }
    for (const exchange::Peer& peer : exchange::peersOf(desk)) {
        if (peer.kind == exchange::PeerKind::Hub)
            recipients.append({ProcessingRecipient::Kind::Hub, peer.name,
                               peer.url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)});
        else if (peer.kind == exchange::PeerKind::Client)
            recipients.append({ProcessingRecipient::Kind::Program, peer.name, {}});
    }
    for (const Desk::DatabaseInfo& info : desk.databases()) {
        if (info.kind == ScopeKind::Board)
            recipients.append({ProcessingRecipient::Kind::Noticeboard, desk.info().name, {}});
    }
    return recipients;
}

QList<SecurityMeasure> measuresOf(const Desk& desk) {
    using enum SecurityMeasure;
    if (!desk.info().encrypted) // no passphrase, no copies by themselves, no lock
        return {NotEncrypted, Roles, SecurityMeasure::Journal, PinnedDoors, Redaction, PaperLevels, Receipts};
    const bool hasUsers = !desk.idsBy(User, "state"_L1, enumName(UserState::Active)).isEmpty();
    return {Encrypted,
            hasUsers ? Passphrases : OnePassphrase,
            Roles,
            SecurityMeasure::Journal,
            Copies,
            Locks,
            PinnedDoors,
            Redaction,
            PaperLevels,
            Receipts};
}

template <class E> QJsonArray namesOf(const QList<E>& values) {
    QJsonArray names;
    for (const E value : values)
        names.append(QString(enumName(value)));
    return names;
}

} // namespace

std::span<const EntityType> typesOf(ProcessingPurpose purpose) {
    switch (purpose) {
    case ProcessingPurpose::NeighbourHelp:
        return neighbourTypes;
    case ProcessingPurpose::FixedHelpers:
        return helperTypes;
    case ProcessingPurpose::Postings:
        return postingTypes;
    case ProcessingPurpose::Meals:
        return mealTypes;
    case ProcessingPurpose::StreetMeals:
        return streetTypes;
    case ProcessingPurpose::Volunteering:
        return volunteeringTypes;
    case ProcessingPurpose::Sharing:
        return sharingTypes;
    case ProcessingPurpose::Running:
        break;
    }
    return runningTypes;
}

ProcessingRegister processingRegister(const Desk& desk, QDate day) {
    desk.require(DeskAct::PrivacyRegisters);
    ProcessingRegister result;
    result.day = day;
    result.controller =
        desk.find<entraide::DeskProfile>(entraide::DeskProfile::ownId()).value_or(entraide::DeskProfile());
    if (result.controller.name.isEmpty())
        result.controller.name = desk.info().name;
    result.sample = desk.info().sample;
    result.recipients = recipientsOf(desk);
    for (const ProcessingPurpose purpose : enumValues<ProcessingPurpose>()) {
        ProcessingActivity activity;
        activity.purpose = purpose;
        activity.isUsed = purpose == ProcessingPurpose::Running ||
                          (purpose == ProcessingPurpose::Sharing
                               ? std::ranges::any_of(result.recipients,
                                                     [](const ProcessingRecipient& one) {
                                                         return one.kind == ProcessingRecipient::Kind::Partner;
                                                     })
                               : desk.count(signOf(purpose)) > 0);
        activity.people = peopleOf(purpose);
        activity.bases = basesOf(purpose);
        activity.fields = fieldsOf(purpose);
        activity.retention = retentionOf(purpose);
        result.activities.append(activity);
    }
    for (const exchange::Peer& peer : exchange::peersOf(desk))
        result.teamPcs +=
            peer.kind == exchange::PeerKind::Desk && peer.role == exchange::PeerRole::Coordinator && !peer.revoked;
    result.measures = measuresOf(desk);
    return result;
}

QJsonObject jsonOf(const ProcessingRegister& processing) {
    const entraide::DeskProfile& profile = processing.controller;
    QJsonArray activities;
    for (const ProcessingActivity& activity : processing.activities) {
        QJsonArray fields;
        for (const ProcessedField& field : activity.fields)
            fields.append(QJsonObject{{u"field"_s, enumName(field.type) + u'.' + field.path},
                                      {u"sensitive"_s, field.isSensitive}});
        activities.append(QJsonObject{{u"purpose"_s, QString(enumName(activity.purpose))},
                                      {u"used"_s, activity.isUsed},
                                      {u"people"_s, namesOf(activity.people)},
                                      {u"bases"_s, namesOf(activity.bases)},
                                      {u"fields"_s, fields},
                                      {u"retention"_s, namesOf(activity.retention)}});
    }
    QJsonArray recipients;
    for (const ProcessingRecipient& one : processing.recipients)
        recipients.append(
            QJsonObject{{u"kind"_s, QString(enumName(one.kind))}, {u"name"_s, one.name}, {u"address"_s, one.address}});
    return {{u"format"_s, u"entraide-processing-register"_s},
            {u"version"_s, 1},
            {u"day"_s, processing.day.toString(Qt::ISODate)},
            {u"sample"_s, processing.sample},
            {u"controller"_s, QJsonObject{{u"name"_s, profile.name},
                                          {u"legal_form"_s, profile.legalForm},
                                          {u"purpose"_s, profile.purpose},
                                          {u"address"_s, json::encode(profile.address)},
                                          {u"phone"_s, profile.phone},
                                          {u"email"_s, profile.email}}},
            {u"activities"_s, activities},
            {u"recipients"_s, recipients},
            {u"team_pcs"_s, processing.teamPcs},
            {u"measures"_s, namesOf(processing.measures)}};
}

} // namespace entraide
