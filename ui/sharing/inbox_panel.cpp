// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/inbox_panel.h"

#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/sharing/inbox_facts.h"
#include "ui/sharing/twin_choice.h"
#include "ui/words/error_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

InboxPanel::InboxPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_twins(new TwinChoice(context.desk))
    , m_option(new QCheckBox)
    , m_consequence(new IconText(u"info"_s, {}, Tone::Muted)) {
    m_option->setObjectName(u"takeInOption"_s);
    m_consequence->setObjectName(u"consequence"_s);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_twins);
    auto* last = new QVBoxLayout;
    last->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    last->setSpacing(12);
    last->addWidget(m_option);
    last->addWidget(m_consequence);
    column->addLayout(last);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("What came in"));
    body().addWidget(scroll, 1);
    hideTabs();
    connect(m_twins, &TwinChoice::changed, this, &InboxPanel::choiceChanged);
}

void InboxPanel::showItem(const InboxItem& item) {
    const bool isSame = m_item && m_item->database == item.database && m_item->document == item.document;
    const bool hadOption = m_option->isChecked();
    m_item = item;
    m_isNonsense = false;
    showRecord();
    setTitle(sentenceCase(item.from));
    setSubtitle({});
    setChips({{inboxIcon(item), word(item.kind, item.what), Tone::Accent}});
    const InboxFacts found = factsOf(m_context.desk, item, m_context.who, m_context.today());
    m_isReadable = !found.unreadable;
    facts().setFacts(found.left, found.right);
    QStringList suspects;
    for (const TwinSuspicion& suspicion : found.suspicions)
        suspects.append(suspicion.person.toString());
    if (!isSame || suspects != m_suspects) // what was chosen is not asked again when the list is read anew
        m_twins->show(found.sent, found.suspicions);
    m_suspects = suspects;
    const bool isSignup = item.kind == InboxKind::Signup;
    m_option->setVisible(isSignup || item.kind == InboxKind::HelpRequest);
    m_option->setText(isSignup ? tr("Give the place at once, or put on reserve when it is full")
                               : tr("Keep it as a draft, to be completed first"));
    m_option->setChecked(isSame && hadOption);
    m_consequence->setIcon(found.unreadable ? u"warning"_s : u"info"_s, found.unreadable ? Tone::Warning : Tone::Muted);
    m_consequence->setText(found.unreadable ? sentenceFor(*found.unreadable) : consequenceOf(item));
}

void InboxPanel::showNonsense(int count) {
    m_item.reset();
    m_isNonsense = true;
    showRecord();
    setTitle(tr("Not to be read"));
    setSubtitle({});
    setChips({});
    facts().setFacts({{.label = tr("Messages"), .value = QString::number(count)}});
    m_twins->show({}, {});
    m_suspects.clear();
    m_option->hide();
    m_consequence->setIcon(u"info"_s, Tone::Muted);
    m_consequence->setText(tr("Anybody can put something on the noticeboard. These are not what its page writes, and "
                              "nothing in them can be read. Clearing takes them off the noticeboard."));
}

void InboxPanel::clear() {
    m_item.reset();
    m_isNonsense = false;
}

std::optional<TakeIn> InboxPanel::chosen() const {
    const auto person = m_twins->chosen();
    if (!m_item || !m_isReadable || !person)
        return std::nullopt;
    TakeIn how;
    how.samePerson = *person;
    how.givePlace = m_item->kind == InboxKind::Signup && m_option->isChecked();
    how.asDraft = m_item->kind == InboxKind::HelpRequest && m_option->isChecked();
    return how;
}

} // namespace entraide
