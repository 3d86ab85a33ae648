// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/projection_table.h"

#include "domain/records.h"
#include "storage/database.h"
#include "storage/signup_rows.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Raised by hand when derive.cpp, the folding or the place names change what they give for the same document.
constexpr int derivedVersion = 3;

constexpr std::size_t weekBytes = WeekSlots::slotCount / 8;

std::string quoted(const QString& name) {
    return '"' + name.toStdString() + '"';
}

/// Nobody sorts by references, and most records have none of most of them: their indexes leave NULL out.
bool isSparse(const FieldSchema& field) {
    return field.kind == FieldKind::Reference || field.kind == FieldKind::ReferenceList ||
           field.kind == FieldKind::TextList;
}

const char* affinity(FieldKind kind) {
    switch (kind) {
    case FieldKind::Integer:
    case FieldKind::Boolean:
        return "INTEGER";
    case FieldKind::Real:
        return "REAL";
    case FieldKind::ChoiceList:
    case FieldKind::Week:
        return "BLOB";
    default:
        return "TEXT";
    }
}

/// The defaults of the leaves, in the schema's order.
template <Described R> void appendDefaults(std::vector<QJsonValue>& defaults, const R& record) {
    forEachField<R>([&]<class T>(const Field<R, T>& f) {
        if constexpr (Described<T>)
            appendDefaults(defaults, record.*f.member);
        else
            defaults.push_back(json::encode(record.*f.member));
    });
}

std::vector<QJsonValue> defaultsOf(EntityType type) {
    std::vector<QJsonValue> defaults;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if (R::entity == type)
            appendDefaults(defaults, R{});
    });
    return defaults;
}

bool isEmpty(const QJsonValue& value) {
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

QByteArray weekBlob(const QJsonValue& value) {
    WeekSlots week;
    json::decodeWeek(value, week);
    if (week.isEmpty())
        return {};
    QByteArray bytes(static_cast<qsizetype>(weekBytes), '\0');
    for (std::size_t i = 0; i < WeekSlots::slotCount; ++i) {
        if (week.bits().test(i))
            bytes[static_cast<qsizetype>(i / 8)] =
                static_cast<char>(bytes[static_cast<qsizetype>(i / 8)] | (1 << (i % 8)));
    }
    return bytes;
}

QByteArray choicesBlob(const FieldSchema& field, const QJsonArray& array) {
    QByteArray bytes;
    for (const QJsonValue& item : array) {
        const QString name = item.toString();
        const auto found =
            std::ranges::find_if(field.choices, [&](QLatin1StringView choice) { return choice == name; });
        if (found != field.choices.end())
            bytes.append(static_cast<char>(found - field.choices.begin()));
    }
    return bytes;
}

} // namespace

const ProjectionTable& ProjectionTable::of(EntityType type) {
    static const std::vector<ProjectionTable> tables = [] {
        std::vector<ProjectionTable> all;
        for (const EntitySchema& schema : allSchemas())
            all.push_back(ProjectionTable(schema.type));
        return all;
    }();
    return tables[static_cast<std::size_t>(type)];
}

