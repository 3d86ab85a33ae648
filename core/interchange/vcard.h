// SPDX-License-Identifier: GPL-3.0-or-later
// Contact cards for telephones, mail programs and address books: vCard 4.0 (RFC 6350).
#pragma once

#include "domain/records.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <functional>

namespace entraide {

class Desk;

/// What one card says. Empty fields are left out.
struct ContactCard {
    enum class Kind { Person, Organisation };

    Kind kind = Kind::Person;
    AnyId record;        ///< the record it is made of; its UID follows from it
    QString name;        ///< as it is shown; a card without one is none
    QString givenName;   ///< of a person
    QString familyName;  ///< of a person
    QString contactName; ///< of an organisation: whom to ask for
    QStringList phones;  ///< E.164, or as it was written where it is no number
    QStringList emails;
    Address address;
    std::optional<Language> language; ///< of letters
    QStringList categories;           ///< in the reader's words

    friend bool operator==(const ContactCard&, const ContactCard&) = default;
};

/// The word for a service, in the language of who gets the file.
using ServiceWord = std::function<QString(Service)>;

/// The card of a volunteer; none for a person who is not here, was erased or archived, or has no name. Who took back
/// that they may be rung has no phones in it, who took back that they may be written to no e-mail. Of what the actor's
/// role does not see nothing is in it.
std::optional<ContactCard> cardOf(const Desk& desk, const Volunteer& volunteer, const ServiceWord& word);
std::optional<ContactCard> cardOf(const Organisation& organisation);

/// One card. \a made is when it is (REV): records do not keep when they were changed, and an address book takes the
/// card that was made later.
QByteArray vcard(const ContactCard& card, const QDateTime& made);

/// "urn:uuid:…" of a record's id where it holds a UUID; else the id itself.
QString uidOf(const AnyId& record);

} // namespace entraide
