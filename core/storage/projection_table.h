// SPDX-License-Identifier: GPL-3.0-or-later
// The table of one record type, made from its field list: a column for each leaf field and the derived columns that
// lists show and sort by. Tables are an index; the documents are the truth.
//
// How a value is written, so that the typed reader (record_row.h) gives back exactly what the JSON holds:
// Text, Choice, Reference, Date, DateTime, Hours as in JSON; Integer, Real, Boolean as numbers; ChoiceList one byte for
// each choice; Week as 42 bytes of half-hour bits; TextList, ReferenceList, Items as compact JSON. A field that is
// absent or of another type holds the record's default; an empty text or list is NULL.
#pragma once

#include "domain/schema.h"

#include <QByteArray>
#include <QJsonValue>

#include <array>
#include <string>
#include <vector>

namespace entraide {

class Statement;

/// What a record's list row takes from the record itself and from the records it refers to.
struct Derived {
    QString label;    ///< the person's or thing's own name
    QString sortKey;  ///< the label folded; missing ones last
    QString person;   ///< id of the person it is about
    QString service;  ///< of requests, offers and postings, and what refers to them
    QString postcode; ///< of the place it is about
    QString date;     ///< the first or only date it is about, ISO
    QString lastDate; ///< the last one; "9999-12-31" when open-ended
    double lat = 0;
    double lon = 0;
    bool placed = false;
    QString words; ///< everything the search finds it by: folded, each word once

    friend bool operator==(const Derived&, const Derived&) = default;
};

class ProjectionTable {
public:
    static const ProjectionTable& of(EntityType type);

    static constexpr std::array derivedColumns{"x_label", "x_sort", "x_person", "x_service", "x_postcode",
                                               "x_date",  "x_last", "x_lat",    "x_lon",     "x_words"};
    static constexpr int derivedCount = static_cast<int>(derivedColumns.size());

    EntityType type{};
    std::string name;  ///< quoted, for SQL
    std::string words; ///< the full-text table's name, quoted
    std::vector<std::string> createSql;
    std::vector<std::string> dropSql;
    std::string insertSql;     ///< ?1 doc_key, ?2 id, then the leaves, then the derived columns
    std::string updateSql;     ///< the same parameters
    std::string selectDerived; ///< the derived columns where doc_key = ?1
    std::string selectLeaves;  ///< doc_key, id, the leaves, the derived columns; no WHERE
    std::string valuesSql;     ///< SELECT of insertSql's parameters, for comparing
    std::string removeSql;     ///< where doc_key = ?1
    std::string addWords;      ///< ?1 doc_key, ?2 words
    std::string removeWords;   ///< ?1 doc_key, ?2 the words that were added
    std::vector<std::string> joinWords; ///< writes all words anew, in one piece

    /// The column of a path or column name, quoted; empty when there is none.
    std::string columnOf(QStringView name) const;
    bool isIndexed(QStringView column) const;
    /// Its index holds every row, so a list can be walked in its order.
    bool isSortedIndex(QStringView column) const;

    /// Binds the leaves of \a body from parameter 3 on. \a keepAlive holds what must live until the statement is reset.
    void bindLeaves(Statement& statement, const QJsonObject& body, QList<QByteArray>& keepAlive) const;
    /// Binds the derived columns from \a first on.
    static void bindDerived(Statement& statement, int first, const Derived& derived);
    /// Reads the derived columns from \a first on.
    static Derived readDerived(const Statement& statement, int first);
    /// The column of a leaf by its number, quoted.
    std::string leafColumn(int leaf) const;
    int leafCount() const { return static_cast<int>(m_leaves.size()); }

private:
    const FieldSchema* fieldOf(QStringView column) const;

    struct Leaf {
        const FieldSchema* field;
        QString top;   ///< key in the body
        QString inner; ///< key in that object; empty for a plain field
        QJsonValue fallback;
    };
    explicit ProjectionTable(EntityType type);
    static void bindLeaf(Statement& statement, int parameter, const FieldSchema& field, const QJsonValue& value,
                         const QJsonValue& fallback, QList<QByteArray>& keepAlive);

    std::vector<Leaf> m_leaves;
};

/// Names everything the projections' contents depend on: when it changes between versions, they are made anew.
QByteArray projectionDigest();

} // namespace entraide
