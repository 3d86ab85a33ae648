// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page.h"

#include "ui/common/fault.h"
#include "ui/words/error_words.h"
#include "ui/words/later_words.h"

#include <QSettings>
#include <QSplitter>

namespace entraide {

Page::Page(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {}

bool Page::event(QEvent* event) {
    if (event->type() != FaultEvent::kind())
        return QWidget::event(event);
    const auto* fault = static_cast<FaultEvent*>(event);
    Q_EMIT said(fault->in() == FaultEvent::In::Later ? laterSentenceFor(fault->fault())
                                                     : sentenceFor(errorOf(fault->fault())),
                Tone::Danger);
    event->accept();
    return true;
}

void Page::keepWidths(QSplitter& splitter, const QString& key) {
    splitter.setChildrenCollapsible(false);
    splitter.restoreState(m_context.settings.value(key).toByteArray());
    connect(&splitter, &QSplitter::splitterMoved, this,
            [this, &splitter, key] { m_context.settings.setValue(key, splitter.saveState()); });
}

void Page::openAt(const QString& id, Aspect aspect) {
    Q_UNUSED(aspect)
    openRecord(id);
}

void Page::showRecords(const QStringList& ids) {
    if (!ids.isEmpty())
        openRecord(ids.first());
}

} // namespace entraide
