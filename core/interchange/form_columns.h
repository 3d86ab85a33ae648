// SPDX-License-Identifier: GPL-3.0-or-later
// What the program of a form adds to the answers: a number, when it was begun and sent, from where. It is the same in
// each export of the form but for the language of who exports it, and asks nothing of people.
#pragma once

#include <QList>
#include <QStringList>

namespace entraide {

enum class FormProgram { None, GoogleForms, MicrosoftForms, LimeSurvey };

enum class FormColumn {
    Question,
    Technical, ///< of no use here
    Submitted, ///< when the form was sent
    Account,   ///< the e-mail of who was logged in, or "anonymous"
    AccountName,
};

struct FormColumns {
    FormProgram program = FormProgram::None;
    QList<FormColumn> columns; ///< one for each header
};

/// Known in French, Dutch, English and German; of LimeSurvey the codes and the texts.
FormColumns formColumns(const QStringList& headers);

/// The headers that are people's answers, folded; all of them when no form's program is recognised.
QStringList questionsOf(const QStringList& headers);

/// "Name2": Excel allows no two columns of one name in a table, and writes a number after the second.
QString withoutTableNumber(const QString& header);

} // namespace entraide
