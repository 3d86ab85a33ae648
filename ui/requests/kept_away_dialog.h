// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/records/search_dialog.h"

namespace entraide {

class Desk;
class KeptAwayModel;
struct WhyNotGroup;

/// Everybody whom the same thing keeps from a request, nearest first, found by typing a part of the name.
class KeptAwayDialog : public SearchDialog {
    Q_OBJECT

public:
    KeptAwayDialog(const Desk& desk, const WhyNotGroup& group, const QList<VolunteerId>& volunteers, QWidget* parent);

    void accept() override;

Q_SIGNALS:
    /// One of them was chosen.
    void openRequested(const QString& id);

protected:
    void find(const QString& text) override;

private:
    KeptAwayModel* m_model;
};

} // namespace entraide
