// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/server_form.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/records/editors.h"
#include "ui/words/address_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

ServerForm::ServerForm(AddressLookup& lookup, QWidget* parent)
    : QWidget(parent)
    , m_lookup(lookup)
    , m_kind(new ChoiceField({u"Photon"_s, u"Nominatim"_s}))
    , m_url(new QLineEdit)
    , m_says(new ToneLabel({}, Tone::Muted)) {
    m_kind->setObjectName(u"serverKind"_s);
    m_kind->setAccessibleName(tr("Kind of server"));
    m_url->setObjectName(u"serverUrl"_s);
    m_url->setPlaceholderText(tr("none"));
    m_says->setObjectName(u"serverSays"_s);
    m_says->setWordWrap(true);
    auto* keepButton = makeButton(tr("Keep the &server"), u"check"_s);
    keepButton->setObjectName(u"keepServer"_s);
    keepButton->setAutoDefault(false);
    auto* label = new QLabel(tr("Add&ress"));
    label->setBuddy(m_url);
    auto* line = new QHBoxLayout;
    line->addWidget(m_kind);
    line->addWidget(label);
    line->addWidget(m_url, 1);
    line->addWidget(keepButton);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addLayout(line);
    column->addWidget(m_says);
    connect(keepButton, &QPushButton::clicked, this, &ServerForm::keep);
    if (const auto server = m_lookup.server()) {
        m_kind->setChosen(static_cast<int>(server->kind));
        m_url->setText(server->url.toString());
    }
    say();
}

void ServerForm::keep() {
    const QString typed = m_url->text().trimmed();
    const QUrl url = typed.isEmpty() ? QUrl() : QUrl(typed, QUrl::StrictMode);
    const auto kind = static_cast<RemoteKind>(m_kind->chosen());
    const auto refusal =
        !typed.isEmpty() && !url.isValid() ? std::optional(RemoteRefusal::NoHost) : m_lookup.setServer(kind, url);
    if (!refusal) {
        say();
        return;
    }
    m_says->setTone(Tone::Danger);
    m_says->setText(sentenceFor(*refusal));
    m_url->setFocus();
}

void ServerForm::say() {
    const auto server = m_lookup.server();
    m_says->setTone(Tone::Muted);
    m_says->setText(server
                        ? tr("“Ask our server”, below an address that the register does not know, sends that address "
                             "to %1.")
                              .arg(server->url.host())
                        : tr("Only one that your association runs itself: it is told addresses of people. Without "
                             "one nothing is ever asked."));
}

} // namespace entraide
