// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/others_blanked.h"

#include "domain/erasure_rules.h"
#include "domain/phone.h"
#include "domain/records.h"
#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/queries.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a mark that was in a text before, of somebody who was erased.
constexpr QChar oldMark(0xE000);
/// Of a name that many have, no more are looked at.
constexpr qint64 manyOfOneName = 200;

/// Fields that hold a name: of a relative, of whoever works at the desk, of whoever paid.
constexpr std::array nameFields{"contact_name"_L1, "requested_by"_L1, "decided_by"_L1, "approved_by"_L1,
                                "reviewed_by"_L1,  "by"_L1,           "payer"_L1,      "contact"_L1};

/// What only the other one of two has to know: kept from whoever is not \a path's person.
struct OfTheOther {
    EntityType type;
    QLatin1StringView path;
    QLatin1StringView field;
};
constexpr std::array ofTheOther{
    OfTheOther{EntityType::Match, "volunteer"_L1, "decline_reason"_L1},
    OfTheOther{EntityType::Match, "volunteer"_L1, "override_reason"_L1},
    OfTheOther{EntityType::Match, "volunteer"_L1, "reasons"_L1},
    OfTheOther{EntityType::Match, "volunteer"_L1, "score"_L1},
    OfTheOther{EntityType::Visit, "volunteer"_L1, "reason"_L1},
};

/// What stays of a record that is somebody else's, in which the person plays a part.
QStringList partOf(EntityType type) {
    switch (type) {
    case EntityType::Request:
        return {u"state"_s, u"service"_s, u"received"_s, u"requester"_s, u"requested_by"_s};
    case EntityType::Beneficiary:
        return {u"contact"_s, u"contact_name"_s, u"contact_phone"_s};
    case EntityType::Tandem:
        return {u"state"_s, u"services"_s, u"substitute"_s, u"started"_s, u"ended"_s};
    default:
        return {};
    }
}

const QRegularExpression& numbers() {
    static const QRegularExpression pattern(uR"((?<![\w+])\+?\d[\d\s./()\-]{5,}\d)"_s);
    return pattern;
}
const QRegularExpression& addresses() {
    static const QRegularExpression pattern(uR"([\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// \a text with what matches and is not one's own replaced by the mark of a mention.
QString replaced(const QString& text, const QRegularExpression& pattern,
                 const std::function<bool(const QString&)>& isOthers) {
    QString result;
    qsizetype from = 0;
    for (auto it = pattern.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!isOthers(match.captured()))
            continue;
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += mentionMark;
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(from));
}

QStringList wordsOf(const QString& text) {
    return foldText(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QString initialsIn(const QString& text) {
    QString result;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            result += text[at++];
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && text[end].isLetter())
            ++end;
        if (text[at].isUpper())
            result += text[at] + QString(u'.');
        else
            result += QStringView(text).sliced(at, end - at);
        at = end;
    }
    return result.simplified();
}

OthersBlanked::OthersBlanked(const Desk& desk, const Person& person, const QStringList& own)
    : m_desk(desk)
    , m_own(own.begin(), own.end())
    , m_person(person.id.toString())
    , m_body(bodyOf(person)) {
    m_own.insert(m_person);
    const QStringList words = wordsOf(person.givenName + u' ' + person.familyName);
    m_ownWords = QSet<QString>(words.begin(), words.end());
    for (const QString& phone : person.phones)
        m_ownContacts.insert(phone);
    for (const QString& email : person.emails)
        m_ownContacts.insert(email.toLower());
}

std::optional<QJsonObject> OthersBlanked::personBehind(const AnyId& id) const {
    const auto type = entityTypeOf(id);
    if (type == EntityType::Person)
        return m_desk.body(id);
    if (type != EntityType::Volunteer && type != EntityType::Beneficiary && type != EntityType::Offer)
        return std::nullopt;
    const auto part = m_desk.body(id);
    return part ? m_desk.body(part->value("person"_L1).toString()) : std::nullopt;
}

QString OthersBlanked::initialsOf(const AnyId& id) {
    const auto body = personBehind(id);
    if (!body)
        return mentionMark.toString();
    return initialsIn(body->value("given_name"_L1).toString() + u' ' + body->value("family_name"_L1).toString());
}

/// What stands in the place of an id: the id of what is the person's, initials, or what a thing is called.
QJsonValue OthersBlanked::reference(const AnyId& id) {
    if (m_own.contains(id))
        return id;
    const EntityType type = *entityTypeOf(id);
    switch (type) {
    case EntityType::Person:
    case EntityType::Volunteer:
    case EntityType::Beneficiary:
        if (const auto body = personBehind(id))
            know(id, *body);
        return initialsOf(id);
    case EntityType::Organisation:
    case EntityType::Campaign:
        return m_desk.body(id).value_or(QJsonObject()).value("name"_L1);
    case EntityType::Posting:
        return m_desk.body(id).value_or(QJsonObject()).value("title"_L1);
    case EntityType::Request: {
        const auto request = m_desk.find<Request>(*RequestId::fromString(id));
        if (!request)
            return {};
        QJsonObject about{{u"service"_s, QString(enumName(request->service))}};
        if (!request->beneficiary.isEmpty()) {
            if (const auto body = personBehind(request->beneficiary.toString()))
                know(request->beneficiary.toString(), *body);
            about.insert("for"_L1, initialsOf(request->beneficiary.toString()));
        }
        return about;
    }
    default:
        return {};
    }
}

QString OthersBlanked::name(const QString& text) const {
    const QStringList words = wordsOf(text);
    const bool isOwn = !words.isEmpty() &&
                       std::ranges::all_of(words, [this](const QString& word) { return m_ownWords.contains(word); });
    return isOwn ? text : initialsIn(text);
}

QJsonValue OthersBlanked::blankedValue(EntityType type, const QString& field, const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray()) {
            if (const QJsonValue blank = blankedValue(type, field, item); !blank.isUndefined() && !blank.isNull())
                items.append(blank);
        }
        return items.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(items);
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject before = value.toObject();
        for (auto it = before.begin(); it != before.end(); ++it) {
            const QJsonValue blank = blankedValue(type, it.key(), it.value());
            if (!blank.isUndefined() && !blank.isNull())
                object.insert(it.key(), blank);
        }
        return object;
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    if (isErasedReference(text))
        return {};
    if (entityTypeOf(text) && !text.contains(u' '))
        return reference(text);
    if (std::ranges::find(nameFields, field) != nameFields.end())
        return name(text);
    return blanked(text);
}

