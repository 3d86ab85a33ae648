// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/tile_cache.h"

#include <QWidget>

namespace entraide {

class ToneLabel;

/// What is kept of each tile server: how much, since when, and a button that clears it. Reads the disk beside the
/// window, each time it is shown.
class TileCacheList : public QWidget {
    Q_OBJECT

public:
    /// \a root: see tileCacheRoot().
    explicit TileCacheList(const QString& root, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// The list shows what is on the disk now.
    void refreshed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fill(const QList<TileCacheUse>& caches);
    void addRow(int row, const TileCacheUse& cache);
    void clear(const QString& folder);
    void sayProblem(const QString& sentence);

    QString m_root;
    QWidget* m_rows = nullptr;
    ToneLabel* m_title;
    ToneLabel* m_problem;
};

} // namespace entraide
