// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"

namespace entraide {

class PlaceForm;
class PlacePanel;

/// Restaurants and hospitals: noted, changed, put on the waiting list, taken off it, put out.
class PlacesSection : public ListSection {
    Q_OBJECT

public:
    PlacesSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    void setPageActions(const PageActions& actions) override;
    Command::Text newText() const override;
    void beginNew() override;
    Command::Text editText() const override;
    bool mayEdit() const override;
    void beginEdit() override;

    PlacePanel& panel() const { return *m_panel; }
    PlaceForm& form() const { return *m_form; }

protected:
    void showInPanel(const QString& id) override;

private:
    void buildCommands();
    void begin(OrganisationKind kind);
    void save();
    void movePlace(OrganisationState to, const QString& sentence);

    PlacePanel* m_panel;
    PlaceForm* m_form;
};

} // namespace entraide
