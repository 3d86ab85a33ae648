// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_columns.h"

#include "domain/error.h"
#include "geo/area_faults.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView idColumn("id");

// Keys without case, spaces and signs: "NAME_FR", "name:fr" and "Name fr" are "namefr".

constexpr std::array postcodeKeys{"postcode"_L1,   "postalcode"_L1, "codepostal"_L1, "postnummer"_L1, "postcodenr"_L1,
                                  "nouveaupo"_L1,  "zip"_L1,        "zipcode"_L1,    "plz"_L1,        "postleitzahl"_L1,
                                  "cdpostal"_L1,   "postcd"_L1,     "addrpostcode"_L1, "refpostcode"_L1, "cp"_L1,
                                  "postcodes"_L1};
constexpr std::array sectorKeys{"cdsector"_L1, "sectorcode"_L1,   "nis9"_L1,         "nis6"_L1,         "wijkcode"_L1,
                                "wijknr"_L1,   "wijknummer"_L1,   "quartiercode"_L1, "codequartier"_L1, "quartercode"_L1,
                                "buurtcode"_L1};
constexpr std::array communeKeys{"nis"_L1,       "nis5"_L1,       "niscode"_L1,    "codenis"_L1,       "nisc"_L1,
                                 "ins"_L1,       "ins5"_L1,       "inscode"_L1,    "codeins"_L1,       "refnis"_L1,
                                 "refins"_L1,    "cdrefnis"_L1,   "cdmuntyrefnis"_L1, "muncode"_L1,    "communecode"_L1,
                                 "codecommune"_L1, "gemeentecode"_L1, "municipalitycode"_L1};
constexpr std::array otherKeys{"code"_L1, "ref"_L1, "key"_L1, "id"_L1};

/// Of what a property's name says that it is the name.
struct NameStem {
    QLatin1StringView stem;
    std::optional<Language> language; ///< which it is in by itself
    int rank;                         ///< what names the area itself comes first
};
constexpr int communeRank = 2;
constexpr std::array stems{
    NameStem{"name"_L1, std::nullopt, 0},
    NameStem{"nom"_L1, Language::French, 0},
    NameStem{"naam"_L1, Language::Dutch, 0},
    NameStem{"label"_L1, std::nullopt, 0},
    NameStem{"libelle"_L1, Language::French, 0},
    NameStem{"quartier"_L1, Language::French, 1},
    NameStem{"nomquartier"_L1, Language::French, 1},
    NameStem{"quartiername"_L1, std::nullopt, 1},
    NameStem{"quarter"_L1, Language::English, 1},
    NameStem{"wijk"_L1, Language::Dutch, 1},
    NameStem{"wijknaam"_L1, Language::Dutch, 1},
    NameStem{"buurt"_L1, Language::Dutch, 1},
    NameStem{"district"_L1, std::nullopt, 1},
    NameStem{"tsec"_L1, std::nullopt, 1},
    NameStem{"txsectordescr"_L1, std::nullopt, 1},
    NameStem{"sectorname"_L1, std::nullopt, 1},
    NameStem{"commune"_L1, Language::French, communeRank},
    NameStem{"nomcommune"_L1, Language::French, communeRank},
    NameStem{"communename"_L1, std::nullopt, communeRank},
    NameStem{"gemeente"_L1, Language::Dutch, communeRank},
    NameStem{"gemeentenaam"_L1, Language::Dutch, communeRank},
    NameStem{"gemnaam"_L1, Language::Dutch, communeRank},
    NameStem{"municipality"_L1, std::nullopt, communeRank},
    NameStem{"municipalityname"_L1, std::nullopt, communeRank},
    NameStem{"mun"_L1, std::nullopt, communeRank},
    NameStem{"munname"_L1, std::nullopt, communeRank},
    NameStem{"tmun"_L1, std::nullopt, communeRank},
    NameStem{"txmuntydescr"_L1, std::nullopt, communeRank},
};

