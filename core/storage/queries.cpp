// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries.h"

#include "storage/database.h"
#include "storage/projection_table.h"
#include "storage/row_set.h"
#include "storage/sight.h"
#include "storage/word_set.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Below this share of a table a filter's rows are looked up one by one and sorted; above, the sorted index is walked
/// and rows that are not in the filter are passed over.
constexpr qint64 sparseShare = 30;

struct Sorting {
    std::string column; ///< quoted
    std::string index;  ///< covering index to walk, or empty
};

Sorting sortingOf(const ListQuery& query, const ProjectionTable& table) {
    const std::string plain = QString(enumName(query.type)).toStdString();
    if (query.sortColumn.isEmpty() || query.sortColumn == "label"_L1)
        return {"x_sort", '"' + plain + "_by_label\""};
    if (query.sortColumn == "postcode"_L1) // of the place it is about, its own or another record's
        return {"x_postcode", {}};
    if (query.sortColumn == "when"_L1) {
        const bool indexed =
            query.type == EntityType::Request || query.type == EntityType::Offer || query.type == EntityType::Posting;
        return {"x_date", indexed ? '"' + plain + "_by_x_date\"" : std::string()};
    }
    const std::string column = table.columnOf(query.sortColumn);
    if (column.empty())
        throw Error(ErrorCode::BadInput, query.sortColumn, u"no column of %1"_s.arg(enumName(query.type)));
    if (!table.isSortedIndex(query.sortColumn))
        return {column, {}};
    return {column, '"' + plain + "_by_" + column.substr(1)};
}

/// Each word as a prefix, or one of its postcodes; all of them. The words are folded: letters and digits only.
QString matchExpression(const QList<SearchWord>& words) {
    QStringList parts;
    for (const SearchWord& word : words) {
        QStringList ways{u'"' + word.word + u"\"*"_s};
        for (const QString& postcode : word.postcodes)
            ways.append(u'"' + postcode + u'"');
        parts.append(u'(' + ways.join(u" OR "_s) + u')');
    }
    return parts.join(u" AND "_s);
}

bool hasState(const ProjectionTable& table) {
    return !schemaOf(table.type).states.empty();
}

} // namespace

Queries::Queries(Database& database, const Sight& sight, std::function<PlaceWords()> placeWords)
    : m_database(database)
    , m_sight(sight)
    , m_placeWords(std::move(placeWords)) {}

QList<SearchWord> Queries::wordsOf(const QString& text) const {
    QList<SearchWord> words;
    const QStringList typed = searchWords(text);
    const PlaceWords places = typed.isEmpty() ? PlaceWords() : m_placeWords();
    for (const QString& word : typed)
        words.append({word, places.postcodesOf(word)});
    return words;
}

RowSet Queries::found(const ProjectionTable& table, const QList<SearchWord>& words) const {
    RowSet rows;
    auto search = m_database.use("SELECT rowid FROM " + table.words + " WHERE " + table.words + " MATCH ?1");
    search->bind(1, matchExpression(words));
    while (search->step())
        rows.add(search->integer(0));
    if (m_sight.isWhole())
        return rows;
    // The full text knows everybody's words: only what is found by words that may be seen counts.
    RowSet seen;
    {
        auto theirs = m_database.use("SELECT doc_key FROM " + m_sight.table(table.type));
        while (theirs->step())
            seen.add(theirs->integer(0));
    }
    seen.intersect(rows);
    RowSet found;
    seen.forEach([&](qint64 key) {
        if (m_sight.finds(key, words))
            found.add(key);
    });
    return found;
}

