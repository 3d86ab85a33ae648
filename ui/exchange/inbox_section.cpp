// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/inbox_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/records/ask_reason.h"
#include "ui/records/page.h"
#include "ui/sharing/inbox_facts.h"
#include "ui/sharing/inbox_panel.h"
#include "ui/sharing/share_acts.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QAction>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const InboxItem& item) {
    return item.database + u'/' + item.document;
}

constexpr QLatin1StringView nonsenseLine = "nonsense"_L1;

} // namespace

InboxSection::InboxSection(PageContext& context, QWidget& page)
    : ExchangeSection(&page)
    , m_context(context)
    , m_page(page)
    , m_panel(new InboxPanel(context))
    , m_acts(new ShareActs(context, this)) {
    buildCommands(page);
    connect(m_acts, &ShareActs::said, this, &InboxSection::said);
    connect(m_acts, &ShareActs::done, this, &InboxSection::done);
    connect(m_panel, &InboxPanel::choiceChanged, this, &InboxSection::describe);
}

void InboxSection::buildCommands(QWidget& page) {
    const auto add = [&](Command* command) -> Command& {
        command->inside(page);
        m_commands.append(command);
        return *command;
    };
    const auto isItem = [this] { return isShown() && m_panel->item(); };
    Command& open = add(new Command(
        u"inbox.openAbout"_s,
        {tr("Open what it is about"), tr("Shows your own request, dish or posting"), u"arrow-right"_s}, {}, [this] { Q_EMIT openRequested(m_panel->item()->about); }, this));
    open.enabledWhen([isItem, this] { return isItem() && !m_panel->item()->about.isEmpty(); });
    Command& aside = add(new Command(
        u"inbox.setAside"_s, {tr("&Set aside…"), tr("Nobody has to look at it any more"), u"state-cancelled"_s},
        QKeySequence(u"S"_s), [this] { setAside(); }, this));
    aside.enabledWhen([isItem, this] { return isItem() && m_panel->item()->kind != InboxKind::Lost; });
    m_take = &add(new Command(
        u"inbox.take"_s, {tr("Take in"), tr("Does what it asks for"), u"check"_s}, QKeySequence(u"Ctrl+Return"_s),
        [this] {
            if (m_panel->isNonsense())
                clearNonsense();
            else
                m_acts->take(*m_panel->item(), *m_panel->chosen());
        },
        this));
    m_take->enabledWhen([this] { return isShown() && (m_panel->isNonsense() || m_panel->chosen()); });
    m_panel->addAction(open.action())->setShortText(tr("Open"));
    m_panel->addAction(aside.action())->setShortText(tr("Set aside…"));
    m_panel->addPrimaryAction(m_take->action());
}

QString InboxSection::key() const {
    return u"inbox"_s;
}

QString InboxSection::title() const {
    return tr("Inbox");
}

QList<ExchangeSection::Line> InboxSection::lines() {
    m_view = Inbox(m_context.desk, m_context.who).view();
    QList<Line> lines;
    for (const InboxItem& item : std::as_const(m_view.items)) {
        QStringList about;
        if (item.what == CardKind::Dish)
            about.append(tr("%n portion(s)", nullptr, item.portions));
        if (item.service)
            about.append(word(*item.service));
        if (!item.quarter.isEmpty())
            about.append(placeName(item.quarter));
        about.append(relativeDayText(item.since.toLocalTime().date(), m_context.today().date));
        InboxItem head; // who and what; the rest stands below
        head.kind = item.kind;
        head.what = item.what;
        head.from = item.from;
        head.done = item.done;
        lines.append({.id = nameOf(item),
                      .title = inboxText(head),
                      .second = about.join(u" · "_s),
                      .icon = inboxIcon(item),
                      .tone = item.kind == InboxKind::TwoChoices ? Tone::Warning : Tone::Accent});
    }
    if (m_view.nonsense > 0)
        lines.append({.id = nonsenseLine,
                      .title = tr("%n message(s) not to be read", nullptr, m_view.nonsense),
                      .second = tr("on the noticeboard"),
                      .icon = u"info"_s});
    return lines;
}

QList<QWidget*> InboxSection::panels() const {
    return {m_panel};
}

QWidget* InboxSection::show(const QString& id) {
    if (id == nonsenseLine) {
        m_panel->showNonsense(m_view.nonsense);
        describe();
        return m_panel;
    }
    const auto item = std::ranges::find(m_view.items, id, nameOf);
    if (item == m_view.items.end()) {
        m_panel->clear();
        return nullptr;
    }
    m_panel->showItem(*item);
    describe();
    return m_panel;
}

bool InboxSection::isShown() const {
    return !m_panel->isHidden();
}

void InboxSection::describe() {
    if (m_panel->isNonsense())
        m_take->setText({tr("Clear them away"), tr("Takes them off the noticeboard"), u"trash"_s});
    else if (m_panel->item())
        m_take->setText({takeWord(*m_panel->item()), consequenceOf(*m_panel->item()), u"check"_s});
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void InboxSection::tell(const QString& sentence, const QString& undoText, const ChangeSet& changes) {
    if (changes.otherDatabases.isEmpty())
        Q_EMIT done(sentence, undoText, changes);
    else
        Q_EMIT said(sentence, Tone::Positive);
}

void InboxSection::setAside() {
    askReason(m_page,
              {tr("Set aside"), tr("Why does nobody have to look at it?"), tr("Set aside"), tr("Keep it waiting")},
              [this, item = *m_panel->item()](const QString& reason) { putAside(item, reason); });
}

void InboxSection::putAside(const InboxItem& item, const QString& reason) {
    try {
        const auto outcome = Inbox(m_context.desk, m_context.who).setAside(item, reason, m_context.today());
        if (!outcome)
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
        else
            tell((item.kind == InboxKind::Handover ? tr("%1 learns that you do not take it after all.")
                                                   : tr("Set aside: what %1 sent."))
                     .arg(item.from), tr("Undo setting aside"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void InboxSection::clearNonsense() {
    try {
        const int count = m_view.nonsense;
        Intake(m_context.desk, m_context.who).clearNonsense(m_context.today());
        Q_EMIT said(tr("%n message(s) were cleared away.", nullptr, count), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
