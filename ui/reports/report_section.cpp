// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_section.h"

#include "domain/error.h"
#include "ui/words/error_words.h"

namespace entraide {

namespace {

constexpr int settleMilliseconds = 800; // several changes are one reading

} // namespace

ReportSection::ReportSection(PageContext& context, QWidget& page)
    : PageSection(context, page) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(settleMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ReportSection::readAgain);
    connect(&desk(), &Desk::changed, this, [this](const ChangeSet& set) {
        if (set.changes.isEmpty())
            return;
        m_stale = true;
        if (isVisible())
            m_soon.start();
    });
}

void ReportSection::readAgain() {
    m_soon.stop();
    m_stale = true;
    if (m_job) {
        m_job->cancel(); // the next begins when this one has ended
        return;
    }
    m_job = begin();
    if (!m_job)
        return;
    m_stale = false;
    connect(m_job, &Job::finished, this, [this](Job::State state) {
        m_job = nullptr;
        if (m_stale && isVisible())
            readAgain();
        else if (state == Job::State::Cancelled)
            m_stale = true; // by the user: it is read when they ask, or come back
    });
    Q_EMIT started(m_job);
}

void ReportSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (m_stale && !m_job)
        readAgain();
}

void ReportSection::rethrowCancel(const std::exception_ptr& fault) {
    try {
        std::rethrow_exception(fault);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw JobCancelled();
    } catch (...) { // goes on as it is
    }
}

void ReportSection::fail(const std::exception_ptr& fault) {
    Q_EMIT said(sentenceFor(errorOf(fault, desk().info().file)), Tone::Danger);
}

} // namespace entraide