std::optional<RowSet> Queries::filtered(const ListQuery& query) const {
    const ProjectionTable& table = ProjectionTable::of(query.type);
    std::optional<RowSet> rows;
    const auto keep = [&](const RowSet& more) {
        if (rows)
            rows->intersect(more);
        else
            rows = more;
    };
    if (const QList<SearchWord> words = wordsOf(query.search); !words.isEmpty())
        keep(found(table, words));
    else if (!query.search.trimmed().isEmpty())
        keep({}); // signs only: nothing is called so
    const auto select = [&](const std::string& column, const QStringList& values) {
        RowSet more;
        auto statement =
            m_database.use("SELECT doc_key FROM " + m_sight.table(table.type) + " WHERE " + column + "=?1");
        for (const QString& value : values) {
            statement->bind(1, value);
            while (statement->step())
                more.add(statement->integer(0));
            statement->reset();
        }
        keep(more);
    };
    if (!query.states.isEmpty() && hasState(table))
        select("state", query.states);
    const auto known = [&](const QString& name) {
        std::string column = table.columnOf(name);
        if (column.empty())
            throw Error(ErrorCode::BadInput, name, u"no column of %1"_s.arg(enumName(query.type)));
        return column;
    };
    for (const auto& [name, value] : query.equals)
        select(known(name), {value});
    for (const auto& [name, values] : query.anyOf)
        select(known(name), values);
    if (!query.oneOf.isEmpty()) {
        RowSet more;
        for (const ListQuery::Holds& holds : query.oneOf) {
            const std::string column = known(holds.column);
            auto statement = m_database.use("SELECT doc_key FROM " + m_sight.table(table.type) + " WHERE " +
                                            (holds.whole ? column + "=?1" : "instr(" + column + ",?1)>0"));
            statement->bind(1, holds.text);
            while (statement->step())
                more.add(statement->integer(0));
        }
        keep(more);
    }
    for (const QString& name : query.filled) {
        RowSet more;
        auto statement = m_database.use("SELECT doc_key FROM " + m_sight.table(table.type) + " WHERE " + known(name) +
                                        " IS NOT NULL");
        while (statement->step())
            more.add(statement->integer(0));
        keep(more);
    }
    if (const auto more = conditioned(query))
        keep(*more);
    if (query.within)
        keep(*query.within);
    return rows;
}

qint64 Queries::count(const ListQuery& query) const {
    const ReadSnapshot snapshot(m_database);
    if (const auto rows = filtered(query))
        return rows->count();
    return m_database.number("SELECT count(*) FROM " + m_sight.table(query.type));
}

QStringList Queries::ids(const ListQuery& query) const {
    const ReadSnapshot snapshot(m_database);
    const auto rows = filtered(query);
    const std::string everything = "SELECT id FROM " + m_sight.table(query.type);
    QStringList ids;
    if (!rows) {
        auto select = m_database.use(everything);
        while (select->step())
            ids.append(select->text(0));
        return ids;
    }
    auto select = m_database.use(everything + " WHERE doc_key=?1");
    rows->forEach([&](qint64 key) {
        select->bind(1, key);
        if (select->step())
            ids.append(select->text(0));
        select->reset();
    });
    return ids;
}

qint64 Queries::positionOf(const ListQuery& query, const QString& id) const {
    const ReadSnapshot snapshot(m_database);
    const ProjectionTable& table = ProjectionTable::of(query.type);
    auto select =
        m_database.use("SELECT t.doc_key FROM doc d JOIN " + m_sight.table(table.type) +
                       " t ON t.doc_key=d.doc_key WHERE d.scope_key IN (SELECT scope_key FROM scope) AND d.id=?1");
    select->bind(1, id);
    if (!select->step())
        return -1;
    const qint64 key = select->integer(0);
    const auto matching = filtered(query);
    if (matching && !matching->contains(key))
        return -1;
    ListQuery all = query;
    all.offset = 0;
    all.limit = -1;
    const qint64 total =
        matching ? matching->count() : m_database.number("SELECT count(*) FROM " + m_sight.table(table.type));
    return page(all, table, matching, total).indexOf(key);
}

ListPage Queries::list(const ListQuery& query) const {
    const ReadSnapshot snapshot(m_database);
    const ProjectionTable& table = ProjectionTable::of(query.type);
    const auto matching = filtered(query);
    ListPage result;
    result.total =
        matching ? matching->count() : m_database.number("SELECT count(*) FROM " + m_sight.table(table.type));
    result.rows = rows(table, page(query, table, matching, result.total));
    return result;
}

