// SPDX-License-Identifier: GPL-3.0-or-later
// The field's closed lists: what one can help with, in which language, how one moves, how one was screened.
#pragma once

#include "domain/enum_names.h"

namespace entraide {

enum class Service {
    Shopping,
    DogWalk,
    PhoneCall,
    Accompany,
    Babysitting,
    Homework,
    Letters,
    Masks,
    Cooking,
    BikeDelivery,
    Hosting,
    FoodParcel,
    Moving,
    Paperwork,
    HomeVisit,
    Pharmacy,
    Reception,
    Sorting,
};

enum class Language {
    French,
    Dutch,
    English,
    German,
    Arabic,
    Turkish,
    Spanish,
    Italian,
    Portuguese,
    Polish,
    Romanian,
    Ukrainian,
    SignLanguage
};

enum class Skill { DrivingLicence, FirstAid, Care, Sewing, Cooking, Computer, Childcare, HeavyLifting };

enum class Transport { OnFoot, Bicycle, CargoBike, PublicTransport, Car, Van };

enum class ScreeningKind { Identity, Interview, CriminalRecord, CriminalRecordMinors };

enum class Affiliation { Student, Staff, Alumni, Neighbour, Other };

enum class Urgency { Low, Normal, High, Urgent };

enum class Origin { Desk, Partner, Import, Web };

/// Who may read a text: everyone, the team, or only who stands at the door.
enum class ReadingLevel { Public, Team, Doorstep };

/// How a position was found.
enum class PlacedBy {
    Unknown,
    Postcode,     ///< the middle of the postcode
    Address,      ///< the house itself
    Pin,          ///< put there by hand
    Street,       ///< the middle of the street
    Interpolated, ///< between two house numbers that are known
};

enum class Consent {
    DataKeeping,
    ContactByMail,
    ContactByPhone,
    Photo,
    SharingWithPartners,
    HealthNeeds, ///< what is noted of needs and mobility tells of health (GDPR, art. 9)
};

/// Why the law lets the desk do it: GDPR, art. 6.1 (a) to (f); for health art. 9.2 (a).
enum class LegalBasis {
    Consent,
    Contract,
    LegalObligation,
    VitalInterest,
    PublicTask,
    LegitimateInterest,
    ExplicitConsent, ///< in so many words: what health asks for
};

enum class ConsentMeans { Form, Phone, Paper, InPerson, Web };

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::Service, "shopping", "dog_walk", "phone_call", "accompany", "babysitting", "homework",
                    "letters", "masks", "cooking", "bike_delivery", "hosting", "food_parcel", "moving", "paperwork",
                    "home_visit", "pharmacy", "reception", "sorting")
ENTRAIDE_ENUM_NAMES(entraide::Language, "fr", "nl", "en", "de", "ar", "tr", "es", "it", "pt", "pl", "ro", "uk", "sgn")
ENTRAIDE_ENUM_NAMES(entraide::Skill, "driving_licence", "first_aid", "care", "sewing", "cooking", "computer",
                    "childcare", "heavy_lifting")
ENTRAIDE_ENUM_NAMES(entraide::Transport, "on_foot", "bicycle", "cargo_bike", "public_transport", "car", "van")
ENTRAIDE_ENUM_NAMES(entraide::ScreeningKind, "identity", "interview", "criminal_record", "criminal_record_minors")
ENTRAIDE_ENUM_NAMES(entraide::Affiliation, "student", "staff", "alumni", "neighbour", "other")
ENTRAIDE_ENUM_NAMES(entraide::Urgency, "low", "normal", "high", "urgent")
ENTRAIDE_ENUM_NAMES(entraide::Origin, "desk", "partner", "import", "web")
ENTRAIDE_ENUM_NAMES(entraide::ReadingLevel, "public", "team", "doorstep")
ENTRAIDE_ENUM_NAMES(entraide::PlacedBy, "unknown", "postcode", "address", "pin", "street", "interpolated")
ENTRAIDE_ENUM_NAMES(entraide::Consent, "data_keeping", "contact_by_mail", "contact_by_phone", "photo",
                    "sharing_with_partners", "health_needs")
ENTRAIDE_ENUM_NAMES(entraide::LegalBasis, "consent", "contract", "legal_obligation", "vital_interest", "public_task",
                    "legitimate_interest", "explicit_consent")
ENTRAIDE_ENUM_NAMES(entraide::ConsentMeans, "form", "phone", "paper", "in_person", "web")

namespace entraide {

/// How sure a position is: the higher, the nearer to the door. A better one may take the place of a worse one.
constexpr int sureness(PlacedBy by) {
    switch (by) {
    case PlacedBy::Unknown:
        return 0;
    case PlacedBy::Postcode:
        return 1;
    case PlacedBy::Street:
        return 2;
    case PlacedBy::Interpolated:
        return 3;
    case PlacedBy::Address:
        return 4;
    case PlacedBy::Pin:
        return 5;
    }
    return 0;
}

/// The screening a service asks of a helper besides being accepted by the desk, or none. In Belgium work with minors
/// asks for the extract of the criminal record "model 2" (Code of criminal procedure, art. 596.2).
constexpr std::optional<ScreeningKind> requiredScreening(Service service) {
    switch (service) {
    case Service::Babysitting:
    case Service::Homework:
        return ScreeningKind::CriminalRecordMinors;
    case Service::Accompany:
    case Service::HomeVisit:
        return ScreeningKind::Identity;
    default:
        return std::nullopt;
    }
}

} // namespace entraide
