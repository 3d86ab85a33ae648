// SPDX-License-Identifier: GPL-3.0-or-later
// A record with a text, number or day of its own in every field, to be looked for where it must not be. A field that is
// added to a record is filled without anybody thinking of it.
#pragma once

#include "domain/records.h"

#include <QMap>
#include <QString>
#include <QTimeZone>

namespace entraide {

/// What was put where: the field's path ("person.address.street") to what its bytes would show.
class Needles {
public:
    template <Record R> R filled() {
        R record;
        fillFields(record, enumName(R::entity));
        return record;
    }
    const QMap<QString, QByteArray>& all() const { return m_all; }
    /// \a path holds \a bytes instead.
    void set(const QString& path, const QByteArray& bytes) { m_all.insert(path, bytes); }
    /// What begins with \a path was given an ordinary value.
    void forget(const QString& path) {
        m_all.removeIf([&](auto it) { return it.key().startsWith(path); });
    }

    /// Paths whose needle is in \a bytes.
    QStringList foundIn(const QByteArray& bytes) const {
        QStringList paths;
        for (auto it = m_all.begin(); it != m_all.end(); ++it) {
            if (bytes.contains(it.value()))
                paths.append(it.key());
        }
        return paths;
    }

private:
    template <Described R> void fillFields(R& record, const QString& path) {
        forEachField<R>([&](const auto& f) { fill(record.*f.member, path + u'.' + f.name); });
    }
    void note(const QString& path, const QString& text) { m_all.insert(path, text.toUtf8()); }

    template <class T> void fill(T& value, const QString& path) {
        const int n = ++m_count;
        if constexpr (std::is_same_v<T, QString>) {
            value = QStringLiteral("Needle%1x").arg(n, 4, 10, QLatin1Char('0'));
            note(path, value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = true;
        } else if constexpr (std::is_same_v<T, double>) {
            value = 50.8 + n / 1e7 + 1e-8;
            note(path, QString::number(value, 'g', 9));
        } else if constexpr (std::is_integral_v<T>) {
            value = static_cast<T>(730'000 + n);
            note(path, QString::number(value));
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate(2101, 1, 1).addDays(n);
            note(path, value.toString(Qt::ISODate));
        } else if constexpr (std::is_same_v<T, QDateTime>) {
            value = QDateTime(QDate(2201, 1, 1).addDays(n), QTime(12, 0), QTimeZone::UTC);
            note(path, value.date().toString(Qt::ISODate));
        } else if constexpr (std::is_same_v<T, TimeRange>) {
            value = {n % 600, n % 600 + 721};
            note(path, value.toString());
        } else if constexpr (std::is_same_v<T, WeekSlots>) {
            value.add(1, {600, 660});
        } else if constexpr (NamedEnum<T>) {
            value = static_cast<T>(enumCount<T>() - 1);
        } else if constexpr (json::IsId<T>::value) {
            value = T::create();
            note(path, value.toString());
        } else if constexpr (json::IsOptional<T>::value) {
            typename T::value_type inner{};
            fill(inner, path);
            value = inner;
        } else if constexpr (json::IsList<T>::value) {
            typename T::value_type inner{};
            fill(inner, path);
            value.append(inner);
        } else {
            fillFields(value, path);
        }
    }

    QMap<QString, QByteArray> m_all;
    int m_count = 0;
};

} // namespace entraide
