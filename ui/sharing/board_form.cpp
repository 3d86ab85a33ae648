// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/board_form.h"

#include "ui/records/editors.h"
#include "ui/sharing/local_text_field.h"
#include "ui/words/vocabulary_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QStringList serviceWords() {
    QStringList words;
    for (std::size_t i = 0; i < enumCount<Service>(); ++i)
        words.append(sentenceCase(word(static_cast<Service>(i))));
    return words;
}

bool isEmpty(const LocalText& text) {
    return text.fr.isEmpty() && text.nl.isEmpty() && text.en.isEmpty();
}

} // namespace

BoardForm::BoardForm(QWidget* parent)
    : RecordForm(parent)
    , m_name(new LocalTextField(tr("Name of the association"), 1))
    , m_consent(new LocalTextField(tr("What somebody agrees to"), 3))
    , m_contact(new LocalTextField(tr("How to reach you otherwise"), 1))
    , m_services(new ChoicesField(serviceWords(), 3)) {
    setSaveText(tr("Save the noticeboard"));
    addGroup(tr("On the web page"));
    addRow(u"name"_s, tr("Name"), m_name);
    addRow(u"consent"_s, tr("Consent"), m_consent);
    addRow(u"contact"_s, tr("Contact"), m_contact);
    addGroup(tr("Help that may be asked for"));
    addRow(u"services"_s, tr("Services"), m_services);
}

void BoardForm::begin(const std::optional<BoardSettings>& board) {
    setTitle(board ? tr("Change the noticeboard") : tr("Set up a noticeboard"));
    m_board = board.value_or(BoardSettings());
    m_name->setText(m_board.name);
    m_consent->setText(m_board.consent);
    m_contact->setText(m_board.contact);
    QList<int> services;
    for (const Service service : std::as_const(m_board.services))
        services.append(static_cast<int>(service));
    m_services->setChosen(services);
    clearIssues();
    m_name->setFocus();
}

BoardSettings BoardForm::noted() const {
    BoardSettings board = m_board;
    board.name = m_name->text();
    board.consent = m_consent->text();
    board.contact = m_contact->text();
    board.services.clear();
    for (const int service : m_services->chosen())
        board.services.append(static_cast<Service>(service));
    return board;
}

bool BoardForm::showWhatIsMissing() {
    const BoardSettings board = noted();
    QList<FieldProblem> problems;
    if (isEmpty(board.name))
        problems.append({.field = u"name"_s, .sentence = tr("Write the name in one language at least.")});
    if (isEmpty(board.consent))
        problems.append(
            {.field = u"consent"_s,
             .sentence = tr("Write what somebody agrees to who sends something, in one language at least.")});
    if (isEmpty(board.contact))
        problems.append({.field = u"contact"_s,
                         .sentence = tr("Write a phone number or an address for those who would rather not send "
                                        "anything, in one language at least.")});
    showProblems(problems);
    return problems.isEmpty();
}

} // namespace entraide
