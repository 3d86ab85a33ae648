// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signups_panel.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/postings/place_offer.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/shift_choice.h"
#include "ui/postings/signup_acts.h"
#include "ui/postings/signup_detail.h"
#include "ui/postings/signup_entry.h"
#include "ui/postings/signups_model.h"
#include "ui/postings/signups_view.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isPublic(const Posting& posting) {
    return posting.state == PostingState::Published || posting.state == PostingState::Full;
}

} // namespace

SignupsPanel::SignupsPanel(PageContext& context, LongSteps& steps, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_acts(new SignupActs(context, steps, *this, this))
    , m_model(new SignupsModel(this))
    , m_view(new SignupsView(*m_model))
    , m_entry(new SignupEntry(context.desk))
    , m_shift(new ShiftChoice)
    , m_offer(new PlaceOffer)
    , m_lines(context.desk, *this,
              {[this] { linesRead(); },
               [this](const QList<SignupLine>& changed, const QList<SignupId>& removed) {
                   linesUpdated(changed, removed);
               }}) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_entry);
    column->addWidget(m_offer);
    column->addWidget(m_view, 1);
    m_below = buildFoot();
    column->addWidget(m_below);

    connect(m_view, &SignupsView::chosenChanged, this, &SignupsPanel::chosenWasChanged);
    connect(m_view, &QAbstractItemView::activated, this, [this] {
        if (const auto signup = chosen())
            Q_EMIT openRequested(signup->volunteer.toString());
    });
    connect(m_entry, &SignupEntry::left, this, [this] {
        leaveEntry();
        m_view->setFocus();
    });
    connect(m_entry, &SignupEntry::signUpRequested, this,
            [this](const QString& role, const QString& shift, const VolunteerId& volunteer,
                   const QStringList& answers) { m_acts->signUp(m_posting.id, role, shift, volunteer, answers); });
    connect(m_acts, &SignupActs::signedUp, this, [this](const SignupId& id) {
        leaveEntry();
        if (!m_model->indexOf(id).isValid())
            showShift({});
        m_view->choose(id);
        m_view->setFocus();
    });
    connect(m_acts, &SignupActs::acting, this, [this](const SignupId& id) { m_next = m_model->neighbourOf(id); });
    connect(m_acts, &SignupActs::acted, this,
            [this](const SignupId& id) { m_view->choose(m_next.isEmpty() ? id : m_next); });
    connect(m_acts, &SignupActs::actedOnMany, this, [this](const SignupId& next, const QList<SignupId>& left) {
        if (!left.isEmpty())
            m_view->chooseAll(left); // who was refused stays chosen
        else if (m_model->indexOf(next).isValid()) // another posting may be shown by now
            m_view->choose(next);
    });
    connect(m_offer, &PlaceOffer::confirmRequested, this, &SignupsPanel::confirmFirst);
    connect(m_acts, &SignupActs::done, this, &SignupsPanel::done);
    connect(m_acts, &SignupActs::said, this, &SignupsPanel::said);
}

QWidget* SignupsPanel::buildHead() {
    auto* head = new QWidget;
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    m_head->setSpacing(Metrics::Grid);
    m_step = makeButton({});
    m_step->setObjectName(u"nextStep"_s);
    makePrimary(*m_step);
    m_head->addWidget(m_shift, 1);
    m_head->addWidget(m_step);
    connect(m_shift, &QComboBox::activated, this, &SignupsPanel::refresh);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (const auto step = nextStep())
            move(*step);
        m_view->setFocus();
    });
    return head;
}

QWidget* SignupsPanel::buildFoot() {
    auto* foot = new QWidget;
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->setSpacing(Metrics::HalfGrid + 2);
    m_detail = new ToneLabel({}, Tone::Muted);
    m_detail->setObjectName(u"signupDetail"_s);
    m_detail->setFont(secondaryFont(font()));
    m_detail->setWordWrap(true);
    auto* hint = new ToneLabel(
        tr("By key: a letter acts on the line and goes to the next. Shift+↓ chooses several, Ctrl+A all."),
        Tone::Muted);
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    m_foot = new QHBoxLayout;
    m_foot->setSpacing(Metrics::Grid);
    m_foot->addStretch(1);
    column->addWidget(m_detail);
    column->addLayout(m_foot);
    column->addWidget(hint);
    return foot;
}

