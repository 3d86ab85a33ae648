// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "sharing/inbox.h"
#include "sharing/team_documents.h"
#include "ui/records/record_panel.h"

namespace entraide {

class IconText;
class ShareActs;

/// A dish: who cooks it, whom to ring, what is in it, where it is fetched, how it stands with other chapters.
class DishPanel : public RecordPanelOf<Dish> {
    Q_OBJECT

public:
    explicit DishPanel(PageContext& context, QWidget* parent = nullptr);

    void showDish(const DishId& id);
    const std::optional<Dish>& dish() const { return record(); }
    /// With other chapters; none while it is the desk's alone.
    const std::optional<Share>& share() const { return m_share; }
    /// What other chapters said about it, to be decided.
    const QList<InboxItem>& waiting() const { return m_waiting; }
    ShareActs& acts() const { return *m_acts; }

private:
    void fill() override;
    void forget() override;
    QString goneText() const override;
    void readShare();
    void fillFacts();
    void fillShareHint();

    ShareActs* m_acts;
    IconText* m_shareHint;
    std::optional<Share> m_share;
    QList<InboxItem> m_waiting;
};

} // namespace entraide
