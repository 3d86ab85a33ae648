// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_box.h"

#include "domain/error.h"
#include "domain/ids.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/fault.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QAction>
#include <QFocusEvent>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

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

/// What was opened is somebody's own, as the rest of what is kept of their work.
QString openedSettingOf(const Desk& desk) {
    const QString slot = desk.handle().slot;
    return u"found/"_s + (slot.isEmpty() ? u"desk"_s : slot);
}

FindEntry recordEntry(const QString& id, const QString& label, const QString& detail) {
    const auto type = entityTypeOf(id);
    QString about = type ? word(*type) : QString();
    if (!detail.isEmpty())
        about += u"  ·  "_s + detail;
    return {.kind = FindEntry::Kind::Record, .id = id, .text = label, .detail = about, .icon = iconOf(id)};
}

} // namespace

FindBox::FindBox(Desk& desk, std::function<QList<FindEntry>()> entries, QWidget* parent)
    : QLineEdit(parent)
    , m_desk(desk)
    , m_ask(std::move(entries))
    , m_list(new QListWidget(this)) {
    setPlaceholderText(tr("Find a person, a request, a command…"));
    setAccessibleName(tr("Find anything"));
    setClearButtonEnabled(true);
    addAction(icon(u"search"_s, Tone::Muted), LeadingPosition);
    m_list->setObjectName(u"found"_s);
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setFocusProxy(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Found"));
    m_list->setUniformItemSizes(true);
    m_list->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, [this] { guardedLater(*this, [this] { look(); }); });
    connect(this, &QLineEdit::textEdited, &m_delay, qOverload<>(&QTimer::start));
    connect(this, &QLineEdit::textEdited, m_list, [this] { // what was opened before is no answer to it
        if (m_isBefore)
            m_list->hide();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { accept(m_list->row(item)); });
}

void FindBox::begin() {
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_entries = m_ask();
    look();
}

const QStringList& FindBox::marks() const {
    if (!m_marks) {
        QStringList kept;
        try {
            const QJsonArray marks = QJsonDocument::fromJson(m_desk.setting(openedSettingOf(m_desk)).toUtf8()).array();
            for (const QJsonValue& mark : marks)
                kept.append(mark.toString());
        } catch (const Error&) {
            // Nothing is first then.
        }
        m_marks = kept;
    }
    return *m_marks;
}

void FindBox::noteOpened(const QString& mark) {
    if (mark.isEmpty() || marks().value(0) == mark || m_desk.isWriting())
        return;
    m_marks = withMark(marks(), mark);
    try {
        m_marks->removeIf([this](const QString& one) { // who was erased is not written down again
            return entityTypeOf(one) && !m_desk.body(one);
        });
        m_desk.setSetting(
            openedSettingOf(m_desk),
            QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(*m_marks)).toJson(QJsonDocument::Compact)));
    } catch (const Error&) {
        // A full disk keeps nobody from opening a record.
    }
}

/// Records that are still there, and commands and pages as they are now.
QList<FindEntry> FindBox::openedBefore() const {
    QList<FindEntry> before;
    Names names(m_desk);
    for (const QString& mark : marks()) {
        if (before.size() == mostHits)
            break;
        const auto known = std::ranges::find(m_entries, mark, &FindEntry::mark);
        if (known != m_entries.cend()) {
            before.append(*known);
        } else if (entityTypeOf(mark) && m_desk.body(mark)) {
            if (const QString label = title(names.of(mark)); !label.isEmpty())
                before.append(recordEntry(mark, label, {}));
        }
    }
    return before;
}

/// Of each some: half of the list stays for records, where there are as many.
QList<FindEntry> FindBox::foundNow() const {
    QList<FindEntry> others = fitting(m_entries, text(), marks());
    QList<FindEntry> records;
    for (const Queries::Hit& hit : m_desk.queries().findAnything(text(), mostHits))
        records.append(recordEntry(hit.id, hit.label.isEmpty() ? tr("(without a name)") : hit.label, hit.detail));
    std::ranges::stable_sort(records, {}, [this](const FindEntry& entry) {
        const qsizetype at = marks().indexOf(entry.mark());
        return at < 0 ? marks().size() : at;
    });
    const qsizetype half = mostHits / 2;
    const qsizetype ofOthers = std::min(others.size(), std::max<qsizetype>(half, mostHits - records.size()));
    const qsizetype ofRecords = std::min(records.size(), mostHits - ofOthers);
    return records.first(ofRecords) + others.first(ofOthers);
}

void FindBox::look() {
    const bool isEmpty = text().trimmed().isEmpty();
    if (m_entries.isEmpty())
        m_entries = m_ask();
    m_isBefore = isEmpty;
    show(isEmpty ? openedBefore() : foundNow(), isEmpty ? QString() : tr("Nothing found for these words."));
}

void FindBox::show(const QList<FindEntry>& entries, const QString& otherwise) {
    m_shown = entries;
    m_list->clear();
    for (const FindEntry& entry : entries) {
        QStringList parts{entry.text};
        if (!entry.detail.isEmpty())
            parts.append(entry.detail);
        if (!entry.isPossible)
            parts.append(tr("not possible now"));
        if (!entry.key.isEmpty())
            parts.append(entry.key);
        auto* item = new QListWidgetItem(icon(entry.icon, Tone::Muted), parts.join(u"  ·  "_s), m_list);
        item->setToolTip(entry.detail);
        if (!entry.isPossible)
            item->setForeground(palette().placeholderText());
    }
    if (entries.isEmpty() && otherwise.isEmpty()) {
        m_list->hide();
        return;
    }
    if (entries.isEmpty())
        (new QListWidgetItem(otherwise, m_list))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentRow(0);
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
    if (m_list->isHidden() || row < 0 || row >= m_shown.size())
        return;
    const FindEntry entry = m_shown[row];
    m_list->hide();
    clear();
    if (entry.kind != FindEntry::Kind::Record) // the window notes those itself, however they are opened
        noteOpened(entry.mark());
    Q_EMIT chosen(entry);
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
    m_entries.clear(); // what can be done may be something else the next time
}

} // namespace entraide
