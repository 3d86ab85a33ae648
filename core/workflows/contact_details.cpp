// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/contact_details.h"

#include "domain/email.h"
#include "domain/phone.h"

namespace entraide {

void normalise(Person& person) {
    person.givenName = person.givenName.simplified();
    person.familyName = person.familyName.simplified();
    for (QString& phone : person.phones) {
        if (const auto read = Phone::fromText(phone))
            phone = read->e164();
    }
    person.phones.removeAll(QString());
    person.phones.removeDuplicates();
    for (QString& email : person.emails) {
        if (const auto read = emailFromText(email))
            email = *read;
    }
    person.emails.removeAll(QString());
    person.emails.removeDuplicates();
}

} // namespace entraide