struct LanguageEnding {
    QLatin1StringView ending;
    Language language;
};
constexpr std::array endings{
    LanguageEnding{"fre"_L1, Language::French},  LanguageEnding{"fra"_L1, Language::French},
    LanguageEnding{"fr"_L1, Language::French},   LanguageEnding{"dut"_L1, Language::Dutch},
    LanguageEnding{"nld"_L1, Language::Dutch},   LanguageEnding{"nl"_L1, Language::Dutch},
    LanguageEnding{"eng"_L1, Language::English}, LanguageEnding{"en"_L1, Language::English},
    LanguageEnding{"ger"_L1, Language::German},  LanguageEnding{"deu"_L1, Language::German},
    LanguageEnding{"de"_L1, Language::German},
};

QString columnKey(const QString& name) {
    QString key;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

/// A property's name taken apart.
struct ReadKey {
    QString stem;
    std::optional<Language> language;
};

ReadKey keyWithEnding(const QString& key) {
    for (const LanguageEnding& one : endings) {
        if (key.size() > one.ending.size() && key.endsWith(one.ending))
            return {key.chopped(one.ending.size()), one.language};
    }
    return {key, std::nullopt};
}

const NameStem* stemOf(const QString& key) {
    const auto found = std::ranges::find_if(stems, [&](const NameStem& one) { return key == one.stem; });
    return found == stems.end() ? nullptr : &*found;
}

QString& inLanguage(LocalText& text, Language language) {
    switch (language) {
    case Language::Dutch:
        return text.nl;
    case Language::English:
        return text.en;
    case Language::German:
        return text.de;
    default:
        return text.fr;
    }
}

void put(TextColumns& columns, const std::optional<Language>& language, const QString& name) {
    QString& place = language ? inLanguage(columns.names, *language) : columns.any;
    if (place.isEmpty())
        place = name;
}

/// Names by languages that belong together, of the lowest rank that \a fits.
template <class F> TextColumns namesAmong(const QList<AreaColumn>& columns, qsizetype features, const F& fits) {
    struct Group {
        TextColumns columns;
        int rank = 0;
    };
    QList<Group> groups; // in the order of the file
    QHash<QString, qsizetype> byStem;
    for (const AreaColumn& column : columns) {
        const QString key = columnKey(column.name);
        const ReadKey parted = keyWithEnding(key);
        const NameStem* stem = stemOf(key);
        std::optional<Language> language = stem ? stem->language : std::nullopt;
        if (!stem) {
            stem = stemOf(parted.stem);
            language = parted.language;
        }
        if (!stem || !fits(stem->rank) || column.filled * 2 < features)
            continue;
        // "nom" and "naam" are one name in two languages, "commune" and "gemeente" likewise.
        const QString group = stem->language ? QString::number(stem->rank) : QString(stem->stem);
        auto known = byStem.constFind(group);
        if (known == byStem.cend()) {
            known = byStem.insert(group, groups.size());
            groups.append(Group{{}, stem->rank});
        }
        put(groups[*known].columns, language, column.name);
    }
    const auto best = std::ranges::min_element(groups, {}, &Group::rank);
    return best == groups.end() ? TextColumns() : best->columns;
}

/// The column that was asked for, with its like in the other languages.
TextColumns likesOf(const QString& wanted, const QList<AreaColumn>& columns) {
    TextColumns found;
    const ReadKey own = keyWithEnding(columnKey(wanted));
    if (!own.language) {
        found.any = wanted;
        return found;
    }
    for (const AreaColumn& column : columns) {
        const ReadKey key = keyWithEnding(columnKey(column.name));
        if (key.stem == own.stem && key.language)
            put(found, key.language, column.name);
    }
    inLanguage(found.names, *own.language) = wanted;
    return found;
}

/// The one column of such a key that every feature, or nearly, has a code in; none when there is none, or several that
/// do not say the same number of areas.
QString codeAmong(const QList<AreaColumn>& columns, qsizetype features, std::span<const QLatin1StringView> keys,
                  bool& unclear) {
    const AreaColumn* found = nullptr;
    for (const QLatin1StringView key : keys) {
        for (const AreaColumn& column : columns) {
            const bool isCode = columnKey(column.name) == key && column.codes && column.filled * 20 >= features * 19;
            if (!isCode)
                continue;
            if (!found)
                found = &column;
            else if (found->distinct != column.distinct)
                unclear = true;
        }
    }
    return found && !unclear ? found->name : QString();
}

} // namespace

