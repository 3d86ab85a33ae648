// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/long_paper.h"

#include "domain/error.h"
#include "ui/words/error_words.h"

namespace entraide {

LongPaper::LongPaper(PageContext& context, QWidget& over)
    : QObject(&over)
    , m_context(context)
    , m_over(over) {}

void LongPaper::begin(const QString& title, const std::function<void()>& enter,
                      const std::function<void(JobControl&)>& work, const QString& sentence, const QString& file) {
    if (m_job) { // begun while the dialog was open
        Q_EMIT said(tr("The last step is still under way."), Tone::Warning);
        return;
    }
    try {
        enter();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    m_job = Job::start(
        title, work, [this, sentence] { Q_EMIT said(sentence, Tone::Positive); },
        [this, file](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault, file)), Tone::Danger); },
        this);
    connect(m_job, &Job::finished, this, [this] {
        m_job = nullptr;
        Q_EMIT ended();
    });
    Q_EMIT started(m_job);
}

} // namespace entraide
