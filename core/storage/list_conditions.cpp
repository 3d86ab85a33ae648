// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/list_conditions.h"

#include "domain/person.h"
#include "domain/text_fold.h"
#include "storage/database.h"
#include "storage/projection_table.h"
#include "storage/row_set.h"
#include "storage/sight.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using How = ListQuery::Condition::How;

std::string columnNamed(const ProjectionTable& table, const QString& name) {
    for (const char* derived : ProjectionTable::derivedColumns) {
        if (name == QLatin1StringView(derived))
            return derived;
    }
    std::string column = table.columnOf(name);
    if (column.empty())
        throw Error(ErrorCode::BadInput, name, u"no column of %1"_s.arg(enumName(table.type)));
    return column;
}

const FieldSchema* leafNamed(EntityType type, const QString& name) {
    for (const FieldSchema& field : schemaOf(type).fields) {
        if (field.path == name || field.column == name)
            return &field;
    }
    return nullptr;
}

std::string parameters(qsizetype count, qsizetype first = 1) {
    std::string text;
    for (qsizetype i = 0; i < count; ++i)
        text += (i == 0 ? "?" : ",?") + std::to_string(first + i);
    return text;
}

/// What is looked for in the column of a list: a byte for a choice, a quoted text in one of texts.
std::optional<QByteArray> partOfList(const FieldSchema& field, const QString& value) {
    if (field.kind == FieldKind::ChoiceList) {
        const auto found = std::ranges::find_if(field.choices, [&](QLatin1StringView one) { return one == value; });
        if (found == field.choices.end())
            return std::nullopt;
        return QByteArray(1, static_cast<char>(found - field.choices.begin()));
    }
    return QByteArray('"' + value.toUtf8() + '"');
}

/// Half hours of a week that are asked for: "2 09:00-12:00", Tuesday from nine to noon.
WeekSlots slotsAsked(const QStringList& values) {
    WeekSlots asked;
    for (const QString& value : values) {
        const auto range = TimeRange::fromString(value.section(u' ', 1));
        const int weekday = value.section(u' ', 0, 0).toInt();
        if (range && weekday >= 1 && weekday <= 7)
            asked.add(weekday, *range);
    }
    return asked;
}

bool meetsWeek(QByteArrayView bytes, const WeekSlots& asked) {
    for (std::size_t i = 0; i < WeekSlots::slotCount; ++i) {
        const auto byte = static_cast<qsizetype>(i / 8);
        if (asked.bits().test(i) && byte < bytes.size() && (bytes[byte] >> (i % 8) & 1) != 0)
            return true;
    }
    return false;
}

/// Agreed to one of the purposes, and has not taken that back.
bool hasConsent(QByteArrayView json, const QStringList& purposes) {
    const QJsonArray given = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).array();
    return std::ranges::any_of(given, [&](const QJsonValue& value) {
        ConsentGiven consent;
        json::decode(value, consent);
        return purposes.contains(enumName(consent.what)) && consent.given.isValid() && !consent.withdrawn.isValid();
    });
}

} // namespace

/// \a visit(statement): its columns are doc_key and id.
template <class F>
void ListConditions::forEachWhere(EntityType type, const ListQuery::Condition& condition, F&& visit) const {
    const ProjectionTable& table = ProjectionTable::of(type);
    const std::string from = "SELECT doc_key, id, ";
    if (const qsizetype dot = condition.column.indexOf(u'.'); dot > 0 && !leafNamed(type, condition.column)) {
        const FieldSchema* reference = leafNamed(type, condition.column.left(dot));
        if (!reference || !reference->refersTo)
            throw Error(ErrorCode::BadInput, condition.column, u"no reference of %1"_s.arg(enumName(type)));
        const auto ids =
            idsWhere(*reference->refersTo, {condition.column.mid(dot + 1), condition.how, condition.values});
        auto all = m_database.use(from + table.columnOf(reference->path) + " FROM " + m_sight.table(type));
        while (all->step()) {
            if (ids.contains(all->bytes(2).toByteArray()))
                visit(*all);
        }
        return;
    }
    const std::string column = columnNamed(table, condition.column);
    const FieldSchema* field = leafNamed(type, condition.column);
    const std::string start = from + column + " FROM " + m_sight.table(type);
    const auto run = [&](const std::string& where, const auto& bind) {
        auto select = m_database.use(start + " WHERE " + where);
        bind(*select);
        while (select->step())
            visit(*select);
    };
    const auto bindTexts = [&](Statement& statement) {
        for (qsizetype i = 0; i < condition.values.size(); ++i)
            statement.bind(static_cast<int>(i) + 1, condition.values[i]);
    };
    const auto bindNothing = [](Statement&) {};
    const bool isNumber = field && (field->kind == FieldKind::Integer || field->kind == FieldKind::Real ||
                                    field->kind == FieldKind::Boolean);
    const std::string value = isNumber ? "CAST(?1 AS REAL)" : "?1";
    switch (condition.how) {
    case How::OneOf:
        if (!condition.values.isEmpty())
            run(column + " IN (" + parameters(condition.values.size()) + ")", bindTexts);
        return;
    case How::NoneOf:
        run(condition.values.isEmpty()
                ? "1"
                : "coalesce(" + column + ",'') NOT IN (" + parameters(condition.values.size()) + ")",
            bindTexts);
        return;
    case How::From:
        run(column + ">=" + value, bindTexts);
        return;
    case How::Until: // what is empty has no day
        run(column + "<=" + value + " AND " + column + "<>''", bindTexts);
        return;
    case How::Contains: { // with or without accents and capitals, as a search
        const QString part = foldText(condition.values.value(0));
        auto all = m_database.use(start);
        while (all->step()) {
            if (foldText(QString::fromUtf8(all->bytes(2))).contains(part))
                visit(*all);
        }
        return;
    }
    case How::Filled:
        run(column + " IS NOT NULL AND " + column + "<>'' AND " + column + (isNumber ? "<>0" : " IS NOT NULL"),
            bindNothing);
        return;
    case How::Empty:
        run(isNumber ? "coalesce(" + column + ",0)=0" : "coalesce(" + column + ",'')=''", bindNothing);
        return;
    case How::Holds:
    case How::HoldsNone:
        break;
    }
    const bool wanted = condition.how == How::Holds;
    auto all = m_database.use(start);
    const WeekSlots week = field && field->kind == FieldKind::Week ? slotsAsked(condition.values) : WeekSlots();
    QList<QByteArray> parts;
    if (field && field->kind != FieldKind::Week && field->kind != FieldKind::Items) {
        for (const QString& one : condition.values) {
            if (const auto part = partOfList(*field, one))
                parts.append(*part);
        }
    }
    while (all->step()) {
        const QByteArrayView bytes = all->bytes(2);
        bool holds = false;
        if (field && field->kind == FieldKind::Week)
            holds = meetsWeek(bytes, week);
        else if (type == EntityType::Person && condition.column == "consents"_L1)
            holds = hasConsent(bytes, condition.values);
        else
            holds = std::ranges::any_of(parts, [&](const QByteArray& part) { return bytes.contains(part); });
        if (holds == wanted)
            visit(*all);
    }
}

