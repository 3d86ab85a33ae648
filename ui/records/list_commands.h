// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/command.h"

#include <QList>
#include <QObject>

#include <functional>

namespace entraide {

class ListTools;

/// What can be done with a page's list: begin, change and remove a named filter, change a field of all that are chosen.
/// A page of several lists has these once, for the one in front. GUI thread.
class ListCommands : public QObject {
    Q_OBJECT

public:
    /// \a page: the first part of their names, "volunteers"; their keys work inside \a inside. \a inFront: the list
    /// that they are about, null when there is none.
    ListCommands(const QString& page, QWidget& inside, std::function<ListTools*()> inFront, QObject* parent);

    const QList<Command*>& all() const { return m_commands; }
    void refresh();

private:
    void add(const QString& id, const Command::Text& text, const QString& key, void (ListTools::*run)(),
             bool (ListTools::*can)() const);

    QString m_prefix;
    QWidget& m_inside;
    std::function<ListTools*()> m_inFront;
    QList<Command*> m_commands;
};

} // namespace entraide
