// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drafts.h"

#include "domain/ids.h"
#include "ui/records/page.h"
#include "ui/records/record_form.h"
#include "ui/shell/main_window.h"

#include <QAction>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Another record of the same kind.
bool isAnother(const QString& shown, const QString& record) {
    return !record.isEmpty() && shown != record && entityTypeOf(shown) == entityTypeOf(record);
}

/// The form says itself which record it is about.
bool hasOrigin(const PageDraft& draft) {
    return draft.typed.toList().value(0).isValid();
}

} // namespace

Drafts::Drafts(MainWindow* window)
    : QObject(window)
    , m_window(*window) {}

void Drafts::watch(const QString& key, const QString& word, Page& page) {
    m_pages.append({key, word, &page});
    for (const QAction* action : page.menuActions())
        connect(action, &QAction::triggered, this, [this, &page, action] { noteOpener(page, *action); });
}

/// After the command ran: the form that it opened, if any. One that was opened before, by a dialog, is none of its.
void Drafts::noteOpener(const Page& page, const QAction& action) {
    for (Unsaved* one : unsavedIn(page)) {
        const auto* form = dynamic_cast<const RecordForm*>(one);
        if (form && form->isOpen() && form->isJustOpened() && m_opened.value(form).openings != form->openings())
            m_opened.insert(form, {form->openings(), action.objectName(), page.shownRecord()});
    }
}

QString Drafts::formOn(const Page& page) const {
    for (const Unsaved* one : unsavedIn(page)) { // each tab may have one open
        const auto* form = dynamic_cast<const RecordForm*>(one);
        if (const QString typed = form ? form->whatIsTyped() : QString(); !typed.isEmpty())
            return typed;
    }
    return {};
}

QList<PageDraft> Drafts::all() const {
    QList<PageDraft> drafts;
    for (const Watched& watched : m_pages) {
        const QList<Unsaved*> parts = unsavedIn(*watched.page);
        for (qsizetype place = 0; place < parts.size(); ++place) {
            const QString what = parts[place]->whatIsTyped();
            if (what.isEmpty())
                continue;
            PageDraft draft{watched.key, place, what, {}, {}, parts[place]->typed()};
            if (const auto* form = dynamic_cast<const RecordForm*>(parts[place])) {
                const Opened opened = m_opened.value(form);
                if (opened.openings == form->openings())
                    draft.opener = opened.command;
                draft.record = draft.opener.isEmpty() ? watched.page->shownRecord() : opened.record;
            }
            drafts.append(std::move(draft));
        }
    }
    return drafts;
}

/// The same part of the page as it is now; a form is opened as it was opened then.
Unsaved* Drafts::reopened(const Watched& on, const PageDraft& draft) {
    Unsaved* part = unsavedIn(*on.page).value(draft.place);
    const auto* form = dynamic_cast<const RecordForm*>(part);
    if (!form)
        return part;
    if (!draft.record.isEmpty() && on.page->shownRecord() != draft.record)
        on.page->openRecord(draft.record);
    QAction* usual = on.page->newAction();
    bool mayBeNew = draft.opener.isEmpty() || (usual && usual->objectName() == draft.opener);
    if (!mayBeNew && isAnother(on.page->shownRecord(), draft.record))
        return nullptr; // it is gone: what was typed about it belongs to no other one
    for (QAction* action : on.page->menuActions()) {
        if (action->objectName() != draft.opener || form->isOpen() || !action->isEnabled())
            continue;
        action->trigger();
        mayBeNew = mayBeNew || hasOrigin(draft); // it was opened in another way then
    }
    if (!form->isOpen() && mayBeNew && usual)
        usual->trigger();
    return form->isOpen() ? part : nullptr;
}

void Drafts::takeUp(const QList<PageDraft>& drafts) {
    for (const PageDraft& draft : drafts) {
        const auto on = std::ranges::find(m_pages, draft.page, &Watched::key);
        Unsaved* part = on == m_pages.end() ? nullptr : reopened(*on, draft);
        if (part)
            part->takeUp(draft.typed);
        else
            m_window.say(tr("What was typed into “%1” could not be taken along.", "title of a form").arg(draft.what),
                         Tone::Warning);
    }
}

QStringList Drafts::words() const {
    QStringList words;
    for (const PageDraft& draft : all()) {
        const auto on = std::ranges::find(m_pages, draft.page, &Watched::key);
        words.append(tr("%1: %2", "page, what is typed there").arg(on->word, draft.what));
    }
    return words;
}

bool Drafts::saveAll() {
    for (const Watched& watched : std::as_const(m_pages)) {
        for (Unsaved* one : unsavedIn(*watched.page)) {
            if (one->whatIsTyped().isEmpty())
                continue;
            m_window.showPage(watched.key);
            one->saveTyped();
            if (!one->whatIsTyped().isEmpty())
                return false;
        }
    }
    return true;
}

} // namespace entraide
