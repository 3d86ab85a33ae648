// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"
#include "ui/requests/fits_view.h"

namespace entraide {

class OfferForm;
class OfferPanel;

/// The offers of help: written down, renewed, withdrawn, brought together with a request.
class OffersSection : public ListSection {
    Q_OBJECT

public:
    OffersSection(PageContext& context, QWidget& page);

    bool needsScope() const override { return false; }
    void setPageActions(const PageActions& actions) override;
    Command::Text newText() const override;
    void beginNew() override;

    /// Brings an offer and a request together and says what was told; asks for a reason where who offers is expected
    /// elsewhere. \a by stands below what is asked.
    void bringTogether(const FitsView::Chosen& chosen, QWidget& by);
    OfferPanel& panel() const { return *m_panel; }
    OfferForm& form() const { return *m_form; }

protected:
    void showInPanel(const QString& id) override;

private:
    void buildCommands();
    void beginEdit() override;
    void save();
    void withdraw();
    void reopen();
    void renew();
    void enrol();
    bool isIn(std::initializer_list<OfferState> states) const;

    OfferPanel* m_panel;
    OfferForm* m_form;
};

} // namespace entraide
