// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

class QLabel;

namespace entraide {

class PagePreview;
class Paginator;

/// A print in a window of its own, to read it: zoom, pages, close.
class PreviewDialog : public QDialog {
    Q_OBJECT

public:
    PreviewDialog(std::shared_ptr<const Paginator> pages, int page, QWidget* parent = nullptr);

    PagePreview& preview() const { return *m_preview; }

private:
    void zoom(double factor);

    PagePreview* m_preview;
    QLabel* m_where;
    int m_width;
};

} // namespace entraide
