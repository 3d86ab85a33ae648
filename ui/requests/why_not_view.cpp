// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/why_not_view.h"

#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/group_header.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/whole_label.h"
#include "ui/records/record_field.h"
#include "ui/requests/kept_away_dialog.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAccessibleAnnouncementEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

enum WhyNotColumn { CountColumn, ReasonColumn, RemedyColumn, WhyNotColumns };

constexpr int VolunteerRole = Qt::UserRole;

} // namespace

WhyNotView::WhyNotView(PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_header(new GroupHeader(tr("Why not the others?")))
    , m_who(new RecordField(context.desk, EntityType::Volunteer))
    , m_answer(new QLabel)
    , m_tree(new QTreeWidget) {
    m_header->setObjectName(u"whyNotHeader"_s);
    m_header->setFoldable(true);
    m_header->setChecked(true);
    QWidget* body = buildBody();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(body, 1);

    connect(m_header, &QAbstractButton::toggled, this, [this, body](bool open) {
        body->setVisible(open);
        setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    });
    connect(m_who, &RecordField::chosenChanged, this, [this] { guardedLater(*this, [this] { answer(true); }); });
    connect(m_who, &QLineEdit::returnPressed, this, [this] { guardedLater(*this, [this] { takeOffered(); }); });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const QString id = item->data(CountColumn, VolunteerRole).toString();
        if (!id.isEmpty())
            Q_EMIT openRequested(id);
        else
            guardedLater(
                *this, [this, item] { openAll(m_tree->indexOfTopLevelItem(item->parent() ? item->parent() : item)); });
    });
}

QWidget* WhyNotView::buildBody() {
    m_who->setObjectName(u"whyNotWho"_s);
    m_who->setAccessibleName(tr("Why not this volunteer?"));
    m_who->setPlaceholderText(tr("Why not …? Type a volunteer's name"));
    m_who->setClearButtonEnabled(true);
    m_who->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_answer->setObjectName(u"whyNotAnswer"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_answer->hide();
    keepWhole(*m_answer);
    m_tree->setColumnCount(WhyNotColumns);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setExpandsOnDoubleClick(false); // it opens all of them
    m_tree->setAccessibleName(tr("Why not the others"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(ReasonColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(RemedyColumn, QHeaderView::ResizeToContents);

    auto* body = new QWidget;
    body->setAutoFillBackground(true);
    body->setBackgroundRole(QPalette::Base);
    auto* asked = new QVBoxLayout;
    asked->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    asked->addWidget(m_who);
    asked->addWidget(m_answer);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(asked);
    column->addWidget(m_tree, 1);
    return body;
}

void WhyNotView::showRequest(const RequestId& id) {
    if (m_query.request != id) {
        m_query.request = id;
        m_who->choose({}, {});
    }
    fillGroups();
    answer(false);
}

void WhyNotView::enter() {
    m_header->setChecked(true);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_tree->setFocus();
}

void WhyNotView::fillGroups() {
    m_tree->clear();
    const WhyNot why = m_context.candidates.whyNot(m_query, m_context.today());
    m_groups = why.groups;
    Names names(m_context.desk);
    for (const WhyNotGroup& group : std::as_const(m_groups)) {
        auto* item = new QTreeWidgetItem(
            m_tree, {QLocale().toString(group.count), sentenceCase(word(group.obstacle)), remedyText(group)});
        item->setToolTip(ReasonColumn, item->text(ReasonColumn)); // it may be cut
        QFont bold = m_tree->font();
        bold.setBold(true);
        item->setFont(CountColumn, bold);
        item->setTextAlignment(CountColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(RemedyColumn, palette().placeholderText());
        for (const VolunteerId& volunteer : group.nearest) {
            auto* person = new QTreeWidgetItem(item, {QString(), names.ofVolunteer(volunteer)});
            person->setData(CountColumn, VolunteerRole, volunteer.toString());
        }
        if (group.count > group.nearest.size())
            new QTreeWidgetItem(item, {QString(), tr("All %n…", "volunteers", group.count)});
    }
    m_header->setCount(QLocale().toString(why.volunteers - why.fitting));
}

void WhyNotView::openAll(int row) {
    if (row < 0 || row >= m_groups.size())
        return;
    const WhyNotGroup& group = m_groups.at(row);
    auto* dialog = new KeptAwayDialog(
        m_context.desk, group, m_context.candidates.keptAway(m_query, group.obstacle, m_context.today()), window());
    connect(dialog, &KeptAwayDialog::openRequested, this, &WhyNotView::openRequested);
    dialog->open();
}

void WhyNotView::answer(bool aloud) {
    const auto who = VolunteerId::fromString(m_who->chosenId());
    if (!who) {
        say({}, false);
        return;
    }
    Names names(m_context.desk);
    const QString name = names.ofVolunteer(*who);
    const Verdict verdict = m_context.candidates.verdict(m_query, *who, m_context.today());
    say(verdictTexts(verdict, name.isEmpty() ? absentText(who->toString()) : name).join(u'\n'), aloud);
}

void WhyNotView::takeOffered() {
    if (m_who->text().trimmed().isEmpty() || !m_who->chosenId().isEmpty())
        return;
    const QStringList offered = m_who->offeredIds();
    if (offered.size() == 1)
        m_who->choose(offered.first(), Names(m_context.desk).ofVolunteer(*VolunteerId::fromString(offered.first())));
    else
        say(offered.isEmpty() ? tr("No volunteer is called “%1”.").arg(m_who->text().trimmed())
                              : tr("Several volunteers are called so. Choose one from the list."),
            true);
}

void WhyNotView::say(const QString& text, bool aloud) {
    const bool isNew = m_answer->text() != text;
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
    if (!aloud || !isNew || text.isEmpty())
        return;
    QAccessibleAnnouncementEvent announcement(m_answer, text);
    QAccessible::updateAccessibility(&announcement);
}

} // namespace entraide
