// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/register_builder.h"

#include "addresses/house_number.h"
#include "addresses/register_data.h"
#include "storage/database.h"

#include <QUtf8StringView>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <limits>
#include <numeric>
#include <string_view>
#include <tuple>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 20'000;

/// Files that somebody saved anew may be in Windows' letters.
QString decoded(const std::string& text) {
    const QUtf8StringView utf8(text.data(), static_cast<qsizetype>(text.size()));
    return utf8.isValidUtf8() ? utf8.toString() : QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArrayView bytesOf(const std::string& text) {
    return QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

void bindDecoded(Statement& statement, int parameter, const std::string& text) {
    const QString decodedText = decoded(text);
    statement.bind(parameter, decodedText.isNull() ? QString(u""_s) : decodedText);
}

void joinKey(std::string& key, std::initializer_list<std::string_view> parts) {
    key.clear();
    for (const std::string_view part : parts) {
        key += part;
        key += '\x1f';
    }
}

} // namespace

std::int32_t RegisterBuilder::placeOf(const AddressRow& row) {
    joinKey(m_key, {row.postcode, row.municipalityFr, row.municipalityNl, row.municipalityDe, row.partFr, row.partNl});
    const auto [entry, isNew] = m_placeNumbers.try_emplace(m_key, static_cast<std::int32_t>(m_places.size()));
    if (isNew)
        m_places.push_back({std::string(row.postcode), std::string(row.municipalityFr), std::string(row.municipalityNl),
                            std::string(row.municipalityDe), std::string(row.partFr), std::string(row.partNl)});
    return entry->second;
}

/// A street that runs through several postcodes is one in each. Two of one name in one place are told apart by their
/// ids.
std::int32_t RegisterBuilder::streetOf(const AddressRow& row) {
    joinKey(m_key, {row.streetId, row.municipalityId, row.postcode, row.partFr, row.partNl, row.streetFr, row.streetNl,
                    row.streetDe, row.municipalityFr, row.municipalityNl, row.municipalityDe});
    const auto [entry, isNew] = m_streetNumbers.try_emplace(m_key, static_cast<std::int32_t>(m_streets.size()));
    const std::int32_t number = entry->second;
    if (isNew)
        m_streets.push_back(
            {placeOf(row), std::string(row.streetFr), std::string(row.streetNl), std::string(row.streetDe)});
    return number;
}

std::int32_t RegisterBuilder::textOf(const std::string& text) {
    const auto [entry, isNew] = m_textNumbers.try_emplace(text, static_cast<std::int32_t>(m_texts.size()));
    if (isNew)
        m_texts.push_back(text);
    return entry->second;
}

void RegisterBuilder::add(const AddressRow& row) {
    const HouseNumber number = readHouseNumber(row.number);
    m_houses.push_back(
        {streetOf(row), number.number, textOf(number.suffix), textOf(plainBox(row.box)), row.lat, row.lon});
}

qint64 RegisterBuilder::settle() {
    // As the index of the database orders them: by bytes.
    std::vector<std::int32_t> order(m_texts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::sort(order, {},
                      [&](std::int32_t text) -> const std::string& { return m_texts[static_cast<std::size_t>(text)]; });
    std::vector<std::int32_t> rank(order.size());
    std::vector<std::string> texts(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        rank[static_cast<std::size_t>(order[i])] = static_cast<std::int32_t>(i);
        texts[i] = std::move(m_texts[static_cast<std::size_t>(order[i])]);
    }
    m_texts = std::move(texts);
    m_textNumbers.clear();
    for (House& house : m_houses) {
        house.suffix = rank[static_cast<std::size_t>(house.suffix)];
        house.box = rank[static_cast<std::size_t>(house.box)];
    }
    const auto key = [](const House& house) {
        return std::tuple(house.street, house.number, house.suffix, house.box);
    };
    std::ranges::stable_sort(m_houses, {}, key);
    const auto repeated = std::ranges::unique(m_houses, {}, key);
    const auto count = static_cast<qint64>(repeated.size());
    m_houses.erase(repeated.begin(), repeated.end());
    return count;
}

void RegisterBuilder::writePlaces(Database& database) const {
    std::vector<Middle> middles(m_places.size());
    for (const House& house : m_houses) {
        Middle& middle = middles[static_cast<std::size_t>(m_streets[static_cast<std::size_t>(house.street)].place)];
        middle.lat += house.lat;
        middle.lon += house.lon;
        ++middle.count;
    }
    Statement insert = database.prepare("INSERT INTO place VALUES(?1,?2,?3,?4,?5,?6,?7,?8,?9,?10)");
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place& place = m_places[i];
        const Middle& middle = middles[i];
        const qint64 count = std::max<qint64>(middle.count, 1);
        insert.bind(1, static_cast<qint64>(i));
        int parameter = 2;
        for (const std::string* text : {&place.postcode, &place.municipalityFr, &place.municipalityNl,
                                        &place.municipalityDe, &place.partFr, &place.partNl})
            bindDecoded(insert, parameter++, *text);
        insert.bind(8, middle.lat / count);
        insert.bind(9, middle.lon / count);
        insert.bind(10, middle.count);
        insert.run();
    }
}

/// The middle of a winding street may lie in a pond: the house that is nearest to it stands for it.
void RegisterBuilder::writeStreets(Database& database) const {
    Statement insert = database.prepare("INSERT INTO street VALUES(?1,?2,?3,?4,?5,?6,?7,?8)");
    for (std::size_t from = 0; from < m_houses.size();) {
        std::size_t to = from;
        Middle middle;
        for (; to < m_houses.size() && m_houses[to].street == m_houses[from].street; ++to) {
            middle.lat += m_houses[to].lat;
            middle.lon += m_houses[to].lon;
            ++middle.count;
        }
        const House* nearest = nullptr;
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (std::size_t i = from; i < to; ++i) {
            // A degree to the east is shorter here: 0.63 of one to the north.
            const qint64 distance = std::abs(m_houses[i].lat - middle.lat / middle.count) * 8 +
                                    std::abs(m_houses[i].lon - middle.lon / middle.count) * 5;
            if (distance < shortest) {
                shortest = distance;
                nearest = &m_houses[i];
            }
        }
        const Street& street = m_streets[static_cast<std::size_t>(m_houses[from].street)];
        insert.bind(1, static_cast<qint64>(m_houses[from].street));
        insert.bind(2, static_cast<qint64>(street.place));
        bindDecoded(insert, 3, street.fr);
        bindDecoded(insert, 4, street.nl);
        bindDecoded(insert, 5, street.de);
        insert.bind(6, static_cast<qint64>(nearest->lat));
        insert.bind(7, static_cast<qint64>(nearest->lon));
        insert.bind(8, middle.count);
        insert.run();
        from = to;
    }
}

void RegisterBuilder::write(Database& database, const QString& sourceName, const QDateTime& now,
                            const std::function<bool(qint64 written)>& mayGoOn) const {
    writePlaces(database);
    writeStreets(database);
    Statement insert = database.prepare("INSERT INTO house VALUES(?1,?2,?3,?4,?5,?6)");
    qint64 written = 0;
    for (const House& house : m_houses) {
        if (written % rowsBetweenLooks == 0 && !mayGoOn(written))
            throw Error(ErrorCode::Cancelled, sourceName);
        insert.bind(1, static_cast<qint64>(house.street));
        insert.bind(2, static_cast<qint64>(house.number));
        insert.bindText(3, bytesOf(m_texts[static_cast<std::size_t>(house.suffix)]));
        insert.bindText(4, bytesOf(m_texts[static_cast<std::size_t>(house.box)]));
        insert.bind(5, static_cast<qint64>(house.lat));
        insert.bind(6, static_cast<qint64>(house.lon));
        insert.run();
        ++written;
    }
    Statement value = database.prepare("INSERT INTO register VALUES(?1,?2)");
    for (const auto& [name, text] :
         {std::pair(u"source"_s, sourceName), std::pair(u"addresses"_s, QString::number(written)),
          std::pair(u"streets"_s, QString::number(m_streets.size())),
          std::pair(u"imported"_s, now.toUTC().toString(Qt::ISODate))}) {
        value.bind(1, name);
        value.bind(2, text);
        value.run();
    }
}

} // namespace entraide
