// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresses/place_review.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/records/address_field.h"
#include "ui/records/address_lookup.h"
#include "ui/words/error_words.h"
#include "ui/words/placing_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int alternativeRows = 4;

/// Where several fit, or none does, somebody has to choose one by one.
constexpr PlaceVerdict acceptableTogether[]{PlaceVerdict::BetweenHouses, PlaceVerdict::StreetOnly,
                                            PlaceVerdict::OtherSpelling};

bool hasSuggestion(const PlaceFinding& finding) {
    return !finding.hits.isEmpty() && finding.verdict != PlaceVerdict::NotFound &&
           finding.verdict != PlaceVerdict::SeveralFit;
}

} // namespace

PlaceReview::PlaceReview(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new PlaceReviewModel(this))
    , m_table(new ListTable)
    , m_whom(new QLabel)
    , m_alternatives(new QListWidget)
    , m_address(new AddressField(addresses, u"review"_s))
    , m_accept(makeButton(tr("&Accept this place"), u"check"_s))
    , m_leave(makeButton(tr("&Leave it as it is")))
    , m_open(makeButton(tr("&Open the record"), u"arrow-right"_s)) {
    build();
    refresh();
}

void PlaceReview::build() {
    m_table->setModel(m_model);
    m_table->setObjectName(u"placesToReview"_s);
    m_table->setAccessibleName(tr("Addresses to look at"));
    m_table->setDefaultWidths({168, 240, 240, 136, 160});
    m_whom->setTextFormat(Qt::PlainText);
    m_whom->setFont(boldFont(font()));
    m_alternatives->setObjectName(u"placeAlternatives"_s);
    m_alternatives->setAccessibleName(tr("What fits"));
    m_alternatives->setMaximumHeight(alternativeRows * tableRowHeight(fontMetrics(), true));
    m_accept->setObjectName(u"acceptPlace"_s);
    m_leave->setObjectName(u"leavePlace"_s);
    m_open->setObjectName(u"openPlaced"_s);
    makePrimary(*m_accept);
    auto* together = new QHBoxLayout;
    for (const PlaceVerdict verdict : acceptableTogether) {
        QPushButton* button = makeButton({}, u"check"_s);
        button->setObjectName(u"acceptAll_"_s + enumName(verdict));
        connect(button, &QPushButton::clicked, this, [this, verdict] { acceptAll(verdict); });
        together->addWidget(button);
        m_kinds.append({verdict, button});
    }
    together->addStretch(1);
    auto* steps = new QHBoxLayout;
    for (QPushButton* button : {m_accept, m_leave, m_open})
        steps->addWidget(button);
    steps->addStretch(1);
    auto* below = new QGridLayout;
    below->setHorizontalSpacing(Metrics::PagePadding);
    below->addWidget(m_whom, 0, 0, 1, 2);
    below->addWidget(new QLabel(tr("What fits")), 1, 0);
    below->addWidget(new QLabel(tr("Address, to be corrected where it is wrong")), 1, 1);
    below->addWidget(m_alternatives, 2, 0);
    below->addWidget(m_address, 2, 1, Qt::AlignTop);
    below->addLayout(steps, 3, 0, 1, 2);
    below->setColumnStretch(0, 1);
    below->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_table, 1);
    column->addLayout(together);
    column->addLayout(below);
    setFocusProxy(m_table);
    connect(m_table, &ListTable::currentRowChanged, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_table, &ListTable::opened, this, [this] { m_accept->setFocus(); });
    // Chosen, not only current: the list makes its first line that when the keys come to it.
    connect(m_alternatives, &QListWidget::itemSelectionChanged, this, &PlaceReview::useAlternative);
    connect(m_address, &AddressField::changed, this, &PlaceReview::refresh);
    connect(m_accept, &QPushButton::clicked, this, &PlaceReview::accept);
    connect(m_leave, &QPushButton::clicked, this, &PlaceReview::leave);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const PlaceReviewLine* line = m_model->lineAt(m_row))
            Q_EMIT openRequested(line->finding.record);
    });
}

void PlaceReview::show(const QList<PlaceReviewLine>& lines) {
    m_model->show(lines);
    m_table->chooseRow(lines.isEmpty() ? -1 : 0);
    choose(lines.isEmpty() ? -1 : 0);
}

void PlaceReview::chooseRow(int row) {
    m_table->chooseRow(row);
}