ProjectionTable::ProjectionTable(EntityType type_)
    : type(type_) {
    const EntitySchema& schema = schemaOf(type);
    const std::vector<QJsonValue> defaults = defaultsOf(type);
    const QString plain(schema.name);
    name = quoted(plain);
    words = quoted(plain + u"_words"_s);

    std::string columns = "doc_key INTEGER PRIMARY KEY, id TEXT NOT NULL";
    std::string names = "doc_key, id";
    std::string parameters = "?1, ?2";
    std::string assignments = "id=?2";
    int parameter = 2;
    std::size_t leaf = 0;
    std::vector<std::string> indexes;
    const auto addIndex = [&](const QString& column, const std::string& over, const std::string& where) {
        indexes.push_back("CREATE INDEX " + quoted(plain + u"_by_"_s + column) + " ON " + name + "(" + over + ")" +
                          where);
    };
    for (const FieldSchema& field : schema.fields) {
        m_leaves.push_back({&field, field.path.section(u'.', 0, 0), field.path.section(u'.', 1), defaults[leaf++]});
        const std::string column = quoted(field.column);
        columns += ", " + column + ' ' + affinity(field.kind);
        names += ", " + column;
        parameters += ", ?" + std::to_string(++parameter);
        assignments += ", " + column + "=?" + std::to_string(parameter);
        if (!has(field.use, FieldUse::Indexed))
            continue;
        addIndex(field.column, column, isSparse(field) ? " WHERE " + column + " IS NOT NULL" : std::string());
    }
    std::string derivedNames;
    for (const char* column : derivedColumns) {
        const bool number = std::string_view(column) == "x_lat" || std::string_view(column) == "x_lon";
        columns += std::string(", ") + column + (number ? " REAL" : " TEXT");
        names += std::string(", ") + column;
        parameters += ", ?" + std::to_string(++parameter);
        assignments += std::string(", ") + column + "=?" + std::to_string(parameter);
        derivedNames += std::string(derivedNames.empty() ? "" : ", ") + column;
    }
    addIndex(u"label"_s, "x_sort", {});
    if (type == EntityType::Request || type == EntityType::Offer || type == EntityType::Posting)
        addIndex(u"x_date"_s, "x_date", {});
    if (type == EntityType::Signup)
        std::ranges::copy(signupIndexes(name), std::back_inserter(indexes));

    createSql.push_back("CREATE TABLE " + name + "(" + columns + ")");
    createSql.insert(createSql.end(), indexes.begin(), indexes.end());
    // Contentless, since the words are in x_words. Words are looked for in all texts together, so detail=none would do;
    // but FTS5 of SQLite 3.46 then leaves words behind when secure-delete is on and many rows change in one transaction.
    createSql.push_back("CREATE VIRTUAL TABLE " + words +
                        " USING fts5(words, content='', columnsize=0, detail=column, tokenize='ascii', prefix='1')");
    createSql.push_back("INSERT INTO " + words + "(" + words + ", rank) VALUES('secure-delete', 1)");
    // Only two parts or more are joined to one; a row of no document makes the second.
    const std::string optimize = "INSERT INTO " + words + "(" + words + ") VALUES('optimize')";
    joinWords = {"INSERT INTO " + words + "(rowid, words) VALUES(-1, '0')", optimize,
                 "INSERT INTO " + words + "(" + words + ", rowid, words) VALUES('delete', -1, '0')"};
    // The first deletion raises the table's format. FTS5 keeps that in mind even when the deletion is rolled back, and
    // then writes pages of the new format under the old one's number, which reads as damage. So it is raised here.
    createSql.insert(createSql.end(), joinWords.begin(), joinWords.end());
    createSql.push_back(optimize);
    dropSql = {"DROP TABLE IF EXISTS " + name, "DROP TABLE IF EXISTS " + words};

    insertSql = "INSERT INTO " + name + "(" + names + ") VALUES(" + parameters + ")";
    updateSql = "UPDATE " + name + " SET " + assignments + " WHERE doc_key=?1";
    selectDerived = "SELECT " + derivedNames + " FROM " + name + " WHERE doc_key=?1";
    selectLeaves = "SELECT " + names + " FROM " + name;
    valuesSql = "SELECT " + parameters;
    removeSql = "DELETE FROM " + name + " WHERE doc_key=?1";
    addWords = "INSERT INTO " + words + "(rowid, words) VALUES(?1, ?2)";
    removeWords = "INSERT INTO " + words + "(" + words + ", rowid, words) VALUES('delete', ?1, ?2)";
}

const FieldSchema* ProjectionTable::fieldOf(QStringView wanted) const {
    for (const Leaf& leaf : m_leaves) {
        if (leaf.field->column == wanted || leaf.field->path == wanted)
            return leaf.field;
    }
    return nullptr;
}

std::string ProjectionTable::leafColumn(int leaf) const {
    return quoted(m_leaves[static_cast<std::size_t>(leaf)].field->column);
}

std::string ProjectionTable::columnOf(QStringView wanted) const {
    const FieldSchema* field = fieldOf(wanted);
    return field ? quoted(field->column) : std::string();
}

bool ProjectionTable::isIndexed(QStringView column) const {
    const FieldSchema* field = fieldOf(column);
    return field && has(field->use, FieldUse::Indexed);
}

bool ProjectionTable::isSortedIndex(QStringView column) const {
    const FieldSchema* field = fieldOf(column);
    return field && has(field->use, FieldUse::Indexed) && !isSparse(*field);
}

