// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/names.h"

#include <QSet>

namespace entraide::test {

/// What a place asks for, as its record says.
struct Asked {
    Service service = Service::Accompany;
    QSet<ScreeningKind> screenings;
    QList<Skill> skills;
    QList<Language> languages;
    bool atHome = false; ///< done from the helper's own home
    GeoPoint position;
    QString postcode;
    PersonId person; ///< who is helped
    BeneficiaryId beneficiary;
};

Asked askedBy(Names& names, const Request& request);
Asked askedBy(Names& names, const Tandem& tandem);
Asked askedBy(Names& names, const Posting& posting, const PostingRole& role);

/// So many people a role of a shift takes; 0: any number.
int capacityOf(const Posting& posting, const QString& shift, const QString& role);

bool isScreened(const Volunteer& volunteer, ScreeningKind kind, QDate day);
/// Every half hour that is touched is given, by the week or besides, and none is taken away.
bool hasTime(const Volunteer& volunteer, QDate day, TimeRange hours);
bool goesAsFar(const Volunteer& volunteer, GeoPoint home, const Asked& asked);

} // namespace entraide::test
