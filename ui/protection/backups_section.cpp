// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backups_section.h"

#include "backups/copy_cleaning.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/protection/backup_model.h"
#include "ui/words/backup_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout* newRow() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    row->setSpacing(Metrics::Grid);
    return row;
}

QString momentWords(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    //: A day and an hour: "today at 18:15", "Wed 18/11 at 18:15"
    return BackupsSection::tr("%1 at %2").arg(relativeDayText(local.date(), now.date()), local.toString(u"HH:mm"_s));
}

} // namespace

BackupsSection::BackupsSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_model(new BackupModel(this))
    , m_table(new ListTable)
    , m_panel(new DetailPanel)
    , m_none(new EmptyState)
    , m_list(new QStackedWidget)
    , m_status(new IconText(u"backup"_s, {}, Tone::Normal))
    , m_second(new IconText(u"folder"_s, {}, Tone::Muted))
    , m_absent(new IconText(u"warning"_s, {}, Tone::Warning))
    , m_planned(new QWidget)
    , m_jobs(new JobBar) {
    m_status->setObjectName(u"backupStatus"_s);
    m_second->setObjectName(u"secondPlace"_s);
    m_absent->setObjectName(u"absentCopies"_s);
    m_planned->setObjectName(u"plannedRestore"_s);
    QHBoxLayout* head = newRow();
    head->addWidget(m_status, 1);
    QHBoxLayout* second = newRow();
    second->addWidget(m_second, 1);
    QHBoxLayout* planned = newRow();
    m_planned->setLayout(planned);
    planned->addWidget(new IconText(u"warning"_s,
                                    tr("A restored copy takes the place of this desk when it is opened next. What is "
                                       "written until then stays in the file that is set aside."),
                                    Tone::Warning),
                       1);
    m_planned->hide();
    QHBoxLayout* absent = newRow();
    absent->addWidget(m_absent, 1);
    m_absent->hide();
    buildCommands(*head, *second, *planned);
    buildList();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addLayout(head);
    column->addLayout(second);
    column->addWidget(m_planned);
    column->addLayout(absent);
    column->addWidget(splitter, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(400));
    connect(&m_soon, &QTimer::timeout, this, &BackupsSection::readAgain);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_soon, qOverload<>(&QTimer::start));
    showReading(BackupReading());
}

