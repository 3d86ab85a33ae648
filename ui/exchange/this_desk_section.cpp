// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/this_desk_section.h"

#include "storage/desk.h"
#include "ui/exchange/exchange_office.h"
#include "ui/exchange/this_desk_panel.h"

namespace entraide {

using namespace Qt::StringLiterals;

ThisDeskSection::ThisDeskSection(Desk& desk, ExchangeOffice& office, QObject* parent)
    : ExchangeSection(parent)
    , m_desk(desk)
    , m_office(office)
    , m_panel(new ThisDeskPanel(office, desk.info().name)) {
    connect(m_panel, &ThisDeskPanel::said, this, &ExchangeSection::said);
}

QString ThisDeskSection::key() const {
    return u"this-desk"_s;
}

QString ThisDeskSection::title() const {
    return tr("This desk");
}

QList<ExchangeSection::Line> ThisDeskSection::lines() {
    Line line{.title = m_desk.info().name, .second = tr("does not listen"), .icon = u"offline"_s};
    const bool door = m_office.door().port() != 0;
    if (m_office.door().fault() || m_office.listenFault()) {
        line.second = tr("cannot listen");
        line.icon = u"warning"_s;
        line.tone = Tone::Warning;
    } else if (door || m_office.isListening()) {
        line.second = !door                    ? tr("lets programs in")
                      : m_office.isListening() ? tr("lets desks and programs in")
                                               : tr("lets paired desks in");
        line.icon = u"online"_s;
        line.tone = Tone::Positive;
    }
    return {line};
}

QList<QWidget*> ThisDeskSection::panels() const {
    return {m_panel};
}

QWidget* ThisDeskSection::show(const QString&) {
    m_panel->refresh();
    return m_panel;
}

} // namespace entraide
