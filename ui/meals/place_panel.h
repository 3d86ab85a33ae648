// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_panel.h"

namespace entraide {

class LinesView;

/// A restaurant, a hospital, or another organisation: where it is, whom to ring, its account and price, its units.
class PlacePanel : public RecordPanelOf<Organisation> {
    Q_OBJECT

public:
    explicit PlacePanel(PageContext& context, QWidget* parent = nullptr);

    void showPlace(const OrganisationId& id);
    const std::optional<Organisation>& place() const { return record(); }

private:
    void fill() override;
    QString goneText() const override;
    void fillFacts();

    LinesView* m_units;
};

} // namespace entraide
