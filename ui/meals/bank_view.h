// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"

namespace entraide {

class LinesView;
struct BankPreview;

/// What a bank's file would change, before it is kept: how many lines pay what, and each line with its reason.
class BankView : public DetailPanel {
    Q_OBJECT

public:
    explicit BankView(QWidget* parent = nullptr);

    void showPreview(const BankPreview& preview);

private:
    LinesView* m_lines;
    LinesView* m_faults;
};

} // namespace entraide
