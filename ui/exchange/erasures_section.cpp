// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/erasures_section.h"

#include "exchange/hub_cleaning.h"
#include "privacy/receipts.h"
#include "storage/desk.h"
#include "ui/common/detail_panel.h"
#include "ui/exchange/exchange_office.h"
#include "ui/words/erasure_words.h"
#include "ui/words/time_words.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

ErasuresSection::ErasuresSection(const ExchangeOffice& office, QObject* parent)
    : ExchangeSection(parent)
    , m_office(office)
    , m_panel(new DetailPanel) {
    m_panel->body().addStretch(1);
    m_panel->hideTabs();
}

/// A paired PC that has never confirmed anything has no receipt: it is known by the book of peers only.
bool ErasuresSection::isConfirmedByAll(const Erasing& erasing) const {
    return erasing.receipts.size() > m_office.book().teamSize() &&
           std::ranges::all_of(erasing.receipts, [](const ErasureReceipt& one) { return one.confirmed.isValid(); });
}

/// A hub keeps the bytes of older revisions until it compacts.
QList<Fact> ErasuresSection::hubFacts(const Erasing& erasing) const {
    QList<Fact> facts;
    for (const exchange::HubState& hub : exchange::hubStates(m_office.desk())) {
        const bool isMissing = hub.at < erasing.at;
        const bool isAsked = hub.cleaning == exchange::HubCleaning::Asked;
        facts.append({.label = hub.hub,
                      .value = isMissing ? tr("not told yet")
                               : isAsked
                                   ? tr("asked on %1 to compact its files").arg(dateText(hub.at.toLocalTime().date()))
                                   : tr("whoever runs this hub has to compact it: until then its files hold the bytes"),
                      .tone = isAsked && !isMissing ? Tone::Normal : Tone::Warning});
    }
    return facts;
}

QString ErasuresSection::key() const {
    return u"erasures"_s;
}

QString ErasuresSection::title() const {
    return tr("Erasures");
}

QList<ExchangeSection::Line> ErasuresSection::lines() {
    QList<Line> lines;
    for (const Erasing& erasing : erasings(m_office.desk())) {
        const bool isDone = isConfirmedByAll(erasing);
        lines.append({.id = erasing.id,
                      .title = tr("A person, on %1").arg(dateText(erasing.at.toLocalTime().date())),
                      .second = isDone ? tr("confirmed by every desk") : tr("not confirmed by every desk yet"),
                      .icon = isDone ? u"state-done"_s : u"hourglass"_s,
                      .tone = isDone ? Tone::Positive : Tone::Muted});
    }
    return lines;
}

QList<QWidget*> ErasuresSection::panels() const {
    return {m_panel};
}

QWidget* ErasuresSection::show(const QString& id) {
    const QList<Erasing> all = erasings(m_office.desk());
    const auto erasing = std::ranges::find(all, id, &Erasing::id);
    if (erasing == all.end())
        return nullptr;
    m_panel->showRecord();
    m_panel->setTitle(tr("A person was erased"));
    m_panel->setSubtitle(lineOf(*erasing, m_office.book().teamSize() + 1));
    QList<Fact> receipts;
    for (const ErasureReceipt& one : erasing->receipts) {
        const QString name = one.name.isEmpty() ? one.replica.left(8) : one.name;
        receipts.append(
            {.label = one.isHere ? tr("%1 (this desk)").arg(name) : name,
             .value = one.confirmed.isValid() ? tr("confirmed on %1").arg(dateText(one.confirmed)) : tr("not yet"),
             .tone = one.confirmed.isValid() ? Tone::Normal : Tone::Warning});
    }
    m_panel->facts().setFacts(receipts, hubFacts(*erasing));
    return m_panel;
}

} // namespace entraide