bool arePostcodes(const QString& column, const QList<Area>& areas) {
    const QString key = columnKey(column);
    const auto isAmong = [&](std::span<const QLatin1StringView> keys) {
        return std::ranges::any_of(keys, [&](QLatin1StringView one) { return key == one; });
    };
    const auto isPostcode = [](const Area& area) {
        constexpr qsizetype digits = 4;
        return area.code.size() == digits && area.code.front() != u'0' &&
               std::ranges::all_of(area.code, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return !isAmong(sectorKeys) && !isAmong(communeKeys) && std::ranges::all_of(areas, isPostcode);
}

QString valueOf(const AreaFeature& feature, const QString& column) {
    const auto found = std::ranges::find(feature.properties, column, &std::pair<QString, QString>::first);
    if (found != feature.properties.end())
        return found->second;
    return column == idColumn ? feature.id : QString();
}

LocalText textOf(const AreaFeature& feature, const TextColumns& columns) {
    const auto value = [&](const QString& column) { return column.isEmpty() ? QString() : valueOf(feature, column); };
    LocalText text{value(columns.names.fr), value(columns.names.nl), value(columns.names.en),
                   value(columns.names.de)};
    if (text == LocalText())
        text.fr = text.nl = value(columns.any);
    return text;
}

QList<AreaColumn> columnsOf(const AreaFeatures& file) {
    constexpr qsizetype fewExamples = 3;
    constexpr qsizetype longestCode = 24;
    struct Seen {
        AreaColumn column;
        QSet<QString> values;
    };
    QList<Seen> seen;
    QHash<QString, qsizetype> numbers;
    const auto add = [&](const QString& name, const QString& value) {
        auto known = numbers.constFind(name);
        if (known == numbers.cend()) {
            known = numbers.insert(name, seen.size());
            seen.append(Seen());
            seen.last().column.name = name;
        }
        Seen& one = seen[*known];
        ++one.column.filled;
        one.column.codes = one.column.codes && value.size() <= longestCode && !value.contains(u',') &&
                           !value.contains(u';');
        if (one.values.contains(value))
            return;
        one.values.insert(value);
        if (one.column.examples.size() < fewExamples)
            one.column.examples.append(value);
    };
    for (const AreaFeature& feature : file.features) {
        QSet<QString> here; // a member written twice counts once
        for (const auto& [name, value] : feature.properties) {
            if (!here.contains(name))
                add(name, value);
            here.insert(name);
        }
        if (!feature.id.isEmpty() && !here.contains(idColumn))
            add(QString(idColumn), feature.id);
    }
    QList<AreaColumn> columns;
    for (Seen& one : seen) {
        one.column.distinct = static_cast<int>(one.values.size());
        columns.append(std::move(one.column));
    }
    return columns;
}

AreaColumnUse useOfColumns(const QList<AreaColumn>& columns, qsizetype features, const AreaFields& fields) {
    for (const QString& wanted : {fields.code, fields.name}) {
        if (!wanted.isEmpty() && std::ranges::find(columns, wanted, &AreaColumn::name) == columns.end())
            throw Error(ErrorCode::BadInput, wanted, QString(fault::noSuchColumn));
    }
    AreaColumnUse use;
    use.code = fields.code;
    bool unclear = false;
    for (const std::span<const QLatin1StringView> keys :
         {std::span<const QLatin1StringView>(postcodeKeys), std::span<const QLatin1StringView>(sectorKeys),
          std::span<const QLatin1StringView>(communeKeys), std::span<const QLatin1StringView>(otherKeys)}) {
        if (use.code.isEmpty() && !unclear)
            use.code = codeAmong(columns, features, keys, unclear);
    }
    use.name = fields.name.isEmpty() ? namesAmong(columns, features, [](int) { return true; })
                                     : likesOf(fields.name, columns);
    use.commune = namesAmong(columns, features, [](int rank) { return rank == communeRank; });
    if (use.commune == use.name)
        use.commune = {};
    return use;
}

} // namespace entraide