void BackupsSection::buildList() {
    m_table->setObjectName(u"backupTable"_s);
    m_table->setAccessibleName(tr("Copies of this desk"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({136, 176, 240, 72, 192, 160});
    m_table->keepLayout(context().settings, u"protection/backups"_s);
    m_none->setAction(&m_make->action());
    m_list->addWidget(m_none);
    m_list->addWidget(m_table);
    m_panel->hideTabs();
    m_panel->body().addStretch(1);
    connect(m_table, &ListTable::currentRowChanged, this, &BackupsSection::showChosen);
    connect(m_table, &ListTable::opened, this, [this] { m_restore->trigger(); });
}

void BackupsSection::buildCommands(QHBoxLayout& head, QHBoxLayout& second, QHBoxLayout& planned) {
    const auto idle = [this] { return !isWorking() && mayAct(); };
    const auto onChosen = [this, idle] { return idle() && chosen(); };
    m_make = &addCommand(
        u"protection.backups.make"_s,
        {tr("Make a backup now"), tr("Copies the desk and reads the copy again"), u"backup"_s}, {},
        [this] { makeNow(); }, idle);
    m_restore = &addCommand(
        u"protection.backups.restore"_s,
        {tr("Restore this copy…"), tr("Makes a desk of the chosen copy again, over nothing"), u"history"_s}, {},
        [this] { restore(); }, [this] { return !isWorking() && chosen() && desk().may(DeskAct::RestoreBackup); });
    m_check = &addCommand(
        u"protection.backups.check"_s, {tr("Check this copy"), tr("Reads the chosen copy from end to end"), u"check"_s},
        {}, [this] { check(); }, onChosen);
    m_keep = &addCommand(
        u"protection.backups.keep"_s,
        {tr("Keep this copy"), tr("The copy goes only when somebody removes it"), u"pin"_s}, {}, [this] { keep(); },
        [this, onChosen] {
            return onChosen() && chosen()->copy.manifest && chosen()->copy.reason != BackupReason::SetAside;
        });
    m_remove = &addCommand(
        u"protection.backups.remove"_s, {tr("Remove this copy…"), tr("Deletes the chosen copy for good"), u"trash"_s},
        {}, [this] { remove(); }, onChosen);
    Command& folder = addFreeCommand(
        u"protection.backups.folder"_s,
        {tr("Open the folder of the copies"), tr("Shows the files on this computer"), u"folder"_s}, {},
        [this] { openFolder(); }, [this] { return m_reading.newestSound() || chosen(); });
    Command& choose = addCommand(
        u"protection.backups.second"_s,
        {tr("Choose a second place…"), tr("Each copy goes there too: another disk, a stick, a shared folder"),
         u"folder"_s},
        {}, [this] { askForSecondPlace(); }, idle);
    Command& giveUp = addCommand(
        u"protection.backups.noSecond"_s, {tr("No second place"), tr("Copies stay beside the desk only"), u"close"_s},
        {}, [this] { chooseSecondPlace({}); }, [this, idle] { return idle() && m_reading.second; });
    Command& take = addCommand(
        u"protection.backups.takeRestored"_s,
        {tr("Open the restored desk now"), tr("Closes the desk; the restored copy takes its place"), u"history"_s}, {},
        [this] { takeRestored(); }, [this] { return m_reading.isRestorePlanned; });
    Command& leave = addCommand(
        u"protection.backups.leaveRestored"_s,
        {tr("Leave the desk as it is"), tr("The restored copy does not take its place"), u"close"_s}, {},
        [this] { leaveRestored(); }, [this] { return m_reading.isRestorePlanned; });
    for (const auto& [row, command, text] : {std::tuple(&head, m_make, tr("Make a backup now")),
                                             {&head, &folder, tr("Folder")},
                                             {&second, &choose, tr("Choose…")},
                                             {&second, &giveUp, tr("None")},
                                             {&planned, &take, tr("Open it now")},
                                             {&planned, &leave, tr("Leave as it is")}}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(text);
        if (command == m_make)
            makePrimary(*button);
        row->addWidget(button);
    }
    addButton(*m_panel, *m_restore, tr("Restore…"));
    addButton(*m_panel, *m_check, tr("Check"));
    addButton(*m_panel, *m_keep, {});
    addButton(*m_panel, *m_remove, tr("Remove…"));
}

bool BackupsSection::mayAct() const {
    return desk().may(DeskAct::MakeBackup);
}

void BackupsSection::focusFilter() {
    m_table->setFocus();
}

void BackupsSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (!m_isRead)
        readAgain();
    else
        m_soon.start(); // a stick may have been taken out meanwhile
}

void BackupsSection::showReading(const BackupReading& reading) {
    const BackupLine* before = chosen();
    const QString wanted = !m_wanted.isEmpty() ? std::exchange(m_wanted, {}) : before ? before->copy.file : QString();
    m_reading = reading;
    m_model->show(reading.lines);
    m_none->setSentence(
        tr("There is no copy of this desk yet. One is made each day and when you close the desk; you can "
           "make the first one now."));
    m_list->setCurrentIndex(reading.lines.isEmpty() ? 0 : 1);
    if (!reading.lines.isEmpty())
        m_table->chooseRow(std::max(0, m_model->rowOf(wanted)));
    const bool bad = reading.isLate || (!reading.newestSound() && !reading.lines.isEmpty());
    m_status->setIcon(bad ? u"warning"_s : u"backup"_s, bad ? Tone::Warning : Tone::Normal);
    m_status->setText(statusText());
    const bool missed = reading.second && !reading.second->fault.isEmpty();
    m_second->setIcon(missed ? u"warning"_s : u"folder"_s, missed ? Tone::Warning : Tone::Muted);
    m_second->setText(secondText());
    m_planned->setVisible(reading.isRestorePlanned);
    CleaningReport absent;
    absent.absent = reading.absent;
    m_absent->setText(sentencesFor(absent).join(u' '));
    m_absent->setVisible(!reading.absent.isEmpty());
    // Written to by this program alone, or by another one on the same desk.
    const QString folder = BackupFolder::beside(desk().info().file).path();
    if (QFileInfo::exists(folder) && !m_watcher.directories().contains(folder))
        m_watcher.addPath(folder);
    showChosen();
    refreshCommands();
}

QString BackupsSection::statusText() const {
    const QDateTime now = context().today().now;
    const BackupLine* newest = m_reading.newestSound();
    QStringList sentences;
    if (newest)
        sentences.append(tr("Last copy %1.").arg(momentWords(newest->copy.made, now)));
    else if (m_isRead)
        sentences.append(tr("No copy yet that is in order."));
    if (m_isRead && newest)
        sentences.append(m_reading.hasChanged ? tr("Something was written since.") : tr("Nothing was written since."));
    if (desk().info().sample)
        sentences.append(tr("Of a sample desk no copies are made by themselves."));
    else if (m_isRead)
        sentences.append(m_reading.isDailyDue ? tr("The next one is made today.")
                                              : tr("The next one is made when you close the desk after changes, and "
                                                   "tomorrow."));
    if (m_reading.room >= 0)
        sentences.append(tr("%1 are free there.").arg(sizeText(m_reading.room)));
    return sentences.join(u' ');
}

QString BackupsSection::secondText() const {
    if (!m_reading.second)
        return tr("No second place. If this computer is lost, so are its copies: choose a stick or another disk.");
    const BackupPlace& place = *m_reading.second;
    if (const QString fault = faultText(place); !fault.isEmpty())
        return place.copied.isValid()
                   ? tr("%1 Last there %2.").arg(fault, momentWords(place.copied, context().today().now))
                   : fault;
    if (!m_reading.isSecondThere)
        return tr("Also at %1, which is not there now.").arg(QDir::toNativeSeparators(place.path));
    return place.copied.isValid()
               ? tr("Also at %1, last %2.")
                     .arg(QDir::toNativeSeparators(place.path), momentWords(place.copied, context().today().now))
               : tr("Also at %1.").arg(QDir::toNativeSeparators(place.path));
}

const BackupLine* BackupsSection::chosen() const {
    return m_model->lineAt(m_table->currentIndex().row());
}

void BackupsSection::showChosen() {
    const BackupLine* line = chosen();
    if (!line) {
        m_panel->showEmpty(tr("Choose a copy to see what it holds."));
        refreshCommands();
        return;
    }
    m_panel->showRecord();
    m_panel->setTitle(tr("Copy of %1").arg(dateTimeText(line->copy.made.toLocalTime())));
    m_panel->setSubtitle(sentenceCase(word(line->copy.reason)));
    m_panel->setChips({{.icon = needsCare(*line) ? u"warning"_s : u"state-done"_s,
                        .word = stateText(*line),
                        .tone = needsCare(*line) ? Tone::Warning : Tone::Positive}});
    QList<Fact> facts;
    const auto& manifest = line->copy.manifest;
    if (manifest) {
        facts.append({.label = tr("Holds"), .value = recordsText(manifest->contents.records(), true)});
        facts.append({.label = tr("Made by"), .value = tr("Entraide %1").arg(manifest->program)});
        facts.append({.label = tr("Opens with"),
                      .value = manifest->keyMark.isEmpty() ? tr("no passphrase: it is not encrypted")
                                                           : tr("the passphrases of that time")});
    }
    facts.append({.label = tr("Size"), .value = sizeText(line->copy.bytes)});
    facts.append({.label = tr("Stays"),
                  .value = line->copy.isKept() ? tr("until somebody removes it")
                                               : tr("in its turn: 7 days, 4 weeks, 12 months")});
    facts.append({.label = tr("File"), .value = QDir::toNativeSeparators(line->copy.file)});
    m_panel->facts().setFacts(facts);
    m_keep->setText(
        line->copy.isKept()
            ? Command::Text{tr("Let this copy go in its turn"), tr("The copy goes as the others do"), u"pin"_s}
            : Command::Text{tr("Keep this copy"), tr("The copy goes only when somebody removes it"), u"pin"_s});
    refreshCommands();
}

} // namespace entraide
