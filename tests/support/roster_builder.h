// SPDX-License-Identifier: GPL-3.0-or-later
// Invented roster entries for tests and benchmarks: RosterEntryBuilder().on(monday).at(site).takenBy("Inès", "Dumont").
#pragma once

#include "roster/roster.h"

#include <QLocale>

namespace entraide::test {

using namespace Qt::StringLiterals;

inline constexpr IsoWeek week12{2026, 12}; // 16/03/2026 to 22/03/2026

inline RosterSite careHome() {
    return {u"organisation:tilleuls"_s,  SiteKind::Organisation,
            u"Résidence Les Tilleuls"_s, {u"Rue Jean Paquot"_s, u"63"_s, {}, u"1050"_s, u"Ixelles"_s},
            u"Sophie Laurent"_s,         u"+3225550140"_s};
}

inline RosterSite homesOf(const QString& postcode, const QString& locality) {
    return {postcode, SiteKind::Homes, {}, {{}, {}, {}, postcode, locality}, {}, {}};
}

/// An entry that is complete from the start: reception at the care home, Monday of week 12, nobody yet.
class RosterEntryBuilder {
public:
    RosterEntryBuilder() {
        m_entry.source = u"posting:p1"_s;
        m_entry.site = careHome();
        m_entry.date = week12.monday();
        m_entry.hours = {9 * 60, 12 * 60};
        m_entry.task.service = Service::Reception;
    }

    explicit RosterEntryBuilder(RosterEntry entry)
        : m_entry(std::move(entry)) {}

    RosterEntryBuilder& from(const QString& source) {
        m_entry.source = source;
        return *this;
    }
    RosterEntryBuilder& at(const RosterSite& site) {
        m_entry.site = site;
        return *this;
    }
    RosterEntryBuilder& on(QDate date) {
        m_entry.date = date;
        return *this;
    }
    RosterEntryBuilder& during(const QString& hours) {
        m_entry.hours = TimeRange::fromString(hours).value();
        return *this;
    }
    RosterEntryBuilder& doing(Service service) {
        m_entry.task.service = service;
        return *this;
    }
    RosterEntryBuilder& titled(const QString& title) {
        m_entry.task.title = title;
        return *this;
    }
    RosterEntryBuilder& announced(const LocalText& titles) {
        m_entry.task.titles = titles;
        return *this;
    }
    RosterEntryBuilder& takenBy(const QString& given, const QString& family, const QString& phone = {}) {
        m_entry.state = PlaceState::Taken;
        m_entry.volunteer.id = VolunteerId::fromString(u"volunteer:"_s + given + family).value();
        m_entry.volunteer.name = {given, family};
        m_entry.volunteer.phone = phone;
        return *this;
    }
    RosterEntryBuilder& askedOf(const QString& given, const QString& family) {
        takenBy(given, family);
        m_entry.state = PlaceState::Asked;
        return *this;
    }
    RosterEntryBuilder& agreed(int tasksPerWeek) {
        m_entry.volunteer.tasksPerWeek = tasksPerWeek;
        return *this;
    }
    RosterEntryBuilder& helping(const QString& given, const QString& family, const Address& door = {}) {
        m_entry.helped = {given, family};
        m_entry.helpedAt = door;
        return *this;
    }
    RosterEntryBuilder& remarked(const QString& remark, ReadingLevel level = ReadingLevel::Team) {
        m_entry.remark = remark;
        m_entry.remarkLevel = level;
        return *this;
    }

