// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"
#include "domain/phone.h"
#include "domain/records.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/record_types.h"
#include "ui/words/error_words.h"
#include "ui/words/field_words.h"
#include "ui/words/place_names.h"
#include "ui/words/state_words.h"
#include "workflows/enrolment.h"
#include "workflows/move_record.h"
#include "workflows/user_desk.h"
#include "workflows/volunteer_age.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// FIELD=VALUE, read.
struct Assignment {
    const FieldSchema* field = nullptr;
    QJsonValue value;
};

/// How a value of a kind is written.
QString wayToWrite(FieldKind kind) {
    switch (kind) {
    case FieldKind::Integer:
        return ConsoleWords::tr("Write a whole number, 0 or more.");
    case FieldKind::Real:
        return ConsoleWords::tr("Write a number; a latitude from -90 to 90, a longitude from -180 to 180.");
    case FieldKind::Boolean:
        return ConsoleWords::tr("Write true or false.");
    case FieldKind::Date:
        return ConsoleWords::tr("Write a date as 2026-03-17.");
    case FieldKind::DateTime:
        return ConsoleWords::tr("Write a moment as 2026-03-17T14:30:00Z.");
    case FieldKind::Hours:
        return ConsoleWords::tr("Write hours as 09:00-12:00.");
    case FieldKind::Week:
        return ConsoleWords::tr("Write a week as mo 09:00-12:00; we 14:00-18:00.");
    default:
        return ConsoleWords::tr("Change it in the window.");
    }
}

/// Whether a number can be kept and makes sense; all else is judged by the record's own rules.
bool mayBe(const FieldSchema& field, const QJsonValue& value) {
    if (field.kind == FieldKind::Integer)
        return value.isNull() || (value.toDouble() >= 0 && value.toDouble() <= std::numeric_limits<int>::max());
    if (field.path.endsWith(".lat"_L1))
        return value.isNull() || std::abs(value.toDouble()) <= 90;
    if (field.path.endsWith(".lon"_L1))
        return value.isNull() || std::abs(value.toDouble()) <= 180;
    return true;
}

/// Says why and gives none when one cannot be read.
std::optional<Assignment> readAssignment(Session& session, const EntitySchema& schema, const QString& text) {
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 1) {
        session.fail(ExitStatus::Usage, ConsoleWords::tr("Write FIELD=VALUE, not “%1”.").arg(text));
        return std::nullopt;
    }
    const QString path = text.left(equals);
    const FieldSchema* field = schema.field(path);
    if (!field) {
        session.fail(ExitStatus::BadInput, ConsoleWords::tr("A %1 has no field “%2”.").arg(QString(schema.name), path));
        return std::nullopt;
    }
    const QString written = text.mid(equals + 1);
    const auto value = valueOfText(*field, written);
    if (!value || !mayBe(*field, *value)) {
        QStringList choices;
        for (const QLatin1StringView choice : field->choices)
            choices.append(choice);
        session.fail(
            ExitStatus::BadInput,
            choices.isEmpty() ? ConsoleWords::tr("%1 cannot be “%2”. %3").arg(path, written, wayToWrite(field->kind))
            : field->kind == FieldKind::ChoiceList
                ? ConsoleWords::tr("%1 cannot be “%2”. It can be one or more of these, with “;” between: %3.")
                      .arg(path, written, choices.join(u", "_s))
                : ConsoleWords::tr("%1 cannot be “%2”. It can be: %3.").arg(path, written, choices.join(u", "_s)));
        return std::nullopt;
    }
    return Assignment{field, *value};
}

/// Phones and e-mails as the desk keeps them, where they can be read.
QJsonValue normalised(const FieldSchema& field, const QJsonValue& value) {
    const auto one = [&](const QString& text) -> QString {
        if (field.path.endsWith("phone"_L1) || field.path == "phones"_L1) {
            const auto phone = Phone::fromText(text);
            return phone ? phone->e164() : text;
        }
        if (field.path == "email"_L1 || field.path == "emails"_L1)
            return emailFromText(text).value_or(text);
        return text;
    };
    if (value.isString())
        return one(value.toString());
    if (field.kind != FieldKind::TextList)
        return value;
    QJsonArray array;
    for (const QJsonValue& item : value.toArray())
        array.append(one(item.toString()));
    return array;
}

