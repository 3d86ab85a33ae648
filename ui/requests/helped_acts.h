// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/states.h"
#include "ui/records/page.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace entraide {

class Command;
struct Beneficiary;

/// What is noted about the person whom the shown request is for: no help for a while, help again, no help any more.
class HelpedActs : public QObject {
    Q_OBJECT

public:
    /// \a helped tells who that is now; commands are possible only while it tells somebody.
    HelpedActs(PageContext& context, QWidget& page, std::function<std::optional<Beneficiary>()> helped);

    const QList<Command*>& commands() const { return m_commands; }

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    void move(BeneficiaryState to);

    PageContext& m_context;
    std::function<std::optional<Beneficiary>()> m_helped;
    QList<Command*> m_commands;
};

} // namespace entraide
