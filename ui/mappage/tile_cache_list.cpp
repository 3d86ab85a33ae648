// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/tile_cache_list.h"

#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/tile_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

TileCacheList::TileCacheList(const QString& root, QWidget* parent)
    : QWidget(parent)
    , m_root(root)
    , m_title(new ToneLabel(tr("Kept on this computer"), Tone::Muted))
    , m_problem(new ToneLabel({}, Tone::Danger)) {
    for (ToneLabel* label : {m_title, m_problem}) {
        label->setFont(secondaryFont(font()));
        label->setWordWrap(true);
        label->hide();
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_title);
    column->addWidget(m_problem);
}

void TileCacheList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void TileCacheList::refresh() {
    Job::run<QList<TileCacheUse>>(
        tr("Counting kept pictures"), [root = m_root](JobControl&) { return tileCaches(root); },
        [this](const QList<TileCacheUse>& caches) { fill(caches); },
        [this](std::exception_ptr fault) { sayProblem(sentenceFor(errorOf(fault, m_root))); }, this);
}

void TileCacheList::fill(const QList<TileCacheUse>& caches) {
    const bool hadFocus = m_rows && m_rows->isAncestorOf(focusWidget());
    delete m_rows;
    m_rows = new QWidget;
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::Grid);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->setColumnStretch(0, 1);
    for (qsizetype i = 0; i < caches.size(); ++i)
        addRow(static_cast<int>(i), caches.at(i));
    layout()->addWidget(m_rows);
    m_rows->setVisible(!caches.isEmpty());
    m_title->setVisible(!caches.isEmpty());
    if (auto* button = m_rows->findChild<QToolButton*>(); hadFocus && button)
        button->setFocus();
    Q_EMIT refreshed();
}

void TileCacheList::addRow(int row, const TileCacheUse& cache) {
    auto* grid = static_cast<QGridLayout*>(m_rows->layout());
    const QString named = nameOf(cache.source);
    const QString name = named.isEmpty() ? tr("unknown source") : named;
    const QString size = QLocale().formattedDataSize(cache.bytes, 1, QLocale::DataSizeTraditionalFormat);
    auto* label = new QLabel(name + u'\n' +
                             tr("%1, %n picture(s), the oldest of %2", nullptr, cache.tiles)
                                 .arg(size, dateText(cache.oldest.date())));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(secondaryFont(font()));
    grid->addWidget(label, row, 0);
    auto* button = makeIconButton(u"trash"_s, tr("Clear what is kept of %1").arg(name));
    connect(button, &QToolButton::clicked, this, [this, folder = cache.folder] { clear(folder); });
    grid->addWidget(button, row, 1, Qt::AlignTop);
}

void TileCacheList::clear(const QString& folder) {
    Job::run<bool>(
        tr("Clearing kept pictures"), [folder](JobControl&) { return clearTileCache(folder); },
        [this](bool whole) {
            sayProblem(whole ? QString() : tr("Not everything could be removed. Try again later."));
            refresh();
        },
        [this, folder](std::exception_ptr fault) {
            sayProblem(sentenceFor(errorOf(fault, folder)));
            refresh();
        },
        this);
}

void TileCacheList::sayProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

} // namespace entraide