void SignupsPanel::addActButton(QAction& action, const QString& shortText) {
    auto* button = new ActionButton(action);
    button->setShortText(tr("%1 (%2)", "what is done, key").arg(shortText, action.shortcut().toString()));
    makeInRow(*button);
    m_foot->insertWidget(m_foot->count() - 1, button);
    const auto follow = [button, &action] { button->setVisible(action.isEnabled()); };
    connect(&action, &QAction::changed, button, follow);
    follow();
    connect(button, &QPushButton::clicked, m_view, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
}

void SignupsPanel::setSignUpAction(QAction& action) {
    auto* button = new ActionButton(action);
    button->setShortText(tr("Sign up"));
    m_head->insertWidget(1, button);
}

void SignupsPanel::showPosting(const Posting& posting) {
    const bool other = posting.id != m_posting.id;
    m_posting = posting;
    if (other) {
        m_shift->clear();
        leaveEntry();
    }
    m_lines.showPosting(posting);
    if (other)
        chooseFirst();
}

void SignupsPanel::chooseFirst() {
    for (const auto group : {SignupsModel::Group::Applied, SignupsModel::Group::Placed, SignupsModel::Group::Reserve}) {
        if (const QModelIndex first = m_model->index(0, SignupsModel::NameColumn, m_model->groupIndex(group));
            first.isValid()) {
            m_view->choose(m_model->lineAt(first)->signup.id);
            return;
        }
    }
}

void SignupsPanel::follow(const Posting& posting, const ChangeSet& set) {
    Posting before = std::exchange(m_posting, posting);
    before.state = posting.state; // which no line shows
    m_lines.follow(posting, set);
    if (before != posting && !m_lines.isReading()) // else what is read shows it
        refresh();
}

void SignupsPanel::linesRead() {
    const bool areFirst = !m_hadLines;
    m_hadLines = !m_lines.all().isEmpty();
    m_shift->fill(m_posting, m_lines.places());
    refresh();
    if (areFirst)
        chooseFirst();
    Q_EMIT linesChanged();
}

void SignupsPanel::linesUpdated(const QList<SignupLine>& changed, const QList<SignupId>& removed) {
    m_hadLines = !m_lines.all().isEmpty();
    m_shift->fill(m_posting, m_lines.places());
    m_model->update(changed, removed, m_lines.places());
    m_offer->showFirst(m_context.desk, m_posting, m_lines, m_context.today().date);
    chosenWasChanged();
    Q_EMIT linesChanged();
}

void SignupsPanel::refresh() {
    const auto shift = m_shift->chosen();
    m_model->setPosting(m_posting, m_lines.all(), m_lines.places(), shift, m_context.today().date);
    m_view->setColumns(m_posting.roles.size() > 1, !shift && m_posting.shifts.size() > 1);
    m_offer->showFirst(m_context.desk, m_posting, m_lines, m_context.today().date);
    chosenWasChanged();
}

std::optional<Signup> SignupsPanel::chosen() const {
    const SignupsModel::Line* line = m_model->lineAt(m_view->currentIndex());
    return line ? std::optional(line->signup) : std::nullopt;
}

std::optional<SignupState> SignupsPanel::nextStep() const {
    const auto signup = chosen();
    const auto places = signup ? m_lines.placesFor(*signup) : std::nullopt;
    if (!places)
        return std::nullopt;
    switch (signup->state) {
    case SignupState::Applied:
        return places->isFull() || places->waiting > 0 ? SignupState::Reserve : SignupState::Confirmed;
    case SignupState::Reserve:
        if (places->isFull() || signup->id != m_offer->first())
            return std::nullopt;
        return SignupState::Confirmed;
    case SignupState::Confirmed: {
        const Shift* shift = shiftOf(m_posting, signup->shift);
        return shift && shift->date <= m_context.today().date ? std::optional(SignupState::Attended) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

void SignupsPanel::chosenWasChanged() {
    m_chosen = m_view->chosenAll();
    m_chosenStates.clear();
    for (const SignupId& id : std::as_const(m_chosen)) {
        if (const Signup* signup = m_lines.find(id))
            m_chosenStates.insert(signup->state);
    }
    const bool many = m_chosen.size() > 1;
    auto signup = many ? std::nullopt : chosen();
    QString text;
    if (many)
        text =
            tr("%n sign-up(s) are chosen; a letter acts on all of them.", nullptr, static_cast<int>(m_chosen.size()));
    if (signup) {
        signup->answers = m_context.desk.find<Signup>(signup->id).value_or(*signup).answers;
        text = signupDetail(m_posting, *signup);
    }
    m_detail->setText(text);
    m_detail->setVisible(!text.isEmpty());
    const auto step = many ? std::nullopt : nextStep();
    m_step->setVisible(step.has_value());
    if (step) {
        m_step->setText(*step == SignupState::Reserve    ? tr("Put on reserve")
                        : *step == SignupState::Attended ? tr("Note as attended")
                                                         : tr("Confirm"));
        makePrimary(*m_step, m_offer->first().isEmpty()); // one filled button: a place that is free comes first
    }
    Q_EMIT chosenChanged();
}

bool SignupsPanel::isEmpty() const {
    return m_lines.all().isEmpty();
}

int SignupsPanel::appliedCount() const {
    int applied = 0;
    for (const RoleCount& places : m_lines.places())
        applied += places.applied;
    return applied;
}

int SignupsPanel::toldCount() const {
    return static_cast<int>(std::ranges::count_if(
        m_lines.all(), [](const SignupLine& line) { return line.signup.contactRevealedAt.isValid(); }));
}

QString SignupsPanel::chosenShift() const {
    const QString shown = m_shift->chosen().value_or(QString());
    const auto signup = chosen();
    return !shown.isEmpty() ? shown : signup ? signup->shift : QString();
}

bool SignupsPanel::may(SignupState to) const {
    return std::ranges::any_of(m_chosenStates, [to](SignupState from) { return mayMove(from, to); });
}

QList<SignupId> SignupsPanel::chosenThatMay(SignupState to) const {
    QList<SignupId> ids = m_chosen;
    ids.removeIf([&](const SignupId& id) {
        const Signup* signup = m_lines.find(id);
        return !signup || !mayMove(signup->state, to);
    });
    return ids;
}

SignupId SignupsPanel::afterChosen() const {
    return m_chosen.isEmpty() ? SignupId() : m_model->neighbourOf(m_chosen.last());
}

void SignupsPanel::move(SignupState to) {
    const QList<SignupId> ids = chosenThatMay(to);
    if (ids.size() > 1)
        m_acts->moveAll(ids, to, afterChosen());
    else if (!ids.isEmpty())
        m_acts->move(ids.first(), to);
}

void SignupsPanel::withdrawWithReason() {
    m_acts->withdrawWithReason(chosenThatMay(SignupState::Withdrawn), afterChosen());
}

bool SignupsPanel::mayDecline() const {
    return m_chosenStates.contains(SignupState::Applied) || m_chosenStates.contains(SignupState::Reserve);
}

void SignupsPanel::decline() {
    QList<SignupId> ids = chosenThatMay(SignupState::Withdrawn);
    ids.removeIf([&](const SignupId& id) { return m_lines.find(id)->state == SignupState::Confirmed; });
    if (!ids.isEmpty())
        m_acts->decline(ids, afterChosen());
}

bool SignupsPanel::mayMoveInQueue(int step) const {
    const auto signup = m_chosen.size() == 1 ? chosen() : std::nullopt;
    const auto places = signup ? m_lines.placesFor(*signup) : std::nullopt;
    const int to = signup ? m_model->queuePlace(signup->id) + step : 0;
    return places && signup->state == SignupState::Reserve && to >= 1 && to <= places->waiting;
}

void SignupsPanel::moveInQueue(int step) {
    if (mayMoveInQueue(step))
        m_acts->moveInQueue(chosen()->id, m_model->queuePlace(chosen()->id) + step);
}

bool SignupsPanel::mayConfirmFirst() const {
    return !m_offer->first().isEmpty();
}

void SignupsPanel::confirmFirst() {
    if (mayConfirmFirst())
        m_acts->move(SignupId(m_offer->first()), SignupState::Confirmed);
}

bool SignupsPanel::maySignUp() const {
    return !m_posting.id.isEmpty() && isPublic(m_posting);
}

void SignupsPanel::leaveEntry() {
    m_entry->hide();
    m_below->show();
}

void SignupsPanel::beginSignUp() {
    m_below->hide(); // what is typed needs the room
    QString shift = m_shift->chosen().value_or(QString());
    if (shift.isEmpty()) {
        if (const auto signup = chosen())
            shift = signup->shift;
    }
    const Shift* chosenShift = shiftOf(m_posting, shift);
    const QDate today = m_context.today().date;
    m_entry->begin(m_posting, chosenShift && chosenShift->date >= today ? shift : QString(), today);
}

void SignupsPanel::showShift(const QString& shift) {
    m_shift->choose(shift);
    refresh();
}

void SignupsPanel::focusList() {
    m_view->setFocus();
}

void SignupsPanel::showSignup(const SignupId& id) {
    if (!m_model->indexOf(id).isValid())
        showShift({});
    m_view->choose(id);
    m_view->setFocus();
}

} // namespace entraide
