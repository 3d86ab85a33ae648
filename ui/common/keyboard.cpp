// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keyboard.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QShortcut>
#include <QWidget>

#include <utility>

namespace entraide {

void setTabChain(const QList<QWidget*>& widgets) {
    for (qsizetype i = 1; i < widgets.size(); ++i) {
        QWidget::setTabOrder(widgets.at(i - 1), widgets.at(i));
    }
}

namespace {

class FocusWhileShown : public QObject {
public:
    FocusWhileShown(QWidget& holder, QWidget& part)
        : QObject(&holder)
        , m_holder(holder)
        , m_part(part) {
        part.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            follow();
        return QObject::eventFilter(watched, event);
    }

private:
    /// What was never shown yet comes with its holder.
    void follow() {
        const bool isAway = m_part.isHidden() && m_part.testAttribute(Qt::WA_WState_ExplicitShowHide);
        m_holder.setFocusProxy(isAway ? nullptr : &m_part);
    }

    QWidget& m_holder;
    QWidget& m_part;
};

} // namespace

void handFocusTo(QWidget& holder, QWidget& part) {
    new FocusWhileShown(holder, part);
}

RegionKeys::RegionKeys(const QList<QWidget*>& regions, QWidget& page)
    : QObject(&page)
    , m_regions(regions) {
    new QShortcut(
        Qt::Key_F6, &page, this, [this] { move(1); }, Qt::WidgetWithChildrenShortcut);
    new QShortcut(
        Qt::SHIFT | Qt::Key_F6, &page, this, [this] { move(-1); }, Qt::WidgetWithChildrenShortcut);
    for (QWidget* region : m_regions) {
        region->installEventFilter(this);
        connect(region, &QObject::destroyed, this, [this, region] {
            m_regions.removeAll(region);
            m_last.remove(region);
        });
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (QWidget* region : std::as_const(m_regions)) {
            if (now && (region == now || region->isAncestorOf(now))) {
                m_last.insert(region, now);
            }
        }
    });
}

int RegionKeys::regionWithFocus() const {
    const QWidget* now = QApplication::focusWidget();
    for (int i = 0; i < m_regions.size(); ++i) {
        if (now && (m_regions.at(i) == now || m_regions.at(i)->isAncestorOf(now))) {
            return i;
        }
    }
    return -1;
}

void RegionKeys::move(int step) {
    const int count = static_cast<int>(m_regions.size());
    int region = regionWithFocus();
    for (int tried = 0; tried < count; ++tried) {
        region = region < 0 ? 0 : (region + step + count) % count;
        if (m_regions.at(region)->isVisible()) {
            focusRegion(region);
            return;
        }
    }
}

void RegionKeys::focusRegion(int region) {
    QWidget* root = m_regions.at(region);
    QWidget* last = m_last.value(root).data();
    QWidget* target = last && last->isVisible() && last->isEnabled() ? last : root;
    // A container takes no focus itself; the first inside it that does gets it.
    for (QWidget* candidate = target; target->focusPolicy() == Qt::NoFocus;) {
        candidate = candidate->nextInFocusChain();
        if (candidate == target || !root->isAncestorOf(candidate)) {
            break;
        }
        if ((candidate->focusPolicy() & Qt::TabFocus) && candidate->isVisible() && candidate->isEnabled()) {
            target = candidate;
        }
    }
    target->setFocus(Qt::TabFocusReason);
}

bool RegionKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        m_regions.indexOf(static_cast<QWidget*>(watched)) > 0 && m_regions.first()->isVisible()) {
        focusRegion(0);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

LetterKeys::LetterKeys(QAbstractItemView& view)
    : QObject(&view)
    , m_view(view) {
    view.installEventFilter(this);
}

void LetterKeys::on(Qt::Key letter, std::function<bool()> act) {
    m_acts.insert(letter, std::move(act));
}

bool LetterKeys::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const auto act = m_acts.constFind(key->key());
        if (plain && act != m_acts.constEnd() && m_view.currentIndex().isValid()) {
            const int row = m_view.currentIndex().row();
            const QPersistentModelIndex before = m_view.currentIndex();
            const std::function<bool()> run = *act; // it may change the table of keys
            if (run()) {
                // Where the row left the list, its place already holds the next one.
                const QModelIndex parent = m_view.currentIndex().parent();
                const int wanted = before.isValid() && before.row() == row ? row + 1 : row;
                const int rows = m_view.model()->rowCount(parent);
                if (rows > 0) {
                    const QModelIndex next =
                        m_view.model()->index(std::min(wanted, rows - 1), m_view.currentIndex().column(), parent);
                    if (next.isValid()) {
                        m_view.setCurrentIndex(next);
                    }
                }
            }
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

ListLetters::ListLetters(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool ListLetters::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride || !qobject_cast<QComboBox*>(watched))
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isTyped = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier &&
                         !key->text().isEmpty() && key->text().at(0).isPrint();
    if (!isTyped)
        return false;
    event->accept();
    return true;
}

} // namespace entraide
