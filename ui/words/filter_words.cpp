// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/filter_words.h"

#include "domain/schema.h"
#include "ui/words/field_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct FilterWords {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString specialFieldWord(const FilterField& field) {
    const QString& key = field.key;
    if (key == "place"_L1)
        return FilterWords::tr("Quarter");
    if (key == "day"_L1)
        return FilterWords::tr("Day it is about");
    if (key == "free"_L1)
        return FilterWords::tr("Free on");
    if (key == "consent"_L1)
        return FilterWords::tr("Agreed to");
    if (key == "match"_L1)
        return FilterWords::tr("Has a proposal or a promise");
    if (key == "tandem"_L1)
        return FilterWords::tr("Has a tandem");
    if (key == "signup"_L1)
        return FilterWords::tr("Has sign-ups");
    if (key == "asks"_L1)
        return FilterWords::tr("Asks for help too");
    if (key == "twins"_L1)
        return FilterWords::tr("May be here twice");
    return key;
}

} // namespace

QString filterFieldWord(const FilterField& field) {
    if (field.path.isEmpty())
        return specialFieldWord(field);
    const QString word = sentenceCase(fieldWord(field.type, field.path));
    if (field.key.endsWith(".name"_L1)) // whose name it is
        return FilterWords::tr("%1: name", "a restaurant, an organisation")
            .arg(sentenceCase(fieldWord(field.type == EntityType::Organisation ? EntityType::MealOrder : field.type,
                                        field.key.section(u'.', 0, 0))));
    return word;
}

QString filterHowWord(const FilterField& field, FilterHow how) {
    using enum FilterHow;
    const bool isDay = field.kind == FilterKind::Day;
    switch (how) {
    case Is:
        return FilterWords::tr("is one of");
    case IsNot:
        return FilterWords::tr("is none of");
    case From:
        return isDay ? FilterWords::tr("from that day on") : FilterWords::tr("at least");
    case Until:
        return isDay ? FilterWords::tr("until that day") : FilterWords::tr("at most");
    case Next:
        return FilterWords::tr("within the next days");
    case Last:
        return FilterWords::tr("within the last days");
    case Contains:
        return FilterWords::tr("contains");
    case Filled:
        return FilterWords::tr("is filled in");
    case Empty:
        return FilterWords::tr("is empty");
    case Yes:
        return FilterWords::tr("yes");
    case No:
        return FilterWords::tr("no");
    }
    return {};
}

QString filterValueWord(const FilterField& field, const QString& value) {
    if (field.kind == FilterKind::Place) {
        const QString name = placeName(value);
        return name.isEmpty() || name == value ? value : QString(value + u' ' + name);
    }
    if (field.key == "consent"_L1) {
        const auto consent = enumFromName<Consent>(value);
        return consent ? word(*consent) : value;
    }
    if (field.kind == FilterKind::Day) {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? dateText(day) : value;
    }
    const FieldSchema* schema = field.path.isEmpty() ? nullptr : schemaOf(field.type).field(field.path);
    if (!schema || field.kind != FilterKind::Choice)
        return value;
    FieldSchema one = *schema;
    if (one.kind == FieldKind::ChoiceList)
        return valueWords(field.type, one, QJsonArray{value});
    return valueWords(field.type, one, value);
}

QString editedFieldWord(EntityType list, const QString& path) {
    const auto field = editedField(list, path);
    return sentenceCase(field ? fieldWord(field->type, field->field->path) : path);
}

QString sentenceFor(EditStop stop, EntityType list, const QString& path) {
    const QString name = editedFieldWord(list, path);
    switch (stop) {
    case EditStop::Hidden:
        return FilterWords::tr("%1: hidden from your role, so it cannot be changed here.", "a field").arg(name);
    case EditStop::ReadOnly:
        return FilterWords::tr("%1: your role may read it, not change it.", "a field").arg(name);
    case EditStop::NotHere:
        return FilterWords::tr("%1: the record that has it is not here yet.", "a field").arg(name);
    case EditStop::OtherPath:
        return FilterWords::tr("%1: not changed in the list. Open the form with E.", "a field").arg(name);
    }
    return {};
}

} // namespace entraide
