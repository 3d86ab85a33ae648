// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_mapping.h"

#include "domain/error.h"
#include "domain/text_fold.h"
#include "interchange/column_guess.h"
#include "interchange/form_columns.h"
#include "interchange/import_source.h"
#include "interchange/rejects_columns.h"
#include "storage/desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <functional>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(ImportTarget target, ImportKind kind) {
    return targetsOf(kind).contains(target);
}

struct ColumnChoice : TargetGuess {
    bool known = false;     ///< decided before
    bool nameCells = false; ///< whole names stand in it
};

/// What \a mapping says of each of \a headers; nothing where it does not speak of it.
QList<std::optional<ImportTarget>> knownTargets(const ImportMapping& mapping, ImportKind kind,
                                                const QStringList& headers) {
    QList<std::optional<ImportTarget>> targets;
    QList<bool> used(mapping.columns.size(), false);
    for (const QString& header : headers) {
        std::optional<ImportTarget> target;
        // Two columns of one name are taken in their order.
        for (qsizetype i = 0; i < mapping.columns.size() && !target; ++i) {
            if (used[i] || foldText(mapping.columns[i].column) != foldText(header))
                continue;
            used[i] = true;
            target = enumFromName<ImportTarget>(mapping.columns[i].target).value_or(ImportTarget::None);
            if (!isAllowed(*target, kind))
                target = ImportTarget::None;
        }
        targets.append(target);
    }
    return targets;
}

/// "Nom" is a family name beside "Prénom", and a whole name without it. Even a known whole name becomes a family name
/// when the column of given names is new, or the one would overwrite the other.
void settleNames(QList<ColumnChoice>& guesses) {
    const auto has = [&](ImportTarget target) {
        return std::ranges::any_of(guesses, [&](const TargetGuess& guess) { return guess.target == target; });
    };
    const bool given = has(ImportTarget::GivenName);
    const bool full = has(ImportTarget::FullName);
    const bool newGiven = std::ranges::any_of(
        guesses, [](const ColumnChoice& guess) { return !guess.known && guess.target == ImportTarget::GivenName; });
    for (ColumnChoice& guess : guesses) {
        if (guess.target == ImportTarget::FamilyName && !guess.known && !given && !full)
            guess.target = ImportTarget::FullName;
        else if (guess.target == ImportTarget::FullName && given && !has(ImportTarget::FamilyName) &&
                 (!guess.known || (newGiven && !guess.nameCells)))
            guess.target = ImportTarget::FamilyName;
    }
}

/// Where two columns claim the same, the known one keeps it, and of two guesses the surer one.
void settleRivals(QList<ColumnChoice>& guesses) {
    for (ColumnChoice& guess : guesses) {
        if (guess.known || mayRepeat(guess.target))
            continue;
        for (ColumnChoice& rival : guesses) {
            if (&rival == &guess || rival.target != guess.target)
                continue;
            if (rival.known)
                guess = {{ImportTarget::Remark, 0}};
            else
                static_cast<TargetGuess&>(rival.weight > guess.weight ? guess : rival) = {};
            if (mayRepeat(guess.target))
                break;
        }
    }
}

bool looksLikeNames(const QStringList& cells) {
    int names = 0;
    int filled = 0;
    for (const QString& cell : cells) {
        const QStringList words = cell.split(u' ', Qt::SkipEmptyParts);
        filled += !words.isEmpty();
        names += words.size() >= 2 && words.size() <= 5 && std::ranges::all_of(words, [](const QString& word) {
                     return word[0].isUpper() &&
                            std::ranges::none_of(word, [](QChar c) { return c.isDigit() || c == u'@' || c == u'/'; });
                 });
    }
    return filled > 0 && names * 10 >= filled * 8;
}

