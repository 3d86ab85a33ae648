// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/page_section.h"

#include "domain/error.h"
#include "ui/common/detail_panel.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"

#include <QFocusEvent>

namespace entraide {

PageSection::PageSection(PageContext& context, QWidget& page)
    : m_context(context)
    , m_page(page) {}

void PageSection::setCurrent(bool current) {
    m_current = current;
    refreshCommands();
}

void PageSection::setEntry(QWidget& part) {
    m_entry = &part;
    part.installEventFilter(this);
}

void PageSection::focusInEvent(QFocusEvent* event) {
    if (m_entry && m_entry->isVisibleTo(this) && m_entry->isEnabledTo(this))
        m_entry->setFocus(event->reason());
}

bool PageSection::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_entry && event->type() == QEvent::Show && hasFocus())
        m_entry->setFocus(Qt::OtherFocusReason);
    return QWidget::eventFilter(watched, event);
}

void PageSection::refreshCommands() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
    for (QPushButton* button : std::as_const(m_buttons))
        button->setVisible(button->isEnabledTo(button->parentWidget()));
}

void PageSection::addButton(DetailPanel& panel, Command& command, const QString& text, bool primary) {
    ActionButton* button = primary ? panel.addPrimaryAction(command.action()) : panel.addAction(command.action());
    button->setShortText(text);
    button->hide(); // before anybody asks how wide the panel is with all of them
    m_buttons.append(button);
}

Command& PageSection::addCommand(const QString& id, const Command::Text& text, const QString& key,
                                 std::function<void()> run, std::function<bool()> enabled) {
    return addFreeCommand(id, text, key, std::move(run),
                          [this, enabled = std::move(enabled)] { return !isBusy() && enabled(); });
}

Command& PageSection::addFreeCommand(const QString& id, const Command::Text& text, const QString& key,
                                     std::function<void()> run, std::function<bool()> enabled) {
    auto* command = new Command(id, text, QKeySequence(key), std::move(run), this);
    command->inside(m_page);
    command->enabledWhen([this, enabled = std::move(enabled)] { return m_current && enabled(); });
    m_commands.append(command);
    return *command;
}

bool PageSection::act(const std::function<Outcome<ChangeSet>()>& work, const QString& sentence,
                      const QString& undoText) {
    try {
        const Outcome<ChangeSet> outcome = work();
        if (!outcome) {
            sayRefusal(outcome.refusal());
            return false;
        }
        Q_EMIT done(sentence, undoText, *outcome);
        return true;
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return false;
    }
}

void PageSection::sayRefusal(const Refusal& refusal) {
    Names names(desk());
    Q_EMIT said(sentenceFor(refusal, &names), Tone::Warning);
}

} // namespace entraide
