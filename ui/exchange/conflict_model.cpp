// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_model.h"

#include "domain/schema.h"
#include "ui/common/roles.h"
#include "ui/exchange/conflict_words.h"
#include "ui/words/vocabulary_words.h"

#include <QJsonArray>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Both values where that means something: two texts one after the other, two lists as one.
std::optional<QJsonValue> joined(std::optional<EntityType> type, const QString& key, const QList<QJsonValue>& values) {
    const FieldSchema* field = type ? schemaOf(*type).field(key) : nullptr;
    if (!field)
        return std::nullopt;
    switch (field->kind) {
    case FieldKind::Text: {
        QStringList texts;
        for (const QJsonValue& value : values) {
            const QString text = value.toString().trimmed();
            if (text.isEmpty())
                return std::nullopt;
            texts.append(text);
        }
        // A name twice is no name; sentences stand beside each other.
        const bool areSentences = std::ranges::any_of(texts, [](const QString& text) { return text.contains(u' '); });
        return areSentences ? std::optional<QJsonValue>(texts.join(u' ')) : std::nullopt;
    }
    case FieldKind::TextList:
    case FieldKind::ChoiceList:
    case FieldKind::ReferenceList: {
        QJsonArray all;
        for (const QJsonValue& value : values) {
            for (const QJsonValue& item : value.toArray()) {
                if (!all.contains(item))
                    all.append(item);
            }
        }
        return std::ranges::find(values, QJsonValue(all)) == values.end() ? std::optional<QJsonValue>(all)
                                                                          : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

} // namespace

void ConflictModel::clear() {
    beginResetModel();
    m_versions = {};
    m_deskNames.clear();
    m_lines.clear();
    m_merged.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void ConflictModel::show(const Desk& desk, const replication::ConflictVersions& versions, const QStringList& deskNames) {
    const bool sameRecord = m_versions.conflict.id == versions.conflict.id;
    const QList<Line> before = m_lines;
    beginResetModel();
    m_versions = versions;
    m_deskNames = deskNames;
    m_merged.clear();
    m_lines.clear();
    RecordNames names(desk);
    QList<Line> lines;
    const auto gone = std::ranges::find(versions.versions, true, &replication::ConflictVersions::Version::deleted);
    if (gone != versions.versions.end()) {
        Line whole;
        whole.field = tr("The record");
        whole.before = tr("was here");
        for (const replication::ConflictVersions::Version& version : versions.versions) {
            whole.texts.append(version.deleted ? tr("deleted") : tr("kept, with the changes below"));
            whole.values.append(QJsonValue(QJsonValue::Undefined));
        }
        lines.append(whole);
    }
    addFields(names, lines);
    for (Line& line : lines) {
        const auto same = std::ranges::find_if(before, [&](const Line& one) {
            return one.key == line.key && one.texts == line.texts && one.values == line.values;
        });
        if (sameRecord && same != before.end())
            line.chosen = same->chosen;
    }
    m_lines = lines;
    endResetModel();
    Q_EMIT choiceChanged();
}

void ConflictModel::addFields(RecordNames& names, QList<Line>& lines) {
    const auto type = entityTypeOf(m_versions.conflict.id);
    QList<replication::ConflictVersions::Version> live;
    QStringList liveDesks;
    for (qsizetype i = 0; i < m_versions.versions.size(); ++i) {
        if (m_versions.versions[i].deleted)
            continue;
        live.append(m_versions.versions[i]);
        liveDesks.append(m_deskNames.value(i));
    }
    const bool isWhole = live.size() < m_versions.versions.size();
    m_base = live.first().body;
    QStringList keys;
    // In the order of the fields, then what this version does not know.
    for (const FieldSchema& field : type ? schemaOf(*type).fields : QList<FieldSchema>()) {
        if (const QString key = field.path.section(u'.', 0, 0); !keys.contains(key))
            keys.append(key);
    }
    QList<QJsonObject> bodies;
    for (const auto& version : live)
        bodies.append(version.body);
    if (m_versions.before)
        bodies.append(*m_versions.before);
    for (const QJsonObject& body : std::as_const(bodies)) {
        for (const QString& key : body.keys()) {
            if (!keys.contains(key))
                keys.append(key);
        }
    }
    const auto text = [&](const QString& key, const QJsonValue& value) { return names.value(type, key, value); };
    for (const QString& key : std::as_const(keys)) {
        const QJsonValue was = m_versions.before ? m_versions.before->value(key) : QJsonValue(QJsonValue::Undefined);
        QList<QJsonValue> values;
        QList<QJsonValue> changes; // what it was changed to, each once
        QStringList changedAt;
        for (qsizetype i = 0; i < live.size(); ++i) {
            const QJsonValue value = live[i].body.value(key);
            values.append(value);
            if (m_versions.before && value == was)
                continue;
            if (!changes.contains(value))
                changes.append(value);
            changedAt.append(liveDesks[i]);
        }
        if (changes.isEmpty() || (!m_versions.before && changes.size() < 2))
            continue;
        if (changes.size() == 1) {
            if (changes.first().isUndefined())
                m_base.remove(key);
            else
                m_base.insert(key, changes.first());
            m_merged.append({sentenceCase(keyWord(type, key)), text(key, was), text(key, changes.first()),
                             changedAt.size() > 1 && !isWhole ? tr("the same at each desk") : changedAt.first()});
            continue;
        }
        Line line;
        line.key = key;
        line.field = sentenceCase(keyWord(type, key));
        line.before = m_versions.before ? text(key, was) : tr("not known any more");
        line.values = values;
        for (const QJsonValue& value : std::as_const(values))
            line.texts.append(text(key, value));
        line.both = joined(type, key, values);
        if (line.both)
            line.bothText = text(key, *line.both);
        lines.append(line);
    }
}

int ConflictModel::chosenCount() const {
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line& line) { return line.chosen >= 0; }));
}

