// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pane.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int paneWidth = 400;
const auto topicScheme = u"topic"_s;

/// Markdown's headings are made for paper; here they are those of a panel.
void calmHeadings(QTextDocument& document, const QFont& base) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat letters;
        letters.setFont(level == 1 ? recordTitleFont(base) : boldFont(base));
        letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
        cursor.mergeCharFormat(letters);
        QTextBlockFormat space;
        space.setTopMargin(level == 1 ? 0 : Metrics::Grid * 2);
        space.setBottomMargin(Metrics::HalfGrid);
        QTextCursor(block).mergeBlockFormat(space);
    }
}

} // namespace

HelpPane::HelpPane(Language language, std::function<CommandNames()> names, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_names(std::move(names))
    , m_browser(new QTextBrowser)
    , m_back(makeIconButton(u"arrow-left"_s, tr("Back to the page before"))) {
    setFixedWidth(paneWidth);
    auto* contents = makeIconButton(u"list"_s, tr("All pages of the help"));
    auto* close = makeIconButton(u"close"_s, tr("Close the help"));
    auto* title = new QLabel(tr("Help"));
    title->setFont(boldFont(font()));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::Grid, Metrics::HalfGrid, Metrics::HalfGrid, Metrics::HalfGrid);
    bar->addWidget(m_back);
    bar->addWidget(title, 1);
    bar->addWidget(contents);
    bar->addWidget(close);
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setAccessibleName(title->text());
    m_browser->document()->setDocumentMargin(Metrics::PagePadding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_browser, 1);
    setFocusProxy(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme() == topicScheme)
            showTopic(link.path());
    });
    connect(m_back, &QToolButton::clicked, this, [this] {
        if (!m_before.isEmpty())
            load(m_before.takeLast());
    });
    connect(contents, &QToolButton::clicked, this, [this] { showTopic(helpContents); });
    connect(close, &QToolButton::clicked, this, &HelpPane::closed);
    m_back->setEnabled(false);
}

void HelpPane::showTopic(const QString& topic) {
    if (!m_topic.isEmpty() && m_topic != topic)
        m_before.append(m_topic);
    load(topic);
}

void HelpPane::load(const QString& topic) {
    QString page = helpPage(topic, m_language);
    m_topic = page.isEmpty() ? QString(helpContents) : topic;
    if (page.isEmpty())
        page = helpPage(m_topic, m_language);
    m_browser->setMarkdown(withCommands(page, m_names()));
    calmHeadings(*m_browser->document(), font());
    m_browser->verticalScrollBar()->setValue(0);
    m_back->setEnabled(!m_before.isEmpty());
}

QString HelpPane::text() const {
    return m_browser->toPlainText();
}

void HelpPane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_topic.isEmpty())
        load(m_topic);
}

void HelpPane::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace entraide
