// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to volunteers as the lines of a mail merge.
#pragma once

#include "interchange/mail_merge.h"
#include "ui/words/letter_words.h"

#include <functional>

namespace entraide {

class Desk;

/// The names of the columns in the reader's language.
MergeHeaders mergeHeaders();

/// Who is written to, and of which times of theirs.
struct LetterReceiver {
    VolunteerId volunteer;
    Person person;
    QString email; ///< empty: none, or they took back that they may be written to
    QList<CourtesyDetail> times;
};

/// Of each volunteer once, without those whose person is not here, was erased or archived. \a times gives the times of
/// each.
QList<LetterReceiver> receiversOf(const Desk& desk, const QList<VolunteerId>& volunteers,
                                  const std::function<QList<CourtesyDetail>(const VolunteerId&)>& times);

/// One line, in the person's language.
MergeLine mergeLine(const LetterReceiver& receiver, LetterKind kind, const QString& from, const QString& reason);

} // namespace entraide