QSet<QByteArray> ListConditions::idsWhere(EntityType type, const ListQuery::Condition& condition) const {
    QSet<QByteArray> ids;
    forEachWhere(type, condition, [&](const Statement& row) { ids.insert(row.bytes(1).toByteArray()); });
    return ids;
}

RowSet ListConditions::rowsWhere(EntityType type, const ListQuery::Condition& condition) const {
    RowSet rows;
    forEachWhere(type, condition, [&](const Statement& row) { rows.add(row.integer(0)); });
    return rows;
}

RowSet ListConditions::rowsRelated(EntityType type, const ListQuery::Related& related) const {
    const ProjectionTable& others = ProjectionTable::of(related.type);
    QSet<QByteArray> named;
    {
        std::string sql = "SELECT " + columnNamed(others, related.reference) + " FROM " + m_sight.table(related.type);
        if (!related.states.isEmpty())
            sql += " WHERE state IN (" + parameters(related.states.size()) + ")";
        auto select = m_database.use(sql);
        for (qsizetype i = 0; i < related.states.size(); ++i)
            select->bind(static_cast<int>(i) + 1, related.states[i]);
        while (select->step())
            named.insert(select->bytes(0).toByteArray());
    }
    const std::string own = related.through.isEmpty() ? "id" : columnNamed(ProjectionTable::of(type), related.through);
    RowSet rows;
    auto all = m_database.use("SELECT doc_key, " + own + " FROM " + m_sight.table(type));
    while (all->step()) {
        if (named.contains(all->bytes(1).toByteArray()) == related.exists)
            rows.add(all->integer(0));
    }
    return rows;
}

RowSet Queries::rowsWhere(const ListQuery& query) const {
    const ReadSnapshot snapshot(m_database);
    return conditioned(query).value_or(RowSet());
}

// ---- kept between two letters that are typed ----

std::optional<RowSet> Queries::conditioned(const ListQuery& query) const {
    if (query.conditions.isEmpty() && query.related.isEmpty())
        return std::nullopt;
    // What another connection and this one wrote, and who looks.
    const QString now = u"%1/%2/%3"_s.arg(m_database.number("PRAGMA data_version"))
                            .arg(m_database.number("SELECT total_changes()"))
                            .arg(m_sight.isWhole());
    if (now != m_keptOf) {
        m_kept.clear();
        m_keptOf = now;
    }
    QStringList parts{QString(enumName(query.type)), QString::fromStdString(m_sight.table(query.type))};
    for (const ListQuery::Condition& one : query.conditions)
        parts +=
            QStringList{one.column, QString::number(static_cast<int>(one.how))} + one.values + QStringList{u"\n"_s};
    for (const ListQuery::Related& one : query.related)
        parts += QStringList{QString(enumName(one.type)), one.reference, one.through, QString::number(one.exists)} +
                 one.states + QStringList{u"\n"_s};
    const QString asked = parts.join(u'\x1f');
    for (const Kept& kept : std::as_const(m_kept)) {
        if (kept.asked == asked)
            return kept.rows;
    }
    const ListConditions conditions(m_database, m_sight);
    std::optional<RowSet> rows;
    const auto keep = [&](const RowSet& more) {
        if (rows)
            rows->intersect(more);
        else
            rows = more;
    };
    for (const ListQuery::Condition& one : query.conditions)
        keep(conditions.rowsWhere(query.type, one));
    for (const ListQuery::Related& one : query.related)
        keep(conditions.rowsRelated(query.type, one));
    constexpr qsizetype mostKept = 4;
    if (m_kept.size() >= mostKept)
        m_kept.removeFirst();
    m_kept.append({asked, *rows});
    return rows;
}

} // namespace entraide
