// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/selector.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array fieldOperators{"$lt"_L1,     "$lte"_L1,  "$eq"_L1,        "$ne"_L1,  "$gte"_L1,  "$gt"_L1,
                                    "$exists"_L1, "$type"_L1, "$in"_L1,        "$nin"_L1, "$size"_L1, "$mod"_L1,
                                    "$regex"_L1,  "$all"_L1,  "$elemMatch"_L1, "$not"_L1};
constexpr std::array listOperators{"$and"_L1, "$or"_L1, "$nor"_L1};

template <class A> bool among(const A& names, const QString& name) {
    return std::ranges::any_of(names, [&](QLatin1StringView n) { return n == name; });
}

bool isUnderstood(const QJsonObject& selector) {
    for (auto it = selector.begin(); it != selector.end(); ++it) {
        if (among(listOperators, it.key())) {
            if (!it.value().isArray())
                return false;
            for (const QJsonValue& part : it.value().toArray()) {
                if (!part.isObject() || !isUnderstood(part.toObject()))
                    return false;
            }
        } else if (it.key().startsWith(u'$')) {
            if (!among(fieldOperators, it.key()))
                return false;
        } else if (it.value().isObject() && !isUnderstood(it.value().toObject())) {
            return false;
        }
    }
    return true;
}

/// CouchDB's order of types: null, booleans, numbers, strings, arrays, objects.
int typeRank(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Null:
        return 1;
    case QJsonValue::Bool:
        return value.toBool() ? 3 : 2;
    case QJsonValue::Double:
        return 4;
    case QJsonValue::String:
        return 5;
    case QJsonValue::Array:
        return 6;
    case QJsonValue::Object:
        return 7;
    case QJsonValue::Undefined:
        return 0;
    }
    return 0;
}

int compare(const QJsonValue& a, const QJsonValue& b) {
    if (typeRank(a) != typeRank(b))
        return typeRank(a) < typeRank(b) ? -1 : 1;
    if (a.isDouble())
        return a.toDouble() < b.toDouble() ? -1 : a.toDouble() > b.toDouble() ? 1 : 0;
    if (a.isString())
        return QString::compare(a.toString(), b.toString());
    return a == b ? 0 : -1;
}

QLatin1StringView typeName(const QJsonValue& value) {
    constexpr std::array names{""_L1,       "null"_L1,   "boolean"_L1, "boolean"_L1,
                               "number"_L1, "string"_L1, "array"_L1,   "object"_L1};
    return names[static_cast<std::size_t>(typeRank(value))];
}

bool matches(const QJsonObject& selector, const QJsonObject& document);
bool fieldMatches(const QJsonValue& condition, const QJsonValue& value);

bool operatorMatches(const QString& op, const QJsonValue& wanted, const QJsonValue& value) {
    const bool there = !value.isUndefined();
    const auto isIn = [&](const QJsonArray& list) {
        return std::ranges::any_of(list, [&](const QJsonValue& item) {
            return item == value || (value.isArray() && value.toArray().contains(item));
        });
    };
    if (op == "$exists"_L1)
        return wanted.toBool() == there;
    if (op == "$not"_L1)
        return !fieldMatches(wanted, value);
    if (op == "$ne"_L1)
        return there && value != wanted;
    if (!there)
        return false;
    if (op == "$eq"_L1)
        return value == wanted;
    if (op == "$lt"_L1)
        return compare(value, wanted) < 0;
    if (op == "$lte"_L1)
        return compare(value, wanted) <= 0;
    if (op == "$gt"_L1)
        return compare(value, wanted) > 0;
    if (op == "$gte"_L1)
        return compare(value, wanted) >= 0;
    if (op == "$type"_L1)
        return wanted.toString() == typeName(value);
    if (op == "$in"_L1)
        return isIn(wanted.toArray());
    if (op == "$nin"_L1)
        return !isIn(wanted.toArray());
    if (op == "$size"_L1)
        return value.isArray() && value.toArray().size() == wanted.toInteger(-1);
    if (op == "$mod"_L1) {
        const qint64 divisor = wanted.toArray().at(0).toInteger();
        const qint64 rest = divisor == 0 || divisor == -1 ? 0 : value.toInteger() % divisor; // -1: may overflow
        return divisor != 0 && value.isDouble() && rest == wanted.toArray().at(1).toInteger();
    }
    if (op == "$regex"_L1)
        return QRegularExpression(wanted.toString()).match(value.toString()).hasMatch();
    if (op == "$all"_L1) {
        const QJsonArray values = value.toArray();
        return value.isArray() &&
               std::ranges::all_of(wanted.toArray(), [&](const QJsonValue& item) { return values.contains(item); });
    }
    if (op == "$elemMatch"_L1) {
        return std::ranges::any_of(value.toArray(), [&](const QJsonValue& item) { return fieldMatches(wanted, item); });
    }
    return false;
}

bool fieldMatches(const QJsonValue& condition, const QJsonValue& value) {
    if (!condition.isObject())
        return value == condition;
    const QJsonObject parts = condition.toObject();
    for (auto it = parts.begin(); it != parts.end(); ++it) {
        const bool good = it.key().startsWith(u'$') ? operatorMatches(it.key(), it.value(), value)
                                                    : fieldMatches(it.value(), value.toObject().value(it.key()));
        if (!good)
            return false;
    }
    return true;
}

QJsonValue fieldAt(const QJsonObject& document, const QString& path) {
    QJsonValue value = document;
    for (const QString& name : path.split(u'.'))
        value = value.toObject().value(name);
    return value;
}

bool matches(const QJsonObject& selector, const QJsonObject& document) {
    for (auto it = selector.begin(); it != selector.end(); ++it) {
        const auto part = [&](const QJsonValue& inner) { return matches(inner.toObject(), document); };
        bool good = false;
        if (it.key() == "$and"_L1)
            good = std::ranges::all_of(it.value().toArray(), part);
        else if (it.key() == "$or"_L1)
            good = std::ranges::any_of(it.value().toArray(), part);
        else if (it.key() == "$nor"_L1)
            good = std::ranges::none_of(it.value().toArray(), part);
        else if (it.key() == "$not"_L1)
            good = !matches(it.value().toObject(), document);
        else
            good = fieldMatches(it.value(), fieldAt(document, it.key()));
        if (!good)
            return false;
    }
    return true;
}

} // namespace

ChangesFilter ChangesFilter::ofIds(const QJsonArray& ids) {
    ChangesFilter filter;
    for (const QJsonValue& id : ids)
        filter.m_ids.insert(id.toString());
    return filter;
}

ChangesFilter ChangesFilter::ofDesigns() {
    ChangesFilter filter;
    filter.m_designs = true;
    return filter;
}

std::optional<ChangesFilter> ChangesFilter::ofSelector(const QJsonObject& selector) {
    if (!isUnderstood(selector))
        return std::nullopt;
    ChangesFilter filter;
    filter.m_selector = selector;
    return filter;
}

bool ChangesFilter::takes(const QString& id, const QJsonObject& document) const {
    if (m_designs)
        return id.startsWith(u"_design/");
    return m_selector ? matches(*m_selector, document) : m_ids.contains(id);
}

} // namespace entraide::exchange
