// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/board_settings.h"

#include "storage/document_store.h"

#include <QJsonArray>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto boardPrefix = "board:"_L1;
constexpr int pageFormat = 1;

LocalText localFrom(const QJsonValue& value) {
    return json::decodeRecord<LocalText>(value.toObject());
}

QJsonObject inThreeLanguages(const LocalText& text) {
    return {{u"fr"_s, text.fr}, {u"nl"_s, text.nl}, {u"en"_s, text.en}};
}

BoardSettings boardFrom(const QString& id, const QJsonObject& body) {
    BoardSettings board;
    board.uuid = id.mid(boardPrefix.size());
    board.name = localFrom(body.value("name"_L1));
    board.key = {base64UrlBytes(body.value("secret"_L1).toString()).value_or(QByteArray()),
                 base64UrlBytes(body.value("point"_L1).toString()).value_or(QByteArray())};
    board.consentVersion = body.value("consent_version"_L1).toString();
    board.consent = localFrom(body.value("consent"_L1));
    board.contact = localFrom(body.value("contact"_L1));
    json::decode(body.value("services"_L1), board.services);
    return board;
}

} // namespace

QList<BoardSettings> allBoards(const Desk& desk) {
    QList<BoardSettings> boards;
    for (const QString& id : desk.documents().idsBeginning(boardPrefix)) {
        if (const auto body = desk.documents().winningBody(id))
            boards.append(boardFrom(id, *body));
    }
    return boards;
}

std::optional<BoardSettings> boardOf(const Desk& desk) {
    const QList<BoardSettings> all = allBoards(desk);
    return all.isEmpty() ? std::nullopt : std::optional(all.first());
}

void save(Desk::Writer& writer, const BoardSettings& board) {
    const QString id = boardPrefix + board.uuid;
    QJsonObject body = writer.desk().documents().winningBody(id).value_or(QJsonObject());
    body.insert("type"_L1, u"board"_s);
    body.insert("name"_L1, inThreeLanguages(board.name));
    body.insert("secret"_L1, base64UrlText(board.key.secret));
    body.insert("point"_L1, base64UrlText(board.key.point));
    body.insert("consent_version"_L1, board.consentVersion);
    body.insert("consent"_L1, inThreeLanguages(board.consent));
    body.insert("contact"_L1, inThreeLanguages(board.contact));
    body.insert("services"_L1, json::encode(board.services));
    writer.putBody(id, body);
    writer.desk().makeDatabase(ScopeKind::Board, board.uuid);
}

QJsonObject boardInfoBody(const BoardSettings& board) {
    QJsonArray services;
    for (const Service service : board.services) {
        QJsonObject entry = inThreeLanguages(publicName(service));
        entry.insert("code"_L1, QString(enumName(service)));
        services.append(entry);
    }
    QJsonObject consent = inThreeLanguages(board.consent);
    consent.insert("version"_L1, board.consentVersion);
    return {{u"type"_s, u"board"_s},
            {u"format"_s, pageFormat},
            {u"name"_s, inThreeLanguages(board.name)},
            {u"key"_s, QJsonObject{{u"id"_s, board.key.id()}, {u"point"_s, base64UrlText(board.key.point)}}},
            {u"consent"_s, consent},
            {u"services"_s, services},
            {u"contact"_s, inThreeLanguages(board.contact)}};
}

LocalText publicName(Service service) {
    static const LocalText names[]{
        {u"Courses"_s, u"Boodschappen"_s, u"Shopping"_s, {}},
        {u"Promenade du chien"_s, u"Hond uitlaten"_s, u"Dog walk"_s, {}},
        {u"Appel téléphonique"_s, u"Telefoontje"_s, u"Phone call"_s, {}},
        {u"Accompagnement à un rendez-vous"_s,
         u"Begeleiding naar een afspraak"_s,
         u"Going along to an appointment"_s,
         {}},
        {u"Garde d’enfants"_s, u"Babysitten"_s, u"Babysitting"_s, {}},
        {u"Aide aux devoirs"_s, u"Huiswerkhulp"_s, u"Homework help"_s, {}},
        {u"Écriture de lettres"_s, u"Brieven schrijven"_s, u"Letter writing"_s, {}},
        {u"Couture de masques"_s, u"Mondmaskers naaien"_s, u"Mask sewing"_s, {}},
        {u"Cuisine"_s, u"Koken"_s, u"Cooking"_s, {}},
        {u"Livraison à vélo"_s, u"Levering per fiets"_s, u"Bicycle delivery"_s, {}},
        {u"Hébergement"_s, u"Onderdak"_s, u"Hosting"_s, {}},
        {u"Colis alimentaire"_s, u"Voedselpakket"_s, u"Food parcel"_s, {}},
        {u"Déménagement"_s, u"Verhuizing"_s, u"Moving house"_s, {}},
        {u"Papiers administratifs"_s, u"Administratie"_s, u"Paperwork"_s, {}},
        {u"Visite à domicile"_s, u"Huisbezoek"_s, u"Home visit"_s, {}},
        {u"Pharmacie"_s, u"Apotheek"_s, u"Pharmacy"_s, {}},
        {u"Accueil"_s, u"Onthaal"_s, u"Reception"_s, {}},
        {u"Tri"_s, u"Sorteren"_s, u"Sorting"_s, {}},
    };
    static_assert(std::size(names) == enumCount<Service>());
    return names[static_cast<std::size_t>(service)];
}

} // namespace entraide
