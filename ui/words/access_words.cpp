// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/access_words.h"

#include "domain/phone.h"
#include "domain/records.h"
#include "privacy/retention.h"
#include "ui/words/field_words.h"
#include "ui/words/named_words.h"
#include "ui/words/pairing_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(AccessWords)
};

/// What stands in the place of a thing that is not the person's.
QString thingText(const QJsonObject& thing) {
    if (const auto service = enumFromName<Service>(thing.value("service"_L1).toString())) {
        const QString who = thing.value("for"_L1).toString();
        return who.isEmpty() ? word(*service)
                             : AccessWords::tr("%1, for %2", "a service, initials").arg(word(*service), who);
    }
    LocalText text;
    text.fr = thing.value("fr"_L1).toString();
    text.nl = thing.value("nl"_L1).toString();
    text.en = thing.value("en"_L1).toString();
    text.de = thing.value("de"_L1).toString();
    return localText(text);
}

/// Choices of items, which no field list describes.
template <class... E> QString anyWord(const QString& name) {
    QString result = name;
    const auto look = [&]<class One>(std::type_identity<One>) {
        if (const auto value = enumFromName<One>(name))
            result = word(*value);
    };
    (look(std::type_identity<E>{}), ...);
    return result;
}

QString plainText(EntityType type, const QString& key, const QJsonValue& value) {
    if (value.isBool())
        return value.toBool() ? QCoreApplication::translate("Field", "yes")
                              : QCoreApplication::translate("Field", "no");
    if (value.isDouble())
        return ReadingLanguage::locale().toString(value.toDouble(), 'g', 10);
    if (value.isArray()) {
        QStringList texts;
        for (const QJsonValue& item : value.toArray())
            texts.append(plainText(type, key, item));
        return texts.join(u"; "_s);
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains("service"_L1) || object.contains("fr"_L1) || object.contains("nl"_L1))
            return thingText(object);
        QStringList texts;
        for (auto it = object.begin(); it != object.end(); ++it)
            texts.append(AccessWords::tr("%1: %2", "a field, its value")
                             .arg(fieldWord(type, it.key()), plainText(type, it.key(), it.value())));
        return texts.join(u", "_s);
    }
    const QString text = value.toString();
    if (const QDate date = QDate::fromString(text, Qt::ISODate); date.isValid() && text.size() == 10)
        return dateText(date);
    if (key == "kind"_L1)
        return anyWord<ScreeningKind>(text);
    if (key == "need"_L1)
        return anyWord<SpecialNeed>(text);
    if (key == "what"_L1)
        return anyWord<Consent>(text);
    if (key == "basis"_L1)
        return anyWord<LegalBasis>(text);
    if (key == "means"_L1)
        return anyWord<ConsentMeans>(text);
    return text;
}

QString fieldText(const AccessRecord& record, const FieldSchema& field, const QJsonValue& value) {
    switch (field.kind) {
    case FieldKind::Reference:
        return value.isObject() ? thingText(value.toObject()) : value.toString();
    case FieldKind::ReferenceList:
    case FieldKind::Items:
        return plainText(record.type, field.path.section(u'.', -1), value);
    default:
        return valueWords(record.type, field, value);
    }
}

/// An id tells its reader nothing.
bool isId(const QString& text) {
    return entityTypeOf(text).has_value() && !text.contains(u' ');
}

} // namespace

QString word(DisclosureKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("DisclosureKind", "name, phone and address told to a volunteer"),
        QT_TRANSLATE_NOOP("DisclosureKind", "offered to an association, without a name"),
        QT_TRANSLATE_NOOP("DisclosureKind", "handed over to an association"),
        QT_TRANSLATE_NOOP("DisclosureKind", "a sensitive text was read"),
        QT_TRANSLATE_NOOP("DisclosureKind", "the contact was shown"),
        QT_TRANSLATE_NOOP("DisclosureKind", "printed"),
        QT_TRANSLATE_NOOP("DisclosureKind", "written to a file")};
    return words::named("DisclosureKind", names, kind);
}

QString word(DataSource source) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("DataSource", "told or written at the desk"),
                                         QT_TRANSLATE_NOOP("DataSource", "a list that was read in"),
                                         QT_TRANSLATE_NOOP("DataSource", "the form on the web"),
                                         QT_TRANSLATE_NOOP("DataSource", "another association")};
    return words::named("DataSource", names, source);
}

