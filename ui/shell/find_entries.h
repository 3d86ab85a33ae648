// SPDX-License-Identifier: GPL-3.0-or-later
// What Ctrl+K finds besides records: commands, pages, filters of lists, and the pages of the help.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

class QAction;

namespace entraide {

struct FindEntry {
    enum class Kind { Record, Command, Page, Filter, Help };
    Kind kind = Kind::Record;
    QString id = {};   ///< of the record, the command or the topic; of a filter its own
    QString page = {}; ///< key of the page that it is found on; empty: anywhere
    QString text = {};
    QString detail = {}; ///< where, or what it does
    QString key = {};    ///< as the keyboard shows it
    QString icon = {};
    bool isPossible = true; ///< a command that can be done now

    /// Names it among what was opened before.
    QString mark() const;
};

/// A command as its menu says it, without mnemonic and dots.
QString plainText(const QAction& action);

/// Those of \a entries in which every word of \a text begins a word, whatever their case and accents; first those whose
/// own text begins so, then those of \a before (marks, the last first), then the rest as they stand.
QList<FindEntry> fitting(const QList<FindEntry>& entries, const QString& text, const QStringList& before);

/// The marks with \a mark in front, each once, and not too many.
QStringList withMark(QStringList marks, const QString& mark);

} // namespace entraide
