// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"
#include "storage/projection_table.h"
#include "storage/queries.h"
#include "storage/row_set.h"
#include "storage/sight.h"
#include "storage/word_set.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Of each type, when anything is looked for: as many names are read to see whether the words are in them.
constexpr int namesLookedThrough = 200;

bool isCalled(const QString& label, const QList<SearchWord>& words) {
    const QStringList names = searchWords(label);
    return std::ranges::all_of(words, [&](const SearchWord& word) {
        return std::ranges::any_of(names, [&](const QString& name) { return name.startsWith(word.word); });
    });
}

} // namespace

QList<Queries::Hit> Queries::findAnything(const QString& text, int limit) const {
    using enum EntityType;
    // Who and what a coordinator looks for first; the person alone, and what somebody only takes part in, when nothing
    // stands for them.
    static constexpr std::array order{Volunteer, Beneficiary, Request,  Organisation, Posting, Offer,
                                      Tandem,    Dish,        Donation, MealOrder,    Payment, Campaign,
                                      Round,     Note,        Person,   User,         Signup,  Visit};
    const auto standsAlone = [](EntityType type) { return type == Person || type == Signup || type == Visit; };
    const ReadSnapshot snapshot(m_database);
    const QList<SearchWord> words = wordsOf(text);
    QList<Hit> begun;  // the name begins with the first word
    QList<Hit> called; // the words are in the name: a family name
    QList<Hit> others; // in a street, a remark, a service
    if (words.isEmpty() || limit <= 0)
        return begun;
    const int lookedThrough = std::max(limit, namesLookedThrough);
    QSet<QString> persons;
    for (EntityType type : order) {
        const ProjectionTable& table = ProjectionTable::of(type);
        const RowSet rows = found(table, words);
        if (rows.count() == 0)
            continue;
        auto select = m_database.use("SELECT id, x_label, x_postcode, x_date, x_person FROM " + m_sight.table(type) +
                                     " WHERE doc_key=?1");
        QSet<qint64> taken;
        const auto read = [&](qint64 key) -> std::optional<Hit> {
            taken.insert(key);
            select->bind(1, key);
            std::optional<Hit> hit;
            if (select->step()) {
                const QString person = select->text(4);
                if (!standsAlone(type) || person.isEmpty() || !persons.contains(person)) {
                    QStringList details{select->text(2), select->text(3)};
                    details.removeAll(QString());
                    hit = Hit{select->text(0), select->text(1), details.join(u" · "_s)};
                }
                persons.insert(person);
            }
            select->reset();
            return hit;
        };
        {
            auto begin = m_database.use("SELECT doc_key FROM " + m_sight.table(type) +
                                        " WHERE x_sort>=?1 AND x_sort<?2 ORDER BY x_sort, doc_key");
            begin->bind(1, words.first().word);
            begin->bind(2, QString(words.first().word + QChar(0xffff)));
            while (begun.size() < limit && begin->step()) {
                const qint64 key = begin->integer(0);
                if (const auto hit = rows.contains(key) ? read(key) : std::nullopt)
                    begun.append(*hit);
            }
        }
        int looked = 0;
        rows.forEach([&](qint64 key) {
            if (looked >= lookedThrough || called.size() >= limit || taken.contains(key))
                return;
            ++looked;
            if (const auto hit = read(key))
                (isCalled(hit->label, words) ? called : others).append(*hit);
        });
    }
    const QList<Hit> all = begun + called + others;
    return all.first(std::min<qsizetype>(limit, all.size()));
}

} // namespace entraide
