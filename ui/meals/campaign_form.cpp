// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/campaign_form.h"

#include "ui/common/metrics.h"
#include "ui/records/editors.h"
#include "ui/words/error_words.h"
#include "workflows/over_stored.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 3;
constexpr int highestGoal = 999'999;
constexpr int goalStep = 50;

} // namespace

CampaignForm::CampaignForm(QWidget* parent)
    : RecordForm(parent)
    , m_name(new QLineEdit)
    , m_from(new DateField)
    , m_until(new DateField)
    , m_goal(new QSpinBox)
    , m_remark(new QPlainTextEdit) {
    m_name->setObjectName(u"campaignName"_s);
    m_from->setObjectName(u"campaignFrom"_s);
    m_until->setObjectName(u"campaignUntil"_s);
    m_goal->setObjectName(u"campaignGoal"_s);
    m_goal->setRange(0, highestGoal);
    m_goal->setSingleStep(goalStep);
    m_goal->setSpecialValueText(tr("none set"));
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * noteLines + 2 * Metrics::Grid);
    addGroup(tr("The campaign"));
    addRow(u"name"_s, tr("&Name"), m_name);
    addRow(u"from"_s, tr("&From"), m_from);
    addRow(u"until"_s, tr("&Until"), m_until);
    addRow(u"meals_goal"_s, tr("&Meals hoped for"), m_goal);
    addRow(u"remark"_s, tr("Note for the team"), m_remark);
}

void CampaignForm::begin(QDate today) {
    m_campaign = {};
    m_campaign.from = today;
    setTitle(tr("New campaign"));
    setSaveText(tr("Open the campaign"));
    fill();
}

void CampaignForm::edit(const Campaign& campaign) {
    m_campaign = campaign;
    setTitle(tr("Edit the campaign"));
    setSaveText(tr("Save the changes"));
    fill();
}

void CampaignForm::fill() {
    clearIssues();
    m_name->setText(m_campaign.name);
    m_from->setDate(m_campaign.from);
    m_until->setDate(m_campaign.until);
    m_goal->setValue(m_campaign.mealsGoal);
    m_remark->setPlainText(m_campaign.remark);
    m_name->setFocus();
    m_asShown = noted();
}

Campaign CampaignForm::noted() const {
    Campaign campaign = m_campaign;
    campaign.name = m_name->text().simplified();
    campaign.from = m_from->date();
    campaign.until = m_until->date();
    campaign.mealsGoal = m_goal->value();
    campaign.remark = m_remark->toPlainText().trimmed();
    return campaign;
}

Campaign CampaignForm::toSave(const Desk& desk) const {
    return overStored(desk, m_campaign, m_asShown, noted());
}

bool CampaignForm::showWhatIsWrong() {
    const Campaign campaign = noted();
    QList<FieldProblem> problems;
    if (campaign.name.isEmpty())
        problems.append({u"name"_s, tr("Write the name.")});
    if (campaign.from.isValid() && campaign.until.isValid() && campaign.until < campaign.from)
        problems.append({u"until"_s, sentenceFor(FormIssue{FormProblem::EndBeforeStart, {}, false})});
    showProblems(problems);
    return problems.isEmpty();
}

} // namespace entraide
