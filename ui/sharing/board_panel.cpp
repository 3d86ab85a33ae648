// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/board_panel.h"

#include "sharing/board_settings.h"
#include "sharing/team_documents.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/page.h"
#include "ui/words/subject_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Places left in all shifts together; none where any of them has no limit.
std::optional<int> placesLeft(const QJsonObject& posting) {
    int sum = 0;
    for (const QJsonValue& shift : posting.value("shifts"_L1).toArray()) {
        for (const QJsonValue& place : shift.toObject().value("places"_L1).toArray()) {
            const QJsonValue left = place.toObject().value("left"_L1);
            if (!left.isDouble())
                return std::nullopt;
            sum += left.toInt();
        }
    }
    return sum;
}

} // namespace

BoardPanel::BoardPanel(PageContext& context, QWidget* parent)
    : DetailPanel(parent)
    , m_context(context)
    , m_hint(new IconText(u"info"_s, {}, Tone::Muted))
    , m_postings(new ToneLabel) {
    auto* header = new GroupHeader(tr("Postings on it"));
    header->setFoldable(false);
    m_postings->setWordWrap(true);
    m_postings->setObjectName(u"boardPostings"_s);
    m_postings->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    auto* hint = new QVBoxLayout;
    hint->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    hint->addWidget(m_hint);
    body().addWidget(header);
    body().addWidget(m_postings);
    body().addLayout(hint);
    body().addStretch(1);
    hideTabs();
}

void BoardPanel::refresh(QAction& setUp) {
    const auto board = boardOf(m_context.desk);
    if (!board) {
        showEmpty(tr("A noticeboard shows your postings on your website and brings sign-ups into the inbox."), &setUp);
        return;
    }
    showRecord();
    setTitle(localText(board->name));
    QStringList services;
    for (const Service service : board->services)
        services.append(word(service));
    facts().setFacts(
        {{.label = tr("Database"), .value = board->database()},
         {.label = tr("Key"), .value = board->key.id()},
         {.label = tr("Consent text"), .value = tr("version %1").arg(board->consentVersion)}},
        {{.label = tr("Contact"), .value = localText(board->contact)},
         {.label = tr("Help to ask for"), .value = services.isEmpty() ? tr("none") : joinedWords(services)}});
    m_postings->setText(postingsText());
    m_hint->setText(tr("The webmaster needs the address of your hub and the name of the database above. What people "
                       "send is sealed: only this team can open it."));
}

QString BoardPanel::postingsText() const {
    const auto board = boardOf(m_context.desk);
    const DocumentStore* store = m_context.desk.documentsOf(board->database());
    QStringList lines;
    Names names(m_context.desk);
    for (const Share& share : allShares(m_context.desk)) {
        const ShareTarget* target = share.isLive() ? share.targetIn(board->database()) : nullptr;
        const auto body = target && store ? store->winningBody(target->document) : std::nullopt;
        if (!body)
            continue;
        const auto left = placesLeft(*body);
        lines.append(tr("%1: %2", "a posting, places left")
                         .arg(entraide::title(names.of(share.about)),
                              left ? tr("%n place(s) left", nullptr, *left) : tr("places without limit")));
    }
    return lines.isEmpty() ? tr("None. Put one there from the page Postings.") : lines.join(u'\n');
}

} // namespace entraide
