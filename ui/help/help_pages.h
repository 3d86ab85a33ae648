// SPDX-License-Identifier: GPL-3.0-or-later
// The help's pages: Markdown in the program's resources, ":/help/<language>/<topic>.md". They name commands by their id
// ("[[requests.propose]]"), so that words and keys are always those of the menus.
#pragma once

#include "domain/vocabulary.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace entraide {

/// What the help says of a command.
struct CommandName {
    QString text; ///< without mnemonic and dots
    QString key;  ///< as the keyboard shows it; may be empty
};
using CommandNames = QHash<QString, CommandName>; ///< by id

/// The page with the list of the others.
inline constexpr QLatin1StringView helpContents("contents");

/// Every topic that has a page in English, in the order of their names.
QStringList helpTopics();
/// The page of \a topic in \a language, else in English; empty when there is none.
QString helpPage(const QString& topic, Language language);
/// \a markdown with the commands' words and keys. Those that nothing in \a names tells go to \a unknown.
QString withCommands(QString markdown, const CommandNames& names, QStringList* unknown = nullptr);

} // namespace entraide
