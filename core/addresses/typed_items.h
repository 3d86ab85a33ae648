// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/house_number.h"
#include "addresses/street_words.h"

#include <QList>
#include <QString>

namespace entraide {

/// A part of a typed address by its form alone: a word, a house's number with its box, or four digits that may be a
/// postcode.
struct TypedItem {
    enum class Kind {
        Word,
        Number,        ///< "12", "12A", "12 bte 3", "12/3"
        PostcodeAlone, ///< "B-1050": nothing else
        Digits,        ///< "1050": a postcode or a number
    };
    Kind kind = Kind::Word;
    QString text;                  ///< as it was written
    std::vector<FoldedWord> words; ///< for when it belongs to a name after all: "Rue du 11 Novembre"
    HouseNumber number;
    QString box;
    QString postcode;
    bool isAfterBreak = false; ///< a comma or the end of a line stands before
};

QList<TypedItem> typedItems(const QString& typed);

} // namespace entraide