/// What a form's program added: its time is when people signed up, and who was logged in counts where nothing else says
/// who it is. An account is "anonymous" for most forms.
void settleFormColumns(QList<ColumnChoice>& guesses, const FormColumns& form, ImportKind kind,
                       const std::function<QStringList(qsizetype)>& cellsOf) {
    const auto asks = [&](std::initializer_list<ImportTarget> targets) {
        return std::ranges::any_of(guesses, [&](const TargetGuess& guess) {
            return std::ranges::find(targets, guess.target) != targets.end();
        });
    };
    for (qsizetype i = 0; i < guesses.size(); ++i) {
        ColumnChoice& guess = guesses[i];
        if (guess.known || form.columns[i] == FormColumn::Question)
            continue;
        guess = {};
        guess.known = true;
        const QStringList cells = cellsOf(i);
        const auto holds = [&](QLatin1StringView text) {
            return std::ranges::any_of(cells, [&](const QString& cell) { return cell.contains(text); });
        };
        if (form.columns[i] == FormColumn::Submitted)
            guess.target = kind == ImportKind::Volunteers ? ImportTarget::Registered : ImportTarget::Received;
        else if (form.columns[i] == FormColumn::Account && holds("@"_L1) && !asks({ImportTarget::Email}))
            guess.target = ImportTarget::Email;
        else if (form.columns[i] == FormColumn::AccountName && looksLikeNames(cells) &&
                 !asks({ImportTarget::FullName, ImportTarget::FamilyName, ImportTarget::GivenName}))
            guess.target = ImportTarget::FullName;
    }
}

/// The mapping kept for the same questions, when what the form's program adds to them is called otherwise: it is in the
/// language of who exports it.
std::optional<ImportMapping> mappingOfForm(const Desk& desk, ImportKind kind, const QStringList& headers) {
    if (formColumns(headers).program == FormProgram::None)
        return std::nullopt;
    const QStringList questions = questionsOf(headers);
    std::optional<ImportMapping> found;
    desk.forEach<ImportMapping>([&](const ImportMapping& mapping) {
        if (mapping.kind != enumName(kind) || questions.isEmpty())
            return;
        QStringList kept;
        for (const ColumnMapping& column : mapping.columns)
            kept.append(column.column);
        if (questionsOf(kept) == questions)
            found = mapping;
    });
    return found;
}

/// The mapping kept for the most of the file's columns, and for no others.
std::optional<ImportMapping> mappingOfSome(const Desk& desk, ImportKind kind, const QStringList& headers) {
    std::optional<ImportMapping> best;
    desk.forEach<ImportMapping>([&](const ImportMapping& mapping) {
        const auto known = [&] {
            return std::ranges::count_if(knownTargets(mapping, kind, headers),
                                         [](const auto& target) { return target.has_value(); });
        };
        if (mapping.kind == enumName(kind) && mapping.columns.size() > 1 &&
            (!best || mapping.columns.size() > best->columns.size()) && known() == mapping.columns.size())
            best = mapping;
    });
    return best;
}

} // namespace

QString mappingSignature(ImportKind kind, const QStringList& headers) {
    QString text = enumName(kind);
    for (const QString& header : withoutRejectsColumns(headers))
        text += u'\x1f' + foldText(header);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(16).toHex());
}

