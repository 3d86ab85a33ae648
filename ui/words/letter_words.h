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
/// What a giver pays of a gift of meals that was promised.
struct GiftToPay {
    int meals = 0;
    qint64 cents = 0; ///< still to come
    QDate promised;
    QString restaurant;
    QString iban;          ///< as it is to be read
    QString communication; ///< likewise
};
/// To a giver called \a to (may be empty): that it is not paid yet, and how to pay it.
Letter letterToGiver(Language language, const QString& to, const GiftToPay& gift, const QString& from);
/// One thank-you to many: a paragraph in each of \a languages, and nobody named.
Letter thanksToAll(const QList<Language>& languages, const QString& from);

/// The person's language where letters are written in it, else French.
Language letterLanguage(const Person& person);
/// For the mail program; many \a to stand in the blind copy, so that they do not learn of each other.
QUrl mailtoUrl(const QStringList& to, const Letter& letter);

} // namespace entraide
