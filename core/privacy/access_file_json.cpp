// SPDX-License-Identifier: GPL-3.0-or-later
// The access file as JSON: docs/access_file.md.
#include "domain/json_codec.h"
#include "privacy/access_file.h"

#include <QJsonArray>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int formatVersion = 1;

QJsonValue dateValue(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
QJsonValue timeValue(const QDateTime& at) {
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
template <class E> QJsonArray namesOf(const QList<E>& values) {
    QJsonArray names;
    for (const E value : values)
        names.append(QString(enumName(value)));
    return names;
}
QJsonObject textObject(const LocalText& text) {
    return {{u"fr"_s, text.fr}, {u"nl"_s, text.nl}, {u"en"_s, text.en}, {u"de"_s, text.de}};
}

/// Every member, whether or not it is at its default: who reads it knows no defaults.
QJsonObject consentObject(const ConsentGiven& consent) {
    return {{u"what"_s, QString(enumName(consent.what))},
            {u"basis"_s, QString(enumName(consent.basis))},
            {u"version"_s, consent.version},
            {u"given"_s, dateValue(consent.given)},
            {u"withdrawn"_s, dateValue(consent.withdrawn)},
            {u"means"_s, QString(enumName(consent.means))}};
}

QJsonObject controllerObject(const DeskProfile& profile) {
    return {{u"name"_s, profile.name},
            {u"legal_form"_s, profile.legalForm},
            {u"address"_s, json::encode(profile.address)},
            {u"phone"_s, profile.phone},
            {u"email"_s, profile.email}};
}

} // namespace

QJsonObject jsonOf(const AccessFile& file) {
    QJsonArray records;
    for (const AccessRecord& record : file.records)
        records.append(QJsonObject{{u"type"_s, QString(enumName(record.type))},
                                   {u"id"_s, record.id},
                                   {u"own"_s, record.isOwn},
                                   {u"fields"_s, record.fields}});
    QJsonArray consents;
    for (const ConsentGiven& consent : file.consents)
        consents.append(consentObject(consent));
    QJsonArray disclosures;
    for (const AccessDisclosure& one : file.disclosures)
        disclosures.append(QJsonObject{{u"what"_s, QString(enumName(one.what))},
                                       {u"at"_s, timeValue(one.at)},
                                       {u"to"_s, one.to},
                                       {u"about"_s, one.about},
                                       {u"fields"_s, QJsonArray::fromStringList(one.codes)}});
    QJsonArray rights;
    for (const QLatin1StringView right : personRights())
        rights.append(QString(right));
    const ComplaintAuthority& authority = complaintAuthority();
    return {{u"format"_s, u"entraide-access-file"_s},
            {u"version"_s, formatVersion},
            {u"made"_s, timeValue(file.made)},
            {u"sample"_s, file.sample},
            {u"controller"_s, controllerObject(file.controller)},
            {u"person"_s, QJsonObject{{u"id"_s, file.person.toString()},
                                      {u"name"_s, file.name},
                                      {u"language"_s, file.language ? QJsonValue(QString(enumName(*file.language)))
                                                                    : QJsonValue(QJsonValue::Null)}}},
            {u"records"_s, records},
            {u"consents"_s, consents},
            {u"disclosures"_s, disclosures},
            {u"sources"_s, namesOf(file.sources)},
            {u"kept_also_at"_s, QJsonArray::fromStringList(file.hubs)},
            {u"retention"_s, QJsonObject{{u"last_activity"_s, dateValue(file.past.last)},
                                         {u"open"_s, namesOf(file.past.open)},
                                         {u"review_from"_s, dateValue(file.idleFrom)},
                                         {u"law_until"_s, dateValue(file.past.lawUntil)},
                                         {u"keep_until"_s, dateValue(file.keepUntil)},
                                         {u"keep_reason"_s, file.keepReason},
                                         {u"archived_on"_s, dateValue(file.archivedOn)},
                                         {u"erasure_proposed_from"_s, dateValue(file.erasureDueFrom)}}},
            {u"automated"_s, QJsonObject{{u"ranked"_s, file.isRanked}, {u"decides"_s, false}}},
            {u"rights"_s, rights},
            {u"authority"_s, QJsonObject{{u"name"_s, textObject(authority.name)},
                                         {u"address"_s, textObject(authority.address)},
                                         {u"phone"_s, authority.phone},
                                         {u"email"_s, authority.email},
                                         {u"web"_s, authority.web}}}};
}

} // namespace entraide
