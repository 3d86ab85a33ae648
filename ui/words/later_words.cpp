// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/later_words.h"

#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDir>

namespace entraide {

namespace {

struct LaterWords {
    Q_DECLARE_TR_FUNCTIONS(LaterWords)
};

} // namespace

QString laterSentenceFor(const std::exception_ptr& fault) {
    const Error error = errorOf(fault);
    const bool isOfTheDisk = error.code() == ErrorCode::Storage || error.code() == ErrorCode::NoPermission;
    if (!isOfTheDisk || error.subject().isEmpty())
        return sentenceFor(error);
    return LaterWords::tr("%1 could not be read or written just now. What was saved before is safe, and what you are "
                          "typing is still there; what is shown may be behind. Check the disk and try again.")
        .arg(QDir::toNativeSeparators(error.subject()));
}

} // namespace entraide
