// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/rejects_columns.h"

#include "domain/text_fold.h"

#include <algorithm>
#include <array>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

// Folded. What the app writes, in each of its languages, and the short forms.
constexpr std::array lineWords{
    "line in the file"_L1, "ligne du fichier"_L1, "regel in het bestand"_L1, "zeile in der datei"_L1,
    "line"_L1,             "ligne"_L1,            "regel"_L1,                "zeile"_L1};
constexpr std::array reasonWords{"why it was left out"_L1,
                                 "motif de la mise a lecart"_L1,
                                 "waarom weggelaten"_L1,
                                 "warum weggelassen"_L1,
                                 "reason"_L1,
                                 "raison"_L1,
                                 "motif"_L1,
                                 "reden"_L1,
                                 "grund"_L1};

bool isOneOf(const QString& header, std::span<const QLatin1StringView> words) {
    return std::ranges::find(words, foldText(header)) != words.end();
}

} // namespace

QList<bool> rejectsColumns(const QStringList& headers) {
    QList<bool> found(headers.size(), false);
    for (qsizetype i = 1; i < headers.size(); ++i) {
        if (isOneOf(headers[i - 1], lineWords) && isOneOf(headers[i], reasonWords))
            found[i - 1] = found[i] = true;
    }
    return found;
}

QStringList withoutRejectsColumns(const QStringList& headers) {
    const QList<bool> added = rejectsColumns(headers);
    QStringList own;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (!added[i])
            own.append(headers[i]);
    }
    return own;
}

} // namespace entraide
