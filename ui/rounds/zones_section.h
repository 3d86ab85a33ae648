// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/list_section.h"

#include <optional>

namespace entraide {

class DetailPanel;
class HistoryView;
class ZoneForm;

/// Zones and shelters where portions are handed out: noted, changed, served no longer.
class ZonesSection : public ListSection {
    Q_OBJECT

public:
    ZonesSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    void setPageActions(const PageActions& actions) override;
    Command::Text newText() const override;
    void beginNew() override;
    Command::Text editText() const override;
    bool mayEdit() const override { return !isBusy() && m_zone.has_value(); }
    void beginEdit() override;

    ZoneForm& form() const { return *m_form; }
    const std::optional<Organisation>& zone() const { return m_zone; }

protected:
    void showInPanel(const QString& id) override;
    void narrow(ListQuery& query, const QString& typed) const override;

private:
    void buildCommands();
    void buildAsking();
    void fillPanel();
    void save();

    DetailPanel* m_panel;
    HistoryView* m_history;
    ZoneForm* m_form;
    std::optional<Organisation> m_zone;
};

} // namespace entraide
