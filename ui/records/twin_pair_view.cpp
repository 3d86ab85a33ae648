// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/twin_pair_view.h"

#include "domain/person_name.h"
#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/twin_words.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString partText(const TwinSide& side) {
    QStringList parts;
    if (side.volunteer)
        parts.append(TwinPairView::tr("volunteer: %1", "a state").arg(word(side.volunteer->state)));
    if (side.beneficiary)
        parts.append(TwinPairView::tr("asks for help"));
    return parts.join(u", "_s);
}

} // namespace

TwinPairView::TwinPairView(const TwinPair& pair, const QList<TwinSign>& signs, const QHash<QString, TakenFrom>& taken,
                           QWidget* parent)
    : QWidget(parent)
    , m_pair(pair)
    , m_taken(taken) {
    auto* header = new GroupHeader(fullName(pair.other.person));
    header->setFoldable(false);
    header->setIconName(u"people"_s, Tone::Warning);
    if (!signs.isEmpty())
        header->setTrailing(twinText({pair.other.person.id, {}, signs}));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(header);
    column->addWidget(makeTable());
    column->addWidget(makeFoot());
}

QWidget* TwinPairView::makeTable() {
    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    grid->setHorizontalSpacing(Metrics::PagePadding);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto addText = [&](const QString& label, const QString& one, const QString& other) {
        auto* name = new ToneLabel(label, Tone::Muted);
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(name, row, 0);
        int at = 1;
        for (const QString& text : {one, other}) {
            auto* value = new QLabel(text.isEmpty() ? u"–"_s : text);
            value->setTextFormat(Qt::PlainText);
            value->setWordWrap(true);
            value->setTextInteractionFlags(Qt::TextSelectableByMouse);
            grid->addWidget(value, row, at++, Qt::AlignTop);
        }
        ++row;
    };
    addText(tr("Record"), fullName(m_pair.one.person), fullName(m_pair.other.person));
    addText(tr("Part"), partText(m_pair.one), partText(m_pair.other));
    for (const TwinDifference& difference : m_pair.differences) {
        const QString name = twinFieldWord(difference);
        auto* label = new ToneLabel(name, Tone::Warning);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(label, row, 0);
        auto* group = new QButtonGroup(table);
        const TakenFrom now = m_taken.value(difference.key(), difference.proposed);
        const auto addChoice = [&](TakenFrom from, const QString& text, int at) {
            auto* choice = new QRadioButton(QString(text).replace(u'&', "&&"_L1));
            choice->setObjectName(difference.key() + u'.' + enumName(from));
            choice->setAccessibleName(tr("%1: %2", "a field, its value").arg(name, text));
            choice->setChecked(now == from);
            group->addButton(choice);
            grid->addWidget(choice, row, at, Qt::AlignTop);
            connect(choice, &QRadioButton::toggled, this, [this, from, key = difference.key()](bool isOn) {
                if (!isOn)
                    return;
                m_taken.insert(key, from);
                Q_EMIT chosen(key, from);
            });
        };
        addChoice(TakenFrom::One, twinValueWord(difference, difference.one), 1);
        addChoice(TakenFrom::Other, twinValueWord(difference, difference.other), 2);
        if (difference.mayBeBoth)
            addChoice(TakenFrom::Both, tr("both"), 3);
        else
            grid->addWidget(new ToneLabel(tr("differs"), Tone::Warning), row, 3, Qt::AlignTop);
        ++row;
    }
    if (m_pair.differences.isEmpty())
        addText(tr("Everything else"), tr("the same"), tr("the same"));
    addText(tr("Hangs on it"), twinHoldsText(m_pair.one.holds), twinHoldsText(m_pair.other.holds));
    return table;
}

QWidget* TwinPairView::makeFoot() {
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    const QString both = tr("%1 and %2").arg(fullName(m_pair.one.person), fullName(m_pair.other.person));
    QPushButton* merge = makeButton(tr("Make one record of them"), u"merge"_s);
    merge->setObjectName(u"mergeTwins"_s);
    merge->setAccessibleDescription(both);
    merge->setToolTip(
        tr("Keeps the chosen values; everything that hangs on either record hangs on the one that stays"));
    connect(merge, &QPushButton::clicked, this, [this] {
        Q_EMIT mergeRequested({m_pair.one.person.id, m_pair.other.person.id, m_taken});
    });
    QPushButton* two = makeButton(tr("These are two people"), u"people"_s);
    two->setObjectName(u"twoPeople"_s);
    two->setAccessibleDescription(both);
    connect(two, &QPushButton::clicked, this,
            [this] { Q_EMIT distinctRequested(m_pair.one.person.id, m_pair.other.person.id); });
    row->addWidget(merge);
    row->addWidget(two);
    if (m_pair.other.volunteer) {
        QPushButton* show = makeButton(tr("Show the other"), u"arrow-right"_s);
        connect(show, &QPushButton::clicked, this,
                [this] { Q_EMIT openRequested(m_pair.other.volunteer->id.toString()); });
        row->addWidget(show);
    }
    row->addStretch(1);
    return foot;
}

} // namespace entraide
