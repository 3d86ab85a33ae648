// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/kept.h"
#include "ui/records/record_form.h"
#include "workflows/outcome.h"

class QCheckBox;
class QPlainTextEdit;

namespace entraide {

class ChoiceField;
class ChoicesField;
class DateField;
class Desk;
class RecordField;
class TandemReader;
class ToneLabel;
class WhenField;

/// A tandem as it is proposed, or changed later. Once it has begun, who helps whom stays, and the rhythm is changed
/// from one of its times on.
class TandemForm : public RecordForm {
    Q_OBJECT

public:
    TandemForm(Desk& desk, const TandemReader& reader, QWidget* parent = nullptr);

    /// \a tandem holds what is known already; a new one has no id.
    void begin(const Tandem& tandem);
    bool isNew() const { return m_tandem.id.isEmpty(); }
    Tandem noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Tandem toSave() const;
    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong();
    /// Shows why the desk would not take it, below the field that it is about.
    void showRefusal(const Refusal& refusal, const QString& sentence);

protected:
    /// The request it comes from, and who has agreed.
    QVariant origin() const override { return keptRecord(m_tandem); }
    void beginWith(const QVariant& origin) override { begin(recordFromKept<Tandem>(origin)); }

private:
    void build();

    Desk& m_desk;
    const TandemReader& m_reader;
    Tandem m_tandem;
    Tandem m_asShown; ///< as the fields said before anybody typed
    RecordField* m_helper;
    RecordField* m_helped;
    ToneLabel* m_from;
    ChoicesField* m_services;
    WhenField* m_cadence;
    ToneLabel* m_fixed;
    RecordField* m_substitute;
    ChoiceField* m_regime;
    QCheckBox* m_holidays;
    DateField* m_review;
    QPlainTextEdit* m_remark;
};

/// A tandem that \a request would become: for whom, with what, when, and by whom when somebody has accepted it.
Tandem tandemFrom(const Desk& desk, const Request& request, QDate today);

} // namespace entraide
