// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/address_entry.h"

#include "addresses/geocoder.h"
#include "ui/words/interface_language.h"
#include "ui/words/placing_words.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLocale>
#include <QStandardItemModel>
#include <QTimer>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestTyped = 3;
constexpr int mostHitsOffered = 8;
constexpr int typingPauseMs = 60;
constexpr int besideText = 24; ///< frame, margins and scroll bar of the list, in pixels

enum OfferRole { HitRole = Qt::UserRole };

} // namespace

AddressEntry::AddressEntry(const Geocoder& geocoder, QWidget* parent)
    : QLineEdit(parent)
    , m_geocoder(geocoder)
    , m_language(InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::French))
    , m_model(new QStandardItemModel(this))
    , m_list(new QCompleter(m_model, this))
    , m_later(new QTimer(this)) {
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(mostHitsOffered);
    m_list->popup()->setObjectName(u"addressesThatFit"_s);
    m_list->popup()->setAccessibleName(tr("Addresses that fit"));
    // Not the line's own completer: that one would write each line that is passed by into it.
    m_list->setWidget(this);
    m_list->popup()->installEventFilter(this);
    m_later->setSingleShot(true);
    m_later->setInterval(typingPauseMs);
    connect(m_later, &QTimer::timeout, this, &AddressEntry::lookUp);
    connect(this, &QLineEdit::textEdited, m_later, qOverload<>(&QTimer::start));
    connect(m_list, qOverload<const QModelIndex&>(&QCompleter::activated), this, &AddressEntry::take);
}

void AddressEntry::take(const QModelIndex& index) {
    const AddressHit hit = m_offered.value(index.data(HitRole).toInt());
    m_later->stop();
    m_model->clear();
    m_offered.clear();
    Q_EMIT taken(hit);
}

void AddressEntry::keyPressEvent(QKeyEvent* event) {
    const bool wantsList = event->key() == Qt::Key_Down && !m_list->popup()->isVisible();
    if (wantsList)
        lookUp();
    if (wantsList && m_list->popup()->isVisible())
        event->accept();
    else
        QLineEdit::keyPressEvent(event);
}

/// Nothing opens below a line that was left.
void AddressEntry::focusOutEvent(QFocusEvent* event) {
    if (event->reason() != Qt::PopupFocusReason)
        m_later->stop();
    QLineEdit::focusOutEvent(event);
}

/// What is typed is kept unless something of the list is chosen: the first line is the list's current one from the
/// beginning, and Enter would take it. Tab takes what is chosen too, and else goes on, as it does without a list.
bool AddressEntry::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    QAbstractItemView& list = *m_list->popup();
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isChosen = list.selectionModel() && list.selectionModel()->hasSelection();
    const bool isTab = key == Qt::Key_Tab || key == Qt::Key_Backtab;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isTab && (!isEnter || isChosen))
        return QLineEdit::eventFilter(watched, event);
    const QModelIndex chosen = isChosen ? list.currentIndex() : QModelIndex();
    list.hide();
    if (chosen.isValid())
        take(chosen);
    else if (isTab)
        focusNextPrevChild(key == Qt::Key_Tab);
    return true;
}

void AddressEntry::lookUp() {
    const QString typed = text().trimmed();
    offer(typed.size() < fewestTyped ? QList<AddressHit>()
                                     : m_geocoder.suggest(typed, mostHitsOffered, {m_postcode, m_language}));
}

void AddressEntry::offer(const QList<AddressHit>& hits) {
    m_later->stop();
    m_model->clear();
    m_offered = hits;
    for (qsizetype row = 0; row < m_offered.size(); ++row) {
        const AddressHit& hit = m_offered[row];
        auto* item = new QStandardItem(hitText(hit));
        item->setData(static_cast<int>(row), HitRole);
        item->setData(tr("%1, %2", "an address, how sure its place is").arg(hitText(hit), foundText(hit)),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    if (m_offered.isEmpty()) {
        m_list->popup()->hide();
        return;
    }
    QRect below = rect();
    below.setWidth(std::max(below.width(), m_list->popup()->sizeHintForColumn(0) + besideText));
    m_list->complete(below);
}

} // namespace entraide