QList<qint64> Queries::page(const ListQuery& query, const ProjectionTable& table, const std::optional<RowSet>& matching,
                            qint64 total) const {
    QList<qint64> keys;
    const qint64 wanted = query.limit < 0 ? total : query.limit;
    if (wanted == 0 || query.offset >= total)
        return keys;
    const Sorting sorting = sortingOf(query, table);
    const std::string& from = m_sight.table(table.type);
    // A selection of what may be seen has no index of its own.
    const bool walks = !sorting.index.empty() && m_sight.isWhole();
    const std::string by = walks ? " INDEXED BY " + sorting.index : std::string();
    const std::string direction = query.descending ? " DESC" : "";
    const std::string order = " ORDER BY " + sorting.column + direction + ", doc_key" + direction;
    if (!matching) {
        auto select = m_database.use("SELECT doc_key FROM " + from + by + order + " LIMIT ?1 OFFSET ?2");
        select->bind(1, wanted);
        select->bind(2, query.offset);
        while (select->step())
            keys.append(select->integer(0));
        return keys;
    }
    if (sorting.index.empty() || total * sparseShare < m_database.number("SELECT count(*) FROM " + from)) {
        std::vector<std::pair<QByteArray, qint64>> sorted;
        sorted.reserve(static_cast<std::size_t>(total));
        auto value = m_database.use("SELECT " + sorting.column + ", typeof(" + sorting.column + ") FROM " + from +
                                    " WHERE doc_key=?1");
        bool numbers = false;
        std::vector<std::pair<double, qint64>> numeric;
        matching->forEach([&](qint64 key) {
            value->bind(1, key);
            if (value->step()) {
                const QByteArrayView kind = value->bytes(1);
                if (kind == "integer" || kind == "real")
                    numbers = true;
                numeric.emplace_back(value->real(0), key);
                sorted.emplace_back(value->bytes(0).toByteArray(), key);
            }
            value->reset();
        });
        const auto take = [&](auto& list) {
            std::ranges::sort(list);
            if (query.descending)
                std::ranges::reverse(list);
            const auto end = std::min<qint64>(static_cast<qint64>(list.size()), query.offset + wanted);
            for (qint64 i = query.offset; i < end; ++i)
                keys.append(list[static_cast<std::size_t>(i)].second);
        };
        if (numbers)
            take(numeric);
        else
            take(sorted);
        return keys;
    }
    auto walk = m_database.use("SELECT doc_key FROM " + from + by + order);
    for (qint64 seen = 0; keys.size() < wanted && walk->step();) {
        const qint64 key = walk->integer(0);
        if (matching->contains(key) && seen++ >= query.offset)
            keys.append(key);
    }
    return keys;
}

QList<ListRow> Queries::rows(const ProjectionTable& table, const QList<qint64>& keys) const {
    QList<ListRow> result;
    result.reserve(keys.size());
    const std::string state = hasState(table) ? "t.state" : "NULL";
    auto select = m_database.use("SELECT t.id, t.x_label, " + state +
                                 ", t.x_service, t.x_postcode, t.x_date, t.x_person, t.x_lat, t.x_lon, d.conflicts, "
                                 "r.body FROM " +
                                 m_sight.table(table.type) +
                                 " t JOIN doc d ON d.doc_key=t.doc_key JOIN rev r ON r.doc_key=d.doc_key AND "
                                 "r.gen=d.win_gen AND r.hash=d.win_hash WHERE t.doc_key=?1");
    for (qint64 key : keys) {
        select->bind(1, key);
        if (select->step()) {
            ListRow row;
            row.id = select->text(0);
            row.label = select->text(1);
            row.state = select->text(2);
            row.service = select->text(3);
            row.postcode = select->text(4);
            row.date = QDate::fromString(select->text(5), Qt::ISODate);
            row.person = select->text(6);
            row.placed = !select->isNull(7) && !select->isNull(8);
            row.lat = select->real(7);
            row.lon = select->real(8);
            row.conflicted = select->integer(9) > 0;
            const QByteArrayView json = select->bytes(10);
            row.body = m_sight.masked(
                table.type, QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object());
            result.append(row);
        }
        select->reset();
    }
    return result;
}

QHash<QString, qint64> Queries::countByState(EntityType type) const {
    QHash<QString, qint64> counts;
    const ProjectionTable& table = ProjectionTable::of(type);
    if (!hasState(table))
        return counts;
    auto select = m_database.use("SELECT state, count(*) FROM " + m_sight.table(table.type) + " GROUP BY state");
    while (select->step())
        counts.insert(select->text(0), select->integer(1));
    return counts;
}

QHash<QString, QStringList> Queries::idsThatShare(EntityType type, QLatin1StringView column) const {
    const ProjectionTable& table = ProjectionTable::of(type);
    if (!table.isIndexed(QString(column)))
        throw Error(ErrorCode::BadInput, QString(column), u"no indexed column of %1"_s.arg(enumName(type)));
    const std::string name = table.columnOf(QString(column));
    const std::string& from = m_sight.table(type);
    auto select = m_database.use("SELECT " + name + ", id FROM " + from + " WHERE " + name + " IN (SELECT " + name +
                                 " FROM " + from + " WHERE " + name + "<>'' GROUP BY 1 HAVING count(*)>1)" +
                                 " ORDER BY doc_key");
    QHash<QString, QStringList> ids;
    while (select->step())
        ids[select->text(0)].append(select->text(1));
    return ids;
}

QStringList Queries::conflicts() const {
    QStringList ids;
    auto select = m_database.use("SELECT id FROM doc WHERE conflicts>0 AND scope_key=1 ORDER BY id");
    while (select->step())
        ids.append(select->text(0));
    if (!m_sight.isWhole())
        ids.removeIf([&](const QString& id) { return !m_sight.seesRow(id); });
    return ids;
}

} // namespace entraide
