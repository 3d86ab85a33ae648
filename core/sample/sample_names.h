// SPDX-License-Identifier: GPL-3.0-or-later
// Names as they are heard in Brussels. People put together from them are invented.
#pragma once

#include "domain/vocabulary.h"
#include "sample/dice.h"

#include <QString>

namespace entraide {

struct SampleName {
    QString given;
    QString family;
    Language letters = Language::French;  ///< the language of their letters
    std::optional<Language> spokenAtHome; ///< another one they speak
};

SampleName sampleName(Dice& dice);

struct SampleStreet {
    QString fr;
    QString nl;
};

/// Street names found in most towns.
SampleStreet sampleStreet(Dice& dice);

/// \a text in lower case letters of ASCII, for the part before the @.
QString asciiLetters(const QString& text);

} // namespace entraide
