// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/person_field.h"

#include "domain/records.h"
#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/words/subject_words.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 8;
constexpr int fewestLetters = 2;

enum Role { IdRole = Qt::UserRole, NameRole };

} // namespace

PersonField::PersonField(Desk& desk, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_model(new QStandardItemModel(this)) {
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &PersonField::search);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        choose(PersonId::fromString(index.data(IdRole).toString()).value_or(PersonId()),
               index.data(NameRole).toString());
    });
}

void PersonField::choose(const PersonId& id, const QString& name) {
    m_model->clear();
    m_id = id;
    setText(name);
    Q_EMIT chosenChanged();
}

PersonId PersonField::chosen() const {
    if (!m_id.isEmpty())
        return m_id;
    PersonId found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (foldText(index.data(NameRole).toString()) != foldText(text()))
            continue;
        if (!found.isEmpty())
            return {}; // two of one name: somebody has to choose
        found = PersonId::fromString(index.data(IdRole).toString()).value_or(PersonId());
    }
    return found;
}

QStringList PersonField::offered() const {
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row, 0).data(IdRole).toString());
    return ids;
}

void PersonField::search() {
    m_id = {};
    m_model->clear();
    if (text().trimmed().size() >= fewestLetters) {
        ListQuery query;
        query.type = EntityType::Person;
        query.states = {QString(enumName(PersonState::Active))};
        query.search = text();
        query.limit = mostOffered;
        for (const ListRow& row : m_desk.queries().list(query).rows) {
            const QString place = row.postcode.isEmpty() ? QString() : placeName(row.postcode);
            auto* item = new QStandardItem(place.isEmpty() ? row.label : row.label + u", "_s + place);
            item->setData(row.id, IdRole);
            item->setData(row.label, NameRole);
            m_model->appendRow(item);
        }
        if (m_model->rowCount() > 0)
            completer()->complete();
    }
    Q_EMIT chosenChanged();
}

} // namespace entraide
