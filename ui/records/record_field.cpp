// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_field.h"

#include "domain/text_fold.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/fault.h"
#include "ui/words/subject_words.h"

#include <QCompleter>
#include <QStandardItemModel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffered = 8;
constexpr int fewestLetters = 2;

enum Role { IdRole = Qt::UserRole, LabelRole };

} // namespace

RecordField::RecordField(Desk& desk, EntityType type, QStringList states, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_type(type)
    , m_states(std::move(states))
    , m_model(new QStandardItemModel(this)) {
    auto* completer = new QCompleter(m_model, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(LabelRole); // without the place, which is no part of a name that is typed on
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, [this] { guardedLater(*this, [this] { search(); }); });
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        guardedLater(*this, [&] { choose(index.data(IdRole).toString(), index.data(LabelRole).toString()); });
    });
}

void RecordField::choose(const QString& id, const QString& label) {
    m_model->clear();
    m_id = id;
    setText(label);
    Q_EMIT chosenChanged();
}

QString RecordField::chosenId() const {
    if (!m_id.isEmpty())
        return m_id;
    QString found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (foldText(index.data(LabelRole).toString()) != foldText(text()))
            continue;
        if (!found.isEmpty())
            return {}; // two of one name: somebody has to choose
        found = index.data(IdRole).toString();
    }
    return found;
}

QStringList RecordField::offeredIds() const {
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->index(row, 0).data(IdRole).toString());
    return ids;
}

void RecordField::typeAgain(const QVariant& typed) {
    const QStringList parts = typed.toStringList();
    if (!parts.value(0).isEmpty()) {
        choose(parts[0], parts.value(1));
        return;
    }
    setText(parts.value(1));
    fillOffered();
    Q_EMIT chosenChanged();
}

void RecordField::search() {
    fillOffered();
    if (m_model->rowCount() > 0)
        completer()->complete();
    Q_EMIT chosenChanged();
}

void RecordField::fillOffered() {
    m_id.clear();
    m_model->clear();
    if (text().trimmed().size() < fewestLetters)
        return;
    ListQuery query;
    query.type = m_type;
    query.states = m_states;
    query.search = text();
    query.limit = mostOffered;
    for (const ListRow& row : m_desk.queries().list(query).rows) {
        const QString place = row.postcode.isEmpty() ? QString() : placeName(row.postcode);
        auto* item = new QStandardItem(place.isEmpty() ? row.label : row.label + u", "_s + place);
        item->setData(row.id, IdRole);
        item->setData(row.label, LabelRole);
        m_model->appendRow(item);
    }
}

} // namespace entraide
