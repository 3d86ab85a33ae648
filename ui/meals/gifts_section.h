// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"

namespace entraide {

class GiftForm;
class GiftPanel;
class MealPlaces;
class SlipPaper;

/// The gifts of a campaign: noted, changed, their slip printed, paid by hand, paid back, cancelled, their
/// receipt given.
class GiftsSection : public ListSection {
    Q_OBJECT

public:
    GiftsSection(PageContext& context, MealPlaces& places, QWidget& page);

    void setPageActions(const PageActions& actions) override;
    Command::Text newText() const override;
    void beginNew() override;
    Command::Text editText() const override;
    bool mayEdit() const override;
    void beginEdit() override;
    QAction* printAction() const override;

    GiftPanel& panel() const { return *m_panel; }
    GiftForm& form() const { return *m_form; }
    SlipPaper& paper() const { return *m_paper; }

protected:
    void narrow(ListQuery& query, const QString& typed) const override;
    void showInPanel(const QString& id) override;

private:
    void buildCommands();
    void buildReceiptCommands();
    void save();
    void askForPayment();
    void askForRefund();
    void cancelGift();

    MealPlaces& m_places;
    GiftPanel* m_panel;
    GiftForm* m_form;
    SlipPaper* m_paper;
    Command* m_print = nullptr;
};

} // namespace entraide
