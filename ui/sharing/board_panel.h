// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/detail_panel.h"

namespace entraide {

class IconText;
class ToneLabel;
struct PageContext;

/// The noticeboard as it is: what the webmaster needs, and the postings on it with the places left. Its buttons are the
/// section's commands.
class BoardPanel : public DetailPanel {
    Q_OBJECT

public:
    explicit BoardPanel(PageContext& context, QWidget* parent = nullptr);

    /// Without a noticeboard it says what one is for.
    void refresh(QAction& setUp);

private:
    QString postingsText() const;

    PageContext& m_context;
    IconText* m_hint;
    ToneLabel* m_postings;
};

} // namespace entraide
