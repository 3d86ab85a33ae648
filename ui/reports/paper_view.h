// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace entraide {

class Paginator;

/// A letter as it will be on paper, as large as the widget allows. Left and right, or Page Up and Page Down, turn
/// pages.
class PaperView : public QWidget {
    Q_OBJECT

public:
    explicit PaperView(QWidget* parent = nullptr);
    ~PaperView() override;

    /// Null shows nothing.
    void setPages(std::shared_ptr<const Paginator> pages);
    const std::shared_ptr<const Paginator>& pages() const { return m_pages; }
    int page() const { return m_page; }
    void setPage(int page);

    QSize sizeHint() const override { return {420, 594}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void name();

    std::shared_ptr<const Paginator> m_pages;
    int m_page = 0;
    QPixmap m_picture; ///< of the page shown, in the size shown
};

} // namespace entraide
