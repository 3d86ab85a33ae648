// SPDX-License-Identifier: GPL-3.0-or-later
// Short messages to volunteers and to those they help, in the reader's language and not the window's: French, Dutch,
// English or German. Only what core/workflows/courtesies says may be told is in them.
#pragma once

#include "workflows/courtesies.h"

#include <QString>
#include <QUrl>

namespace entraide {

enum class LetterKind {
    Reminder,   ///< to the helper, before
    Thanks,     ///< to the helper, after
    WhoComes,   ///< to who is helped, before
    WasAllWell, ///< to who is helped, after
};

struct Letter {
    QString subject;
    QString body;
};

/// To somebody called \a to (may be empty), about \a times, signed \a from (the association).
Letter letter(LetterKind kind, Language language, const QString& to, const QList<CourtesyDetail>& times,
              const QString& from);
/// One thank-you to many: a paragraph in each of \a languages, and nobody named.
Letter thanksToAll(const QList<Language>& languages, const QString& from);

/// The person's language where letters are written in it, else French.
Language letterLanguage(const Person& person);
/// For the mail program; many \a to stand in the blind copy, so that they do not learn of each other.
QUrl mailtoUrl(const QStringList& to, const Letter& letter);

} // namespace entraide
