// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/quarter_words.h"

#include "ui/words/reading_language.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/week_planning.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct QuarterWords {
    Q_DECLARE_TR_FUNCTIONS(QuarterWords)
};

} // namespace

QString quarterName(const QuarterShare& quarter) {
    if (quarter.commune != LocalText())
        return localText(quarter.commune);
    return quarter.postcode.isEmpty() ? QuarterWords::tr("Place not known", "where help is asked for")
                                      : placeName(quarter.postcode);
}

QString percentText(double share) {
    return ReadingLanguage::locale().toString(std::lround(share * 100)) + u"\u00a0%"_s;
}

} // namespace entraide
