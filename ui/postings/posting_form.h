// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QLineEdit;
class QPlainTextEdit;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoiceField;
class DateField;
class Desk;
class LinesField;
class OrganisationField;
class QuestionsModel;
class RolesModel;
class ShiftsModel;

/// A posting as it is announced: for which organisation, what in each language, where, who is told on confirmation,
/// roles, shifts and questions. An organisation that is not known yet is noted along with it.
class PostingForm : public RecordForm {
    Q_OBJECT

public:
    PostingForm(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(QDate today);
    void edit(const Posting& posting, QDate today);
    bool isNew() const { return m_posting.id.isEmpty(); }

    struct Noted {
        Posting posting;
        std::optional<Organisation> newOrganisation; ///< to be saved first; the posting is then its
    };
    /// What was typed, over what was there. Fields that the form does not show are kept.
    Noted noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Noted toSave() const;
    /// What is to be put right, shown below each field. True when nothing keeps it from being saved.
    bool showWhatIsWrong();

private:
    void buildHost();
    void buildWords();
    void buildPlace(AddressLookup& addresses);
    void buildWork();
    void fill();
    void organisationChanged();
    QList<FieldProblem> problems(const Noted& noted) const;
    void checkShifts(const Posting& posting, QList<FieldProblem>& problems) const;

    Desk& m_desk;
    Posting m_posting;
    Posting m_asShown; ///< as the fields said before anybody typed
    QDate m_today;

    OrganisationField* m_organisation;
    ChoiceField* m_kind;
    static constexpr int languageCount = 4; ///< in which a posting is written
    QLineEdit* m_titles[languageCount];
    QPlainTextEdit* m_texts[languageCount];
    AddressField* m_address;
    QLineEdit* m_contactName;
    QLineEdit* m_contactPhone;
    DateField* m_validUntil;
    RolesModel* m_roles;
    ShiftsModel* m_shifts;
    LinesField* m_rolesField;
    LinesField* m_shiftsField;
    QuestionsModel* m_questions;
    LinesField* m_questionsField;
};

} // namespace entraide
