// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/held_section.h"

#include "domain/error.h"
#include "replication/held.h"
#include "storage/desk.h"
#include "ui/exchange/conflict_words.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/held_panel.h"
#include "ui/words/error_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A line of its own also for who named nobody.
QString lineOf(const QString& peer, bool areUsers) {
    return (areUsers ? u"users:"_s : u"from:"_s) + peer;
}

} // namespace

HeldSection::HeldSection(Desk& desk, ExchangeOffice& office, QObject* parent)
    : ExchangeSection(parent)
    , m_desk(desk)
    , m_office(office)
    , m_panel(new HeldPanel) {
    connect(m_panel, &HeldPanel::keepRequested, this, &HeldSection::keep);
    connect(m_panel, &HeldPanel::acceptRequested, this, &HeldSection::accept);
}

QString HeldSection::key() const {
    return u"held"_s;
}

QString HeldSection::title() const {
    return tr("Waiting for you");
}

QString HeldSection::nameOf(const QString& peer) const {
    const auto* known = m_office.book().find(peer);
    if (!known)
        known = m_office.book().at(peer);
    return known ? known->name : tr("Another desk");
}

QList<ExchangeSection::Line> HeldSection::lines() {
    m_waiting.clear();
    for (const replication::HeldDeletion& held : replication::heldDeletions(m_desk)) { // the oldest first
        const bool isUser = entityTypeOf(held.id) == EntityType::User;
        Waiting& waiting = m_waiting[lineOf(held.peer, isUser)];
        if (!waiting.since.isValid())
            waiting = {held.peer, isUser, {}, held.since};
        waiting.records.append(held.id);
    }
    QList<Line> lines;
    const QDateTime now = QDateTime::currentDateTime();
    for (auto it = m_waiting.cbegin(); it != m_waiting.cend(); ++it) {
        const QString when = momentText(it->since, now);
        const int count = static_cast<int>(it->records.size());
        lines.append({.id = it.key(),
                      .title = nameOf(it->peer),
                      .second = it->areUsers ? tr("would change who works here, %1").arg(when)
                                             : tr("would delete %n record(s), %1", nullptr, count).arg(when),
                      .icon = it->areUsers ? u"people"_s : u"trash"_s,
                      .tone = Tone::Warning});
    }
    return lines;
}

QList<QWidget*> HeldSection::panels() const {
    return {m_panel};
}

QWidget* HeldSection::show(const QString& id) {
    const auto it = m_waiting.constFind(id);
    if (it == m_waiting.cend())
        return nullptr;
    m_shown = id;
    RecordNames names(m_desk);
    QStringList titles;
    for (const QString& record : it->records)
        titles.append(names.title(record));
    m_panel->showHeld(it->areUsers ? HeldPanel::What::Users : HeldPanel::What::Deletions, nameOf(it->peer), it->since,
                      titles);
    return m_panel;
}

void HeldSection::keep() {
    const Waiting waiting = m_waiting.value(m_shown);
    try {
        const int count = static_cast<int>(replication::refuseHeld(m_desk, waiting.records));
        Q_EMIT said(waiting.areUsers
                        ? tr("%n user(s) stay as they were, and are so again at the other desks.", nullptr, count)
                        : tr("%n record(s) stay, and go back to the desks that had deleted them.", nullptr, count),
                    Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    Q_EMIT changed();
}

void HeldSection::accept() {
    const Waiting waiting = m_waiting.value(m_shown);
    try {
        const int count = static_cast<int>(replication::acceptHeld(m_desk, waiting.records));
        Q_EMIT said(waiting.areUsers ? tr("%n user(s) are now as the other desk has them.", nullptr, count)
                                     : tr("%n record(s) deleted, as the other desk wished.", nullptr, count),
                    Tone::Accent);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    Q_EMIT changed();
}

} // namespace entraide