void ProjectionTable::bindLeaf(Statement& statement, int parameter, const FieldSchema& field, const QJsonValue& value,
                               const QJsonValue& fallback, QList<QByteArray>& keepAlive) {
    const auto keep = [&](QByteArray bytes) -> const QByteArray& {
        keepAlive.append(std::move(bytes));
        return keepAlive.last();
    };
    const auto orFallback = [&](bool good) -> const QJsonValue& { return good ? value : fallback; };
    switch (field.kind) {
    case FieldKind::Integer:
        return statement.bind(parameter, orFallback(value.isDouble()).toInteger());
    case FieldKind::Boolean:
        return statement.bind(parameter, static_cast<qint64>(orFallback(value.isBool()).toBool()));
    case FieldKind::Real:
        if (const QJsonValue& number = orFallback(value.isDouble()); number.isDouble())
            return statement.bind(parameter, number.toDouble());
        return statement.bindNull(parameter);
    case FieldKind::Text:
    case FieldKind::Choice:
    case FieldKind::Reference:
    case FieldKind::Date:
    case FieldKind::DateTime:
    case FieldKind::Hours:
        if (const QJsonValue& text = orFallback(value.isString()); !isEmpty(text))
            return statement.bindText(parameter, keep(text.toString().toUtf8()));
        return statement.bindNull(parameter);
    case FieldKind::ChoiceList:
        if (const QJsonValue& list = orFallback(value.isArray()); !isEmpty(list)) {
            if (const QByteArray& bytes = keep(choicesBlob(field, list.toArray())); !bytes.isEmpty())
                return statement.bindBlob(parameter, bytes);
        }
        return statement.bindNull(parameter);
    case FieldKind::Week:
        if (!value.isObject())
            return statement.bindNull(parameter);
        if (const QByteArray& bytes = keep(weekBlob(value)); !bytes.isEmpty())
            return statement.bindBlob(parameter, bytes);
        return statement.bindNull(parameter);
    case FieldKind::TextList:
    case FieldKind::ReferenceList:
    case FieldKind::Items:
        if (const QJsonValue& list = orFallback(value.isArray()); !isEmpty(list))
            return statement.bindText(parameter, keep(QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact)));
        return statement.bindNull(parameter);
    }
}

void ProjectionTable::bindLeaves(Statement& statement, const QJsonObject& body, QList<QByteArray>& keepAlive) const {
    keepAlive.reserve(static_cast<qsizetype>(m_leaves.size())); // bound views must not move
    int parameter = 2;
    for (const Leaf& leaf : m_leaves) {
        QJsonValue value = body.value(leaf.top);
        if (!leaf.inner.isEmpty())
            value = value.toObject().value(leaf.inner);
        bindLeaf(statement, ++parameter, *leaf.field, value, leaf.fallback, keepAlive);
    }
}

void ProjectionTable::bindDerived(Statement& statement, int first, const Derived& derived) {
    const auto text = [&](const QString& value) { statement.bind(first++, value.isEmpty() ? QString() : value); };
    text(derived.label);
    text(derived.sortKey);
    text(derived.person);
    text(derived.service);
    text(derived.postcode);
    text(derived.date);
    text(derived.lastDate);
    if (derived.placed) {
        statement.bind(first++, derived.lat);
        statement.bind(first++, derived.lon);
    } else {
        statement.bindNull(first++);
        statement.bindNull(first++);
    }
    text(derived.words);
}

Derived ProjectionTable::readDerived(const Statement& statement, int first) {
    Derived derived;
    for (QString* text : {&derived.label, &derived.sortKey, &derived.person, &derived.service, &derived.postcode,
                          &derived.date, &derived.lastDate})
        *text = statement.text(first++);
    derived.placed = !statement.isNull(first) && !statement.isNull(first + 1);
    if (derived.placed) {
        derived.lat = statement.real(first);
        derived.lon = statement.real(first + 1);
    }
    derived.words = statement.text(first + 2);
    return derived;
}

QByteArray projectionDigest() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(derivedVersion));
    for (const EntitySchema& schema : allSchemas()) {
        for (const std::string& sql : ProjectionTable::of(schema.type).createSql)
            hash.addData(QByteArrayView(sql.data(), static_cast<qsizetype>(sql.size())));
        for (const FieldSchema& field : schema.fields) {
            hash.addData(QByteArray::number(static_cast<int>(field.kind)));
            hash.addData(QByteArray::number(static_cast<int>(field.use)));
            for (QLatin1StringView choice : field.choices)
                hash.addData(QByteArrayView(choice.data(), choice.size()));
        }
    }
    return hash.result().toHex();
}

} // namespace entraide
