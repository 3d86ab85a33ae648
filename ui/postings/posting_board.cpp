// SPDX-License-Identifier: GPL-3.0-or-later
// Postings on the noticeboard on the web.
#include "domain/error.h"
#include "sharing/noticeboard.h"
#include "sharing/team_documents.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/postings_page.h"
#include "ui/sharing/publish_view.h"
#include "ui/words/error_words.h"

#include <QStackedWidget>

namespace entraide {

using namespace Qt::StringLiterals;

bool PostingsPage::isOnBoard() const {
    const auto share = isShowingPosting() ? shareOf(desk(), m_panel->posting()->id.toString()) : std::nullopt;
    return share && share->isLive();
}

void PostingsPage::buildBoardCommands() {
    m_publish = new PublishView(context());
    m_right->addWidget(m_publish);
    connect(m_publish, &PublishView::said, this, &Page::said);
    connect(m_publish, &PublishView::leaveRequested, this, &PostingsPage::leaveForm);
    addCommand(
        u"postings.putOnBoard"_s,
        {tr("Put on the notice&board…"), tr("Shows what everybody would read, before it is published"), u"globe"_s},
        u"B"_s,
        [this] {
            if (m_publish->begin(m_panel->posting()->id))
                m_right->setCurrentWidget(m_publish);
        })
        .enabledWhen([this] {
            using enum PostingState;
            return isShowingPosting() && !isOnBoard() &&
                   (m_panel->posting()->state == Published || m_panel->posting()->state == Full);
        });
    addCommand(u"postings.takeOffBoard"_s,
               {tr("&Take off the noticeboard"), tr("Nobody sees it on the web any more; sign-ups stay"), u"eye-off"_s},
               u"Shift+B"_s, [this] { takeOffBoard(); })
        .enabledWhen([this] { return isOnBoard(); });
}

void PostingsPage::takeOffBoard() {
    try {
        const auto done = Noticeboard(desk()).withdraw(m_panel->posting()->id, context().today());
        if (done)
            Q_EMIT said(tr("“%1” is off the noticeboard from the next exchange on.").arg(m_panel->title()),
                        Tone::Accent);
        else
            Q_EMIT said(sentenceFor(done.refusal()), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
    refreshCommands();
}

} // namespace entraide
