// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/search_dialog.h"

namespace entraide {

class Desk;
class RecordListModel;

/// Chooses the request that a tandem is proposed from, by typing the name of who is helped.
class FromRequestDialog : public SearchDialog {
    Q_OBJECT

public:
    FromRequestDialog(Desk& desk, QWidget* parent);

    /// Empty when none is chosen.
    RequestId chosen() const;

private:
    void find(const QString& text) override;

    RecordListModel* m_model;
};

} // namespace entraide