/// The address as it is written, with the suggestion in its place where there is one to accept.
void PlaceReview::choose(int row) {
    m_row = row;
    m_alternatives->clear();
    const PlaceReviewLine* line = m_model->lineAt(row);
    if (!line) {
        m_address->setPlace({}, {});
        refresh();
        return;
    }
    const PlaceFinding finding = line->finding;
    m_address->setPlace(finding.address, finding.now);
    for (const AddressHit& hit : finding.hits) {
        auto* item =
            new QListWidgetItem(tr("%1 – %2", "an address, how sure its place is").arg(hitText(hit), foundText(hit)));
        m_alternatives->addItem(item);
    }
    if (hasSuggestion(finding))
        m_alternatives->setCurrentRow(0);
    refresh();
}

void PlaceReview::useAlternative() {
    const PlaceReviewLine* line = m_model->lineAt(m_row);
    const QList<QListWidgetItem*> chosen = m_alternatives->selectedItems();
    const int number = chosen.isEmpty() ? -1 : m_alternatives->row(chosen.first());
    if (!line || number < 0 || number >= line->finding.hits.size())
        return;
    const PlaceChoice choice = takingAllOf(line->finding, line->finding.hits[number]);
    m_address->setPlace(choice.address, {});
    m_address->setChosen(choice.place);
}

void PlaceReview::refresh() {
    const PlaceReviewLine* line = m_model->lineAt(m_row);
    m_whom->setText(line ? line->whom : QString());
    const Placement placed = line ? m_address->placement() : Placement();
    // The middle of the postcode is where it stands already.
    const bool isFound = sureness(placed.by) > sureness(PlacedBy::Postcode) && line && placed != line->finding.now;
    const bool isCorrected = line && m_address->address() != line->finding.address;
    m_accept->setEnabled(placed.position.isValid() && (isFound || isCorrected));
    for (QWidget* part : {static_cast<QWidget*>(m_leave), static_cast<QWidget*>(m_open),
                          static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_alternatives)})
        part->setEnabled(line);
    for (const auto& [verdict, button] : std::as_const(m_kinds)) {
        const int count = m_model->countOf(verdict);
        button->setText(acceptAllText(verdict, count));
        button->setVisible(count > 1);
    }
}

bool PlaceReview::take(const QList<PlaceChoice>& choices, const QString& sentence) {
    try {
        const PlacesTaken taken = takePlaces(m_desk, choices);
        if (taken.placed > 0)
            Q_EMIT done(sentence, tr("Undo the placing"), taken.changes);
        if (taken.changedMeanwhile > 0) // last: it is what has to be read
            Q_EMIT said(tr("%n record(s) changed meanwhile and stayed as they are.", nullptr, taken.changedMeanwhile),
                        Tone::Warning);
        return true;
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return false;
    }
}

void PlaceReview::accept() {
    const PlaceReviewLine* line = m_model->lineAt(m_row);
    if (!line || !m_accept->isEnabled())
        return;
    const PlaceChoice choice{line->finding.record, line->finding.address, m_address->address(), m_address->placement()};
    if (take({choice}, tr("%1 is on the map.").arg(line->whom)))
        chooseNext(m_row);
}

void PlaceReview::leave() {
    if (m_model->lineAt(m_row))
        chooseNext(m_row);
}

void PlaceReview::acceptAll(PlaceVerdict verdict) {
    QList<PlaceChoice> choices;
    for (const PlaceReviewLine& line : m_model->lines()) {
        if (line.finding.verdict == verdict && hasSuggestion(line.finding))
            choices.append(takingAllOf(line.finding, line.finding.hits.first()));
    }
    const int count = static_cast<int>(choices.size());
    if (choices.isEmpty() || !take(choices, tr("%n address(es) are on the map.", nullptr, count)))
        return;
    m_model->dropKind(verdict);
    m_table->chooseRow(m_model->rowCount() > 0 ? 0 : -1);
    choose(m_model->rowCount() > 0 ? 0 : -1);
    Q_EMIT decided(m_model->rowCount());
}

/// It is decided: the next one moves up into its row.
void PlaceReview::chooseNext(int row) {
    m_model->dropRow(row);
    const int next = std::min(row, m_model->rowCount() - 1);
    m_table->chooseRow(next);
    choose(next);
    Q_EMIT decided(m_model->rowCount());
}

} // namespace entraide
