// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace entraide {

/// Asks for a reason before something is done that others will ask about. The verbs are what the buttons say; empty
/// ones are "Note it" and "Leave it".
struct ReasonQuestion {
    QString title;
    QString question;
    QString yes = {};
    QString no = {};
    QStringList usual = {}; ///< reasons to choose from, by the arrows; others may be typed
};

/// Opens over \a parent and comes back at once; \a run gets what was written, unless it was left.
void askReason(QWidget& parent, const ReasonQuestion& question, std::function<void(const QString&)> run);

} // namespace entraide
