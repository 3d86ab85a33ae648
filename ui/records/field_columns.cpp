// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/field_columns.h"

#include "domain/permissions.h"
#include "domain/schema.h"
#include "storage/desk.h"
#include "ui/records/cells.h"
#include "ui/words/field_words.h"
#include "ui/words/filter_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/field_edits.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString fieldText(const EditedField& field) {
    // Phones as they are dialled.
    if (field.field->path == "phones"_L1) {
        QStringList texts;
        for (const QJsonValue& phone : field.value.toArray())
            texts.append(valueWords(field.type, *schemaOf(EntityType::Organisation).field(u"phone"), phone));
        return texts.join(u", "_s);
    }
    return sentenceCase(valueWords(field.type, *field.field, field.value)).simplified();
}

RecordColumn columnOfField(const Desk& desk, EntityType list, const QString& path) {
    const bool isOwn = !path.contains(u'.');
    const auto kind = editedField(list, path)->field->kind;
    const bool sorts = isOwn && kind != FieldKind::ChoiceList && kind != FieldKind::TextList;
    return {.title = editedFieldWord(list, path),
            .cell =
                [&desk, path](const ListRow& row) {
                    const auto field = editedField(desk, row.id, path);
                    return plainCell(field ? fieldText(*field) : QString());
                },
            .sortColumn = sorts ? path : QString(),
            .bold = false,
            .field = path};
}

} // namespace

void addFieldColumns(const Desk& desk, EntityType list, QList<RecordColumn>& columns, QList<int>& hidden) {
    for (const QString& path : editableFields(list)) {
        const auto field = editedField(list, path);
        if (!field || !mayRead(desk.actor().role, field->type, field->field->path))
            continue;
        if (std::ranges::any_of(columns, [&](const RecordColumn& column) { return column.field == path; }))
            continue;
        hidden.append(static_cast<int>(columns.size()));
        columns.append(columnOfField(desk, list, path));
    }
}

} // namespace entraide