QJsonObject OthersBlanked::blanked(EntityType type, const QJsonObject& body) {
    QJsonObject result;
    const bool isOwnRecord = [&] {
        switch (type) {
        case EntityType::Request:
            return m_own.contains(body.value("beneficiary"_L1).toString());
        case EntityType::Beneficiary:
            return m_own.contains(body.value("person"_L1).toString());
        case EntityType::Tandem:
            return m_own.contains(body.value("volunteer"_L1).toString()) ||
                   m_own.contains(body.value("beneficiary"_L1).toString());
        default:
            return true;
        }
    }();
    const QStringList part = isOwnRecord ? QStringList() : partOf(type);
    const QString payer = body.value("payer"_L1).toString();
    const bool othersAccount = type == EntityType::Payment && !payer.isEmpty() && name(payer) != payer;
    for (auto it = body.begin(); it != body.end(); ++it) {
        const QString& field = it.key();
        if (field == erasedInMember || field == "archived_parts"_L1 || (!part.isEmpty() && !part.contains(field)))
            continue;
        const bool isTheOthers = std::ranges::any_of(ofTheOther, [&](const OfTheOther& one) {
            return one.type == type && one.field == field && !m_own.contains(body.value(one.path).toString());
        });
        if (isTheOthers || (othersAccount && (field == "payer_account"_L1 || field == "bank_text"_L1)))
            continue;
        // The person's own name, numbers and address stand as they are.
        const bool isOwnField =
            type == EntityType::Person && (field == "given_name"_L1 || field == "family_name"_L1 ||
                                           field == "phones"_L1 || field == "emails"_L1 || field == "address"_L1);
        const QJsonValue value = isOwnField ? it.value() : blankedValue(type, field, it.value());
        if (!value.isUndefined() && !value.isNull())
            result.insert(field, value);
    }
    return result;
}

void OthersBlanked::know(const QString& id, const QJsonObject& body) {
    if (m_others.contains(id) || m_own.contains(id))
        return;
    Other other;
    other.signs.addPerson(body);
    other.signs.removeSharedWith(m_body); // a household has one address and often one number
    other.initials =
        initialsIn(body.value("given_name"_L1).toString() + u' ' + body.value("family_name"_L1).toString());
    m_others.insert(id, other);
}

void OthersBlanked::findOthers(const QString& text) {
    const QStringList words = wordsOf(text);
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        const QString pair = words[i] + u' ' + words[i + 1];
        if (m_searched.contains(pair) || words[i].size() < 2 || words[i + 1].size() < 2)
            continue;
        m_searched.insert(pair);
        ListQuery query;
        query.type = EntityType::Person;
        query.search = pair;
        query.limit = manyOfOneName;
        for (const ListRow& row : m_desk.queries().list(query).rows)
            know(row.id, row.body);
    }
}

QString OthersBlanked::withoutNumbers(QString text) const {
    text =
        replaced(text, addresses(), [this](const QString& email) { return !m_ownContacts.contains(email.toLower()); });
    return replaced(text, numbers(), [this](const QString& number) {
        if (!number.startsWith(u'0') && !number.startsWith(u'+'))
            return false; // a date, an amount
        const auto phone = Phone::fromText(number);
        return phone && !m_ownContacts.contains(phone->e164());
    });
}

QString OthersBlanked::blanked(const QString& original) {
    findOthers(original);
    QString text = original;
    text.replace(mentionMark.toString(), QString(oldMark));
    for (const Other& other : std::as_const(m_others)) {
        if (other.signs.isEmpty())
            continue;
        const QString left = other.signs.without(text);
        text = left.isEmpty() && !text.isEmpty() ? mentionMark.toString() : left;
        text.replace(mentionMark.toString(), other.initials);
    }
    text = withoutNumbers(text);
    text.replace(QString(oldMark), mentionMark.toString());
    return text;
}

} // namespace entraide
