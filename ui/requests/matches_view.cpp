// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/matches_view.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum Column { StateColumn, NameColumn, WhenColumn, AgreedColumn, ActionColumn, ColumnCount };

} // namespace

MatchesView::MatchesView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget) {
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("State"), tr("Volunteer"), tr("When"), tr("Both sides"), QString()});
    m_tree->headerItem()->setData(ActionColumn, Qt::AccessibleTextRole, tr("What can be done"));
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAccessibleName(tr("Who was asked"));
    m_tree->header()->setStretchLastSection(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_tree);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { Q_EMIT openRequested(item->data(0, Qt::UserRole).toString()); });
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const int row = m_tree->indexOfTopLevelItem(item);
        if (m_filling || row < 0)
            return;
        m_chosen = m_matches[row];
        Q_EMIT chosenChanged();
    });
}

/// What each side said, and what came after it.
QString MatchesView::agreementText(const Match& match) const {
    QStringList parts;
    const auto said = [&](const QDateTime& at, const QString& text) {
        if (at.isValid())
            parts.append(text.arg(dayMonthText(at.toLocalTime().date())));
    };
    said(match.helperAgreed, tr("helper: yes on %1"));
    said(match.askerAgreed, tr("who is helped: yes on %1"));
    if (match.state == MatchState::Accepted && !match.askerAgreed.isValid())
        parts.append(tr("who is helped: to be told"));
    if (match.state == MatchState::Proposed)
        parts.append(tr("helper: no answer yet"));
    said(match.remindedAt, tr("reminded on %1"));
    if (match.minutes > 0)
        parts.append(durationText(match.minutes));
    if (match.kilometres > 0)
        parts.append(tr("%1 km").arg(match.kilometres));
    said(match.thankedAt, tr("thanked on %1"));
    return parts.join(u" · "_s);
}

void MatchesView::choose(const MatchId& wanted) {
    auto found = std::ranges::find(m_matches, wanted, &Match::id);
    if (found == m_matches.end())
        found = std::ranges::find_if(m_matches, [](const Match& match) {
            return match.state == MatchState::Proposed || match.state == MatchState::Accepted;
        });
    if (found == m_matches.end())
        found = m_matches.begin();
    m_chosen = found == m_matches.end() ? std::nullopt : std::optional(*found);
    if (m_chosen)
        m_tree->setCurrentItem(m_tree->topLevelItem(static_cast<int>(found - m_matches.begin())));
}

void MatchesView::showRequest(const RequestId& id) {
    const MatchId chosenBefore = m_chosen && m_chosen->request == id ? m_chosen->id : MatchId();
    m_filling = true;
    m_tree->clear();
    m_matches = m_desk.findBy<Match>("request"_L1, id.toString());
    std::ranges::sort(m_matches, std::greater{}, [](const Match& match) { return match.proposedAt; });
    Names names(m_desk);
    for (const Match& match : std::as_const(m_matches)) {
        auto* item = new QTreeWidgetItem(m_tree);
        const QString state(enumName(match.state));
        const StateLook look = stateLook(EntityType::Match, state);
        item->setText(StateColumn, word(match.state));
        item->setIcon(StateColumn, icon(look.icon, look.tone));
        const QString name = names.ofVolunteer(match.volunteer);
        item->setText(NameColumn, name.isEmpty() ? absentText(match.volunteer.toString()) : name);
        item->setData(0, Qt::UserRole, match.volunteer.toString());
        QString when = shortDayText(match.date);
        if (!match.hours.isEmpty())
            when += u' ' + hoursText(match.hours);
        if (!match.declineReason.isEmpty())
            when += u" · "_s + match.declineReason;
        item->setText(WhenColumn, when);
        item->setText(AgreedColumn, agreementText(match));
        auto* holder = new QWidget;
        auto* row = new QHBoxLayout(holder);
        row->setContentsMargins(Metrics::HalfGrid, 2, Metrics::HalfGrid, 2);
        row->addStretch(1);
        const auto button = [&](const QString& text, const QString& iconName, auto signal) {
            QPushButton* made = makeButton(text, iconName);
            makeInRow(*made);
            made->setAccessibleDescription(item->text(NameColumn));
            connect(
                made, &QPushButton::clicked, this, [this, signal, id = match.id] { Q_EMIT(this->*signal)
                                                                                   (id); },
                Qt::QueuedConnection);
            row->addWidget(made);
        };
        if (match.state == MatchState::Proposed) {
            button(tr("Accepted"), u"check"_s, &MatchesView::acceptRequested);
            button(tr("Declined…"), u"close"_s, &MatchesView::declineRequested);
            button(tr("Take back"), u"undo"_s, &MatchesView::withdrawRequested);
        } else if (match.state == MatchState::Accepted) {
            if (!match.askerAgreed.isValid())
                button(tr("Told", "who is helped knows who comes"), u"phone"_s, &MatchesView::askerAgreedRequested);
            button(tr("Done", "help was given"), u"check"_s, &MatchesView::doneRequested);
            button(tr("Take back…"), u"undo"_s, &MatchesView::withdrawRequested);
        } else if (match.state == MatchState::Done && !match.thankedAt.isValid()) {
            button(tr("Thank"), u"star"_s, &MatchesView::thankRequested);
        }
        item->setSizeHint(ActionColumn, {0, tableRowHeight(fontMetrics())});
        m_tree->setItemWidget(item, ActionColumn, holder);
    }
    for (int column = 0; column < ActionColumn; ++column)
        m_tree->resizeColumnToContents(column);
    choose(chosenBefore);
    m_filling = false;
    Q_EMIT chosenChanged();
}

} // namespace entraide
