// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mention.h"

#include "domain/phone.h"
#include "domain/schema.h"
#include "domain/text_fold.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Shorter ones are too likely to be part of something else.
constexpr qsizetype shortestName = 5;
constexpr qsizetype shortestPhone = 7;
/// A number of another country is known by its last digits: how it is written at home is not known here.
constexpr qsizetype endDigits = 8;
/// "0470 / 12.34.56": signs between two parts of one mention.
constexpr qsizetype widestGap = 3;

/// The folded letters of a code point, or nothing for a sign.
QByteArray foldedPoint(char32_t point) {
    return foldText(QString::fromUcs4(&point, 1)).remove(u' ').toUtf8();
}

/// The folds of Latin letters, which nearly all texts are made of.
constexpr char32_t tableEnd = 0x250;
const std::array<QByteArray, tableEnd>& foldTable() {
    static const std::array<QByteArray, tableEnd> table = [] {
        std::array<QByteArray, tableEnd> all;
        for (char32_t point = 0; point < tableEnd; ++point)
            all[point] = foldedPoint(point);
        return all;
    }();
    return table;
}

/// One code point of UTF-8 at \a at, which moves on. Bytes that are no UTF-8 count as themselves.
char32_t nextPoint(QByteArrayView text, qsizetype& at) {
    const auto byte = [&](qsizetype i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at++);
    const int more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
    if (more == 0 || at + more > text.size())
        return first;
    char32_t point = first & (0x3f >> more);
    for (int i = 0; i < more; ++i)
        point = point << 6 | (byte(at++) & 0x3f);
    return point;
}

/// Letters and digits of \a text, folded; the escapes of JSON are passed over. With \a from: where in \a text each of
/// them begins.
QByteArray squeezed(QByteArrayView text, bool isJson, QList<qsizetype>* from = nullptr) {
    const auto& table = foldTable();
    QByteArray result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char32_t point = nextPoint(text, at);
        if (isJson && point == U'\\') {
            ++at;
            continue;
        }
        const QByteArray folded = point < tableEnd ? table[point] : foldedPoint(point);
        result += folded;
        if (from) {
            for (qsizetype i = 0; i < folded.size(); ++i)
                from->append(begin);
        }
    }
    return result;
}

QByteArray squeezed(const QString& text) {
    return squeezed(text.toUtf8(), false);
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
}

/// Where in \a text a mention stands, or nowhere (end 0).
struct Span {
    qsizetype begin = 0;
    qsizetype end = 0;
};

qsizetype pointLength(QByteArrayView text, qsizetype at) {
    const qsizetype begin = at;
    nextPoint(text, at);
    return at - begin;
}

/// Nothing but signs, and few of them, between two parts of a mention; letters may follow one another at once.
bool isTight(QByteArrayView text, const QList<qsizetype>& from, qsizetype first, qsizetype count) {
    for (qsizetype i = first + 1; i < first + count; ++i) {
        if (from[i] != from[i - 1] && from[i] - from[i - 1] - pointLength(text, from[i - 1]) > widestGap)
            return false;
    }
    return true;
}

Span findText(QByteArrayView text, const QByteArray& folded, const QList<qsizetype>& from, const QByteArray& sign) {
    for (qsizetype at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1)) {
        const qsizetype begin = from[at];
        const qsizetype end = from[at + sign.size() - 1] + pointLength(text, from[at + sign.size() - 1]);
        const bool whole =
            (begin == 0 || !isWordByte(text[begin - 1])) && (end >= text.size() || !isWordByte(text[end]));
        if (whole && isTight(text, from, at, sign.size()))
            return {begin, end};
    }
    return {};
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// What may stand before the digits by which a number is known, in a row: the country with its sign, a zero.
bool isPhonePrefix(const QByteArray& digits, bool isBelgian) {
    constexpr qsizetype longestCountry = 7; // "0033", and the digits before the last eight
    if (!isBelgian)
        return digits.size() <= longestCountry;
    return digits == "0" || digits == "32" || digits == "320" || digits == "0032" || digits == "00320";
}

Span findPhone(QByteArrayView text, const QByteArray& folded, const QList<qsizetype>& from, const QByteArray& sign,
               bool isBelgian) {
    constexpr QByteArrayView between(" .-/()");
    for (qsizetype at = folded.indexOf(sign); at >= 0; at = folded.indexOf(sign, at + 1)) {
        const qsizetype last = at + sign.size() - 1;
        if ((last + 1 < folded.size() && isDigit(folded[last + 1]) && from[last + 1] == from[last] + 1) ||
            !isTight(text, from, at, sign.size()))
            continue;
        qsizetype begin = from[at];
        QByteArray prefix;
        for (qsizetype i = begin; i > 0; --i) {
            const char c = text[i - 1];
            if (isDigit(c)) {
                prefix.prepend(c);
                if (isPhonePrefix(prefix, isBelgian))
                    begin = i - 1;
            } else if (!between.contains(c)) {
                break;
            }
        }
        if (begin > 0 && isDigit(text[begin - 1]))
            continue; // the end of a longer number
        if (begin > 0 && text[begin - 1] == '+')
            --begin;
        return {begin, from[last] + 1};
    }
    return {};
}

