// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/sharing_words.h"

#include "ui/words/field_words.h"
#include "ui/words/named_words.h"
#include "ui/words/round_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct SharingWords {
    Q_DECLARE_TR_FUNCTIONS(SharingWords)
};

/// Parts of a document that no record has.
struct CodeWord {
    QLatin1StringView code;
    const char* word;
};
constexpr std::array codeWords{
    CodeWord{"type"_L1, QT_TRANSLATE_NOOP("LeavingCode", "kind of document")},
    CodeWord{"from"_L1, QT_TRANSLATE_NOOP("LeavingCode", "sender's number")},
    CodeWord{"desk"_L1, QT_TRANSLATE_NOOP("LeavingCode", "name of the desk")},
    CodeWord{"state"_L1, QT_TRANSLATE_NOOP("LeavingCode", "step")},
    CodeWord{"card"_L1, QT_TRANSLATE_NOOP("LeavingCode", "number of the card")},
    CodeWord{"claim"_L1, QT_TRANSLATE_NOOP("LeavingCode", "number of the answer")},
    CodeWord{"salt"_L1, QT_TRANSLATE_NOOP("LeavingCode", "random number")},
    CodeWord{"quarter"_L1, QT_TRANSLATE_NOOP("LeavingCode", "quarter")},
    CodeWord{"postcode"_L1, QT_TRANSLATE_NOOP("LeavingCode", "postcode")},
    CodeWord{"locality"_L1, QT_TRANSLATE_NOOP("LeavingCode", "locality")},
    CodeWord{"organisation"_L1, QT_TRANSLATE_NOOP("LeavingCode", "organisation")},
    CodeWord{"questions"_L1, QT_TRANSLATE_NOOP("LeavingCode", "question")},
    CodeWord{"roles.key"_L1, QT_TRANSLATE_NOOP("LeavingCode", "number of the role")},
    CodeWord{"roles.name"_L1, QT_TRANSLATE_NOOP("LeavingCode", "role")},
    CodeWord{"roles.left"_L1, QT_TRANSLATE_NOOP("LeavingCode", "places left")},
    CodeWord{"shifts.key"_L1, QT_TRANSLATE_NOOP("LeavingCode", "number of the shift")},
    CodeWord{"shifts.date"_L1, QT_TRANSLATE_NOOP("LeavingCode", "day of the shift")},
    CodeWord{"shifts.from"_L1, QT_TRANSLATE_NOOP("LeavingCode", "beginning of the shift")},
    CodeWord{"shifts.to"_L1, QT_TRANSLATE_NOOP("LeavingCode", "end of the shift")},
    CodeWord{"shifts.place"_L1, QT_TRANSLATE_NOOP("LeavingCode", "place of the shift")},
    CodeWord{"shifts.places.role"_L1, QT_TRANSLATE_NOOP("LeavingCode", "number of the role")},
    CodeWord{"shifts.places.left"_L1, QT_TRANSLATE_NOOP("LeavingCode", "places left")},
};

/// "fields.phones" of a hand-over is "phones" in the table.
QString inTable(const QString& code) {
    return code.startsWith("fields."_L1) ? code.mid(7) : code;
}

const LeavingRow* rowOf(const QString& code) {
    const auto rows = leavingTable();
    const auto found = std::ranges::find_if(rows, [&](const LeavingRow& row) { return row.code == code; });
    return found == rows.end() ? nullptr : &*found;
}

QString aboutText(const InboxItem& item) {
    QStringList parts;
    if (item.service)
        parts.append(word(*item.service));
    if (item.portions > 0)
        parts.append(SharingWords::tr("%n portion(s)", nullptr, item.portions));
    if (!item.suits.isEmpty())
        parts.append(suitsText(item.suits));
    if (!item.quarter.isEmpty())
        parts.append(placeName(item.quarter));
    if (item.when != When())
        parts.append(shortWhenText(item.when));
    return parts.join(u", "_s);
}

} // namespace

QString word(ShareState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ShareState", "offered"), QT_TRANSLATE_NOOP("ShareState", "agreed"),
        QT_TRANSLATE_NOOP("ShareState", "handed over"), QT_TRANSLATE_NOOP("ShareState", "closed"),
        QT_TRANSLATE_NOOP("ShareState", "withdrawn")};
    return words::named("ShareState", names, state);
}

QString shareStepWord(const QString& name) {
    if (const auto share = enumFromName<ShareState>(name))
        return word(*share);
    if (name == enumName(PledgeState::TakenOver))
        return SharingWords::tr("taken over");
    return name;
}

QString word(CardKind kind) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("CardKind", "request"),
                                         QT_TRANSLATE_NOOP("CardKind", "dish")};
    return words::named("CardKind", names, kind);
}

