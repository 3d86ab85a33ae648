// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_form.h"
#include "workflows/walk_in.h"

class QCheckBox;
class QLineEdit;

namespace entraide {

class ChoiceField;
class ToneLabel;
class TypedServices;

/// Somebody at the counter, in one go and by keyboard alone: who, what they offer or ask for, and when, in words.
class WalkInForm : public RecordForm {
    Q_OBJECT

public:
    explicit WalkInForm(QWidget* parent = nullptr);

    void begin(QDate today);
    void takeFocus();
    /// What was typed. Words of time that were not understood are kept as notes.
    WalkIn noted() const;
    /// What else they ask for stands for no kind of help, so it could not be kept.
    QList<FormIssue> unclear() const;
    void show(const QList<FormIssue>& issues) { showIssues(issues); }
    using QWidget::show;

private:
    enum Part { Helps, Asks, Both };
    void build();
    QLineEdit* addLine(const QString& path, const QString& name, const QString& label, const QString& placeholder = {});
    /// A line of words with what was understood below it.
    QWidget* withHint(QLineEdit* line, ToneLabel* hint);
    void refresh();
    bool helps() const;
    bool asks() const;

    QDate m_today;
    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    QLineEdit* m_phone;
    QLineEdit* m_postcode;
    ChoiceField* m_language;
    QLineEdit* m_birthYear;
    ChoiceField* m_part;
    TypedServices* m_services;
    QLineEdit* m_free;
    ToneLabel* m_freeHint;
    QCheckBox* m_accepted;
    TypedServices* m_asked;
    QLineEdit* m_askedFor;
    QLineEdit* m_when;
    ToneLabel* m_whenHint;
    QLineEdit* m_street;
};

} // namespace entraide
