// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class DateField;
class Desk;

/// A campaign: what it is called, from when until when, how many meals are hoped for.
class CampaignForm : public RecordForm {
    Q_OBJECT

public:
    explicit CampaignForm(QWidget* parent = nullptr);

    void begin(QDate today);
    void edit(const Campaign& campaign);
    bool isNew() const { return m_campaign.id.isEmpty(); }
    Campaign noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Campaign toSave(const Desk& desk) const;
    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong();

private:
    void fill();

    Campaign m_campaign;
    Campaign m_asShown; ///< as the fields said before anybody typed
    QLineEdit* m_name;
    DateField* m_from;
    DateField* m_until;
    QSpinBox* m_goal;
    QPlainTextEdit* m_remark;
};

} // namespace entraide
