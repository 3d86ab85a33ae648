// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <memory>

namespace entraide {

class Paginator;

/// One page of a print as it will be on paper, as large as the widget allows. Left and right, or Page Up and Page Down,
/// turn pages. GUI thread.
class PagePreview : public QWidget {
    Q_OBJECT

public:
    /// What the widget gives: its width, and as much height as that takes; or both as they are.
    enum class Fit { Width, Whole };

    explicit PagePreview(Fit fit = Fit::Width, QWidget* parent = nullptr);
    ~PagePreview() override;

    /// Keeps the page shown where there still is one. Null shows nothing.
    void setPages(std::shared_ptr<const Paginator> pages);
    const std::shared_ptr<const Paginator>& pages() const { return m_pages; }
    int pageCount() const;
    /// From 0.
    int page() const { return m_page; }
    void setPage(int page);
    /// The paper's size on screen; 0 fits it into the widget, else it is this wide and the widget grows.
    void setPaperWidth(int width);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_fit == Fit::Width && m_paperWidth == 0; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void pageChanged(int page, int count);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRect paperRect() const;
    void announce();

    std::shared_ptr<const Paginator> m_pages;
    Fit m_fit;
    int m_page = 0;
    int m_paperWidth = 0;
    QPixmap m_picture; ///< of the page shown, in the size shown
};

} // namespace entraide
