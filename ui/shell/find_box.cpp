// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_box.h"

#include "domain/ids.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/words/vocabulary_words.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QListWidget>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPause = 40;
constexpr int mostHits = 12;

QString iconOf(const QString& id) {
    const auto type = entityTypeOf(id);
    if (!type)
        return u"list"_s;
    switch (*type) {
    case EntityType::Request:
    case EntityType::Offer:
        return u"requests"_s;
    case EntityType::Volunteer:
    case EntityType::Person:
    case EntityType::Beneficiary:
        return u"person"_s;
    case EntityType::Posting:
        return u"postings"_s;
    case EntityType::Tandem:
    case EntityType::Visit:
        return u"tandems"_s;
    case EntityType::Round:
        return u"rounds"_s;
    case EntityType::Dish:
    case EntityType::MealOrder:
    case EntityType::Donation:
    case EntityType::Payment:
    case EntityType::Campaign:
        return u"meals"_s;
    default:
        return u"list"_s;
    }
}

} // namespace

FindBox::FindBox(Desk& desk, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_list(new QListWidget(this)) {
    setPlaceholderText(tr("Find a person, a request, an address…"));
    setAccessibleName(tr("Find anything"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Tone::Muted), LeadingPosition);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusProxy(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(true);
    m_list->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &FindBox::look);
    connect(this, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { accept(m_list->row(item)); });
}

void FindBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void FindBox::look() {
    m_list->clear();
    if (text().trimmed().isEmpty()) {
        m_list->hide();
        return;
    }
    for (const Queries::Hit& hit : m_desk.queries().findAnything(text(), mostHits)) {
        const auto type = entityTypeOf(hit.id);
        QString line = hit.label.isEmpty() ? tr("(without a name)") : hit.label;
        if (type)
            line += u"  ·  "_s + word(*type);
        if (!hit.detail.isEmpty())
            line += u"  ·  "_s + hit.detail;
        auto* item = new QListWidgetItem(icon(iconOf(hit.id), Tone::Muted), line, m_list);
        item->setData(Qt::UserRole, hit.id);
    }
    if (m_list->count() == 0) {
        auto* none = new QListWidgetItem(tr("Nothing found for these words."), m_list);
        none->setFlags(Qt::NoItemFlags);
    } else {
        m_list->setCurrentRow(0);
    }
    place();
    m_list->show();
}

void FindBox::place() {
    const int rowHeight = listRowHeight(fontMetrics());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint({0, rowHeight});
    m_list->setFixedSize(width(), m_list->count() * rowHeight + 2 * m_list->frameWidth() + 2);
    m_list->move(mapToGlobal(QPoint(0, height() + 2)));
}

void FindBox::accept(int row) {
    const QListWidgetItem* item = m_list->item(row);
    const QString id = item ? item->data(Qt::UserRole).toString() : QString();
    if (id.isEmpty())
        return;
    m_list->hide();
    clear();
    Q_EMIT chosen(id);
}

void FindBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, m_list->count() - 1));
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_delay.isActive()) {
            m_delay.stop();
            look();
        }
        accept(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        m_list->hide();
        clear();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    m_list->hide();
}

} // namespace entraide
