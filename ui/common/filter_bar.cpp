// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter_bar.h"

#include "ui/common/button.h"
#include "ui/common/fault.h"
#include "ui/common/icon_engine.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QStyleOptionComboBox>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace entraide {

IconComboBox::IconComboBox(QString iconName, QWidget* parent)
    : QComboBox(parent)
    , m_icon(std::move(iconName)) {
    setSizeAdjustPolicy(AdjustToContents);
    setIconSize(QSize(Metrics::IconSize, Metrics::IconSize));
}

void IconComboBox::initStyleOption(QStyleOptionComboBox* option) const {
    QComboBox::initStyleOption(option);
    option->currentIcon = icon(m_icon, Tone::Muted);
    option->iconSize = QSize(Metrics::IconSize, Metrics::IconSize);
}

QSize IconComboBox::sizeHint() const {
    return QComboBox::sizeHint() + QSize(Metrics::IconSize + 8, 0);
}

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent)
    , m_filters(new IconComboBox(u"filter"_s, this))
    , m_more(makeIconButton(u"more"_s, tr("Filters of the team"), this))
    , m_field(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_columns(makeIconButton(u"columns"_s, tr("Columns"), this))
    , m_delay(new QTimer(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filters->setAccessibleName(tr("Named filter"));
    m_filters->hide();
    m_more->setIconSize(QSize(Metrics::ToolIconSize, Metrics::ToolIconSize));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->hide();
    m_field->setPlaceholderText(tr("Filter"));
    m_field->setAccessibleName(tr("Filter the list"));
    m_field->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_field->setClearButtonEnabled(true);
    m_field->setMinimumWidth(120);
    m_field->installEventFilter(this);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setTextFormat(Qt::PlainText);
    m_count->hide();
    m_columns->setIconSize(QSize(Metrics::ToolIconSize, Metrics::ToolIconSize));
    m_columns->hide();
    m_delay->setSingleShot(true);
    m_delay->setInterval(40);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(Metrics::Grid);
    layout->addWidget(m_filters);
    layout->addWidget(m_more);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_columns);

    connect(m_field, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, [this] {
        if (m_field->text() != m_lastText) {
            m_lastText = m_field->text();
            guardedLater(*this, [this] { Q_EMIT textChanged(m_lastText); });
        }
    });
    connect(m_filters, &QComboBox::activated, this, [this](int row) {
        guardedLater(*this, [&] { Q_EMIT namedFilterChosen(m_filters->itemData(row).toString()); });
    });
    connect(m_columns, &QToolButton::clicked, this, &FilterBar::showColumnsMenu);
}

void FilterBar::setNamedFilters(const QList<FilterChoice>& filters, const QString& chosenId) {
    const QString wanted = chosenId.isEmpty() ? chosenFilter() : chosenId;
    const QSignalBlocker blocker(m_filters);
    m_filters->clear();
    for (const FilterChoice& filter : filters) {
        m_filters->addItem(filter.name, filter.id);
    }
    m_filters->setVisible(!filters.isEmpty());
    setChosenFilter(wanted);
}

void FilterBar::setChosenFilter(const QString& id) {
    const int row = m_filters->findData(id);
    m_filters->setCurrentIndex(row >= 0 ? row : m_filters->count() > 0 ? 0 : -1);
}

QString FilterBar::chosenFilter() const {
    return m_filters->currentData().toString();
}

QString FilterBar::text() const {
    return m_field->text();
}

void FilterBar::setText(const QString& text) {
    m_field->setText(text);
}

void FilterBar::setPlaceholder(const QString& text) {
    m_field->setPlaceholderText(text);
}

void FilterBar::setCounts(qsizetype shown, qsizetype total) {
    const QLocale numbers = locale();
    m_count->setText(
        shown == total
            ? numbers.toString(total)
            : tr("%1 of %2", "shown of all, above a list").arg(numbers.toString(shown), numbers.toString(total)));
    m_count->setAccessibleName(m_count->text());
    m_count->show();
}

void FilterBar::setTable(ListTable& table) {
    m_table = &table;
    m_columns->show();
}

void FilterBar::setFilterMenu(QMenu& menu) {
    m_more->setMenu(&menu);
    m_more->show();
}

void FilterBar::focusField() {
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void FilterBar::addWidget(QWidget* widget) {
    auto* row = static_cast<QHBoxLayout*>(layout());
    QWidget* before = row->itemAt(row->indexOf(m_count) - 1)->widget();
    row->insertWidget(row->indexOf(m_count), widget);
    setTabOrder(before, widget); // made last, but it stands before the columns
}

void FilterBar::showColumnsMenu() {
    if (m_table) {
        m_table->columnsMenu()->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
    }
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
            m_field->clear();
            return true;
        }
        const bool leaves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (leaves && m_table && m_table->model() && m_table->model()->rowCount() > 0) {
            if (!m_table->currentIndex().isValid()) {
                m_table->chooseRow(0);
            }
            m_table->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        m_filters->update();
    }
}

} // namespace entraide