QString word(ProcessingPurpose purpose) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ProcessingPurpose", "help between neighbours"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "fixed helpers and their visits"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "volunteers for organisations"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "gifts of meals"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "meals on the street"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "obligations towards volunteers (law of 3 July 2005)"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "help together with other associations"),
        QT_TRANSLATE_NOOP("ProcessingPurpose", "running the desk")};
    return words::named("ProcessingPurpose", names, purpose);
}

QString word(PeopleConcerned people) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("PeopleConcerned", "volunteers"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "people who are helped"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "their relatives"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "givers"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "cooks"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "contacts at organisations"),
                                         QT_TRANSLATE_NOOP("PeopleConcerned", "the team")};
    return words::named("PeopleConcerned", names, people);
}

QString word(RetentionRule rule) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("RetentionRule", "reviewed by a person after 24 months in which nothing happened"),
        QT_TRANSLATE_NOOP("RetentionRule", "what concerns money: ten years"),
        QT_TRANSLATE_NOOP("RetentionRule", "the journal: as long as the desk, without who was erased")};
    return words::named("RetentionRule", names, rule);
}

QString word(SecurityMeasure measure) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("SecurityMeasure", "the whole file is encrypted"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "NOT encrypted: a sample desk"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "a passphrase of their own for everybody who works here"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "one passphrase for all"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "roles: everybody sees what their work needs"),
        QT_TRANSLATE_NOOP("SecurityMeasure",
                          "a journal of who read, printed and changed what, which cannot be altered unseen"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "daily encrypted copies, each proven readable"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "the program locks itself when nobody uses it"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "only desks that two people paired may connect, over TLS 1.3"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "partners get only what the help needs"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "paper says who may read it and when to destroy it"),
        QT_TRANSLATE_NOOP("SecurityMeasure", "erasing reaches every desk and is confirmed by each")};
    return words::named("SecurityMeasure", names, measure);
}

QString word(ProcessingRecipient::Kind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ProcessingRecipient", "partner association"),
        QT_TRANSLATE_NOOP("ProcessingRecipient", "hub that keeps copies (processor)"),
        QT_TRANSLATE_NOOP("ProcessingRecipient", "program on this computer"),
        QT_TRANSLATE_NOOP("ProcessingRecipient", "public noticeboard (postings only)")};
    return words::named("ProcessingRecipient", names, kind);
}

QString word(AccessKind kind) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("AccessKind", "person"),
                                         QT_TRANSLATE_NOOP("AccessKind", "anybody with the passphrase"),
                                         QT_TRANSLATE_NOOP("AccessKind",
                                                           "anybody who can open this file on this computer"),
                                         QT_TRANSLATE_NOOP("AccessKind", "desk of the team"),
                                         QT_TRANSLATE_NOOP("AccessKind", "desk of a partner"),
                                         QT_TRANSLATE_NOOP("AccessKind", "hub"),
                                         QT_TRANSLATE_NOOP("AccessKind", "program")};
    return words::named("AccessKind", names, kind);
}

QString wholeFieldWord(EntityType type, const QString& field) {
    if (const QString own = fieldWord(type, field); own != field)
        return own;
    for (const FieldSchema& leaf : schemaOf(type).fields) {
        if (leaf.path.startsWith(field + u'.'))
            return fieldWord(type, leaf.path);
    }
    return field;
}

QList<FieldText> fieldTexts(const AccessRecord& record) {
    QList<FieldText> texts;
    QStringList shown;
    for (const FieldSchema& field : schemaOf(record.type).fields) {
        shown.append(field.path.section(u'.', 0, 0));
        const QJsonValue value = valueAt(record.fields, field.path);
        if (value.isUndefined() || value.isNull())
            continue;
        const QString text = fieldText(record, field, value);
        if (!text.isEmpty() && !isId(text) && field.path != "import_key"_L1)
            texts.append({sentenceCase(fieldWord(record.type, field.path)), text});
    }
    for (auto it = record.fields.begin(); it != record.fields.end(); ++it) {
        if (!shown.contains(it.key()))
            texts.append({it.key(), plainText(record.type, it.key(), it.value())});
    }
    return texts;
}

QString titleText(const AccessRecord& record) {
    const QString what = sentenceCase(word(record.type));
    return record.isOwn ? what : AccessWords::tr("%1 of somebody else, in which you take part", "a record").arg(what);
}

