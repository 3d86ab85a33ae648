// SPDX-License-Identifier: GPL-3.0-or-later
// A record read from its table's columns instead of its JSON: several times faster, for indexes and plans that read
// everything. projection_table.h says how each kind of value is written.
#pragma once

#include "domain/records.h"

#include <QByteArrayView>
#include <QJsonDocument>

namespace entraide {

/// One row, columns from 0. A reference to what a statement stands on.
class RowSource {
public:
    virtual ~RowSource() = default;
    virtual bool isNull(int column) const = 0;
    virtual qint64 integer(int column) const = 0;
    virtual double real(int column) const = 0;
    /// UTF-8 text or bytes; valid while the row is.
    virtual QByteArrayView bytes(int column) const = 0;
};

namespace detail {

/// "2026-11-23"; invalid for anything else.
inline QDate dateOf(QByteArrayView text) {
    const auto digits = [&](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype i = from; i < from + count; ++i) {
            if (text[i] < '0' || text[i] > '9')
                return -1;
            number = number * 10 + (text[i] - '0');
        }
        return number;
    };
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
    return QDate(digits(0, 4), digits(5, 2), digits(8, 2));
}

inline WeekSlots weekOf(QByteArrayView bytes) {
    WeekSlots::Bits bits;
    for (std::size_t i = 0; i < WeekSlots::slotCount && static_cast<qsizetype>(i / 8) < bytes.size(); ++i) {
        if (bytes[static_cast<qsizetype>(i / 8)] & (1 << (i % 8)))
            bits.set(i);
    }
    return WeekSlots::fromBits(bits);
}

template <class T> void readColumn(const RowSource& row, int column, T& value);

template <class T> void readList(QByteArrayView bytes, QList<T>& list) {
    if constexpr (NamedEnum<T>) {
        list.reserve(bytes.size());
        for (char ordinal : bytes) {
            if (static_cast<std::size_t>(ordinal) < enumCount<T>())
                list.append(static_cast<T>(ordinal));
        }
    } else {
        json::decode(QJsonValue(QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), bytes.size())).array()),
                     list);
    }
}

/// NULL leaves the default.
template <class T> void readColumn(const RowSource& row, int column, T& value) {
    if (row.isNull(column))
        return;
    if constexpr (std::is_same_v<T, bool>)
        value = row.integer(column) != 0;
    else if constexpr (std::is_integral_v<T>)
        value = static_cast<T>(row.integer(column));
    else if constexpr (std::is_same_v<T, double>)
        value = row.real(column);
    else if constexpr (std::is_same_v<T, QString>)
        value = QString::fromUtf8(row.bytes(column));
    else if constexpr (std::is_same_v<T, QDate>)
        value = dateOf(row.bytes(column));
    else if constexpr (std::is_same_v<T, WeekSlots>)
        value = weekOf(row.bytes(column));
    else if constexpr (NamedEnum<T>) {
        const QByteArrayView name = row.bytes(column);
        for (std::size_t i = 0; i < EnumNames<T>::names.size(); ++i) {
            const QLatin1StringView known = EnumNames<T>::names[i];
            if (QByteArrayView(known.data(), known.size()) == name)
                value = static_cast<T>(i);
        }
    } else if constexpr (json::IsOptional<T>::value) {
        typename T::value_type inner{};
        if (json::decode(QJsonValue(QString::fromUtf8(row.bytes(column))), inner))
            value = inner;
    } else if constexpr (json::IsList<T>::value) {
        readList(row.bytes(column), value);
    } else {
        json::decode(QJsonValue(QString::fromUtf8(row.bytes(column))), value); // times, references
    }
}

template <Described R> void readLeaves(const RowSource& row, int& column, R& record) {
    forEachField<R>([&]<class T>(const Field<R, T>& f) {
        if constexpr (Described<T>)
            readLeaves(row, column, record.*f.member);
        else
            readColumn(row, column++, record.*f.member);
    });
}

} // namespace detail

/// The record whose leaves begin at \a firstLeaf; the same as recordFromBody gives for its document.
template <Record R> R recordFromRow(const QString& id, const RowSource& row, int firstLeaf) {
    R record;
    detail::readLeaves(row, firstLeaf, record);
    if (const auto own = decltype(record.id)::fromString(id))
        record.id = *own;
    return record;
}

} // namespace entraide
