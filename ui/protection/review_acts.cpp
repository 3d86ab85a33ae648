// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/review_acts.h"

#include "domain/error.h"
#include "privacy/minimise.h"
#include "storage/desk.h"
#include "ui/records/ask_reason.h"
#include "ui/sharing/consent_dialogs.h"
#include "ui/sharing/erase_person.h"
#include "ui/words/erasure_words.h"
#include "ui/words/error_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/vocabulary_words.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAtTheWindow = 5; // more would hold it up

QList<PersonId> personsOf(const QList<ReviewEntry>& entries) {
    QList<PersonId> persons;
    for (const ReviewEntry& entry : entries)
        persons.append(entry.person);
    return persons;
}

/// "Nothing for 24 months: 12".
QStringList countsOf(const QList<ReviewEntry>& entries) {
    QStringList counts;
    for (const ReviewReason reason : enumValues<ReviewReason>()) {
        if (const auto number = std::ranges::count(entries, reason, &ReviewEntry::reason); number > 0)
            counts.append(ReviewActs::tr("%1: %2", "why, how many").arg(sentenceCase(word(reason))).arg(number));
    }
    return counts;
}

QMessageBox* makeBox(QWidget& over, const QString& title, const QString& text, const QString& more) {
    auto* box = new QMessageBox(&over);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"reviewBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(title);
    box->setText(text);
    box->setInformativeText(more);
    return box;
}

/// What a worker erased, and what it changed for that.
struct Erased {
    int people = 0;
    QList<ChangeSet> sets;
};

void addCounts(QList<ErasureCount>& sums, const QList<ErasureCount>& counts) {
    for (const ErasureCount& count : counts) {
        const auto known = std::ranges::find(sums, count.type, &ErasureCount::type);
        if (known == sums.end())
            sums.append(count);
        else
            known->documents += count.documents;
    }
}

} // namespace

ReviewActs::ReviewActs(PageContext& context, QWidget& page)
    : QObject(&page)
    , m_context(context)
    , m_page(page) {}

ReviewDecision ReviewActs::decision() const {
    return {m_context.who, m_context.today().date, {}};
}

