// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/twins_view.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/volunteers/suspected_twins.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/enrolment.h"
#include "workflows/names.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <memory>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString addressText(const Address& address) {
    QStringList street;
    for (const QString& part : {address.street, address.number, address.box}) {
        if (!part.isEmpty())
            street.append(part);
    }
    QStringList parts;
    if (!street.isEmpty())
        parts.append(street.join(u' '));
    if (!address.postcode.isEmpty())
        parts.append(address.postcode + u' ' + placeName(address.postcode));
    return parts.join(u", "_s);
}

QString phonesText(const Person& person) {
    QStringList phones;
    for (const QString& phone : person.phones)
        phones.append(shownPhone(phone));
    return phones.join(u", "_s);
}

QList<Volunteer> volunteersOf(const Desk& desk, const Person& person) {
    return desk.findBy<Volunteer>("person"_L1, person.id.toString());
}

struct Line {
    QString label;
    QString one;
    QString other;
};

} // namespace

TwinsView::TwinsView(Desk& desk, const SuspectedTwins& twins, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_twins(twins) {
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
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void TwinsView::showPerson(const PersonId& id) {
    while (m_column->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_column->takeAt(0));
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was just pressed
        }
    }
    m_count = 0;
    const auto person = m_desk.find<Person>(id);
    if (!person)
        return;
    for (const PersonId& other : m_twins.of(id)) {
        if (const auto found = m_desk.find<Person>(other)) {
            addPair(*person, *found);
            ++m_count;
        }
    }
    if (m_count == 0) {
        auto* none = new ToneLabel(tr("Nobody else seems to be the same person."), Tone::Muted);
        none->setMargin(Metrics::PagePadding);
        none->setWordWrap(true);
        m_column->insertWidget(0, none);
    }
}

void TwinsView::addPair(const Person& one, const Person& other) {
    auto* pair = new QWidget;
    auto* column = new QVBoxLayout(pair);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* header = new GroupHeader(fullName(other));
    header->setFoldable(false);
    header->setIconName(u"people"_s, Tone::Warning);
    for (const TwinSuspicion& suspicion : suspectedTwins(m_desk, one)) {
        if (suspicion.person == other.id)
            header->setTrailing(twinText(suspicion));
    }
    column->addWidget(header);

    const auto stateOf = [this](const Person& person) {
        const QList<Volunteer> volunteers = volunteersOf(m_desk, person);
        return volunteers.isEmpty() ? tr("no volunteer") : word(volunteers.first().state);
    };
    const auto registeredOf = [this](const Person& person) {
        const QList<Volunteer> volunteers = volunteersOf(m_desk, person);
        return volunteers.isEmpty() ? QString() : dateText(volunteers.first().registered);
    };
    const auto yearOf = [](const Person& person) {
        return person.birthYear ? QString::number(person.birthYear) : QString();
    };
    const auto languageOf = [](const Person& person) { return person.language ? word(*person.language) : QString(); };
    const QList<Line> lines{
        {tr("Name"), fullName(one), fullName(other)},
        {tr("Phone"), phonesText(one), phonesText(other)},
        {tr("E-mail"), one.emails.join(u", "_s), other.emails.join(u", "_s)},
        {tr("Address"), addressText(one.address), addressText(other.address)},
        {tr("Born"), yearOf(one), yearOf(other)},
        {tr("Language"), languageOf(one), languageOf(other)},
        {tr("Volunteer"), stateOf(one), stateOf(other)},
        {tr("Registered"), registeredOf(one), registeredOf(other)},
    };
    auto* grid = new QGridLayout;
    grid->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    grid->setHorizontalSpacing(Metrics::PagePadding);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Line& line : lines) {
        if (line.one.isEmpty() && line.other.isEmpty())
            continue;
        const bool same = line.one.compare(line.other, Qt::CaseInsensitive) == 0;
        auto* label = new ToneLabel(line.label, Tone::Muted);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, row, 0);
        int at = 1;
        for (const QString& text : {line.one, line.other}) {
            auto* value = new QLabel(text.isEmpty() ? u"–"_s : text);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(value, row, at++, Qt::AlignTop);
        }
        if (same)
            grid->addWidget(new IconLabel(u"check"_s, Tone::Muted, tr("the same")), row, at, Qt::AlignTop);
        else
            grid->addWidget(new ToneLabel(tr("differs"), Tone::Warning), row, at, Qt::AlignTop);
        ++row;
    }
    column->addLayout(grid);

    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    QPushButton* two = makeButton(tr("These are two people"), u"people"_s);
    two->setObjectName(u"twoPeople"_s);
    two->setAccessibleDescription(tr("%1 and %2").arg(fullName(one), fullName(other)));
    connect(two, &QPushButton::clicked, this,
            [this, a = one.id, b = other.id] { Q_EMIT distinctRequested(a, b); });
    foot->addWidget(two);
    if (const QList<Volunteer> volunteers = volunteersOf(m_desk, other); !volunteers.isEmpty()) {
        QPushButton* show = makeButton(tr("Show the other"), u"arrow-right"_s);
        connect(show, &QPushButton::clicked, this, [this, id = volunteers.first().id.toString()] {
            Q_EMIT openRequested(id);
        });
        foot->addWidget(show);
    }
    foot->addStretch(1);
    column->addLayout(foot);
    m_column->insertWidget(m_column->count() - 1, pair);
}

} // namespace entraide