ImportMapping guessMapping(ImportKind kind, const ImportSource& source, const ImportMapping& known) {
    const QStringList& headers = source.headers();
    const auto cellsOf = [&](qsizetype column) {
        QStringList cells;
        for (const CsvRecord& record : source.sample())
            cells.append(record.cells.value(column));
        return cells;
    };
    const QList<std::optional<ImportTarget>> decided = knownTargets(known, kind, headers);
    const QList<bool> ignored = rejectsColumns(headers);
    const FormColumns form = formColumns(headers);
    QList<ColumnChoice> guesses;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        ColumnChoice choice;
        choice.known = decided[i].has_value() || ignored[i];
        if (decided[i])
            choice.target = *decided[i];
        else if (!ignored[i] && source.hasHeader() && form.columns[i] == FormColumn::Question)
            static_cast<TargetGuess&>(choice) = targetFromHeader(
                form.program == FormProgram::MicrosoftForms ? withoutTableNumber(headers[i]) : headers[i], kind);
        choice.nameCells = choice.known && choice.target == ImportTarget::FullName && looksLikeNames(cellsOf(i));
        guesses.append(choice);
    }
    settleFormColumns(guesses, form, kind, cellsOf);
    settleNames(guesses);
    settleRivals(guesses);
    const auto isFree = [&](qsizetype i) { return guesses[i].target == ImportTarget::None && !guesses[i].known; };
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!isFree(i))
            continue;
        const ImportTarget found = targetFromCells(cellsOf(i), kind);
        const bool taken = !mayRepeat(found) && std::ranges::any_of(guesses, [&](const TargetGuess& guess) {
            return guess.target == found;
        });
        if (!taken)
            guesses[i].target = found;
    }
    const auto isName = [](const TargetGuess& guess) {
        return guess.target == ImportTarget::FullName || guess.target == ImportTarget::FamilyName;
    };
    for (qsizetype i = 0; i < headers.size() && std::ranges::none_of(guesses, isName); ++i) {
        if (isFree(i) && looksLikeNames(cellsOf(i)))
            guesses[i].target = ImportTarget::FullName;
    }
    // A form asks what it likes: what is not known to be something else is an answer.
    for (qsizetype i = 0; i < headers.size() && kind == ImportKind::Signups && source.hasHeader(); ++i) {
        if (isFree(i) && guesses[i].weight == 0 && !headers[i].isEmpty())
            guesses[i].target = ImportTarget::Answer;
    }
    ImportMapping mapping;
    mapping.kind = enumName(kind);
    mapping.signature = mappingSignature(kind, headers);
    for (qsizetype i = 0; i < headers.size(); ++i)
        mapping.columns.append({headers[i], QString(enumName(guesses[i].target))});
    return mapping;
}

bool isRemembered(const Desk& desk, ImportKind kind, const ImportSource& source) {
    return !desk.findBy<ImportMapping>("signature"_L1, mappingSignature(kind, source.headers())).isEmpty() ||
           mappingOfForm(desk, kind, source.headers()).has_value();
}

ProposedMapping mappingFor(const Desk& desk, ImportKind kind, const ImportSource& source) {
    const auto same = desk.findBy<ImportMapping>("signature"_L1, mappingSignature(kind, source.headers()));
    if (!same.isEmpty())
        return {same.last(), true};
    if (const auto form = mappingOfForm(desk, kind, source.headers()))
        return {guessMapping(kind, source, *form), true};
    // Columns without headers are only numbered: their numbers tell nothing.
    const auto some = source.hasHeader() ? mappingOfSome(desk, kind, source.headers()) : std::nullopt;
    return {guessMapping(kind, source, some.value_or(ImportMapping{})), false};
}

QList<ImportTarget> targetsFor(const ImportMapping& mapping, ImportKind kind, const QStringList& headers) {
    QList<ImportTarget> targets;
    for (const auto& target : knownTargets(mapping, kind, headers))
        targets.append(target.value_or(ImportTarget::None));
    return targets;
}

QByteArray mappingToJson(const ImportMapping& mapping) {
    QJsonObject columns;
    for (const ColumnMapping& column : mapping.columns)
        columns.insert(column.column, column.target);
    return QJsonDocument(QJsonObject{{u"kind"_s, mapping.kind}, {u"columns"_s, columns}}).toJson();
}

ImportMapping mappingFromJson(const QByteArray& json, ImportKind kind, const QString& subject) {
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    const QJsonValue columns = document.object().value("columns"_L1);
    if (!columns.isObject())
        throw Error(ErrorCode::BadInput, subject,
                    problem.error == QJsonParseError::NoError ? u"no \"columns\""_s : problem.errorString());
    ImportMapping mapping;
    mapping.kind = enumName(kind);
    const QJsonObject object = columns.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto target = enumFromName<ImportTarget>(it.value().toString());
        if (!target || !isAllowed(*target, kind))
            throw Error(ErrorCode::BadInput, it.value().toString(), u"an unknown target"_s);
        mapping.columns.append({it.key(), it.value().toString()});
    }
    return mapping;
}

} // namespace entraide