void ReviewActs::ask(const QList<ReviewEntry>& entries, const Told& told, const QString& more, const Go& go) {
    if (m_job) {
        Q_EMIT said(tr("The last step is still under way."), Tone::Warning);
        return;
    }
    if (entries.size() == 1) {
        go(decision());
        return;
    }
    QStringList sentences = countsOf(entries);
    if (!more.isEmpty())
        sentences.append(QString(u'\n' + more));
    auto* box = makeBox(m_page, told.title, tr("%n record(s) are chosen.", nullptr, static_cast<int>(entries.size())),
                        sentences.join(u'\n'));
    QPushButton* yes = box->addButton(told.yes, QMessageBox::AcceptRole);
    yes->setObjectName(u"yes"_s);
    box->setDefaultButton(box->addButton(tr("Leave it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, go] { go(decision()); });
    box->open();
}

void ReviewActs::askNumber(const ReviewRefusal& refusal, const Go& go) {
    auto* dialog = new QInputDialog(&m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"reviewNumber"_s);
    dialog->setWindowTitle(tr("So many at once"));
    dialog->setLabelText(sentenceFor(refusal));
    dialog->setOkButtonText(tr("Go on"));
    dialog->setCancelButtonText(tr("Leave it"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, go, number = refusal.number](const QString& typed) {
        bool isNumber = false;
        ReviewDecision how = decision();
        how.typedNumber = typed.trimmed().toLongLong(&isNumber);
        if (!isNumber || how.typedNumber != number)
            Q_EMIT said(tr("That is not the number. Nothing was changed."), Tone::Warning);
        else
            go(how);
    });
    dialog->open();
}

void ReviewActs::decide(qsizetype records, const Told& told, const ReviewDecision& how, const Decide& act) {
    try {
        if (records <= mostAtTheWindow) {
            tell(told, act(m_context.desk, how), how, act, records);
            return;
        }
        auto* job = Job::run<ReviewOutcome>(
            told.title,
            [handle = m_context.desk.handle(), how, act](JobControl&) { return act(*Desk::openAgain(handle), how); },
            [this, told, how, act, records](const ReviewOutcome& outcome) {
                if (const auto* changes = std::get_if<ChangeSet>(&outcome))
                    m_context.desk.announce(*changes);
                tell(told, outcome, how, act, records);
            },
            [this](const std::exception_ptr& fault) { fail(fault); }, this);
        job->setCancellable(false); // one transaction, and short
        job->setWriting(true);
        follow(job);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ReviewActs::tell(const Told& told, const ReviewOutcome& outcome, const ReviewDecision& how, const Decide& act,
                      qsizetype records) {
    const auto* refusal = std::get_if<ReviewRefusal>(&outcome);
    if (!refusal)
        Q_EMIT done(told.sentence, told.undoText, std::get<ChangeSet>(outcome));
    else if (refusal->code == ReviewRefusalCode::NotConfirmed && !how.typedNumber)
        askNumber(*refusal,
                  [this, records, told, act](const ReviewDecision& typed) { decide(records, told, typed, act); });
    else
        Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
}

void ReviewActs::keep(const QList<ReviewEntry>& entries) {
    const auto count = static_cast<int>(entries.size());
    const Told told{tr("Keep"), tr("Keep them"), tr("%n record(s) kept for another 24 months.", nullptr, count),
                    tr("Undo the keeping")};
    ask(entries, told, {}, [this, entries, told](const ReviewDecision&) {
        askReason(m_page,
                  {.title = tr("Keep"),
                   .question = tr("Why is it kept for another 24 months? It stands in the access file."),
                   .yes = tr("Keep"),
                   .no = {},
                   .usual = {tr("comes back every year"), tr("asked to stay on the list"), tr("a dispute is under way"),
                             tr("the law asks for it")}},
                  [this, entries, told](const QString& reason) {
                      decide(entries.size(), told, decision(),
                             [persons = personsOf(entries), reason](Desk& desk, const ReviewDecision& how) {
                                 return keepRecords(desk, persons, reason, how);
                             });
                  });
    });
}

void ReviewActs::archive(const QList<ReviewEntry>& entries) {
    const auto count = static_cast<int>(entries.size());
    const Told told{tr("Archive"), tr("Archive them"), tr("%n record(s) archived.", nullptr, count),
                    tr("Undo the archiving")};
    ask(entries, told,
        tr("Who helps or is helped does not any more. For %n day(s) it can be brought back in one step; nothing is "
           "erased by "
           "itself.",
           nullptr, restoreDays),
        [this, entries, told](const ReviewDecision& now) {
            decide(entries.size(), told, now, [persons = personsOf(entries)](Desk& desk, const ReviewDecision& how) {
                return archiveRecords(desk, persons, how);
            });
        });
}

void ReviewActs::restore(const QList<ReviewEntry>& entries) {
    const auto count = static_cast<int>(entries.size());
    const Told told{tr("Bring back"), tr("Bring them back"),
                    tr("%n record(s) brought back, as they were.", nullptr, count), tr("Undo the bringing back")};
    ask(entries, told, {}, [this, entries, told](const ReviewDecision& now) {
        decide(entries.size(), told, now, [persons = personsOf(entries)](Desk& desk, const ReviewDecision& how) {
            return restoreRecords(desk, persons, how);
        });
    });
}

void ReviewActs::noteBasis(const QList<ReviewEntry>& entries) {
    if (m_job || entries.isEmpty())
        return;
    const auto count = static_cast<int>(entries.size());
    const QString about = count == 1 ? entries.first().name : tr("%n record(s)", nullptr, count);
    const Told told{tr("Note the basis"), tr("Note it"), tr("The basis of %n record(s) is noted.", nullptr, count),
                    tr("Undo the basis")};
    auto* dialog = new ConsentDialog(about, m_context.today().date, &m_page);
    connect(dialog, &QDialog::accepted, this, [this, dialog, entries, told] {
        decide(entries.size(), told, decision(),
               [persons = personsOf(entries), basis = dialog->consent()](Desk& desk, const ReviewDecision& how) {
                   return entraide::noteBasis(desk, persons, basis, how);
               });
    });
    dialog->open();
}

void ReviewActs::erase(const QList<ReviewEntry>& entries) {
    if (m_job || entries.isEmpty())
        return;
    const QList<PersonId> persons = personsOf(entries);
    for (const ReviewEntry& entry : entries) {
        if (const auto refusal = refusalToErase(m_context.desk, entry.person, m_context.today().date)) {
            Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
            return;
        }
    }
    if (persons.size() == 1) {
        askToErase(m_page, m_context, persons.first(),
                   [this](const QString& sentence, Tone tone) { Q_EMIT said(sentence, tone); });
        return;
    }
    using Previews = QList<ErasurePreview>;
    follow(Job::run<Previews>(
        tr("Reading what would be erased"),
        [handle = m_context.desk.handle(), persons, today = m_context.today().date](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            Previews previews;
            control.setTotal(persons.size());
            for (const PersonId& person : persons) {
                control.stopIfCancelled();
                const ErasurePlan plan = previewErasure(*desk, person, today);
                if (const auto* preview = std::get_if<ErasurePreview>(&plan))
                    previews.append(*preview);
                control.advance();
            }
            return previews;
        },
        [this, persons](const Previews& previews) { showErasing(persons, previews); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this));
}

void ReviewActs::showErasing(const QList<PersonId>& persons, const QList<ErasurePreview>& previews) {
    ErasurePreview sum;
    qsizetype warnings = 0;
    for (const ErasurePreview& preview : previews) {
        addCounts(sum.erased, preview.erased);
        addCounts(sum.kept, preview.kept);
        addCounts(sum.others, preview.others);
        sum.elsewhere += preview.elsewhere;
        warnings += preview.warnings.size();
    }
    QStringList sentences = sentencesFor(sum);
    if (warnings > 0)
        sentences.append(
            tr("%n thing(s) to know first, such as help that is still expected: erase those records one by one "
               "to read them.",
               nullptr, static_cast<int>(warnings)));
    auto* box = makeBox(m_page, tr("Erase these people"),
                        tr("%n person(s) are erased for good, here and at every other desk. This cannot be undone.",
                           nullptr, static_cast<int>(persons.size())),
                        sentences.join(u"\n\n"_s));
    box->setIcon(QMessageBox::Warning);
    QPushButton* yes = box->addButton(tr("Erase for good"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"yes"_s);
    box->setDefaultButton(box->addButton(tr("Keep the people"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, persons] { eraseAll(persons, decision()); });
    box->open();
}

void ReviewActs::eraseAll(const QList<PersonId>& persons, const ReviewDecision& how) {
    if (const auto refusal = refusalToErase(m_context.desk, persons, how)) {
        if (refusal->code == ReviewRefusalCode::NotConfirmed && !how.typedNumber)
            askNumber(*refusal, [this, persons](const ReviewDecision& typed) { eraseAll(persons, typed); });
        else
            Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
        return;
    }
    auto* job = Job::run<Erased>(
        tr("Erasing"),
        [handle = m_context.desk.handle(), persons, by = how.by, now = m_context.today().now](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            Erased erased;
            QObject::connect(desk.get(), &Desk::changed, desk.get(),
                             [&erased](const ChangeSet& set) { erased.sets.append(set); });
            control.setTotal(persons.size());
            for (const PersonId& person : persons) {
                if (control.isCancelled())
                    break; // each was decided, and is whole: who is erased stays so
                erased.people += std::holds_alternative<ErasureDone>(erasePerson(*desk, person, by, now));
                control.advance();
            }
            desk->finishErasing();
            return erased;
        },
        [this](const Erased& erased) {
            for (const ChangeSet& set : erased.sets)
                m_context.desk.announce(set);
            Q_EMIT said(tr("%n person(s) erased here. Under Erasures, on the page Exchange, you see which desks have "
                           "confirmed it.",
                           nullptr, erased.people),
                        Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    job->setWriting(true);
    follow(job);
}

void ReviewActs::reduce(const ReviewEntry& entry) {
    try {
        const MinimisePlan plan = previewMinimising(m_context.desk, entry.person, m_context.today().date);
        if (const auto* refusal = std::get_if<ReviewRefusal>(&plan)) {
            Q_EMIT said(sentenceFor(*refusal), Tone::Warning);
            return;
        }
        const auto& preview = std::get<MinimisePreview>(plan);
        auto* box = makeBox(
            m_page, tr("Reduce the record"),
            tr("%1 is reduced to what the law asks to keep. This cannot be undone.", "a name").arg(preview.name),
            sentencesFor(preview).join(u"\n\n"_s));
        box->setIcon(QMessageBox::Warning);
        QPushButton* yes = box->addButton(tr("Reduce for good"), QMessageBox::DestructiveRole);
        yes->setObjectName(u"yes"_s);
        box->setDefaultButton(box->addButton(tr("Leave it"), QMessageBox::RejectRole));
        connect(yes, &QPushButton::clicked, this, [this, person = entry.person] {
            try {
                const MinimisePlan reduced = minimisePerson(m_context.desk, person, decision());
                const auto* refused = std::get_if<ReviewRefusal>(&reduced);
                m_context.desk.finishErasing();
                Q_EMIT said(refused ? sentenceFor(*refused) : tr("The record is reduced to what the law asks to keep."),
                            refused ? Tone::Warning : Tone::Positive);
            } catch (const Error& error) {
                Q_EMIT said(sentenceFor(error), Tone::Danger);
            }
        });
        box->open();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ReviewActs::follow(Job* job) {
    m_job = job;
    connect(job, &Job::finished, this, [this, job] {
        if (m_job == job)
            m_job = nullptr;
        Q_EMIT ended();
    });
    Q_EMIT started(job);
}

void ReviewActs::fail(const std::exception_ptr& fault) {
    Q_EMIT said(sentenceFor(errorOf(fault, m_context.desk.info().file)), Tone::Danger);
}

} // namespace entraide
