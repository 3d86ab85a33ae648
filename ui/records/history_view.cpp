// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/history_view.h"

#include "domain/error.h"
#include "domain/schema.h"
#include "storage/audit_reading.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/words/error_words.h"
#include "ui/words/field_words.h"
#include "ui/words/vocabulary_words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Of a version's line, beside its revision.
constexpr int versionRecordRole = Qt::UserRole + 1;
constexpr int newestVersionRole = Qt::UserRole + 2;

} // namespace

HistoryView::HistoryView(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tree(new QTreeWidget)
    , m_restore(makeButton(tr("Bring this version back"), u"history"_s)) {
    m_tree->setColumnCount(3);
    m_tree->setHeaderLabels({tr("Changed"), tr("Before"), tr("After")});
    m_tree->setAccessibleName(tr("History"));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAlternatingRowColors(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    foot->addStretch(1);
    foot->addWidget(m_restore);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addLayout(foot);
    connect(m_restore, &QPushButton::clicked, this, &HistoryView::restore);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const QTreeWidgetItem* version = item && item->parent() ? item->parent() : item;
        m_restore->setEnabled(version && !version->data(0, newestVersionRole).toBool());
    });
    m_restore->setEnabled(false);
}

void HistoryView::showRecords(const QStringList& ids) {
    m_ids = ids;
    m_tree->clear();
    m_restore->setEnabled(false);
    m_ids.removeAll(QString());
    for (const QString& id : std::as_const(m_ids))
        addVersions(id, m_ids.size() > 1);
}

void HistoryView::addVersions(const QString& id, bool isOneOfSeveral) {
    const auto type = entityTypeOf(id);
    const DocumentStore& documents = m_desk.documents();
    const auto newest = documents.revision(id);
    if (!type || !newest)
        return;
    QList<DocumentStore::Stored> kept;
    for (const RevisionId& rev : newest->ancestry) {
        auto stored = documents.revision(id, rev);
        if (!stored || !stored->available)
            break;
        const auto shown = m_desk.shown(id, stored->body);
        if (!shown)
            break;
        stored->body = *shown;
        kept.append(*stored);
    }
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QJsonObject before = i + 1 < kept.size() ? kept[i + 1].body : QJsonObject();
        const QStringList paths = changedPaths(schemaOf(*type), before, kept[i].body);
        QString title;
        if (kept[i].rev.generation == 1)
            title = tr("Version %1: written down").arg(kept[i].rev.generation);
        else
            title = tr("Version %1: %n field(s) changed", nullptr, static_cast<int>(paths.size()))
                        .arg(kept[i].rev.generation);
        if (isOneOfSeveral)
            title = tr("%1 – %2", "a kind of record, one of its versions").arg(sentenceCase(word(*type)), title);
        auto* version = new QTreeWidgetItem(m_tree, {title});
        version->setData(0, Qt::UserRole, kept[i].rev.toString());
        version->setData(0, versionRecordRole, id);
        version->setData(0, newestVersionRole, i == 0);
        version->setFirstColumnSpanned(true);
        QFont bold = m_tree->font();
        bold.setBold(true);
        version->setFont(0, bold);
        if (i + 1 == kept.size() && kept[i].rev.generation > 1)
            continue; // what it changed is no longer known
        for (const QString& path : paths) {
            const FieldSchema* field = schemaOf(*type).field(path);
            // What is behind a button elsewhere is not to be read here without one.
            const auto said = [&](const QJsonObject& body) {
                const QString text = field ? valueWords(*type, *field, valueAt(body, path)) : QString();
                const bool apart = field && has(field->use, FieldUse::Sensitive) && holdsSensitive(*type, body);
                return apart && !text.isEmpty() ? tr("kept apart", "a text that is not shown here") : text;
            };
            new QTreeWidgetItem(version, {sentenceCase(fieldWord(*type, path)), said(before), said(kept[i].body)});
        }
        version->setExpanded(i == 0);
    }
}

void HistoryView::restore() {
    QTreeWidgetItem* item = m_tree->currentItem();
    if (item && item->parent())
        item = item->parent();
    const auto rev = item ? RevisionId::fromString(item->data(0, Qt::UserRole).toString()) : std::nullopt;
    const QString id = item ? item->data(0, versionRecordRole).toString() : QString();
    const auto stored = rev ? m_desk.documents().revision(id, rev) : std::nullopt;
    const auto shown = stored && stored->available ? m_desk.shown(id, stored->body) : std::nullopt;
    if (!shown)
        return;
    try {
        const ChangeSet changes = m_desk.write([&](Desk::Writer& writer) { writer.putBody(id, *shown); });
        Q_EMIT restored(changes);
    } catch (const Error& error) {
        Q_EMIT failed(sentenceFor(error));
    }
    showRecords(QStringList(m_ids));
}

} // namespace entraide
