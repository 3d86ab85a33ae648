// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/requests/requests_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

void addPages(MainWindow& window, PageContext& context)
{
    window.addPage({.key = u"requests"_s,
                    .icon = u"requests"_s,
                    .word = Texts::tr("Requests"),
                    .startsGroup = true,
                    .menu = Texts::tr("&Request")},
                   new RequestsPage(context));
}

} // namespace entraide