/// What is wrong with the record as it would be; the same rules as its form.
QList<FormIssue> issuesOf(EntityType type, const QString& id, const QJsonObject& body, const Today& today) {
    switch (type) {
    case EntityType::Person:
        return check(recordFromBody<Person>(id, body), today, knownPostcodes());
    case EntityType::Volunteer:
        return check(recordFromBody<Volunteer>(id, body), today);
    case EntityType::Request:
        return check(recordFromBody<Request>(id, body), today, knownPostcodes());
    default:
        return {};
    }
}

/// Whether somebody who volunteers would be too young by what is changed of the person.
std::optional<Refusal> refusalOfAge(const Desk& desk, const QString& id, const QJsonObject& body, const Today& today) {
    const QList<Volunteer> enrolled = desk.findBy<Volunteer>("person"_L1, id);
    const bool helps = std::ranges::any_of(enrolled, [](const Volunteer& v) { return v.state != VolunteerState::Left; });
    return helps ? entraide::refusalOfAge(desk, recordFromBody<Person>(id, body), today.date) : std::nullopt;
}

bool isReason(const QString& path) {
    return path == "unmet_reason"_L1 || path == "decline_reason"_L1 || path == "reason"_L1 ||
           path == "override_reason"_L1 || path == "end_reason"_L1 || path == "fail_reason"_L1 ||
           path == "cancel_reason"_L1;
}

/// Thrown inside the transaction to leave nothing of it.
struct Abandoned {};

} // namespace

ExitStatus runSet(Session& session) {
    const QString id = session.line.operands.at(0);
    Desk& desk = session.desk();
    const auto type = entityTypeOf(id);
    const auto before = type ? desk.body(id) : std::nullopt;
    if (!before)
        return session.notFound(id);
    const EntitySchema& schema = schemaOf(*type);
    QList<Assignment> assignments;
    QString newState;
    QString reason;
    for (const QString& text : session.line.operands.mid(1)) {
        const auto assignment = readAssignment(session, schema, text);
        if (!assignment)
            return text.indexOf(u'=') < 1 ? ExitStatus::Usage : ExitStatus::BadInput;
        if (assignment->field->path == "state"_L1)
            newState = assignment->value.toString();
        else
            assignments.append(*assignment);
        if (*type == EntityType::Person && newState == enumName(PersonState::Erased))
            return session.fail(
                ExitStatus::BadInput,
                ConsoleWords::tr("Erasing is more than a state: use the command erase. To put somebody out of "
                                 "sight only, set state=archived."));
        if (isReason(assignment->field->path))
            reason = assignment->value.toString();
    }

    std::optional<Refusal> refused;
    QList<FormIssue> issues;
    try {
        desk.write([&](Desk::Writer& writer) {
            QJsonObject body = *before;
            for (const Assignment& assignment : std::as_const(assignments))
                setValueAt(body, assignment.field->path, normalised(*assignment.field, assignment.value));
            issues = issuesOf(*type, id, body, session.today);
            if (blocks(issues))
                throw Abandoned{};
            if (body != *before) {
                if (*type == EntityType::Person && body.value("birth_year"_L1) != before->value("birth_year"_L1))
                    refused = refusalOfAge(desk, id, body, session.today);
                else if (*type == EntityType::User)
                    refused = refusalToSave(desk, recordFromBody<User>(id, body));
                if (refused)
                    throw Abandoned{};
                writer.putBody(id, body);
            }
            const QString from = wholeBody(*type, id, body).value(u"state"_s).toString();
            if (newState.isEmpty() || newState == from)
                return;
            const auto moved = moveRecord(desk, id, newState, {reason, session.by(), session.today});
            if (!moved) {
                refused = moved.refusal();
                throw Abandoned{};
            }
        });
    } catch (const Abandoned&) {
        if (refused)
            return session.fail(*refused);
        const auto blocking = std::ranges::find_if(issues, [](const FormIssue& issue) { return !issue.warning; });
        return session.fail(ExitStatus::BadInput, blocking->field + u": "_s + sentenceFor(*blocking));
    }

    const QStringList changed = changedPaths(schema, *before, desk.body(id).value_or(*before));
    session.out.object({{u"id"_s, id}, {u"changed"_s, QJsonArray::fromStringList(changed)}});
    QStringList names;
    for (const QString& path : changed)
        names.append(fieldWord(*type, path));
    session.out.line(changed.isEmpty() ? ConsoleWords::tr("Nothing changed.")
                                       : ConsoleWords::tr("Changed: %1.").arg(names.join(u", "_s)));
    return ExitStatus::Done;
}

} // namespace entraide::console
