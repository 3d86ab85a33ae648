// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/twins_view.h"

#include "domain/error.h"
#include "domain/person_name.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/record_field.h"
#include "ui/records/suspected_twins.h"
#include "ui/records/twin_pair_view.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

TwinsView::TwinsView(Desk& desk, const SuspectedTwins& twins, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_twins(twins)
    , m_compare(new RecordField(desk, EntityType::Person)) {
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its buttons take the keys, and scroll into view
    m_compare->setObjectName(u"compareWith"_s);
    m_compare->setPlaceholderText(tr("Name or phone"));
    auto* label = new QLabel(tr("Compare with:"));
    label->setBuddy(m_compare);
    m_compare->setAccessibleName(tr("Compare with"));
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    foot->addWidget(label);
    foot->addWidget(m_compare, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    outer->addLayout(foot);
    connect(m_compare, &RecordField::chosenChanged, this, &TwinsView::addCompared);
    connect(&twins, &SuspectedTwins::changed, this, [this] { m_found.reset(); }); // before the panel hears of it
}

void TwinsView::addCompared() {
    const auto other = PersonId::fromString(m_compare->chosenId());
    if (!other || *other == m_person)
        return;
    m_compared = *other;
    showPerson(m_person);
}

void TwinsView::showPerson(const PersonId& id) {
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was just pressed
        }
    }
    if (id != m_person) {
        m_person = id;
        m_found.reset();
        m_compared = {};
        m_taken.clear();
        m_compare->clear();
    }
    m_count = 0;
    const auto person = m_desk.find<Person>(id);
    if (!person)
        return;
    if (!m_found)
        m_found = suspectedTwins(m_desk, *person);
    const QList<TwinSuspicion>& found = *m_found;
    const auto signsOf = [&](const PersonId& other) {
        const auto suspicion = std::ranges::find(found, other, &TwinSuspicion::person);
        return suspicion == found.end() ? QList<TwinSign>() : suspicion->signs;
    };
    QList<PersonId> others = m_twins.of(id);
    for (const TwinSuspicion& suspicion : found) {
        if (!others.contains(suspicion.person))
            others.append(suspicion.person);
    }
    for (const PersonId& other : std::as_const(others))
        addPair(id, other, signsOf(other));
    m_count = m_column->count() - 1;
    if (!m_compared.isEmpty() && !others.contains(m_compared))
        addPair(id, m_compared, {});
    if (m_column->count() == 1) {
        auto* none = new ToneLabel(tr("Nobody else seems to be the same person."), Tone::Muted);
        none->setMargin(Metrics::PagePadding);
        none->setWordWrap(true);
        m_column->insertWidget(0, none);
    }
}

void TwinsView::decideTwo(const PersonId& one, const PersonId& other) {
    try {
        const auto outcome = notTwins(m_desk, one, other);
        if (!outcome)
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
        else
            Q_EMIT done(tr("Noted: these are two people."), tr("Undo the decision"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

/// One of the two stays, and is shown: it may be the other.
void TwinsView::merge(const MergeWish& wish) {
    try {
        const auto merged = mergePersons(m_desk, wish);
        if (!merged) {
            Names names(m_desk);
            Q_EMIT said(merged.refusal().code == RefusalCode::SamePerson
                            ? tr("One of the two helped the other: these are two people.")
                            : sentenceFor(merged.refusal(), &names),
                        Tone::Warning);
            return;
        }
        const QString name = fullName(m_desk.find<Person>(merged->kept).value_or(Person()));
        Q_EMIT openRequested(merged->record);
        Q_EMIT done(tr("%1 is one record now. %n other record(s) refer to it.", "a person", merged->moved).arg(name),
                    tr("Undo the merging"), merged->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void TwinsView::addPair(const PersonId& one, const PersonId& other, const QList<TwinSign>& signs) {
    const auto pair = twinPair(m_desk, one, other);
    if (!pair)
        return;
    const QString key = other.toString();
    auto* view = new TwinPairView(*pair, signs, m_taken.value(key));
    connect(view, &TwinPairView::distinctRequested, this, &TwinsView::decideTwo);
    connect(view, &TwinPairView::mergeRequested, this, &TwinsView::merge);
    connect(view, &TwinPairView::openRequested, this, &TwinsView::openRequested);
    connect(view, &TwinPairView::chosen, this,
            [this, key](const QString& field, TakenFrom from) { m_taken[key].insert(field, from); });
    m_column->insertWidget(m_column->count() - 1, view);
}

} // namespace entraide
