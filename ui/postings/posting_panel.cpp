// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_panel.h"

#include "storage/desk.h"
#include "ui/postings/places_view.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/signups_panel.h"
#include "ui/postings/tell_model.h"
#include "ui/postings/tell_view.h"
#include "ui/postings/texts_view.h"
#include "ui/records/follow_desk.h"
#include "ui/records/history_view.h"
#include "ui/records/notes_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/posting_desk.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A posting that ends within these days is soon to be looked at.
constexpr int daysOfWarning = 7;

} // namespace

PostingPanel::PostingPanel(PageContext& context, LongSteps& steps, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_signups(new SignupsPanel(context, steps))
    , m_tell(new TellView(context, steps))
    , m_places(new PlacesView)
    , m_texts(new TextsView)
    , m_history(new HistoryView(context.desk)) {
    tabs().addTab(m_signups, tr("Sign-ups"));
    tabs().addTab(m_tell, tr("To tell"));
    tabs().addTab(m_places, tr("Places"));
    tabs().addTab(m_texts, tr("Details"));
    m_notes = NotesView::addTo(tabs(), context, *this);
    tabs().addTab(m_history, tr("History"));
    m_behind = {seen(*m_tell, [this] { m_tell->showPosting(*m_posting, m_signups->lines()); }),
                seen(*m_places, [this] { m_places->showPosting(*m_posting, m_signups->places(), m_context.today().date); }),
                seen(*m_texts, [this] {
                    const auto host = m_context.desk.find<Organisation>(m_posting->organisation);
                    m_texts->showPosting(*m_posting, whereText(*m_posting, host), m_signups->toldCount());
                })};
    followDesk(context.desk, this, [this](const ChangeSet& set) {
        if (m_posting && !set.changes.isEmpty())
            follow(set);
    });
    connect(m_signups, &SignupsPanel::linesChanged, this, &PostingPanel::showLines);
    connect(m_signups, &SignupsPanel::done, this, &PostingPanel::done);
    connect(m_signups, &SignupsPanel::said, this, &PostingPanel::said);
    connect(m_signups, &SignupsPanel::openRequested, this, &PostingPanel::openRequested);
    connect(m_tell, &TellView::done, this, &PostingPanel::done);
    connect(m_tell, &TellView::said, this, &PostingPanel::said);
    connect(m_tell, &TellView::openRequested, this, &PostingPanel::openRequested);
    connect(m_tell, &TellView::chosenChanged, this, &PostingPanel::refreshed);
    connect(m_places, &PlacesView::chosenChanged, this, &PostingPanel::refreshed);
    connect(&tabs(), &Tabs::currentChanged, this, &PostingPanel::refreshed);
    connect(m_signups, &SignupsPanel::chosenChanged, this, &PostingPanel::refreshed);
    connect(m_places, &PlacesView::shiftRequested, this, [this](const QString& shift) {
        m_signups->showShift(shift);
        showSignups();
    });
    connect(m_history, &HistoryView::restored, this, [this](const ChangeSet& changes) {
        Q_EMIT done(tr("The earlier version is back."), tr("Undo the restoring"), changes);
    });
    connect(m_history, &HistoryView::failed, this,
            [this](const QString& sentence) { Q_EMIT said(sentence, Tone::Danger); });
}

void PostingPanel::showPosting(const QString& id) {
    const auto postingId = PostingId::fromString(id);
    m_posting = postingId ? m_context.desk.find<Posting>(*postingId) : std::nullopt;
    if (!m_posting) {
        showEmpty(tr("Choose a posting to see who signed up."));
        return;
    }
    showRecord();
    m_signups->showPosting(*m_posting);
    refresh();
}

void PostingPanel::showSignup(const SignupId& id) {
    showSignups();
    m_signups->showSignup(id);
}

void PostingPanel::showSignups() {
    tabs().setCurrentWidget(m_signups);
}

QString PostingPanel::chosenShift() const {
    return tabs().currentWidget() == m_places ? m_places->chosenShift() : m_signups->chosenShift();
}

void PostingPanel::showTell() {
    tabs().setCurrentWidget(m_tell);
    m_tell->begin();
}

void PostingPanel::follow(const ChangeSet& set) {
    m_posting = m_context.desk.find<Posting>(m_posting->id);
    if (!m_posting) {
        showEmpty(tr("This posting is no longer here."));
        Q_EMIT refreshed();
        return;
    }
    m_signups->follow(*m_posting, set); // what changes among the lines comes as linesChanged
    refreshFacts();
}

void PostingPanel::showLines() {
    if (!m_posting)
        return;
    const int applied = m_signups->appliedCount();
    tabs().setTabText(tabs().indexOf(m_signups), applied == 0 ? tr("Sign-ups") : tr("Sign-ups (%1)").arg(applied));
    const int toTell = countToTell(*m_posting, m_signups->lines(), m_context.today().date);
    tabs().setTabText(tabs().indexOf(m_tell), toTell == 0 ? tr("To tell") : tr("To tell (%1)").arg(toTell));
    for (SeenRefresh* tab : std::as_const(m_behind))
        tab->changed();
}

/// Fills a tab when it is seen: thousands of lines are not put in order behind the one in front.
SeenRefresh* PostingPanel::seen(QWidget& tab, std::function<void()> fill) {
    return new SeenRefresh(tab, [this, fill = std::move(fill)] {
        if (m_posting)
            fill();
    });
}

void PostingPanel::refresh() {
    showLines();
    refreshFacts();
}

void PostingPanel::refreshFacts() {
    m_history->showRecord(m_posting->id.toString());
    fillFacts();
    m_notes->showRecord(m_posting->id.toString(), title());
    Q_EMIT refreshed();
}

void PostingPanel::fillFacts() {
    const Posting& posting = *m_posting;
    setTitle(titleOf(posting));
    const StateLook look = stateLook(EntityType::Posting, QString(enumName(posting.state)));
    setChips({{look.icon, word(posting.state), look.tone}});
    const auto host = m_context.desk.find<Organisation>(posting.organisation);
    int taken = 0;
    int needed = 0;
    int waiting = 0;
    for (const RoleCount& places : m_signups->places()) {
        taken += places.taken;
        needed += places.capacity;
        waiting += places.waiting;
    }
    QString organisation = host ? host->name : QString();
    if (!host)
        organisation = posting.organisation.isEmpty() ? tr("none yet") : tr("(not received yet)");
    QStringList written;
    const std::pair<Language, const QString&> titles[]{{Language::French, posting.title.fr},
                                                       {Language::Dutch, posting.title.nl},
                                                       {Language::English, posting.title.en},
                                                       {Language::German, posting.title.de}};
    for (const auto& [language, title] : titles) {
        if (!title.isEmpty())
            written.append(shortWord(language));
    }
    Fact contact{.label = tr("Contact"),
                 .value = contactText(posting),
                 .icon = u"eye-off"_s,
                 .iconName = tr("Told on confirmation only")};
    if (contact.value.isEmpty())
        contact = {.label = tr("Contact"), .value = tr("nobody is named yet"), .tone = Tone::Warning};
    const QDate today = m_context.today().date;
    const bool live = posting.state == PostingState::Published || posting.state == PostingState::Full;
    Fact until{.label = tr("Valid until"), .value = dateText(posting.validUntil)};
    if (live && posting.validUntil.isValid() && posting.validUntil < today.addDays(daysOfWarning))
        until.tone = Tone::Warning;
    facts().setFacts({{.label = tr("For"), .value = organisation},
                      {.label = tr("Where"), .value = whereText(posting, host)},
                      contact},
                     {{.label = tr("Service"), .value = sentenceCase(word(posting.kind))},
                      {.label = tr("Places"), .value = takenText(taken, needed)},
                      {.label = tr("On reserve"), .value = waiting == 0 ? QString() : QLocale().toString(waiting)},
                      until,
                      {.label = tr("Written in"), .value = written.join(u", "_s)}});
}

} // namespace entraide
