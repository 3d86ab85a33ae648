// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_list_model.h"

#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/job.h"
#include "ui/common/roles.h"
#include "ui/records/follow_desk.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <optional>
#include <utility>

namespace entraide {

namespace {

constexpr qint64 pageSize = 200;
constexpr qsizetype mostPages = 50;       ///< kept at once
constexpr qint64 usuallyLongFrom = 5'000; ///< records, of which conditions are asked within a blink

/// Types whose records show in others' lists: a person in volunteers and requests, a beneficiary in requests.
bool mayShow(EntityType listed, EntityType changed) {
    if (listed == changed)
        return true;
    switch (changed) {
    case EntityType::Person:
    case EntityType::Beneficiary:
    case EntityType::Organisation:
    case EntityType::Match:
    case EntityType::Signup:
        return true;
    default:
        return false;
    }
}

} // namespace

RecordListModel::RecordListModel(Desk& desk, EntityType type, QList<RecordColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_columns(std::move(columns))
    , m_longFrom(usuallyLongFrom) {
    m_query.type = type;
    m_wanted.type = type;
    m_total = m_desk.queries().count(m_query);
    followDesk(desk, this, &RecordListModel::desksChanged);
    m_readAnew.setSingleShot(true);
    m_readAnew.setInterval(std::chrono::seconds(2));
    connect(&m_readAnew, &QTimer::timeout, this, [this] { tryToRefresh(true); });
}

void RecordListModel::setQuery(const ListQuery& query) {
    const EntityType type = m_wanted.type;
    const QString sortColumn = m_wanted.sortColumn;
    const bool descending = m_wanted.descending;
    m_wanted = query;
    m_wanted.type = type;
    if (m_wanted.sortColumn.isEmpty()) {
        m_wanted.sortColumn = sortColumn;
        m_wanted.descending = descending;
    }
    tryToRefresh(false);
}

qint64 RecordListModel::allRecords() const {
    return m_desk.count(m_query.type);
}

void RecordListModel::desksChanged(const ChangeSet& set) {
    const bool concerned = std::ranges::any_of(set.changes, [this](const Change& change) {
        const auto type = entityTypeOf(change.id);
        return type && mayShow(m_query.type, *type);
    });
    if (concerned) {
        tryToRefresh(true);
        return;
    }
    m_rows.reset(); // a condition may ask of the others; with the next letter they are looked for anew
    m_readAgain = isReading();
}

void RecordListModel::tryToRefresh(bool changed) {
    if (!guardedLater(*this, [&] { refresh(changed); }))
        m_readAnew.start();
}

void RecordListModel::refresh(bool changed) {
    if (!m_wanted.hasConditions() || allRecords() < m_longFrom) {
        if (changed) {
            m_rows.reset();
            m_readAgain = isReading();
        }
        show(m_wanted);
        return;
    }
    if (areRowsOf(m_wanted)) { // letters that are typed; and after a change, until it is known whom it lets through
        ListQuery query = m_wanted;
        query.conditions.clear();
        query.related.clear();
        query.within = m_rows;
        show(query);
        if (!changed)
            return;
    } else if (changed) {
        show(m_query);
    }
    readRows();
}

bool RecordListModel::areRowsOf(const ListQuery& query) const {
    return m_rows && m_rowsOf.conditions == query.conditions && m_rowsOf.related == query.related;
}

void RecordListModel::readRows() {
    if (m_reading) {
        m_readAgain = true;
        return;
    }
    m_reading = Job::run<RowSet>(
        tr("Filtering the list"),
        [handle = m_desk.handle(), asked = m_wanted](JobControl&) {
            return Desk::openAgain(handle)->queries().rowsWhere(asked);
        },
        [this, asked = m_wanted](RowSet rows) {
            m_reading = nullptr;
            take(asked, std::move(rows));
        },
        [this](const std::exception_ptr& fault) {
            m_reading = nullptr;
            m_readAgain = false;
            std::rethrow_exception(fault);
        },
        this);
    m_reading->setCancellable(false);
}

/// Something else may be asked by now, or of other records.
void RecordListModel::take(const ListQuery& asked, RowSet rows) {
    m_rows = std::make_shared<const RowSet>(std::move(rows));
    m_rowsOf = asked;
    const bool again = std::exchange(m_readAgain, false);
    if (m_wanted.hasConditions())
        tryToRefresh(again && areRowsOf(m_wanted));
    else if (again)
        m_rows.reset(); // they may be of before a change
}

/// Throws nothing: a view that heard of the beginning has to hear of the end.
void RecordListModel::show(const ListQuery& query) {
    // A reset would lose the view's selection: rows move with their records as far as they are still known.
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList old = persistentIndexList();
    const ListQuery queryBefore = m_query;
    const auto pagesBefore = m_pages;
    const qint64 totalBefore = m_total;
    QModelIndexList fresh;
    const bool isRead = guardedLater(*this, [&] {
        QStringList ids;
        for (const QModelIndex& index : old)
            ids.append(idAt(index.row()));
        m_query = query;
        m_pages.clear();
        m_total = m_desk.queries().count(m_query);
        QHash<QString, int> rows;
        for (qsizetype i = 0; i < old.size(); ++i) {
            auto found = rows.constFind(ids[i]);
            if (found == rows.constEnd()) {
                rowAt(old[i].row()); // reads the page where it was, and most often still is
                found = rows.insert(ids[i], rowOf(ids[i]));
            }
            fresh.append(*found < 0 ? QModelIndex() : createIndex(*found, old[i].column()));
        }
    });
    if (isRead) {
        changePersistentIndexList(old, fresh);
    } else {
        m_query = queryBefore;
        m_pages = pagesBefore;
        m_total = totalBefore;
        m_readAnew.start();
    }
    Q_EMIT layoutChanged();
    if (isRead)
        guardedLater(*this, [this] { Q_EMIT refreshed(); });
}

const ListRow* RecordListModel::rowAt(int row) const {
    if (row < 0 || row >= m_total)
        return nullptr;
    const qint64 number = row / pageSize;
    auto page = m_pages.constFind(number);
    if (page == m_pages.constEnd()) {
        if (m_pages.size() >= mostPages) // somebody goes through all of a long list
            m_pages.clear();
        ListQuery query = m_query;
        query.offset = number * pageSize;
        query.limit = pageSize;
        const auto rows = readOr(*this, QList<ListRow>(), [&] { return m_desk.queries().list(query).rows; });
        if (rows.isEmpty())
            m_readAnew.start();
        page = m_pages.insert(number, rows); // also one that could not be read: it is asked for with each cell
    }
    const qint64 at = row % pageSize;
    return at < page->size() ? &page->at(at) : nullptr;
}

QString RecordListModel::idAt(int row) const {
    const ListRow* found = rowAt(row);
    return found ? found->id : QString();
}

int RecordListModel::rowOf(const QString& id) const {
    if (id.isEmpty())
        return -1;
    // Most often it is on a page that is shown already.
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        const auto found = std::ranges::find(page.value(), id, &ListRow::id);
        if (found != page->cend())
            return static_cast<int>(page.key() * pageSize + (found - page->cbegin()));
    }
    return static_cast<int>(m_desk.queries().positionOf(m_query, id));
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_total);
}

int RecordListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool RecordListModel::isUnread(int row) const {
    const auto page = m_pages.constFind(row / pageSize);
    return page != m_pages.constEnd() && page->isEmpty();
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = readOr(*this, std::optional<QVariant>(),
                              [&] { return std::optional(cellData(index, role)); }); // a column may read more
    if (found && (found->isValid() || !isUnread(index.row())))
        return *found;
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    return isText ? tr("not readable") : QVariant();
}

QVariant RecordListModel::cellData(const QModelIndex& index, int role) const {
    const ListRow* row = rowAt(index.row());
    if (!row)
        return {};
    const RecordColumn& column = m_columns[index.column()];
    switch (role) {
    case IdRole:
        return row->id;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column.cell(*row).text;
    case StateIconRole: {
        const QString icon = column.cell(*row).icon;
        return icon.isEmpty() ? QVariant() : QVariant(icon);
    }
    case StateToneRole:
        return QVariant::fromValue(column.cell(*row).tone);
    case BoldRole:
        return column.bold;
    case FieldRole:
        return !column.field.isEmpty();
    case Qt::AccessibleTextRole:
        return QString(column.title + QStringLiteral(": ") + column.cell(*row).text);
    default:
        return {};
    }
}

QString RecordListModel::fieldAt(int column) const {
    return column >= 0 && column < m_columns.size() ? m_columns[column].field : QString();
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const QString field = index.isValid() ? fieldAt(index.column()) : QString();
    const bool isEditable = m_mayEdit && !field.isEmpty() && m_mayEdit(field);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= m_columns.size())
        return {};
    return m_columns[section].title;
}

void RecordListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= m_columns.size() || m_columns[column].sortColumn.isEmpty())
        return;
    ListQuery query = m_query;
    for (ListQuery* sorted : {&m_wanted, &query}) {
        sorted->sortColumn = m_columns[column].sortColumn;
        sorted->descending = order == Qt::DescendingOrder;
    }
    show(query);
}

} // namespace entraide