QString disclosureText(const AccessDisclosure& disclosure) {
    QString text = sentenceCase(word(disclosure.what));
    if (!disclosure.to.isEmpty())
        text = AccessWords::tr("%1: %2", "what was told, to whom").arg(text, disclosure.to);
    if (!disclosure.codes.isEmpty()) {
        QStringList fields;
        for (const QString& code : disclosure.codes)
            fields.append(fieldWord(EntityType::Person, code));
        text += u" ("_s + AccessWords::tr("at most: %1", "fields").arg(fields.join(u", "_s)) + u')';
    }
    return text;
}

QStringList retentionSentences(const AccessFile& file) {
    QStringList sentences{
        AccessWords::tr("When nothing has happened for %n month(s), a person of the association looks at "
                        "the record again and decides: keep it, put it away, or erase it. Nothing is "
                        "erased by itself.",
                        nullptr, idleMonths)};
    if (file.past.last.isValid())
        sentences.append(
            AccessWords::tr("The last time anything happened was on %1.", "a date").arg(dateText(file.past.last)));
    if (!file.past.open.isEmpty())
        sentences.append(AccessWords::tr("Not finished: %1.", "what is open").arg(openText(file.past.open)));
    else if (file.idleFrom.isValid())
        sentences.append(
            AccessWords::tr("The record is looked at again from %1.", "a date").arg(dateText(file.idleFrom)));
    if (file.keepUntil.isValid())
        sentences.append(
            file.keepReason.isEmpty()
                ? AccessWords::tr("It was decided to keep it until %1.", "a date").arg(dateText(file.keepUntil))
                : AccessWords::tr("It was decided to keep it until %1: %2.", "a date, a reason")
                      .arg(dateText(file.keepUntil), file.keepReason));
    if (file.archivedOn.isValid())
        sentences.append(AccessWords::tr("It was put away on %1; erasing it is proposed from %2.", "dates")
                             .arg(dateText(file.archivedOn), dateText(file.erasureDueFrom)));
    if (file.past.lawUntil.isValid())
        sentences.append(
            AccessWords::tr("What concerns money has to be kept until %1 (Code of economic law, art. III.86; "
                            "Income tax code 1992, art. 315).",
                            "a date")
                .arg(dateText(file.past.lawUntil)));
    return sentences;
}

QStringList automatedSentences(const AccessFile& file) {
    QStringList sentences{AccessWords::tr("No decision about you is taken by a program alone.")};
    if (file.isRanked)
        sentences.append(
            AccessWords::tr("To find who could help, the program puts volunteers in an order: by the services, "
                            "languages and skills they gave, by when they are free, how far away it is, what "
                            "they promised already and when they were last asked. A person chooses, and sees "
                            "why."));
    return sentences;
}

QStringList rightsSentences() {
    return {AccessWords::tr("You may see what is kept of you, and get it as a file (GDPR, art. 15 and 20)."),
            AccessWords::tr("You may have put right what is wrong (art. 16)."),
            AccessWords::tr("You may have it erased (art. 17). What a law asks to keep is reduced to that."),
            AccessWords::tr("You may ask that it is kept but not used (art. 18), and object to its use (art. 21)."),
            AccessWords::tr("You may take back a consent at any time (art. 7.3); what was done before stays lawful."),
            AccessWords::tr(
                "You may complain to the authority below (art. 77). Tell us first: most things can be put right at "
                "once.")};
}

QStringList authorityLines() {
    const ComplaintAuthority& authority = complaintAuthority();
    const auto in = [](const LocalText& text) {
        switch (ReadingLanguage::locale().language()) {
        case QLocale::French:
            return text.fr;
        case QLocale::Dutch:
            return text.nl;
        case QLocale::German:
            return text.de;
        default:
            return text.en;
        }
    };
    return {in(authority.name), in(authority.address),
            QStringList{shownPhone(authority.phone), authority.email}.join(u" · "_s), authority.web};
}

QString roleText(const AccessHolder& holder) {
    if (holder.kind == AccessKind::User || holder.kind == AccessKind::AnybodyWithPassphrase ||
        holder.kind == AccessKind::AnybodyWithFile) {
        const auto role = enumFromName<Role>(holder.role);
        return role ? word(*role) : holder.role;
    }
    const auto role = enumFromName<exchange::PeerRole>(holder.role);
    return role ? word(*role) : AccessWords::tr("keeps copies");
}

QStringList dataWords(const ProcessingActivity& activity, bool sensitive) {
    QStringList texts;
    for (const ProcessedField& field : activity.fields) {
        if (field.isSensitive != sensitive)
            continue;
        if (const QString name = fieldWord(field.type, field.path); !texts.contains(name))
            texts.append(name);
    }
    return texts;
}

} // namespace entraide
