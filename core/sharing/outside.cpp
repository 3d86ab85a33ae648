// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/outside.h"

#include <QJsonDocument>

#include <algorithm>

namespace entraide {

namespace {

bool isBounded(const QJsonValue& value, int depth) {
    if (depth > OutsideBounds::depth)
        return false;
    if (value.isString())
        return isPlainText(value.toString());
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return items.size() <= OutsideBounds::entries &&
               std::ranges::all_of(items, [&](const QJsonValue& item) { return isBounded(item, depth + 1); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.size() > OutsideBounds::entries)
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!isPlainText(it.key()) || !isBounded(it.value(), depth + 1))
                return false;
        }
    }
    return true;
}

} // namespace

bool isPlainText(const QString& text, qsizetype longest, bool severalLines) {
    return text.size() <= longest && text.isValidUtf16() && std::ranges::all_of(text, [&](QChar c) {
               // Format characters hide or turn round what is read (U+202E); the joiners are part of scripts.
               if (c.category() == QChar::Other_Format)
                   return c == QChar(0x200C) || c == QChar(0x200D);
               return c.category() != QChar::Other_Control || (severalLines && (c == u'\n' || c == u'\t'));
           });
}

bool isWithinBounds(const QJsonObject& body) {
    return isBounded(body, 0) && QJsonDocument(body).toJson(QJsonDocument::Compact).size() <= OutsideBounds::bytes;
}

bool isRandomId(const QString& id, QLatin1StringView type) {
    if (!id.startsWith(type) || id.size() < type.size() + 33 || id.size() > type.size() + 37 ||
        id.at(type.size()) != u':')
        return false;
    return std::ranges::all_of(QStringView(id).mid(type.size() + 1), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || c == u'-';
    });
}

} // namespace entraide
