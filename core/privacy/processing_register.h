// SPDX-License-Identifier: GPL-3.0-or-later
// The register of processing activities that the law asks of whoever keeps data of people (GDPR, art. 30): made from
// the field lists, from what is in the desk and from who is really connected to it, so that it cannot go stale.
#pragma once

#include "domain/desk_profile.h"
#include "domain/ids.h"
#include "domain/vocabulary.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <span>

namespace entraide {

class Desk;

enum class ProcessingPurpose {
    NeighbourHelp, ///< requests and offers brought together
    FixedHelpers,  ///< tandems and their visits
    Postings,      ///< volunteers for organisations
    Meals,         ///< gifts of meals for hospital staff
    StreetMeals,   ///< dishes cooked at home, handed out on rounds
    Volunteering,  ///< what the law of 3 July 2005 asks: note, insurance, expenses
    Sharing,       ///< help looked for at other associations, and given to them
    Running,       ///< who works at the desk, and what they did
};

enum class PeopleConcerned { Volunteers, Helped, Relatives, Givers, Cooks, OrganisationStaff, Team };

enum class RetentionRule {
    Reviewed, ///< looked at after 24 months in which nothing happened
    Money,    ///< ten years
    Journal,  ///< as long as the desk, without the names of who was erased
};

enum class SecurityMeasure {
    Encrypted,     ///< the file, from its first byte
    NotEncrypted,  ///< a sample
    Passphrases,   ///< one for each user
    OnePassphrase, ///< for everybody
    Roles,
    Journal,
    Copies,      ///< daily, encrypted, proven readable
    Locks,       ///< after minutes without use
    PinnedDoors, ///< the exchange lets in only who was paired
    Redaction,   ///< partners get only what help needs
    PaperLevels,
    Receipts, ///< of erasing, from every desk
};

struct ProcessedField {
    EntityType type{};
    QString path;
    bool isSensitive = false;
};

struct ProcessingActivity {
    ProcessingPurpose purpose = ProcessingPurpose::NeighbourHelp;
    bool isUsed = false; ///< the desk holds records of it
    QList<PeopleConcerned> people;
    QList<LegalBasis> bases;
    QList<ProcessedField> fields; ///< that name, locate or tell of somebody
    QList<RetentionRule> retention;
};

/// Whoever gets something out of the desk.
struct ProcessingRecipient {
    enum class Kind { Partner, Hub, Program, Noticeboard } kind = Kind::Partner;
    QString name;
    QString address; ///< of a hub
};

struct ProcessingRegister {
    QDate day;
    DeskProfile controller; ///< with a name: the association's, else the desk's
    bool sample = false;
    QList<ProcessingActivity> activities; ///< one for each purpose
    QList<ProcessingRecipient> recipients;
    qint64 teamPcs = 1; ///< on which the association itself keeps the data, this one included
    QList<SecurityMeasure> measures;
};

/// The types that take part in an activity; each type with fields about people is in one.
std::span<const EntityType> typesOf(ProcessingPurpose purpose);

/// The act PrivacyRegisters: throws Error NotAllowed.
ProcessingRegister processingRegister(const Desk& desk, QDate day);
QJsonObject jsonOf(const ProcessingRegister& processing);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::ProcessingPurpose, "neighbour_help", "fixed_helpers", "postings", "meals", "street_meals",
                    "volunteering", "sharing", "running")
ENTRAIDE_ENUM_NAMES(entraide::PeopleConcerned, "volunteers", "helped", "relatives", "givers", "cooks",
                    "organisation_staff", "team")
ENTRAIDE_ENUM_NAMES(entraide::RetentionRule, "reviewed", "money", "journal")
ENTRAIDE_ENUM_NAMES(entraide::SecurityMeasure, "encrypted", "not_encrypted", "passphrases", "one_passphrase", "roles",
                    "journal", "copies", "locks", "pinned_doors", "redaction", "paper_levels", "receipts")
ENTRAIDE_ENUM_NAMES(entraide::ProcessingRecipient::Kind, "partner", "hub", "program", "noticeboard")
