// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/vcard.h"

#include "domain/address_text.h"
#include "domain/consent.h"
#include "domain/person_name.h"
#include "domain/phone.h"
#include "interchange/content_lines.h"
#include "storage/desk.h"

#include <QUuid>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isEmptyAddress(const Address& address) {
    return address == Address();
}

QString telLine(const QString& number) {
    const auto phone = Phone::fromText(number);
    if (!phone)
        return u"TEL;VALUE=text:"_s + escapedText(number);
    return u"TEL;VALUE=uri;TYPE="_s + (phone->isMobile() ? u"cell"_s : u"voice"_s) + u":tel:"_s + phone->e164();
}

/// Post box and extended address stay empty (RFC 6350, 6.3.1): Belgian boxes stand behind the number.
QString addressValue(const Address& address) {
    return structuredText({{}, {}, streetLine(address), address.locality, {}, address.postcode, {}});
}

QString namesValue(const ContactCard& card) {
    return structuredText({card.familyName, card.givenName, {}, {}, {}});
}

} // namespace

QString uidOf(const AnyId& record) {
    const QString own = record.mid(record.indexOf(u':') + 1);
    QUuid uuid = QUuid::fromString(own);
    if (uuid.isNull() && own.size() == 32)
        uuid = QUuid::fromString(own.left(8) + u'-' + own.mid(8, 4) + u'-' + own.mid(12, 4) + u'-' + own.mid(16, 4) +
                                 u'-' + own.mid(20));
    return uuid.isNull() ? record : u"urn:uuid:"_s + uuid.toString(QUuid::WithoutBraces);
}

std::optional<ContactCard> cardOf(const Desk& desk, const Volunteer& volunteer, const ServiceWord& word) {
    const auto person = desk.find<Person>(volunteer.person);
    if (!person || person->state != PersonState::Active)
        return std::nullopt;
    ContactCard card;
    card.record = volunteer.id.toString();
    card.name = fullName(*person);
    if (card.name.isEmpty())
        return std::nullopt;
    card.givenName = person->givenName;
    card.familyName = person->familyName;
    if (!hasWithdrawn(*person, Consent::ContactByPhone))
        card.phones = person->phones;
    if (!hasWithdrawn(*person, Consent::ContactByMail))
        card.emails = person->emails;
    card.address = person->address;
    card.language = person->language;
    for (const Service service : volunteer.services)
        card.categories.append(word(service));
    return card;
}

std::optional<ContactCard> cardOf(const Organisation& organisation) {
    if (organisation.name.trimmed().isEmpty())
        return std::nullopt;
    ContactCard card;
    card.kind = ContactCard::Kind::Organisation;
    card.record = organisation.id.toString();
    card.name = organisation.name;
    card.contactName = organisation.contactName;
    if (!organisation.phone.isEmpty())
        card.phones = {organisation.phone};
    if (!organisation.email.isEmpty())
        card.emails = {organisation.email};
    card.address = organisation.address;
    return card;
}

QByteArray vcard(const ContactCard& card, const QDateTime& made) {
    QStringList lines{u"BEGIN:VCARD"_s, u"VERSION:4.0"_s};
    const bool isPerson = card.kind == ContactCard::Kind::Person;
    lines.append(isPerson ? u"KIND:individual"_s : u"KIND:org"_s);
    const QString uid = uidOf(card.record);
    lines.append(uid.startsWith("urn:"_L1) ? u"UID:"_s + uid : u"UID;VALUE=text:"_s + escapedText(uid));
    lines.append(u"FN:"_s + escapedText(card.name));
    lines.append(isPerson ? u"N:"_s + namesValue(card) : u"ORG:"_s + escapedText(card.name));
    if (!card.contactName.isEmpty())
        lines.append(u"RELATED;TYPE=contact;VALUE=text:"_s + escapedText(card.contactName));
    for (const QString& phone : card.phones)
        lines.append(telLine(phone));
    for (const QString& email : card.emails)
        lines.append(u"EMAIL:"_s + escapedText(email));
    if (!isEmptyAddress(card.address))
        lines.append(u"ADR:"_s + addressValue(card.address));
    if (card.language)
        lines.append(u"LANG:"_s + enumName(*card.language));
    if (!card.categories.isEmpty()) {
        QStringList categories;
        for (const QString& category : card.categories)
            categories.append(escapedText(category));
        lines.append(u"CATEGORIES:"_s + categories.join(u','));
    }
    lines.append(u"REV:"_s + made.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    lines.append(u"END:VCARD"_s);
    QByteArray bytes;
    for (const QString& line : std::as_const(lines))
        bytes += foldedLine(line);
    return bytes;
}

} // namespace entraide
