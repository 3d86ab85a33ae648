// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_panel.h"

namespace entraide {

class LinesView;
class MealPlaces;

/// An order: who cooks how many meals for whom on which day, whom to ring, and the gifts that it draws on with what
/// their givers write.
class OrderPanel : public RecordPanelOf<MealOrder> {
    Q_OBJECT

public:
    OrderPanel(PageContext& context, MealPlaces& places, QWidget* parent = nullptr);

    void showOrder(const MealOrderId& id);
    const std::optional<MealOrder>& order() const { return record(); }

private:
    void fill() override;
    QString goneText() const override;
    void fillFacts();
    void fillGifts();

    MealPlaces& m_places;
    LinesView* m_gifts;
};

} // namespace entraide