void ConflictModel::choose(int line, int version) {
    if (line < 0 || line >= m_lines.size() || version < 0 || version > both() ||
        (version == both() && !m_lines[line].both))
        return;
    m_lines[line].chosen = version;
    Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
    Q_EMIT choiceChanged();
}

void ConflictModel::chooseAll(int version) {
    for (int line = 0; line < lineCount(); ++line)
        choose(line, version);
}

bool ConflictModel::deletes() const {
    return std::ranges::any_of(m_lines, [&](const Line& line) {
        return line.key.isEmpty() && line.chosen >= 0 && m_versions.versions.value(line.chosen).deleted;
    });
}

QJsonObject ConflictModel::body() const {
    QJsonObject body = m_base;
    for (const Line& line : m_lines) {
        if (line.key.isEmpty() || line.chosen < 0)
            continue;
        const QJsonValue value = line.chosen == both() ? *line.both : line.values[line.chosen];
        if (value.isUndefined())
            body.remove(line.key);
        else
            body.insert(line.key, value);
    }
    return body;
}

QString ConflictModel::keptText(const Line& line) const {
    return line.chosen < 0 ? tr("to choose") : line.chosen == both() ? line.bothText : line.texts[line.chosen];
}

int ConflictModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : lineCount();
}

int ConflictModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : keptColumn() + 1;
}

QVariant ConflictModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line& line = m_lines[index.row()];
    const int version = index.column() - FirstVersion;
    const bool isVersion = version >= 0 && version < versionCount();
    const bool isChosen = isVersion && (line.chosen == version || (line.both && line.chosen == both()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == Field    ? line.field
               : index.column() == Before ? line.before
               : isVersion                ? line.texts[version]
                                          : keptText(line);
    case Qt::AccessibleTextRole:
        if (isVersion)
            return isChosen ? tr("%1, %2: %3, chosen", "field, desk, value")
                                  .arg(line.field, m_deskNames[version], line.texts[version])
                            : tr("%1, %2: %3, not chosen", "field, desk, value")
                                  .arg(line.field, m_deskNames[version], line.texts[version]);
        return u"%1, %2: %3"_s.arg(line.field, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                   data(index, Qt::DisplayRole).toString());
    case ChoiceRole:
        return isVersion;
    case ChosenRole:
        return isChosen;
    case BoldRole:
        return index.column() == Field || isChosen;
    case MutedRole:
        return index.column() == Before;
    case StateIconRole:
        return index.column() == keptColumn() && line.chosen < 0 ? QVariant(u"warning"_s) : QVariant();
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Field)
        return tr("Field");
    if (section == Before)
        return tr("Before");
    return section == keptColumn() ? tr("Is kept") : m_deskNames.value(section - FirstVersion);
}

} // namespace entraide
