// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_words.h"

#include "domain/records.h"
#include "domain/schema.h"
#include "storage/desk.h"
#include "ui/exchange/conflict_model.h"
#include "ui/exchange/exchange_words.h"
#include "ui/words/field_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)
};

/// A value inside an item, whose field list is its own: dates as they are written here, the rest as it is.
QString itemLeaf(const QJsonValue& value) {
    if (value.isString()) {
        const QDate date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? dateText(date) : value.toString();
    }
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Field", "yes")
                              : QCoreApplication::translate("Field", "no");
    if (value.isDouble())
        return value.toVariant().toString();
    QStringList parts;
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray())
            parts.append(itemLeaf(one));
    } else {
        const QJsonObject object = value.toObject();
        for (const QJsonValue& one : object)
            parts.append(itemLeaf(one));
    }
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// What a field is that nobody has filled in, where that is more than nothing.
QJsonValue usualValue(EntityType type, const QString& key) {
    const FieldSchema* field = schemaOf(type).field(key);
    if (field && field->kind == FieldKind::Boolean)
        return false;
    if (key == "urgency"_L1)
        return QString(enumName(Urgency::Normal));
    if (key == "people_needed"_L1)
        return Request().peopleNeeded;
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace

QString RecordNames::title(const QString& id) {
    const auto type = entityTypeOf(id);
    const QString name = entraide::title(m_names.of(id));
    return type ? ConflictWords::tr("%1: %2", "kind of record, its name").arg(sentenceCase(word(*type)), name) : name;
}

QString RecordNames::leaf(EntityType type, const FieldSchema& field, const QJsonValue& value) {
    switch (field.kind) {
    case FieldKind::Reference: {
        const QString id = value.toString();
        return id.isEmpty() ? QString() : entraide::title(m_names.of(id));
    }
    case FieldKind::ReferenceList: {
        QStringList texts;
        for (const QJsonValue& id : value.toArray())
            texts.append(entraide::title(m_names.of(id.toString())));
        return texts.join(u", "_s);
    }
    case FieldKind::Items: {
        QStringList texts;
        for (const QJsonValue& item : value.toArray())
            texts.append(itemLeaf(item));
        return texts.join(u"; "_s);
    }
    default:
        return valueWords(type, field, value);
    }
}

QString RecordNames::value(std::optional<EntityType> type, const QString& key, const QJsonValue& stored) {
    const QJsonValue value = type && stored.isUndefined() ? usualValue(*type, key) : stored;
    if (value.isUndefined() || value.isNull())
        return u"–"_s;
    if (key == "when"_L1 && type && (*type == EntityType::Request || *type == EntityType::Offer)) {
        const QString text = whenText(recordFromBody<Request>({}, {{key, value}}).when);
        return text.isEmpty() ? u"–"_s : text;
    }
    QStringList parts;
    bool isKnown = false;
    for (const FieldSchema& field : type ? schemaOf(*type).fields : QList<FieldSchema>()) {
        if (field.path != key && !field.path.startsWith(key + u'.'))
            continue;
        isKnown = true;
        const QString text =
            leaf(*type, field,
                 field.path == key ? value : valueAt(value.toObject(), QStringView(field.path).mid(key.size() + 1)));
        if (!text.isEmpty())
            parts.append(text);
    }
    const QString text = isKnown ? parts.join(u' ') : itemLeaf(value);
    return text.isEmpty() ? u"–"_s : text;
}

QString keyWord(std::optional<EntityType> type, const QString& key) {
    if (!type)
        return key;
    if (key == "position"_L1)
        return ConflictWords::tr("place on the map");
    if (key == "when"_L1)
        return ConflictWords::tr("time");
    return fieldWord(*type, key);
}

QString deskName(const replication::OpenConflict& conflict, const exchange::PeerBook& book) {
    const exchange::Peer* peer = book.at(conflict.from);
    return peer ? peer->name : ConflictWords::tr("Another desk");
}

QString conflictLine(const replication::OpenConflict& conflict, const exchange::PeerBook& book, const QDateTime& now) {
    const QString who = deskName(conflict, book);
    QString text;
    switch (conflict.kind) {
    case replication::ConflictKind::BothEdited:
        text = ConflictWords::tr("changed twice");
        break;
    case replication::ConflictKind::DeletedThere:
        text = ConflictWords::tr("deleted there, changed here");
        break;
    case replication::ConflictKind::DeletedHere:
        text = ConflictWords::tr("deleted here, changed there");
        break;
    }
    if (book.at(conflict.from))
        text += u", "_s + who;
    return conflict.since.isValid() ? text + u", "_s + momentText(conflict.since, now) : text;
}

QString conflictExplanation(const replication::OpenConflict& conflict, const QString& desk) {
    switch (conflict.kind) {
    case replication::ConflictKind::DeletedThere:
        return ConflictWords::tr(
                   "%1 deleted this record while it was changed here. It is still here, as changed. Choose "
                   "whether it stays.")
            .arg(desk);
    case replication::ConflictKind::DeletedHere:
        return ConflictWords::tr(
                   "This record was deleted here while %1 changed it. It is back, as changed there. Choose "
                   "whether it stays.")
            .arg(desk);
    case replication::ConflictKind::BothEdited:
        break;
    }
    return ConflictWords::tr(
        "Two desks changed the same record before they saw each other's version. Choose for each line "
        "what is kept. Nothing is lost until then.");
}

QList<Consequence> consequences(const Desk& desk, const ConflictModel& model, const exchange::PeerBook& book) {
    QList<Consequence> list;
    const replication::ConflictVersions& versions = model.versions();
    const QString& id = versions.conflict.id;
    Names names(desk);
    const auto matches = [&] {
        QList<Match> live;
        if (RequestId::fromString(id)) {
            for (const Match& match : desk.findBy<Match>("request"_L1, id)) {
                if (match.state == MatchState::Proposed || match.state == MatchState::Accepted)
                    live.append(match);
            }
        }
        return live;
    }();
    const auto nameOf = [&](const Match& match) { return names.ofVolunteer(match.volunteer); };
    if (model.deletes()) {
        list.append({u"trash"_s, ConflictWords::tr("The record is deleted at every desk. Undo brings it back."),
                     Tone::Warning});
        for (const Match& match : matches)
            list.append(
                {u"person"_s, ConflictWords::tr("%1 is still expected. Tell them.").arg(nameOf(match)), Tone::Warning});
    } else {
        const QJsonObject body = model.body();
        const auto type = entityTypeOf(id);
        const QString state = body.value("state"_L1).toString();
        bool stateIsChosen = false;
        bool timeIsChosen = false;
        for (int line = 0; line < model.lineCount(); ++line) {
            stateIsChosen |= model.keyOf(line) == "state"_L1;
            timeIsChosen |= model.keyOf(line) == "when"_L1;
        }
        if (type && stateIsChosen)
            list.append({u"flag"_s, ConflictWords::tr("The state is “%1”.").arg(stateWord(*type, state))});
        const bool isOver = state == "cancelled"_L1 || state == "unmet"_L1 || state == "expired"_L1;
        for (const Match& match : matches) {
            const QString who = nameOf(match);
            if (isOver)
                list.append(
                    {u"person"_s, ConflictWords::tr("%1 is still expected. Tell them.").arg(who), Tone::Warning});
            else if (timeIsChosen && match.state == MatchState::Accepted)
                list.append(
                    {u"person"_s, ConflictWords::tr("%1 stays expected. Tell them the time that is kept.").arg(who)});
            else
                list.append({u"person"_s, match.state == MatchState::Accepted
                                              ? ConflictWords::tr("%1 stays expected.").arg(who)
                                              : ConflictWords::tr("%1 stays asked.").arg(who)});
        }
        if (const auto match = MatchId::fromString(id)) {
            const auto volunteer = VolunteerId::fromString(body.value("volunteer"_L1).toString());
            if (volunteer && stateIsChosen)
                list.append(
                    {u"person"_s,
                     ConflictWords::tr("Tell %1 if they were told otherwise.").arg(names.ofVolunteer(*volunteer))});
        }
        if (model.lineCount() > 0 && !model.keyOf(0).isEmpty())
            list.append(
                {u"history"_s, ConflictWords::tr("What is not kept is set aside. Undo brings the choice back.")});
        else if (model.lineCount() > 0)
            list.append({u"saved"_s, ConflictWords::tr("The record stays at every desk, with the changes.")});
    }
    QStringList peers;
    for (const exchange::Peer& peer : book.desks())
        peers.append(peer.name);
    list.append(
        {u"exchange"_s,
         peers.isEmpty()
             ? ConflictWords::tr("Other desks see the result at the next exchange.")
             : ConflictWords::tr("%1 will see the result at the next exchange.", "desks").arg(joinedWords(peers))});
    return list;
}

} // namespace entraide