    operator RosterEntry() const { return m_entry; } // NOLINT(google-explicit-constructor)

private:
    RosterEntry m_entry;
};

inline RosterHead headOfWeek12() {
    return {week12, u"Permanence d’Ixelles"_s, u"+3225550100"_s, QDateTime(QDate(2026, 3, 17), QTime(14, 32))};
}

/// The week of the design's sheet: 20 places at the care home, 4 of them empty.
inline QList<RosterEntry> careHomeWeek() {
    struct Line {
        int day;
        const char16_t* hours;
        Service service;
        const char16_t* given;
        const char16_t* family;
        const char16_t* phone;
        const char16_t* remark;
    };
    constexpr auto reception = Service::Reception;
    constexpr auto snack = Service::Cooking;
    constexpr auto letters = Service::Letters;
    static const Line lines[] = {
        {0, u"09:00-12:00", reception, u"Inès", u"Dumont", u"+32470000112", u""},
        {0, u"09:00-12:00", reception, u"Tom", u"Willems", u"+32471000234", u"NL"},
        {0, u"14:30-16:00", snack, u"Manon", u"Lefèvre", u"+32472000356", u""},
        {1, u"09:00-12:00", reception, u"Nadia", u"Berrada", u"+32473000478", u""},
        {1, u"09:00-12:00", reception, u"", u"", u"", u""},
        {1, u"14:30-16:00", snack, u"Wout", u"Claes", u"+32474000590", u"badge 12"},
        {2, u"10:00-11:30", letters, u"Émilie", u"Dubois", u"+32475000611", u""},
        {2, u"10:00-11:30", letters, u"Ali", u"Kaya", u"+32476000722", u""},
        {2, u"10:00-11:30", letters, u"Zoé", u"Maes", u"+32477000833", u"NL"},
        {2, u"10:00-11:30", letters, u"Rosa", u"Pereira", u"+32478000944", u""},
        {2, u"10:00-11:30", letters, u"", u"", u"", u""},
        {2, u"10:00-11:30", letters, u"", u"", u"", u""},
        {3, u"09:00-12:00", reception, u"Lotte", u"Verbeke", u"+32479001055", u"NL"},
        {3, u"09:00-12:00", reception, u"Inès", u"Dumont", u"+32470000112", u""},
        {3, u"14:30-16:00", snack, u"", u"", u"", u""},
        {4, u"10:00-11:30", letters, u"Émilie", u"Dubois", u"+32475000611", u""},
        {4, u"10:00-11:30", letters, u"Zoé", u"Maes", u"+32477000833", u"NL"},
        {4, u"10:00-11:30", letters, u"Ali", u"Kaya", u"+32476000722", u""},
        {4, u"14:30-16:00", snack, u"Manon", u"Lefèvre", u"+32472000356", u""},
        {4, u"14:30-16:00", snack, u"Jonas", u"De Wolf", u"+32478001166", u""},
    };
    QList<RosterEntry> entries;
    for (const Line& line : lines) {
        RosterEntryBuilder entry;
        entry.from(u"signup:%1"_s.arg(entries.size()))
            .on(week12.monday().addDays(line.day))
            .during(QString(line.hours))
            .doing(line.service)
            .remarked(QString(line.remark));
        if (*line.given)
            entry.takenBy(QString(line.given), QString(line.family), QString(line.phone));
        entries.append(entry);
    }
    return entries;
}

/// \a count places at one site, spread over the week, about one in seven of them empty.
inline QList<RosterEntry> manyPlaces(int count, const RosterSite& site = careHome()) {
    static const QStringList given{u"Inès"_s, u"Tom"_s, u"Manon"_s, u"Nadia"_s, u"Wout"_s, u"Émilie"_s, u"Ali"_s};
    static const QStringList family{u"Dumont"_s, u"Willems"_s, u"Lefèvre"_s, u"Berrada"_s, u"Claes"_s, u"D’Hondt"_s};
    QList<RosterEntry> entries;
    entries.reserve(count);
    for (int i = 0; i < count; ++i) {
        const int start = 8 * 60 + (i * 7 / std::max(count, 1)) % 7 + (i % 18) * 30;
        RosterEntryBuilder entry;
        entry.from(u"signup:%1"_s.arg(i))
            .at(site)
            .on(week12.monday().addDays(qint64(i) * 7 / count))
            .during(TimeRange{start / 30 * 30, start / 30 * 30 + 60}.toString())
            .doing(static_cast<Service>(i % 18));
        if (i % 7 != 3) {
            entry.takenBy(given[i % given.size()], family[(i / 7) % family.size()],
                          u"+3247%1"_s.arg(i % 10'000'000, 7, 10, QChar(u'0')));
        }
        entries.append(entry);
    }
    return entries;
}

} // namespace entraide::test
