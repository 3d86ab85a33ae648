// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"
#include "workflows/kitchen.h"

namespace entraide {

class DishForm;
class DishPanel;
struct InboxItem;
class PublishView;
class SharePanel;
class ToneLabel;

/// The dishes of a day: noted one after the other, changed, failed, put back, given to other chapters. How long dishes
/// of that day are still taken stands above the list and in the form.
class DishesSection : public ListSection {
    Q_OBJECT

public:
    DishesSection(PageContext& context, QWidget& page);

    void showScope(const QString& day) override;
    void setPageActions(const PageActions& actions) override;
    Command::Text newText() const override;
    void beginNew() override;
    Command::Text editText() const override;
    bool mayEdit() const override;
    void beginEdit() override;

    DishPanel& panel() const { return *m_panel; }
    DishForm& form() const { return *m_form; }
    /// "Dishes for this day are taken until 14:00: 1 h 20 min left."
    QString cutOffText(QDate day) const;
    /// Without asking: what the dialogs lead to.
    void failNow(const DishId& dish, const QString& reason);
    void saveNow(const QString& overrideReason);

protected:
    void showInPanel(const QString& id) override;
    void narrow(ListQuery& query, const QString& typed) const override;

private:
    void buildCommands();
    void buildSharing();
    void buildShareCommands();
    QDate day() const;
    void save();
    void saved(const Kitchen::Done& done, bool isNew, const Dish& dish);
    void askToFail();
    void putBack();
    void showCutOff();
    static QString answerText(const InboxItem& item);
    void describeAnswer();
    void answer();
    void askWhich();
    void handOver();
    void followShare();
    static QString lookAt(const QString& sentence, const Kitchen::Done& done);

    DishPanel* m_panel;
    DishForm* m_form;
    ToneLabel* m_cutOff;
    PublishView* m_publish; ///< before other chapters are asked
    SharePanel* m_sharing;  ///< what is told by handing over
    Command* m_answer = nullptr;
};

} // namespace entraide
