// SPDX-License-Identifier: GPL-3.0-or-later
// What can be decided about the chosen records, and the papers.
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/detail_panel.h"
#include "ui/protection/review_acts.h"
#include "ui/protection/review_papers.h"
#include "ui/protection/review_section.h"
#include "ui/sharing/person_rights.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void ReviewSection::buildCommands() {
    const auto any = [this](auto holds) {
        return [this, holds] {
            const QList<ReviewEntry> entries = chosen();
            return mayDecide() && !m_acts->isBusy() && !entries.isEmpty() && std::ranges::all_of(entries, holds);
        };
    };
    const auto one = [this](auto holds) {
        return [this, holds] {
            const QList<ReviewEntry> entries = chosen();
            return mayDecide() && !m_acts->isBusy() && entries.size() == 1 && holds(entries.first());
        };
    };
    const auto isInUse = [](const ReviewEntry& entry) { return !canBeRestored(entry); };
    const auto always = [](const ReviewEntry&) { return true; };
    Command& keep = addCommand(
        u"protection.review.keep"_s,
        {tr("Keep for another 24 months…"), tr("Asks for the reason, which is kept with it"), u"check"_s}, u"K"_s,
        [this] { m_acts->keep(chosen()); }, any(isInUse));
    Command& archive = addCommand(
        u"protection.review.archive"_s,
        {tr("Archive"), tr("Puts the record away; it can be brought back for 90 days at least"), u"folder"_s}, u"A"_s,
        [this] { m_acts->archive(chosen()); },
        any([](const ReviewEntry& entry) { return !canBeRestored(entry) && entry.past.open.isEmpty(); }));
    Command& restore = addCommand(
        u"protection.review.restore"_s, {tr("Bring back"), tr("As it was before it was archived"), u"refresh"_s},
        u"R"_s, [this] { m_acts->restore(chosen()); }, any(canBeRestored));
    Command& basis = addCommand(
        u"protection.review.basis"_s,
        {tr("Note the basis…"), tr("On what it rests that these records are kept"), u"note"_s}, u"B"_s,
        [this] { m_acts->noteBasis(chosen()); },
        any([](const ReviewEntry& entry) { return entry.reason == ReviewReason::NoBasis; }));
    Command& erase = addCommand(
        u"protection.review.erase"_s,
        {tr("Erase for good…"), tr("Shows what goes and what stays as numbers, and asks"), u"trash"_s}, u"Shift+Del"_s,
        [this] { m_acts->erase(chosen()); },
        any([this](const ReviewEntry& entry) { return !(entry.past.lawUntil >= context().today().date); }));
    Command& reduce = addCommand(
        u"protection.review.reduce"_s,
        {tr("Reduce to what the law asks…"), tr("Where the law forbids to erase all of it: shows what goes, and asks"),
         u"minus"_s},
        u"M"_s, [this] { m_acts->reduce(chosen().first()); }, one([this](const ReviewEntry& entry) {
            return entry.past.lawUntil >= context().today().date && entry.past.open.isEmpty();
        }));
    addCommand(
        u"protection.review.open"_s, {tr("Show the person"), tr("On the page where they are"), u"link"_s}, u"O"_s,
        [this] { Q_EMIT openRequested(recordOf(chosen().first().person)); }, one(always));
    addCommand(
        u"protection.review.accessFile"_s,
        {tr("Access file…"), tr("All that is kept of this person, to be given to them"), u"file-text"_s}, u"F"_s,
        [this] { m_rights->makeAccessFile(chosen().first().person); },
        [this, known = one(always)] { return known() && desk().may(DeskAct::AccessFile) && !m_rights->isReading(); });
    addCommand(
        u"protection.review.again"_s, {tr("Look again"), tr("Reads everybody once more"), u"refresh"_s}, u"F5"_s,
        [this] { readAgain(); }, [this] { return mayDecide() && !isReading(); });
    addButton(*m_panel, keep, tr("Keep…"));
    addButton(*m_panel, archive, tr("Archive"), true);
    addButton(*m_panel, restore, tr("Bring back"));
    addButton(*m_panel, basis, tr("Note the basis…"));
    addButton(*m_panel, reduce, tr("Reduce…"));
    addButton(*m_panel, erase, tr("Erase…"));
}

void ReviewSection::buildPaperCommands() {
    const auto mayPrint = [this] { return desk().may(DeskAct::PrivacyRegisters); };
    m_print = &addCommand(
        u"protection.register.print"_s,
        {tr("Print the register of processing…"), tr("What is kept, of whom, why and for how long"), u"print"_s}, {},
        [this] { m_papers->printRegister(); }, mayPrint);
    const auto save = [this](const QString& name, const QString& title, void (ReviewPapers::*write)(const QString&)) {
        m_papers->askFor(name, title, [this, write](const QString& file) { (m_papers->*write)(file); });
    };
    addCommand(
        u"protection.register.pdf"_s,
        {tr("Save the register of processing as PDF…"), tr("Writes it to a file"), u"file-out"_s}, {},
        [save] {
            save(tr("register-of-processing", "beginning of a file's name") + u".pdf"_s, tr("Save the register"),
                 &ReviewPapers::writeRegister);
        },
        mayPrint);
    addCommand(
        u"protection.access.print"_s,
        {tr("Print who has access…"), tr("People, desks and programs that can get at the data"), u"people"_s}, {},
        [this] { m_papers->printAccess(); }, mayPrint);
    addCommand(
        u"protection.access.pdf"_s, {tr("Save who has access as PDF…"), tr("Writes it to a file"), u"file-out"_s}, {},
        [save] {
            save(tr("who-has-access", "beginning of a file's name") + u".pdf"_s, tr("Save who has access"),
                 &ReviewPapers::writeAccessPdf);
        },
        mayPrint);
    addCommand(
        u"protection.access.csv"_s,
        {tr("Save who has access as CSV…"), tr("Writes it to a file for a spreadsheet"), u"file-out"_s}, {},
        [save] {
            save(tr("who-has-access", "beginning of a file's name") + u".csv"_s, tr("Save who has access"),
                 &ReviewPapers::writeAccessCsv);
        },
        mayPrint);
    addCommand(
        u"protection.review.csv"_s,
        {tr("Save the review as CSV…"), tr("Writes every line to a file for a spreadsheet"), u"file-out"_s}, {},
        [this] {
            m_papers->askFor(
                tr("review", "beginning of a file's name") + u".csv"_s, tr("Save the review"),
                [this, reading = m_reading](const QString& file) { m_papers->writeReview(*reading, file); });
        },
        [this] { return mayDecide() && m_reading && !m_reading->list.entries.isEmpty(); });
}

} // namespace entraide
