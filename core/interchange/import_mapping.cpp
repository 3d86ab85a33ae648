// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_mapping.h"

#include "domain/error.h"
#include "domain/text_fold.h"
#include "interchange/column_guess.h"
#include "interchange/import_source.h"
#include "storage/desk.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isAllowed(ImportTarget target, ImportKind kind) {
    return targetsOf(kind).contains(target);
}

/// "Nom" is a family name beside "Prénom", and a whole name without it.
void settleNames(QList<TargetGuess>& guesses) {
    const auto has = [&](ImportTarget target) {
        return std::ranges::any_of(guesses, [&](const TargetGuess& guess) { return guess.target == target; });
    };
    const bool given = has(ImportTarget::GivenName);
    const bool full = has(ImportTarget::FullName);
    for (TargetGuess& guess : guesses) {
        if (guess.target == ImportTarget::FamilyName && !given && !full)
            guess.target = ImportTarget::FullName;
        else if (guess.target == ImportTarget::FullName && given && !has(ImportTarget::FamilyName))
            guess.target = ImportTarget::FamilyName;
    }
}

/// Where two columns claim the same, the surer one keeps it.
void settleRivals(QList<TargetGuess>& guesses) {
    for (TargetGuess& guess : guesses) {
        if (mayRepeat(guess.target))
            continue;
        for (TargetGuess& rival : guesses) {
            if (&rival != &guess && rival.target == guess.target)
                (rival.weight > guess.weight ? guess : rival) = {};
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

} // namespace

QString mappingSignature(ImportKind kind, const QStringList& headers) {
    QString text = enumName(kind);
    for (const QString& header : headers)
        text += u'\x1f' + foldText(header);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).first(16).toHex());
}

ImportMapping guessMapping(ImportKind kind, const ImportSource& source) {
    const QStringList& headers = source.headers();
    const auto cellsOf = [&](qsizetype column) {
        QStringList cells;
        for (const CsvRecord& record : source.sample())
            cells.append(record.cells.value(column));
        return cells;
    };
    QList<TargetGuess> guesses;
    for (const QString& header : headers)
        guesses.append(source.hasHeader() ? targetFromHeader(header, kind) : TargetGuess{});
    settleNames(guesses);
    settleRivals(guesses);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (guesses[i].target != ImportTarget::None)
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
        if (guesses[i].target == ImportTarget::None && looksLikeNames(cellsOf(i)))
            guesses[i].target = ImportTarget::FullName;
    }
    ImportMapping mapping;
    mapping.kind = enumName(kind);
    mapping.signature = mappingSignature(kind, headers);
    for (qsizetype i = 0; i < headers.size(); ++i)
        mapping.columns.append({headers[i], QString(enumName(guesses[i].target))});
    return mapping;
}

std::optional<ImportMapping> rememberedMapping(const Desk& desk, ImportKind kind, const QStringList& headers) {
    const auto same = desk.findBy<ImportMapping>("signature"_L1, mappingSignature(kind, headers));
    if (!same.isEmpty())
        return same.last();
    std::optional<ImportMapping> best;
    desk.forEach<ImportMapping>([&](const ImportMapping& mapping) {
        const bool inside = mapping.kind == enumName(kind) && mapping.columns.size() > 1 &&
                            std::ranges::all_of(mapping.columns, [&](const ColumnMapping& column) {
                                return headers.contains(column.column);
                            });
        if (inside && (!best || mapping.columns.size() > best->columns.size()))
            best = mapping;
    });
    return best;
}

QList<ImportTarget> targetsFor(const ImportMapping& mapping, ImportKind kind, const QStringList& headers) {
    QList<ImportTarget> targets;
    QList<bool> used(mapping.columns.size(), false);
    for (const QString& header : headers) {
        ImportTarget target = ImportTarget::None;
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            // Two columns of one name are taken in their order.
            if (used[i] || foldText(mapping.columns[i].column) != foldText(header))
                continue;
            used[i] = true;
            target = enumFromName<ImportTarget>(mapping.columns[i].target).value_or(ImportTarget::None);
            break;
        }
        targets.append(isAllowed(target, kind) ? target : ImportTarget::None);
    }
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
            throw Error(ErrorCode::BadInput, subject, u"unknown target \"%1\""_s.arg(it.value().toString()));
        mapping.columns.append({it.key(), it.value().toString()});
    }
    return mapping;
}

} // namespace entraide
