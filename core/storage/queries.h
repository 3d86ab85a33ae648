// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/place_words.h"
#include "storage/row_set.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace entraide {

class Database;
class ProjectionTable;
class Sight;
struct SearchWord;

/// What a list asks for. Everything that is given must hold.
struct ListQuery {
    EntityType type = EntityType::Volunteer;
    QString search{};     ///< words, each found as the beginning of a word; accents and case do not matter
    QStringList states{}; ///< empty: all
    QString sortColumn{}; ///< a column of the type, "label" (the default), "when" or "postcode"
    bool descending = false;
    qint64 offset = 0;
    qint64 limit = 200; ///< -1: all
    /// Equality on indexed columns ("service" = "shopping").
    QList<std::pair<QString, QString>> equals{};
    /// A column holds one of these values ("person" = one of these ids); no value lets nothing through.
    QList<std::pair<QString, QStringList>> anyOf{};
    /// Columns that hold something ("suspected_twins").
    QStringList filled{};
    /// A column holds a text, or has it somewhere in it.
    struct Holds {
        QString column;
        QString text;
        bool whole = true; ///< else a part is enough
    };
    QList<Holds> oneOf{}; ///< one of them has to hold; empty: not asked

    /// What has to be true of a column ("language", "x_postcode"), or of one of the record that a reference names
    /// ("person.language", "beneficiary.person.language").
    struct Condition {
        enum class How {
            OneOf,  ///< is one of the values
            NoneOf, ///< is none of them; an empty column too
            Holds,  ///< a list with one of them; a week free at one of "2 09:00-12:00"; a consent that stands
            HoldsNone,
            From, ///< a day, a number: not before
            Until,
            Contains, ///< a text
            Filled,
            Empty,
        };
        QString column = {};
        How how = How::OneOf;
        QStringList values = {};

        friend bool operator==(const Condition&, const Condition&) = default;
    };
    QList<Condition> conditions{};
    /// Whether a record of another type names this one.
    struct Related {
        EntityType type = EntityType::Match;
        QString reference = {};  ///< the other's column
        QStringList states = {}; ///< of the other; empty: all
        bool exists = true;
        QString through = {}; ///< this one's column that the other names too ("person"); empty: this one itself

        friend bool operator==(const Related&, const Related&) = default;
    };
    QList<Related> related{};
    /// Only rows of these, as rowsWhere() found them; null: all.
    std::shared_ptr<const RowSet> within{};

    /// What takes time on a long list: every row is looked at, and those that it names.
    bool hasConditions() const { return !conditions.isEmpty() || !related.isEmpty(); }
};

/// One line of a list: the columns most lists show without reading the document.
struct ListRow {
    QString id;
    QString label; ///< the person's or thing's own name; empty when the record it refers to is not here yet
    QString state;
    QString service; ///< of requests, offers and postings
    QString postcode;
    QDate date;     ///< the next or only date it is about
    QString person; ///< id of the person it is about, if any
    double lat = 0;
    double lon = 0;
    bool placed = false;
    bool conflicted = false;
    QJsonObject body; ///< the whole document's body
};

struct ListPage {
    qint64 total = 0; ///< rows that match, on all pages
    QList<ListRow> rows;
};

/// Reads that pages need: one page of rows, counts, ids around a record. Short and synchronous. Of what the actor does
/// not see nothing is listed, counted, found or sorted by.
class Queries {
public:
    /// \a placeWords: asked at each search, for the areas that are in use then.
    Queries(Database& database, const Sight& sight, std::function<PlaceWords()> placeWords);

    ListPage list(const ListQuery& query) const;
    qint64 count(const ListQuery& query) const;
    /// Of all rows that match, in no order: for who has an order of their own.
    QStringList ids(const ListQuery& query) const;
    /// At which row of the list \a id stands, its offset and limit aside; -1 when it is not in it. Walks the keys.
    qint64 positionOf(const ListQuery& query, const QString& id) const;
    /// How many of a type are in each state.
    QHash<QString, qint64> countByState(EntityType type) const;
    /// The records whose indexed column holds what that of another of the type holds too, by what it holds.
    QHash<QString, QStringList> idsThatShare(EntityType type, QLatin1StringView column) const;
    /// What the conditions and relations of \a query let through, its other wishes aside. On a desk of 100,000 it takes
    /// most of a second: for a thread with a connection of its own, to be given to other queries of that file as
    /// `within`.
    RowSet rowsWhere(const ListQuery& query) const;
    /// Ids that have more than one live leaf.
    QStringList conflicts() const;

    /// A hit of the search over everything (Ctrl+K), best first.
    struct Hit {
        QString id;
        QString label;
        QString detail;
    };
    QList<Hit> findAnything(const QString& text, int limit) const;

private:
    /// The rows that the search, states and equalities let through; none when nothing is asked.
    std::optional<RowSet> filtered(const ListQuery& query) const;
    QList<SearchWord> wordsOf(const QString& text) const;
    RowSet found(const ProjectionTable& table, const QList<SearchWord>& words) const;
    QList<qint64> page(const ListQuery& query, const ProjectionTable& table, const std::optional<RowSet>& rows,
                       qint64 total) const;
    QList<ListRow> rows(const ProjectionTable& table, const QList<qint64>& keys) const;

    Database& m_database;
    const Sight& m_sight;
    std::function<PlaceWords()> m_placeWords;

    /// What conditions let through, until something is written: they are asked again with each letter that is typed.
    struct Kept {
        QString asked;
        RowSet rows;
    };
    std::optional<RowSet> conditioned(const ListQuery& query) const;
    mutable QList<Kept> m_kept;
    mutable QString m_keptOf; ///< the state of the file that they are of
};

} // namespace entraide
