// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/change.h"
#include "ui/common/tones.h"

#include <QObject>
#include <QWidget>

namespace entraide {

class Command;

/// One part of the exchange page: a group of lines in its list, and what is shown beside the chosen one. The page asks
/// for the lines again after changed() and whenever the desk or the exchange changed. GUI thread.
class ExchangeSection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    struct Line {
        QString id = {}; ///< unique in the section; may be empty when it has one line only
        QString title = {};
        QString second = {};
        QString icon = {};
        Tone tone = Tone::Muted;
        friend bool operator==(const Line&, const Line&) = default;
    };

    /// Stable and untranslated: "conflicts".
    virtual QString key() const = 0;
    virtual QString title() const = 0;
    virtual QList<Line> lines() = 0;
    /// The group stands there without lines too.
    virtual bool isShownEmpty() const { return false; }
    /// How many of the lines, as they were last given, wait for somebody.
    virtual int pending() const { return 0; }

    /// What lines are shown on; the page owns them.
    virtual QList<QWidget*> panels() const = 0;
    /// Fills a panel with the line and gives it; null, with said() when there is a reason, when it cannot be shown.
    virtual QWidget* show(const QString& id) = 0;
    /// The keyboard goes on from the line to its panel.
    virtual void enter() {}
    /// The record that is shown, for the page's address; empty when it is none.
    virtual QString shownRecord() const { return {}; }
    /// True while something is being typed: the line stays chosen, whatever happens.
    virtual bool isBusy() const { return false; }

    /// With their keys, for the page's menu.
    virtual QList<Command*> commands() const { return {}; }
    /// A button that belongs below the list; null when there is none.
    virtual Command* footCommand() const { return nullptr; }

Q_SIGNALS:
    /// The lines may be others now.
    void changed();
    void said(const QString& sentence, entraide::Tone tone);
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void openRequested(const QString& record);
    /// This line is to be chosen, when it is there.
    void lineRequested(const QString& id);
    /// This panel of the section is to be shown, with whatever line is chosen.
    void panelRequested(QWidget* panel);
    /// Enough of that line: back to the list.
    void leaveRequested();
};

} // namespace entraide
