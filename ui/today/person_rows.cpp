// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/person_rows.h"

#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/reason_words.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownReasons = 2;

/// One line that gives way: cut with an ellipsis, whole in the tooltip.
class Elided final : public QLabel {
public:
    explicit Elided(const QString& text)
        : m_whole(text) {
        setTextFormat(Qt::PlainText);
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        setText(text);
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLabel::resizeEvent(event);
        const QString shown = fontMetrics().elidedText(m_whole, Qt::ElideRight, width());
        if (shown != text())
            setText(shown);
        setToolTip(shown == m_whole ? QString() : m_whole);
    }

private:
    QString m_whole;
};

/// A name that opens its record, by mouse and keyboard.
QLabel* linkTo(const QString& id, const QString& name) {
    auto* link = new QLabel(u"<a href=\"%1\">%2</a>"_s.arg(id.toHtmlEscaped(), name.toHtmlEscaped()));
    link->setTextFormat(Qt::RichText);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setFocusPolicy(Qt::StrongFocus);
    link->setAccessibleName(name);
    return link;
}

QFrame* hairline() {
    auto* line = new QFrame;
    line->setFrameShape(QFrame::NoFrame);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

PersonRows::PersonRows(QWidget* parent)
    : QWidget(parent)
    , m_header(new GroupHeader)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    m_rows->addWidget(m_header);
    clear();
}

void PersonRows::clear() {
    hide();
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater(); // a button in it may be the one that is being pressed
    }
    m_holder = new QWidget(this);
    auto* column = new QVBoxLayout(m_holder);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_rows->addWidget(m_holder);
}

QWidget* PersonRows::addRow(const QString& number, const QString& name, const QString& more, QWidget* nameWidget,
                            QWidget* button) {
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    line->setSpacing(12);
    if (!number.isEmpty()) {
        auto* rank = new QLabel(number);
        rank->setFont(boldFont(font()));
        line->addWidget(rank);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    if (!nameWidget) {
        nameWidget = new Elided(name);
        nameWidget->setFont(boldFont(font()));
    }
    words->addWidget(nameWidget);
    if (!more.isEmpty()) {
        auto* second = new Elided(more);
        second->setFont(secondaryFont(font()));
        second->setForegroundRole(QPalette::PlaceholderText);
        words->addWidget(second);
    }
    line->addLayout(words, 1);
    if (button)
        line->addWidget(button);
    m_holder->layout()->addWidget(row);
    m_holder->layout()->addWidget(hairline());
    return row;
}

void PersonRows::showCandidates(const CandidateList& candidates, const QString& engage) {
    clear();
    if (!candidates.hasTime)
        return;
    m_header->setTitle(tr("Who could go"));
    m_header->setCount(tr("%n people", nullptr, candidates.fitting));
    m_header->setTrailing(candidates.fitting > 1 ? tr("best first") : QString());
    for (const CandidateLine& candidate : candidates.lines) {
        QPushButton* button = makeButton(engage, u"propose"_s);
        makeInRow(*button);
        const qsizetype number = &candidate - candidates.lines.constData() + 1;
        makePrimary(*button, number == 1);
        button->setObjectName(u"engage%1"_s.arg(number));
        button->setAccessibleName(tr("%1: %2", "a verb, a person").arg(engage, candidate.name));
        connect(button, &QPushButton::clicked, this, [this, candidate] { Q_EMIT engageRequested(candidate); });
        addRow(QString::number(number), candidate.name, reasonTexts(candidate).mid(0, shownReasons).join(u" · "_s),
               nullptr, button);
    }
    const auto others = candidates.fitting - static_cast<int>(candidates.lines.size());
    QPushButton* all = makeButton(candidates.lines.isEmpty() ? tr("Show what keeps people from it")
                                  : others > 0               ? tr("Show the %n other(s) and the map", nullptr, others)
                                                             : tr("Show them on the map"));
    all->setObjectName(u"allCandidates"_s);
    connect(all, &QPushButton::clicked, this, &PersonRows::allRequested);
    auto* last = new QWidget;
    auto* line = new QHBoxLayout(last);
    line->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 12);
    line->addWidget(all);
    line->addStretch(1);
    m_holder->layout()->addWidget(last);
    show();
}

void PersonRows::showPeople(const QString& title, const QList<DetailPerson>& people, int others) {
    clear();
    if (people.isEmpty())
        return;
    m_header->setTitle(title);
    m_header->setCount(QLocale().toString(people.size() + others));
    m_header->setTrailing({});
    for (const DetailPerson& person : people) {
        QLabel* link = nullptr;
        if (!person.id.isEmpty()) {
            link = linkTo(person.id, person.name);
            connect(link, &QLabel::linkActivated, this, &PersonRows::openRequested);
        }
        addRow({}, person.name, person.more, link, nullptr);
    }
    if (others > 0)
        addRow({}, {}, {}, new ToneLabel(tr("and %n more", "people", others), Tone::Muted), nullptr);
    show();
}

} // namespace entraide
