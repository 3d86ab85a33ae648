// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sight.h"

#include "domain/actor.h"
#include "domain/erasure_rules.h"
#include "domain/permissions.h"
#include "storage/database.h"
#include "storage/derive.h"
#include "storage/own_cases.h"
#include "storage/word_set.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The fields that a record's own name is made of.
struct NamePart {
    EntityType type;
    QLatin1StringView path;
};
constexpr std::array nameParts{
    NamePart{EntityType::Person, "given_name"_L1},  NamePart{EntityType::Person, "family_name"_L1},
    NamePart{EntityType::Organisation, "name"_L1},  NamePart{EntityType::Posting, "title"_L1},
    NamePart{EntityType::Note, "text"_L1},          NamePart{EntityType::Payment, "payer"_L1},
    NamePart{EntityType::Dish, "contents"_L1},      NamePart{EntityType::Campaign, "name"_L1},
    NamePart{EntityType::ImportMapping, "name"_L1}, NamePart{EntityType::NamedFilter, "name"_L1},
    NamePart{EntityType::DeskProfile, "name"_L1},   NamePart{EntityType::User, "name"_L1},
};

/// The types that a record's derived values may come from, its own among them.
std::set<EntityType> madeFrom(EntityType type) {
    std::set<EntityType> all{type};
    for (bool grew = true; grew;) {
        grew = false;
        for (const DerivedFrom& reference : derivedReferences()) {
            if (all.contains(reference.type) && all.insert(reference.refersTo).second)
                grew = true;
        }
    }
    return all;
}

bool readsNames(Role role, const std::set<EntityType>& types) {
    return std::ranges::all_of(nameParts, [&](const NamePart& part) {
        return !types.contains(part.type) || mayRead(role, part.type, QString(part.path));
    });
}

/// Where there is such a field at all.
bool readsField(Role role, const std::set<EntityType>& types, QStringView path) {
    return std::ranges::all_of(
        types, [&](EntityType type) { return !schemaOf(type).field(path) || mayRead(role, type, path); });
}

/// Whether a derived column may be seen: nothing that it may have been made from is hidden.
bool readsDerived(Role role, EntityType type, std::string_view column) {
    if (column == "x_service" || column == "x_date" || column == "x_last")
        return true;
    if (column == "x_words" || (seesOwnCasesOnly(role) && !seesWhatItIsMadeFrom(type)))
        return false;
    const std::set<EntityType> types = madeFrom(type);
    if (column == "x_lat" || column == "x_lon")
        return readsField(role, types, u"position.lat") && readsField(role, types, u"position.lon");
    if (column == "x_postcode")
        return readsField(role, types, u"address.postcode");
    return readsNames(role, types); // x_label, x_sort, x_person
}

std::string rowsOf(Role role, EntityType type) {
    if (role == Role::Partner)
        return "0";
    return seesOwnCasesOnly(role) ? ownCases(type) : "1";
}

QJsonObject parsed(QByteArrayView json) {
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
}

} // namespace

Sight::Sight(Database& database, const Actor& actor)
    : m_database(database)
    , m_actor(actor) {
    actorChanged();
}

void Sight::actorChanged() {
    m_seesAll = readsAll(m_actor.role);
    m_writesAll.clear();
    m_seen.clear();
    for (const EntityType type : enumValues<EntityType>())
        m_writesAll.push_back(entraide::writesAll(m_actor.role, type));
    if (m_seesAll)
        return;
    for (const EntityType type : enumValues<EntityType>())
        m_seen.push_back(seenOf(type));
    if (!seesOwnCasesOnly(m_actor.role))
        return;
    m_database.execute(makeActing);
    m_database.execute("DELETE FROM temp.acting");
    auto self = m_database.use("INSERT INTO temp.acting(volunteer) VALUES(?1)");
    const QString& volunteer = m_actor.volunteer.toString();
    self->bind(1, volunteer.isEmpty() || isErasedReference(volunteer) ? QString() : volunteer); // NULL: nobody's
    self->run();
}

