// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page.h"

namespace entraide {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {}

} // namespace entraide