template <class L> bool hasSign(const L& list, const QByteArray& sign) {
    return std::ranges::any_of(list, [&](const auto& known) { return known.squeezed == sign; });
}

} // namespace

QList<Mentions::Sign> Mentions::textsOf(const QJsonObject& body) {
    QList<Sign> signs;
    const auto add = [&](const QString& text, const QString& searched = {}) {
        const QByteArray sign = squeezed(text);
        if (sign.size() >= shortestName && !hasSign(signs, sign))
            signs.append({sign, searched.isEmpty() ? text : searched, false});
    };
    const QString given = body.value("given_name"_L1).toString().trimmed();
    const QString family = body.value("family_name"_L1).toString().trimmed();
    if (!given.isEmpty() && !family.isEmpty()) {
        add(given + u' ' + family);
        add(family + u' ' + given);
    }
    for (const QJsonValue& email : body.value("emails"_L1).toArray())
        add(email.toString());
    if (const QString email = body.value("email"_L1).toString(); !email.isEmpty())
        add(email);
    const QJsonObject address = body.value("address"_L1).toObject();
    const QString street = address.value("street"_L1).toString();
    const QString number = address.value("number"_L1).toString();
    if (!street.isEmpty() && !number.isEmpty())
        add(street + u' ' + number, street);
    return signs;
}

QList<Mentions::Sign> Mentions::phonesOf(const QJsonObject& body) {
    QList<Sign> signs;
    const auto add = [&](const QString& phone) {
        QString digits = phone;
        digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        const auto known = Phone::fromText(phone);
        const bool isBelgian = known && known->isBelgian();
        const QByteArray sign = (isBelgian ? known->e164().mid(3) : digits.right(endDigits)).toLatin1();
        if (sign.size() >= shortestPhone && !hasSign(signs, sign))
            signs.append({sign, phone, isBelgian});
    };
    for (const QJsonValue& phone : body.value("phones"_L1).toArray())
        add(phone.toString());
    if (const QString phone = body.value("phone"_L1).toString(); !phone.isEmpty())
        add(phone);
    return signs;
}

void Mentions::addPerson(const QJsonObject& body) {
    for (const Sign& sign : textsOf(body)) {
        if (!hasSign(m_texts, sign.squeezed))
            m_texts.append(sign);
    }
    for (const Sign& sign : phonesOf(body)) {
        if (!hasSign(m_phones, sign.squeezed))
            m_phones.append(sign);
    }
}

void Mentions::removeSharedWith(const QJsonObject& body) {
    const QList<Sign> texts = textsOf(body);
    const QList<Sign> phones = phonesOf(body);
    m_texts.removeIf([&](const Sign& sign) { return hasSign(texts, sign.squeezed); });
    m_phones.removeIf([&](const Sign& sign) { return hasSign(phones, sign.squeezed); });
}

QStringList Mentions::searched() const {
    QStringList all;
    for (const Sign& sign : m_texts)
        all.append(sign.searched);
    for (const Sign& sign : m_phones)
        all.append(sign.searched);
    return all;
}

bool Mentions::mayBeIn(QByteArrayView json) const {
    const QByteArray folded = squeezed(json, true);
    const auto isThere = [&](const Sign& sign) { return folded.contains(sign.squeezed); };
    return std::ranges::any_of(m_texts, isThere) || std::ranges::any_of(m_phones, isThere);
}

QString Mentions::without(const QString& text) const {
    QByteArray utf8 = text.toUtf8();
    bool changed = false;
    const auto cut = [&](auto find) {
        for (;;) {
            QList<qsizetype> from;
            const QByteArray folded = squeezed(utf8, false, &from);
            const Span span = find(folded, from);
            if (span.end == 0)
                return;
            utf8.replace(span.begin, span.end - span.begin, mentionMark.toUtf8());
            changed = true;
        }
    };
    for (const Sign& sign : m_texts)
        cut([&](const auto& folded, const auto& from) { return findText(utf8, folded, from, sign.squeezed); });
    for (const Sign& sign : m_phones)
        cut([&](const auto& folded, const auto& from) {
            return findPhone(utf8, folded, from, sign.squeezed, sign.isBelgian);
        });
    if (!changed)
        return text;
    const QString result = QString::fromUtf8(utf8);
    return result == mentionMark ? QString() : result;
}

QJsonValue Mentions::removedFrom(const QJsonValue& value, bool* changed) const {
    if (value.isString()) {
        const QString text = value.toString();
        const QString clear = without(text);
        if (clear == text)
            return value;
        *changed = true;
        return clear.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(clear);
    }
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue& item : value.toArray()) {
            if (const QJsonValue clear = removedFrom(item, changed); !clear.isUndefined())
                result.append(clear);
        }
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (const QJsonValue clear = removedFrom(it.value(), changed); !clear.isUndefined())
            result.insert(it.key(), clear);
    }
    return result;
}

QStringList Mentions::removeFrom(QJsonObject& body) const {
    QStringList fields;
    const QStringList keys = body.keys();
    for (const QString& key : keys) {
        bool changed = false;
        const QJsonValue clear = removedFrom(body.value(key), &changed);
        if (!changed)
            continue;
        fields.append(key);
        setValueAt(body, key, clear);
    }
    return fields;
}

} // namespace entraide
