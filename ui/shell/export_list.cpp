// SPDX-License-Identifier: GPL-3.0-or-later
// The list of the page in front, as a file.
#include "ui/common/job_bar.h"
#include "ui/records/list_export.h"
#include "ui/shell/main_window.h"

namespace entraide {

void MainWindow::exportList() {
    if (!m_listExport) {
        m_listExport = new ListExport(m_context.desk, this);
        connect(m_listExport, &ListExport::said, this, &MainWindow::say);
        connect(m_listExport, &ListExport::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
    }
    const Page* shown = page(currentPage());
    m_listExport->ask(shown ? shown->shownList() : ShownList{}, m_context.today().date, *this);
}

} // namespace entraide
