// SPDX-License-Identifier: GPL-3.0-or-later
// list and show: reading records.
#include "domain/erasure_rules.h"
#include "domain/permissions.h"
#include "domain/records.h"
#include "interchange/table_file.h"
#include "storage/audit_paper.h"
#include "storage/audit_reading.h"
#include "storage/document_store.h"
#include "storage/queries.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/record_types.h"
#include "ui/words/field_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

void insertIf(QJsonObject& object, const QString& key, const QString& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject itemOf(EntityType type, const ListRow& row) {
    QJsonObject item{{u"id"_s, row.id}, {u"label"_s, row.label}};
    insertIf(item, u"state"_s, row.state);
    insertIf(item, u"service"_s, row.service);
    insertIf(item, u"postcode"_s, row.postcode);
    insertIf(item, u"date"_s, row.date.isValid() ? row.date.toString(Qt::ISODate) : QString());
    insertIf(item, u"person"_s, row.person);
    if (row.placed) {
        item.insert(u"lat"_s, row.lat);
        item.insert(u"lon"_s, row.lon);
    }
    if (row.conflicted)
        item.insert(u"conflicted"_s, true);
    item.insert(u"record"_s, wholeBody(type, row.id, row.body));
    return item;
}

QString lineOf(EntityType type, const ListRow& row) {
    QStringList parts{row.label.isEmpty() ? absentText(isCleaned(type, row.body) ? erasedReference(type) : QString())
                                          : row.label};
    if (const auto service = enumFromName<Service>(row.service))
        parts.append(word(*service));
    if (row.date.isValid())
        parts.append(shortDayText(row.date));
    if (!row.postcode.isEmpty())
        parts.append(placeName(row.postcode));
    const QString state = row.state.isEmpty() ? QString() : u" ["_s + stateWord(type, row.state) + u']';
    return row.id + u"  "_s + parts.join(u", "_s) + state;
}

/// The same of each row as a line of the console says, as a file.
void writeRows(Desk& desk, EntityType type, const QList<ListRow>& rows, TableForm form, const QString& path) {
    desk.require(DeskAct::Export);
    enterExported(desk, {.kind = enumName(type), .format = enumName(form), .rows = rows.size()});
    const auto file = makeTableFile(path, form, counted(type, static_cast<int>(rows.size())),
                                    {ConsoleWords::tr("Id"), ConsoleWords::tr("Name"), ConsoleWords::tr("Service"),
                                     ConsoleWords::tr("Day"), ConsoleWords::tr("Place"), ConsoleWords::tr("State")});
    for (const ListRow& row : rows) {
        const auto service = enumFromName<Service>(row.service);
        const TableCell day = row.date.isValid() ? TableCell{dateText(row.date), row.date} : TableCell{};
        file->row({{row.id},
                   {row.label},
                   {service ? word(*service) : row.service},
                   day,
                   {row.postcode.isEmpty() ? QString() : placeName(row.postcode)},
                   {row.state.isEmpty() ? QString() : stateWord(type, row.state)}});
    }
    file->finish();
}

} // namespace

ExitStatus runList(Session& session) {
    const CommandLine& line = session.line;
    if (line.operands.at(0) == "areas"_L1)
        return runListAreas(session);
    const auto type = recordType(line.operands.at(0));
    if (!type) {
        QStringList names;
        for (const EntityType one : enumValues<EntityType>())
            names.append(enumName(one));
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("There are no records of the type “%1”. The types are: %2.")
                                .arg(line.operands.at(0), names.join(u", "_s)));
    }
    const auto limit = session.number("limit"_L1, -1, 0, std::numeric_limits<int>::max());
    if (!limit)
        return ExitStatus::Usage;
    ListQuery query;
    query.type = *type;
    query.search = line.value("search"_L1);
    query.limit = *limit;
    if (line.has("state"_L1)) {
        const auto states = schemaOf(*type).states;
        const QString state = line.value("state"_L1);
        if (std::ranges::none_of(states, [&](QLatin1StringView s) { return s == state; })) {
            QStringList names;
            for (const QLatin1StringView one : states)
                names.append(one);
            return session.fail(
                ExitStatus::BadInput,
                names.isEmpty()
                    ? ConsoleWords::tr("Records of this type have no state.")
                    : ConsoleWords::tr("“%1” is no state here. The states are: %2.").arg(state, names.join(u", "_s)));
        }
        query.states = {state};
    }
    QList<std::pair<TableForm, QString>> files;
    for (const TableForm form : enumValues<TableForm>()) {
        if (!line.has(enumName(form)))
            continue;
        const auto path = session.outputFile(enumName(form));
        if (!path)
            return ExitStatus::BadInput;
        files.append({form, *path});
    }
    const ListPage page = session.desk().queries().list(query);
    for (const auto& [form, path] : std::as_const(files))
        writeRows(session.desk(), *type, page.rows, form, path);
    if (session.out.isJson() && !page.rows.isEmpty()) // whole records, unlike the lines
        enterExported(session.desk(), {.kind = enumName(*type), .format = "json"_L1, .rows = page.rows.size()});
    QJsonArray items;
    for (const ListRow& row : page.rows) {
        if (session.out.isJson())
            items.append(itemOf(*type, row));
        session.out.line(lineOf(*type, row));
    }
    session.out.object({{u"total"_s, page.total}, {u"items"_s, items}});
    for (const auto& [form, path] : std::as_const(files))
        session.out.written(path);
    session.out.line(
        page.rows.size() == page.total
            ? counted(*type, static_cast<int>(page.total))
            : ConsoleWords::tr("%1 of %2", "lines shown, lines in all").arg(page.rows.size()).arg(page.total));
    return ExitStatus::Done;
}

