// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/view_memory.h"

#include "ui/common/filter_bar.h"
#include "ui/records/page.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTabBar>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int viewFormat = 1;

} // namespace

ViewMemory::View ViewMemory::viewOf(const Page& page) {
    View view;
    view.record = page.shownRecord();
    for (const auto bars = page.findChildren<QTabBar*>(); const QTabBar* bar : bars)
        view.tabs.append({bar->count(), bar->currentIndex()});
    for (const auto bars = page.findChildren<FilterBar*>(); const FilterBar* bar : bars)
        view.filters.append({bar->text(), bar->chosenFilter()});
    return view;
}

void ViewMemory::note(const QString& key, const Page& page) {
    m_views.insert(key, viewOf(page));
}

void ViewMemory::takeUp(const QString& key, Page& page, const std::function<bool(const QString& record)>& isThere) {
    const auto waiting = m_waiting.constFind(key);
    if (waiting == m_waiting.cend())
        return;
    const View view = *waiting;
    m_waiting.erase(waiting);
    const auto tabs = page.findChildren<QTabBar*>();
    for (qsizetype i = 0; i < std::min(tabs.size(), view.tabs.size()); ++i) {
        const Tab& tab = view.tabs[i];
        if (tab.count == tabs[i]->count() && tab.current >= 0 && tab.current < tab.count &&
            tabs[i]->isTabVisible(tab.current) && tabs[i]->isTabEnabled(tab.current))
            tabs[i]->setCurrentIndex(tab.current);
    }
    const auto filters = page.findChildren<FilterBar*>();
    for (qsizetype i = 0; i < std::min(filters.size(), view.filters.size()); ++i) {
        const Filter& filter = view.filters[i];
        if (filter.named != filters[i]->chosenFilter() && filters[i]->namedFilters().findData(filter.named) >= 0) {
            filters[i]->setChosenFilter(filter.named);
            Q_EMIT filters[i]->namedFilterChosen(filter.named);
        }
        if (filter.text != filters[i]->text())
            filters[i]->setText(filter.text);
    }
    if (!view.record.isEmpty() && page.shownRecord() != view.record && isThere(view.record))
        page.openRecord(view.record);
}

void ViewMemory::forgetGone(const std::function<bool(const QString& record)>& isThere) {
    for (QHash<QString, View>* views : {&m_views, &m_waiting}) {
        for (View& view : *views) {
            if (!view.record.isEmpty() && !isThere(view.record))
                view.record.clear();
        }
    }
}

QString ViewMemory::text() const {
    QHash<QString, View> all = m_waiting;
    all.insert(m_views);
    QJsonObject pages;
    for (auto view = all.cbegin(); view != all.cend(); ++view) {
        QJsonArray tabs;
        for (const Tab& tab : view->tabs)
            tabs.append(QJsonArray{tab.count, tab.current});
        QJsonArray filters;
        for (const Filter& filter : view->filters)
            filters.append(QJsonArray{filter.text, filter.named});
        pages.insert(view.key(), QJsonObject{{"record"_L1, view->record}, {"tabs"_L1, tabs}, {"filters"_L1, filters}});
    }
    const QJsonObject object{{"format"_L1, viewFormat}, {"front"_L1, m_front}, {"pages"_L1, pages}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void ViewMemory::read(const QString& text) {
    m_front.clear();
    m_views.clear();
    m_waiting.clear();
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    if (object.value("format"_L1).toInt() != viewFormat)
        return;
    m_front = object.value("front"_L1).toString();
    const QJsonObject pages = object.value("pages"_L1).toObject();
    for (auto page = pages.constBegin(); page != pages.constEnd(); ++page) {
        const QJsonObject kept = page.value().toObject();
        View view{kept.value("record"_L1).toString(), {}, {}};
        for (const QJsonArray tabs = kept.value("tabs"_L1).toArray(); const QJsonValue& tab : tabs)
            view.tabs.append({tab.toArray().at(0).toInt(), tab.toArray().at(1).toInt()});
        for (const QJsonArray filters = kept.value("filters"_L1).toArray(); const QJsonValue& filter : filters)
            view.filters.append({filter.toArray().at(0).toString(), filter.toArray().at(1).toString()});
        m_waiting.insert(page.key(), view);
    }
}

} // namespace entraide
