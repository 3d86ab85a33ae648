// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/list_export.h"

#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/records/list_cells.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMutex>
#include <QMutexLocker>
#include <QStandardPaths>
#include <QWaitCondition>

#include <algorithm>
#include <exception>

namespace entraide {

using namespace Qt::StringLiterals;

/// Some rows on their way from the window's thread to the one that writes.
struct RowSlice {
    static constexpr qsizetype mostRows = 250; ///< a few milliseconds' work

    QMutex mutex = {};
    QWaitCondition filled = {};
    qsizetype from = 0;
    QList<QList<TableCell>> rows = {};
    bool isReady = false;
    bool isLost = false; ///< the list is another one by now
};

namespace {

struct ListChanged {};

/// Waits for the window's thread, but not for ever: it may itself wait for this one to end.
QList<QList<TableCell>> rowsFrom(RowSlice& slice, const JobControl& control) {
    constexpr unsigned long often = 50; // ms
    QMutexLocker lock(&slice.mutex);
    while (!slice.isReady) {
        control.stopIfCancelled();
        slice.filled.wait(&slice.mutex, often);
    }
    if (slice.isLost)
        throw ListChanged();
    slice.isReady = false;
    return std::move(slice.rows);
}

QString fileNameFor(const QAbstractItemView& view, QDate today) {
    QString name = view.accessibleName().simplified();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber())
            c = u'-';
    }
    return (name.isEmpty() ? u"list"_s : name) + u'-' + today.toString(Qt::ISODate);
}

} // namespace

ListExport::ListExport(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

ListExport::~ListExport() {
    delete m_job; // which waits until nobody asks for rows any more
}

bool ListExport::isBusy() const {
    return !m_job.isNull();
}

void ListExport::ask(const ShownList& list, QDate today, QWidget& window) {
    if (!list.view) {
        Q_EMIT said(tr("There is no list on this page that could be exported."), Tone::Warning);
        return;
    }
    const QString workbook = tr("Excel workbook (*.xlsx)");
    const QString text = tr("CSV, for Excel and others (*.csv)");
    auto* dialog = new QFileDialog(&window, tr("Export the list"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({workbook, text});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->selectFile(fileNameFor(*list.view, today));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, text](const QString& filter) { dialog->setDefaultSuffix(filter == text ? u"csv"_s : u"xlsx"_s); });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, view = QPointer<QAbstractItemView>(list.view), kind = list.kind](const QString& path) {
                if (view)
                    write({view, kind}, path);
            });
    dialog->open();
}

void ListExport::write(const ShownList& list, const QString& path) {
    if (isBusy()) {
        Q_EMIT said(tr("A list is being written already."), Tone::Warning);
        return;
    }
    const QAbstractItemModel* model = list.view->model();
    m_view = list.view;
    m_columns = shownColumns(*list.view);
    m_rows = leavingRows(*list.view);
    m_changed = false;
    try {
        m_desk.require(DeskAct::Export);
        enterExported(m_desk, {.kind = list.kind, .format = enumName(tableFormOf(path)), .rows = m_rows.size()});
    } catch (const Error&) {
        fail(std::current_exception());
        return;
    }
    auto slice = std::make_shared<RowSlice>();
    const QPointer<ListExport> self(this);
    m_job = Job::run<qsizetype>(
        tr("Writing the list"),
        [slice, self, path, all = m_rows.size(), titles = shownTitles(*list.view, m_columns),
         name = list.view->accessibleName()](JobControl& control) {
            control.setTotal(all);
            const auto file = makeTableFile(path, tableFormOf(path), name, titles);
            for (qsizetype at = 0; at < all; at += RowSlice::mostRows) {
                slice->from = at;
                // The window's thread is asked and not waited for inside a call: it could be waiting for this one.
                QMetaObject::invokeMethod(
                    qApp,
                    [slice, self] {
                        const QMutexLocker lock(&slice->mutex);
                        if (self)
                            self->fill(*slice);
                        else
                            slice->isLost = true;
                        slice->isReady = true;
                        slice->filled.wakeAll();
                    },
                    Qt::QueuedConnection);
                for (const QList<TableCell>& row : rowsFrom(*slice, control))
                    file->row(row);
                control.setDone(std::min(at + RowSlice::mostRows, all));
            }
            control.stopIfCancelled();
            file->finish();
            return all;
        },
        [this, path](qsizetype rows) {
            Q_EMIT said(
                tr("%n row(s) are in “%1”.", nullptr, static_cast<int>(rows)).arg(QDir::toNativeSeparators(path)),
                Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    // A row that comes, goes or moves would be missing from the file or twice in it.
    const auto change = [this] { m_changed = true; };
    connect(model, &QAbstractItemModel::layoutChanged, m_job, change);
    connect(model, &QAbstractItemModel::modelReset, m_job, change);
    connect(model, &QAbstractItemModel::rowsInserted, m_job, change);
    connect(model, &QAbstractItemModel::rowsRemoved, m_job, change);
    Q_EMIT started(m_job);
}

void ListExport::fill(RowSlice& slice) const {
    slice.rows.clear();
    slice.isLost = m_changed || !m_view;
    if (slice.isLost)
        return;
    const qsizetype end = std::min(slice.from + RowSlice::mostRows, m_rows.size());
    for (qsizetype i = slice.from; i < end; ++i) {
        QList<TableCell> cells;
        for (const int column : m_columns)
            cells.append(shownCell(m_rows[i].siblingAtColumn(column)));
        slice.rows.append(cells);
    }
}

void ListExport::fail(const std::exception_ptr& fault) {
    try {
        std::rethrow_exception(fault);
    } catch (const ListChanged&) {
        Q_EMIT said(tr("The list changed while it was being written, so nothing was kept. Export it again."),
                    Tone::Warning);
    } catch (...) {
        Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
    }
}

} // namespace entraide
