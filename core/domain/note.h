// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/json_codec.h"
#include "domain/states.h"
#include "domain/vocabulary.h"

namespace entraide {

/// A word about any record, perhaps with a day to come back to it.
struct Note {
    static constexpr EntityType entity = EntityType::Note;
    using State = NoteState;

    NoteId id;
    NoteState state = NoteState::Open;
    AnyId about; ///< id of the record
    QString text;
    QDate followUp;
    ReadingLevel level = ReadingLevel::Team;
    QString by;
    QDateTime written;

    static constexpr auto fields() {
        using R = Note;
        return std::tuple{field("state", &R::state, FieldUse::Indexed),
                          field("about", &R::about, FieldUse::Indexed),
                          field("text", &R::text, FieldUse::Searchable | FieldUse::Sensitive),
                          field("follow_up", &R::followUp, FieldUse::Indexed),
                          field("level", &R::level),
                          field("by", &R::by),
                          field("written", &R::written, FieldUse::Indexed)};
    }
    friend bool operator==(const Note&, const Note&) = default;
};

/// Which column of a file fills which field.
struct ColumnMapping {
    QString column; ///< the file's header
    QString target; ///< what the importer calls it; empty: left out

    static constexpr auto fields() {
        using R = ColumnMapping;
        return std::tuple{field("column", &R::column), field("target", &R::target)};
    }
    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

/// How a form's columns were read last time, found again by its headers.
struct ImportMapping {
    static constexpr EntityType entity = EntityType::ImportMapping;

    ImportMappingId id;
    QString name;
    QString kind;      ///< "volunteers" or "requests"
    QString signature; ///< digest of the headers
    QList<ColumnMapping> columns;

    static constexpr auto fields() {
        using R = ImportMapping;
        return std::tuple{field("name", &R::name, FieldUse::Searchable), field("kind", &R::kind, FieldUse::Indexed),
                          field("signature", &R::signature, FieldUse::Indexed), field("columns", &R::columns)};
    }
    friend bool operator==(const ImportMapping&, const ImportMapping&) = default;
};

/// One condition of a named filter. Its words are codes (workflows/list_filters.h); one of a newer version is kept as
/// it is.
struct FilterCriterion {
    QString about; ///< "service", "person.language", "match"
    QString how;   ///< "is", "is_not", "from", "until", "next", "last", "contains", "filled", "empty"
    QStringList values;

    static constexpr auto fields() {
        using R = FilterCriterion;
        return std::tuple{field("about", &R::about), field("how", &R::how), field("values", &R::values)};
    }
    friend bool operator==(const FilterCriterion&, const FilterCriterion&) = default;
};

/// What a coordinator looks for in a list, under a name: the whole team has it.
struct NamedFilter {
    static constexpr EntityType entity = EntityType::NamedFilter;

    NamedFilterId id;
    QString name;
    QString page;
    QString search;
    QStringList states;
    QList<FilterCriterion> criteria;

    static constexpr auto fields() {
        using R = NamedFilter;
        return std::tuple{field("name", &R::name, FieldUse::Searchable), field("page", &R::page, FieldUse::Indexed),
                          field("search", &R::search), field("states", &R::states), field("criteria", &R::criteria)};
    }
    friend bool operator==(const NamedFilter&, const NamedFilter&) = default;
};

} // namespace entraide
