// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/sites_button.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"

#include <QListWidget>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 12;
constexpr int longestText = 30;

} // namespace

SitesButton::SitesButton(Of of, QWidget* parent)
    : QPushButton(parent)
    , m_of(of) {
    setAutoDefault(false);
    setIcon(entraide::icon(u"chevron-down"_s));
    setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // the arrow behind
    connect(this, &QPushButton::clicked, this, &SitesButton::openList);
    showChoice();
}

void SitesButton::setSites(const QList<Site>& sites) {
    if (sites == m_sites)
        return;
    m_sites = sites;
    QSet<QString> still;
    for (const Site& site : sites) {
        if (m_leftOut.contains(site.key))
            still.insert(site.key);
    }
    m_leftOut = still.size() == sites.size() ? QSet<QString>() : still; // none chosen at all helps nobody
    showChoice();
}

QSet<QString> SitesButton::chosen() const {
    QSet<QString> keys;
    for (const Site& site : m_sites) {
        if (!m_leftOut.contains(site.key))
            keys.insert(site.key);
    }
    return keys;
}

void SitesButton::setChosen(const QString& key, bool chosen) {
    const bool was = !m_leftOut.contains(key);
    if (was == chosen)
        return;
    if (chosen)
        m_leftOut.remove(key);
    else
        m_leftOut.insert(key);
    showChoice();
    Q_EMIT changed();
}

void SitesButton::chooseAll() {
    if (m_leftOut.isEmpty())
        return;
    m_leftOut.clear();
    showChoice();
    Q_EMIT changed();
}

void SitesButton::chooseOnly(const QString& key) {
    m_leftOut.clear();
    for (const Site& site : std::as_const(m_sites)) {
        if (site.key != key)
            m_leftOut.insert(site.key);
    }
    if (m_leftOut.size() == m_sites.size())
        m_leftOut.clear();
    showChoice();
    Q_EMIT changed();
}

void SitesButton::showChoice() {
    QStringList names;
    for (const Site& site : std::as_const(m_sites)) {
        if (!m_leftOut.contains(site.key))
            names.append(site.name);
    }
    QString text = m_leftOut.isEmpty() ? tr("All (%1)").arg(m_sites.size()) : names.join(u", "_s);
    if (names.isEmpty())
        text = tr("None");
    if (text.size() > longestText)
        text = tr("%1 of %2", "sites chosen").arg(names.size()).arg(m_sites.size());
    setText(text.replace(u'&', u"&&"_s));
    setToolTip(names.join(u'\n'));
    setAccessibleName(m_of == Of::Sites ? tr("Sites: %1").arg(text) : tr("People: %1").arg(text));
}

void SitesButton::openList() {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(m_of == Of::Sites ? tr("&All sites") : tr("&All people")), &QAction::triggered, this,
            &SitesButton::chooseAll);
    menu->addSeparator();
    auto* list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setAccessibleName(m_of == Of::Sites ? tr("Sites to print") : tr("People to print for"));
    for (const Site& site : std::as_const(m_sites)) {
        auto* item = new QListWidgetItem(site.name, list);
        item->setData(Qt::UserRole, site.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_leftOut.contains(site.key) ? Qt::Unchecked : Qt::Checked);
    }
    connect(list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        setChosen(item->data(Qt::UserRole).toString(), item->checkState() == Qt::Checked);
    });
    const int rows = std::min(mostShown, static_cast<int>(m_sites.size()));
    list->setFixedHeight(rows * tableRowHeight(list->fontMetrics(), true) + Metrics::HalfGrid);
    list->setMinimumWidth(std::max(width(), list->sizeHintForColumn(0) + 3 * Metrics::PagePadding));
    auto* holder = new QWidgetAction(menu);
    holder->setDefaultWidget(list);
    menu->addAction(holder);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

} // namespace entraide
