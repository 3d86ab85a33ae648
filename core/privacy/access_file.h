// SPDX-License-Identifier: GPL-3.0-or-later
// All that a desk keeps of one person, for that person to read (GDPR, art. 15 and 20): the records with other people
// blanked out, who was told what, where it comes from, how long it stays. docs/access_file.md has the JSON's fields.
#pragma once

#include "domain/desk_profile.h"
#include "domain/person.h"
#include "privacy/person_past.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace entraide {

class Desk;

/// A record as it is now, by the paths of its type. Where it names somebody else initials stand; a thing that is not
/// the person's is an object that says what it is: {"service": …, "for": initials} of a request, texts by language of a
/// posting.
struct AccessRecord {
    EntityType type{};
    AnyId id;
    bool isOwn = true; ///< else somebody else's, in which the person plays a part
    QJsonObject fields;
};

enum class DisclosureKind {
    ContactTold,     ///< name, phone and address, to a volunteer who helps
    OfferedAsCard,   ///< to an association: what is asked and the quarter, nobody named
    HandedOver,      ///< to an association: what that help needs
    ReadSensitive,   ///< a text of health or of the way in, by somebody of the team
    RevealedContact, ///< shown on purpose, by somebody of the team
    Printed,
    Exported,
};

struct AccessDisclosure {
    DisclosureKind what = DisclosureKind::ContactTold;
    QDateTime at; ///< UTC; invalid: not written down
    QString to;   ///< initials, or the name of an association
    AnyId about;
    QStringList codes; ///< of a hand-over: what may have been told, as redaction.h names it
};

enum class DataSource {
    Desk,    ///< told or written at the desk
    Import,  ///< a list that was read in
    Web,     ///< the form of the noticeboard
    Partner, ///< another association
};

struct AccessFile {
    PersonId person;
    QString name;
    std::optional<Language> language;
    QDateTime made;         ///< UTC
    DeskProfile controller; ///< with a name: the association's, else the desk's
    bool sample = false;
    QList<AccessRecord> records; ///< the person first, then in the order of EntityType
    QList<ConsentGiven> consents;
    QList<AccessDisclosure> disclosures; ///< the oldest first
    QList<DataSource> sources;
    QStringList hubs; ///< addresses of machines on which copies are kept for the association
    PersonPast past;
    QDate idleFrom; ///< invalid: something is still open, or nothing is dated
    QDate keepUntil;
    QString keepReason;
    QDate archivedOn;
    QDate erasureDueFrom;
    bool isRanked = false; ///< is proposed for tasks by the program's order, from which a person chooses
};

/// None when no such person is here. Reads by indexes. The act AccessFile: throws Error NotAllowed; it is entered in
/// the journal.
std::optional<AccessFile> accessFile(Desk& desk, const PersonId& person, const QDateTime& now);

QJsonObject jsonOf(const AccessFile& file);

/// GDPR, art. 15 to 22 and 7.3: the rights that the file tells of, by name.
std::span<const QLatin1StringView> personRights();

/// Where to complain in Belgium: its data protection authority.
struct ComplaintAuthority {
    LocalText name;
    LocalText address;
    QString phone;
    QString email;
    QString web;
};
const ComplaintAuthority& complaintAuthority();

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::DisclosureKind, "contact_told", "offered_as_card", "handed_over", "read_sensitive",
                    "revealed_contact", "printed", "exported")
ENTRAIDE_ENUM_NAMES(entraide::DataSource, "desk", "import", "web", "partner")
