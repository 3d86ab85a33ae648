// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page.h"

namespace entraide {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {}

void Page::openAt(const QString& id, Aspect aspect) {
    Q_UNUSED(aspect)
    openRecord(id);
}

} // namespace entraide