QString word(InboxKind kind, CardKind what) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("InboxKind", "looks for help"),
                                         QT_TRANSLATE_NOOP("InboxKind", "would help"),
                                         QT_TRANSLATE_NOOP("InboxKind", "takes its answer back"),
                                         QT_TRANSLATE_NOOP("InboxKind", "says what became of it"),
                                         QT_TRANSLATE_NOOP("InboxKind", "hands over"),
                                         QT_TRANSLATE_NOOP("InboxKind", "does not need you any more"),
                                         QT_TRANSLATE_NOOP("InboxKind", "was chosen on one of two computers"),
                                         QT_TRANSLATE_NOOP("InboxKind", "signs up"),
                                         QT_TRANSLATE_NOOP("InboxKind", "asks for help")};
    if (what == CardKind::Dish && kind == InboxKind::Card)
        return SharingWords::tr("offers a dish", "an association");
    if (what == CardKind::Dish && kind == InboxKind::Claim)
        return SharingWords::tr("would fetch the dish", "an association");
    return words::named("InboxKind", names, kind);
}

QString takeWord(InboxKind kind, CardKind what) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("InboxAction", "Offer to help"),   QT_TRANSLATE_NOOP("InboxAction", "Agree"),
        QT_TRANSLATE_NOOP("InboxAction", "Offer it again"),  QT_TRANSLATE_NOOP("InboxAction", "Note it"),
        QT_TRANSLATE_NOOP("InboxAction", "Take over"),       QT_TRANSLATE_NOOP("InboxAction", "Seen"),
        QT_TRANSLATE_NOOP("InboxAction", "Choose this one"), QT_TRANSLATE_NOOP("InboxAction", "Take in"),
        QT_TRANSLATE_NOOP("InboxAction", "Take in")};
    if (what == CardKind::Dish && kind == InboxKind::Card)
        return SharingWords::tr("Ask for the dish");
    return words::named("InboxAction", names, kind);
}

QString takeWord(const InboxItem& item) {
    return takeWord(item.kind, item.what);
}

QString inboxText(const InboxItem& item) {
    QString what = word(item.kind, item.what);
    if (item.kind == InboxKind::Outcome && item.what == CardKind::Dish)
        what = item.done ? SharingWords::tr("has fetched the dish") : SharingWords::tr("could not fetch the dish");
    else if (item.kind == InboxKind::Outcome)
        what = item.done ? SharingWords::tr("has done it") : SharingWords::tr("could not do it");
    const QString about = aboutText(item);
    const QString text = SharingWords::tr("%1 %2", "who, what they do: Ixelles looks for help").arg(item.from, what);
    return about.isEmpty() ? text : SharingWords::tr("%1: %2", "Ixelles looks for help, shopping").arg(text, about);
}

QString leavingWord(const QString& whole) {
    const QString code = inTable(whole);
    const auto language = [](const QString& text) {
        const QString end = text.section(u'.', -1);
        return end == "fr"_L1 || end == "nl"_L1 || end == "en"_L1 ? end.toUpper() : QString();
    };
    const QString tongue = language(code);
    const QString stem = tongue.isEmpty() ? code : code.section(u'.', 0, -2);
    const auto known = std::ranges::find_if(codeWords, [&](const CodeWord& one) { return one.code == stem; });
    QString text;
    if (known != codeWords.end() && code == whole)
        text = QCoreApplication::translate("LeavingCode", known->word);
    else if (const LeavingRow* row = rowOf(code))
        return fieldWord(row->type, QString(row->path));
    else
        text = code;
    return tongue.isEmpty() ? text : SharingWords::tr("%1 (%2)", "a field, a language").arg(text, tongue);
}

QString leavingText(const LeavingValue& value) {
    if (const auto kind = enumFromName<CardKind>(value.value.toString()); kind && value.code == "kind"_L1)
        return word(*kind);
    const LeavingRow* row = rowOf(inTable(value.code));
    const FieldSchema* field = row ? schemaOf(row->type).field(QString(row->path)) : nullptr;
    if (field)
        return valueWords(row->type, *field, value.value);
    if (value.value.isString())
        return value.value.toString();
    if (value.value.isNull())
        return SharingWords::tr("no limit");
    return QString::fromUtf8(QJsonDocument(QJsonArray{value.value}).toJson(QJsonDocument::Compact)).chopped(1).mid(1);
}

QString stayingText(const StayingField& field) {
    return SharingWords::tr("%1: %2", "a kind of record, its field")
        .arg(word(field.type), fieldWord(field.type, field.path));
}

} // namespace entraide
