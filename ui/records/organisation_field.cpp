// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/organisation_field.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"

#include <QFormLayout>
#include <QVBoxLayout>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

OrganisationField::OrganisationField(Desk& desk, QString fresh, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_fresh(std::move(fresh))
    , m_name(new RecordField(desk, EntityType::Organisation))
    , m_hint(new ToneLabel({}, Tone::Muted))
    , m_new(new QWidget)
    , m_kind(new ChoiceField(choiceNames<OrganisationKind>())) {
    m_name->setObjectName(u"organisation"_s);
    m_name->setAccessibleName(tr("Organisation"));
    m_kind->setObjectName(u"organisationKind"_s);
    m_kind->setAccessibleName(tr("Kind of a new one"));
    m_hint->setWordWrap(true);
    auto* form = new QFormLayout(m_new);
    form->setContentsMargins({});
    form->addRow(tr("Kind of a new one"), m_kind);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_new);
    setFocusProxy(m_name);
    const auto follow = [this] {
        refresh();
        Q_EMIT organisationChanged();
    };
    connect(m_name, &RecordField::chosenChanged, this, follow);
    connect(m_name, &QLineEdit::editingFinished, this, follow);
    refresh();
}

void OrganisationField::setPlaceholderText(const QString& text) {
    m_name->setPlaceholderText(text);
}

void OrganisationField::setOrganisation(const OrganisationId& id) {
    const auto found = m_desk.find<Organisation>(id);
    m_name->choose(id.toString(), found ? found->name : QString());
}

OrganisationId OrganisationField::organisation() const {
    return OrganisationId::fromString(m_name->chosenId()).value_or(OrganisationId());
}

std::optional<Organisation> OrganisationField::known() const {
    return m_desk.find<Organisation>(organisation());
}

std::optional<Organisation> OrganisationField::newOrganisation() const {
    const QString name = m_name->text().simplified();
    if (name.isEmpty() || !organisation().isEmpty())
        return std::nullopt;
    Organisation fresh;
    fresh.name = name;
    fresh.kind = static_cast<OrganisationKind>(m_kind->chosen());
    return fresh;
}

void OrganisationField::refresh() {
    const auto host = known();
    const bool isNew = newOrganisation().has_value();
    m_new->setVisible(isNew);
    m_kind->setEnabled(isNew);
    if (host)
        m_kind->setChosen(static_cast<int>(host->kind));
    QStringList said;
    if (host)
        said = {addressLine(host->address), shownPhone(host->phone)};
    said.removeAll(QString());
    m_hint->setText(isNew ? m_fresh : said.join(u" · "_s));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace entraide
