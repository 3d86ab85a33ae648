// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/drafts.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace entraide {

class Desk;

/// What was typed into a dialog that stood open: the dialog itself cannot be opened again.
struct LooseText {
    QString title;
    QStringList texts;
    friend bool operator==(const LooseText&, const LooseText&) = default;
};

/// Where somebody was and what they had typed, kept in the desk's own file, encrypted as everything in it, until the
/// same person opens the desk again: through a lock, which ends the program, and through a crash.
struct KeptWork {
    QString page;
    QString record;
    QList<PageDraft> drafts;
    QList<LooseText> loose;

    bool hasTyped() const { return !drafts.isEmpty() || !loose.isEmpty(); }
};

/// Whether the value can be kept: texts, numbers, dates, and lists of them.
bool isKeepable(const QVariant& value);

QString textOf(const KeptWork& work);
/// None for what another version wrote.
std::optional<KeptWork> keptWorkIn(const QString& text);

/// In the settings of the desk's file, for whoever has it open. Throws Error.
void keepWork(Desk& desk, const KeptWork& work);
/// What was kept, if any, which is then gone from there. Throws Error.
std::optional<KeptWork> takeKeptWork(Desk& desk);
void dropKeptWork(Desk& desk);

/// What is typed into the dialogs that stand open. Passphrases are not among it.
QList<LooseText> looseTexts();

} // namespace entraide