namespace {

QJsonObject matchObject(const Match& match, Names& names) {
    QJsonObject object = bodyOf(match);
    object.insert(u"id"_s, match.id.toString());
    object.insert(u"state"_s, QString(enumName(match.state)));
    object.insert(u"volunteer_name"_s, names.ofVolunteer(match.volunteer));
    return object;
}

/// What belongs to a record and is a document of its own.
void addRelated(Desk& desk, const QString& id, QJsonObject& object) {
    Names names(desk);
    const auto addMatches = [&](QLatin1StringView column) {
        QJsonArray matches;
        for (const Match& match : desk.findBy<Match>(column, id))
            matches.append(matchObject(match, names));
        object.insert(u"matches"_s, matches);
    };
    const auto addPerson = [&](const PersonId& person) {
        if (const auto body = desk.body(person.toString())) {
            enterReading(desk, person.toString(), *body);
            object.insert(u"person"_s, *body);
        }
    };
    if (const auto request = RequestId::fromString(id)) {
        addMatches("request"_L1);
        if (const auto helped = names.beneficiary(desk.find<Request>(*request)->beneficiary))
            addPerson(helped->person);
    } else if (const auto volunteer = VolunteerId::fromString(id)) {
        addMatches("volunteer"_L1);
        addPerson(desk.find<Volunteer>(*volunteer)->person);
    } else if (const auto beneficiary = BeneficiaryId::fromString(id)) {
        addPerson(desk.find<Beneficiary>(*beneficiary)->person);
    } else if (PostingId::fromString(id)) {
        QJsonArray signups;
        for (const Signup& signup : desk.findBy<Signup>("posting"_L1, id)) {
            QJsonObject one = bodyOf(signup);
            one.insert(u"id"_s, signup.id.toString());
            one.insert(u"state"_s, QString(enumName(signup.state)));
            one.insert(u"volunteer_name"_s, names.ofVolunteer(signup.volunteer));
            signups.append(one);
        }
        object.insert(u"signups"_s, signups);
    }
}

void sayFields(Session& session, EntityType type, const QJsonObject& record) {
    Names names(session.desk());
    for (const FieldSchema& field : schemaOf(type).fields) {
        QString text = valueWords(type, field, valueAt(record, field.path));
        if (field.kind == FieldKind::Reference && !text.isEmpty()) {
            if (const QString name = title(names.of(text)); !name.isEmpty() && name != text)
                text = name + u" ("_s + text + u')';
        }
        if (!text.isEmpty())
            session.out.line(
                ConsoleWords::tr("%1: %2", "a field, its value").arg(sentenceCase(fieldWord(type, field.path)), text));
    }
}

} // namespace

ExitStatus runShow(Session& session) {
    const QString id = session.line.operands.at(0);
    Desk& desk = session.desk();
    const auto type = entityTypeOf(id);
    const auto body = type ? desk.body(id) : std::nullopt;
    if (!body)
        return session.notFound(id);
    const Subject subject = Names(desk).of(id);
    const QJsonObject whole = wholeBody(*type, id, *body);
    enterReading(desk, id, whole);
    QJsonObject object{{u"id"_s, id}, {u"type"_s, QString(enumName(*type))}, {u"title"_s, title(subject)}};
    if (const auto stored = desk.documents().revision(id))
        object.insert(u"rev"_s, stored->rev.toString());
    insertIf(object, u"state"_s, whole.value(u"state"_s).toString());
    object.insert(u"record"_s, whole);
    if (session.out.isJson())
        addRelated(desk, id, object);
    session.out.object(object);
    session.out.line(ConsoleWords::tr("%1: %2", "a field, its value").arg(sentenceCase(word(*type)), title(subject)));
    sayFields(session, *type, whole);
    return ExitStatus::Done;
}

} // namespace entraide::console
