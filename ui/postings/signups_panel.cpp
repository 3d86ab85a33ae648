// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signups_panel.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/signup_acts.h"
#include "ui/postings/signup_entry.h"
#include "ui/postings/signups_model.h"
#include "ui/postings/signups_view.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAction>
#include <QComboBox>
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

SignupsPanel::SignupsPanel(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_acts(new SignupActs(context, *this, this))
    , m_model(new SignupsModel(this))
    , m_view(new SignupsView(*m_model))
    , m_entry(new SignupEntry(context.desk))
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
    column->addWidget(buildOffer());
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
        else if (!next.isEmpty())
            m_view->choose(next);
    });
    connect(m_acts, &SignupActs::done, this, &SignupsPanel::done);
    connect(m_acts, &SignupActs::said, this, &SignupsPanel::said);
}

QWidget* SignupsPanel::buildHead() {
    auto* head = new QWidget;
    m_head = new QHBoxLayout(head);
    m_head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    m_head->setSpacing(Metrics::Grid);
    m_shift = new QComboBox;
    m_shift->setObjectName(u"signupsShift"_s);
    m_shift->setAccessibleName(tr("Shift"));
    m_shift->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shift->setMinimumContentsLength(8);
    m_shift->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

QWidget* SignupsPanel::buildOffer() {
    m_offer = new QWidget;
    m_offer->setAutoFillBackground(true);
    m_offer->setBackgroundRole(QPalette::AlternateBase);
    m_offerText = new ToneLabel({}, Tone::Warning);
    m_offerText->setWordWrap(true);
    m_offerButton = makeButton({}, u"check"_s);
    m_offerButton->setObjectName(u"confirmFirst"_s);
    makePrimary(*m_offerButton);
    auto* row = new QHBoxLayout(m_offer);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    row->addWidget(m_offerText, 1);
    row->addWidget(m_offerButton);
    connect(m_offerButton, &QPushButton::clicked, this, &SignupsPanel::confirmFirst);
    return m_offer;
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
    const bool samePosting = posting == m_posting;
    m_posting = posting;
    m_lines.follow(posting, set);
    if (!samePosting)
        refresh();
}

void SignupsPanel::linesRead() {
    const bool areFirst = !m_hadLines;
    m_hadLines = !m_lines.all().isEmpty();
    fillShifts();
    refresh();
    if (areFirst)
        chooseFirst();
    Q_EMIT linesChanged();
}

void SignupsPanel::linesUpdated(const QList<SignupLine>& changed, const QList<SignupId>& removed) {
    m_hadLines = !m_lines.all().isEmpty();
    fillShifts();
    m_model->update(changed, removed, m_lines.places());
    fillOffer();
    chosenWasChanged();
    Q_EMIT linesChanged();
}

void SignupsPanel::fillShifts() {
    const QVariant before = m_shift->currentData();
    QHash<QString, RoleCount> sums;
    QStringList order;
    for (const RoleCount& places : m_lines.places()) {
        if (!order.contains(places.shift))
            order.append(places.shift);
        RoleCount& sum = sums[places.shift];
        sum.taken += places.taken;
        sum.capacity += places.capacity;
        sum.applied += places.applied;
    }
    m_shift->clear();
    m_shift->addItem(tr("All shifts"));
    for (const QString& shift : std::as_const(order)) {
        if (shift.isEmpty())
            continue;
        const RoleCount& sum = sums[shift];
        QString text = shiftText(m_posting, shift) + u" · "_s + takenText(sum.taken, sum.capacity);
        if (sum.applied > 0)
            text += u" · "_s + tr("%n to deal with", nullptr, sum.applied);
        m_shift->addItem(text, shift);
    }
    m_shift->setCurrentIndex(before.isValid() ? std::max(0, m_shift->findData(before)) : 0);
    m_shift->setVisible(m_shift->count() > 2);
}

void SignupsPanel::refresh() {
    const QVariant shift = m_shift->currentData();
    m_model->setPosting(m_posting, m_lines.all(), m_lines.places(),
                        shift.isValid() ? std::optional(shift.toString()) : std::nullopt, m_context.today().date);
    m_view->setColumns(m_posting.roles.size() > 1, !shift.isValid() && m_posting.shifts.size() > 1);
    fillOffer();
    chosenWasChanged();
}

void SignupsPanel::fillOffer() {
    m_first = {};
    const QDate today = m_context.today().date;
    for (const RoleCount& places : m_lines.places()) {
        const Shift* shift = shiftOf(m_posting, places.shift);
        if (!isPublic(m_posting) || places.waiting == 0 || places.isFull() || (shift && shift->date < today))
            continue;
        const Signup* first = m_lines.firstInQueue(places.shift, places.role);
        if (!first)
            continue;
        m_first = first->id;
        const QString name = Names(m_context.desk).ofVolunteer(first->volunteer);
        m_offerText->setText(tr("A place is free: %1, %2. %3 is first in the queue.", "role, shift, name")
                                 .arg(roleText(m_posting, places.role), shiftText(m_posting, places.shift), name));
        m_offerButton->setText(tr("Confirm %1").arg(name));
        break;
    }
    m_offer->setVisible(!m_first.isEmpty());
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
        return !places->isFull() && signup->id == m_first ? std::optional(SignupState::Confirmed) : std::nullopt;
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
    QStringList detail;
    if (many)
        detail.append(
            tr("%n sign-up(s) are chosen; a letter acts on all of them.", nullptr, static_cast<int>(m_chosen.size())));
    if (signup) {
        signup->answers = m_context.desk.find<Signup>(signup->id).value_or(*signup).answers;
        detail.append(
            tr("%1, %2.", "role, shift").arg(roleText(m_posting, signup->role), shiftText(m_posting, signup->shift)));
        if (signup->contactRevealedAt.isValid())
            detail.append(tr("Contact told on %1.").arg(dateTimeText(signup->contactRevealedAt)));
        else if (signup->state == SignupState::Applied || signup->state == SignupState::Reserve)
            detail.append(tr("The contact is not told before the confirmation."));
        if (signup->state != SignupState::Applied)
            detail.append(signup->toldAt.isValid() ? tr("Told on %1.").arg(dateTimeText(signup->toldAt))
                                                   : tr("Not told yet."));
    }
    QString text = detail.join(u' ');
    if (signup) {
        if (!signup->reason.isEmpty())
            text += u'\n' + tr("Reason: %1").arg(signup->reason);
        for (const QString& answer : answersOf(m_posting, *signup))
            text += u'\n' + answer;
    }
    m_detail->setText(text);
    m_detail->setVisible(!detail.isEmpty());
    const auto step = many ? std::nullopt : nextStep();
    m_step->setVisible(step.has_value());
    if (step) {
        m_step->setText(*step == SignupState::Reserve    ? tr("Put on reserve")
                        : *step == SignupState::Attended ? tr("Note as attended")
                                                         : tr("Confirm"));
        makePrimary(*m_step, m_first.isEmpty()); // one filled button: a place that is free comes first
    }
    Q_EMIT chosenChanged();
}

QStringList SignupsPanel::answersOf(const Posting& posting, const Signup& signup) {
    QStringList lines;
    for (qsizetype i = 0; i < signup.answers.size(); ++i) {
        if (signup.answers[i].isEmpty())
            continue;
        // What answers none of the posting's questions brought its own along.
        lines.append(i < posting.questions.size()
                         ? tr("%1 %2", "question, answer").arg(localText(posting.questions[i]), signup.answers[i])
                         : signup.answers[i]);
    }
    return lines;
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
    const QString shown = m_shift->currentData().toString();
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

void SignupsPanel::confirmFirst() {
    if (mayConfirmFirst())
        m_acts->move(SignupId(m_first), SignupState::Confirmed);
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
    QString shift = m_shift->currentData().toString();
    if (shift.isEmpty()) {
        if (const auto signup = chosen())
            shift = signup->shift;
    }
    const Shift* chosenShift = shiftOf(m_posting, shift);
    const QDate today = m_context.today().date;
    m_entry->begin(m_posting, chosenShift && chosenShift->date >= today ? shift : QString(), today);
}

void SignupsPanel::showShift(const QString& shift) {
    m_shift->setCurrentIndex(std::max(0, shift.isEmpty() ? 0 : m_shift->findData(shift)));
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
