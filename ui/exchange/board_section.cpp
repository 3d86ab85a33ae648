// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/board_section.h"

#include "domain/error.h"
#include "sharing/noticeboard.h"
#include "sharing/team_documents.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/records/page.h"
#include "ui/sharing/board_form.h"
#include "ui/sharing/board_panel.h"
#include "ui/words/error_words.h"
#include "ui/words/vocabulary_words.h"

#include <QAction>

namespace entraide {

using namespace Qt::StringLiterals;

BoardSection::BoardSection(PageContext& context, QWidget& page)
    : ExchangeSection(&page)
    , m_context(context)
    , m_panel(new BoardPanel(context))
    , m_form(new BoardForm) {
    auto* setUp = new Command(
        u"board.setUp"_s, {tr("Set up the &noticeboard…"), tr("What the page on the web says of you"), u"globe"_s}, {},
        [this] { begin(); }, this);
    setUp->inside(page);
    setUp->enabledWhen([this] { return m_form->isHidden(); });
    m_commands.append(setUp);
    m_panel->addAction(setUp->action())->setShortText(tr("Edit"));
    connect(m_form, &RecordForm::saveRequested, this, &BoardSection::save);
    connect(m_form, &RecordForm::leaveRequested, this, &ExchangeSection::leaveRequested);
}

QString BoardSection::key() const {
    return u"board"_s;
}

QString BoardSection::title() const {
    return tr("Noticeboard");
}

QList<ExchangeSection::Line> BoardSection::lines() {
    Line line{.title = tr("On the web"), .second = tr("not set up"), .icon = u"globe"_s};
    if (const auto board = boardOf(m_context.desk)) {
        int count = 0;
        for (const Share& share : allShares(m_context.desk))
            count += share.isLive() && share.targetIn(board->database()) ? 1 : 0;
        line.title = localText(board->name);
        line.second = tr("%n posting(s) on it", nullptr, count);
        line.tone = Tone::Positive;
    }
    return {line};
}

QList<QWidget*> BoardSection::panels() const {
    return {m_panel, m_form};
}

QWidget* BoardSection::show(const QString&) {
    m_panel->refresh(m_commands.first()->action());
    return m_panel;
}

bool BoardSection::isBusy() const {
    return !m_form->isHidden();
}

void BoardSection::begin() {
    Q_EMIT panelRequested(m_form);
    m_form->begin(boardOf(m_context.desk));
}

void BoardSection::save() {
    if (!m_form->showWhatIsMissing())
        return;
    try {
        const auto saved = Noticeboard(m_context.desk).setUp(m_form->noted(), m_context.today());
        if (!saved) {
            Q_EMIT said(sentenceFor(saved.refusal()), Tone::Warning);
            return;
        }
        Q_EMIT leaveRequested();
        Q_EMIT said(tr("The noticeboard is set up. Give its database to your hub and to the webmaster."),
                    Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