Sight::Of Sight::seenOf(EntityType type) const {
    Of seen;
    const ProjectionTable& table = ProjectionTable::of(type);
    const QList<FieldSchema>& fields = schemaOf(type).fields;
    std::string columns = "doc_key, id";
    for (qsizetype leaf = 0; leaf < fields.size(); ++leaf) {
        const FieldSchema& field = fields[leaf];
        const bool reads = mayRead(m_actor.role, type, field.path);
        columns.append(reads ? ", " : ", NULL AS ").append(table.leafColumn(static_cast<int>(leaf)));
        if (!reads)
            seen.hidden.append(field.path);
        if (const QString top = field.path.section(u'.', 0, 0); !seen.known.contains(top))
            seen.known.append(top);
    }
    for (const char* column : ProjectionTable::derivedColumns)
        columns.append(readsDerived(m_actor.role, type, column) ? ", " : ", NULL AS ").append(column);
    seen.table = "(SELECT " + columns + " FROM main." + table.name + " WHERE " + rowsOf(m_actor.role, type) + ")";
    return seen;
}

const std::string& Sight::table(EntityType type) const {
    return isWhole() ? ProjectionTable::of(type).name : m_seen[static_cast<std::size_t>(type)].table;
}

const QStringList& Sight::hiddenPaths(EntityType type) const {
    static const QStringList none;
    return isWhole() ? none : m_seen[static_cast<std::size_t>(type)].hidden;
}

bool Sight::seesRow(const QString& id) const {
    if (isWhole())
        return true;
    const auto type = entityTypeOf(id);
    if (!type || m_actor.role == Role::Partner)
        return false;
    if (!seesOwnCasesOnly(m_actor.role))
        return true;
    auto select = m_database.use("SELECT 1 FROM " + table(*type) +
                                 " WHERE doc_key=(SELECT doc_key FROM main.doc WHERE scope_key=1 AND id=?1)");
    select->bind(1, id);
    return select->step();
}

QJsonObject Sight::masked(EntityType type, const QJsonObject& body) const {
    if (isWhole())
        return body;
    const Of& seen = m_seen[static_cast<std::size_t>(type)];
    QJsonObject shown = body;
    for (const QString& path : seen.hidden)
        setValueAt(shown, path, QJsonValue(QJsonValue::Undefined));
    const QStringList keys = shown.keys();
    for (const QString& key : keys) { // of a newer version: nobody knows what it is
        if (!seen.known.contains(key))
            shown.remove(key);
    }
    return shown;
}

std::optional<QJsonObject> Sight::shown(const QString& id, const QJsonObject& body) const {
    if (isWhole())
        return body;
    const auto type = entityTypeOf(id);
    return type && seesRow(id) ? std::optional(masked(*type, body)) : std::nullopt;
}

std::optional<Derived> Sight::derivedOf(const QString& id) const {
    const auto type = entityTypeOf(id);
    if (!type || !seesRow(id))
        return std::nullopt;
    QJsonObject body;
    {
        auto select = m_database.use("SELECT r.body FROM main.doc d JOIN main.rev r ON r.doc_key=d.doc_key AND "
                                     "r.gen=d.win_gen AND r.hash=d.win_hash WHERE d.scope_key=1 AND d.id=?1 AND "
                                     "d.deleted=0");
        select->bind(1, id);
        if (!select->step())
            return std::nullopt;
        body = masked(*type, parsed(select->bytes(0)));
    }
    return derive(*type, id, body, [this](const QString& other) { return derivedOf(other); });
}

bool Sight::finds(qint64 docKey, const QList<SearchWord>& words) const {
    if (isWhole())
        return true;
    QString id;
    {
        auto select = m_database.use("SELECT id FROM main.doc WHERE doc_key=?1");
        select->bind(1, docKey);
        if (!select->step())
            return false;
        id = select->text(0);
    }
    const auto derived = derivedOf(id);
    if (!derived)
        return false;
    const QList<QStringView> seen = QStringView(derived->words).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const SearchWord& word) {
        return std::ranges::any_of(
            seen, [&](QStringView one) { return one.startsWith(word.word) || word.postcodes.contains(one); });
    });
}

} // namespace entraide
