// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/users_section.h"

#include "domain/error.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/users.h"
#include "ui/common/button.h"
#include "ui/common/detail_panel.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/protection/user_dialog.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int listShare = 3; // of the width, to two for the panel

/// When \a user opened this file the last time; invalid where it is not to be read.
QDateTime lastUnlocked(Desk& desk, const UserId& user) {
    if (!desk.may(DeskAct::ReadAudit))
        return {};
    AuditQuery query;
    query.acts = {AuditAct::Unlocked};
    query.records = QStringList{user.toString()};
    const QList<AuditEntry> last = desk.audit().entries(desk.audit().find(query).mid(0, 1));
    return last.isEmpty() ? QDateTime() : last.first().at.toLocalTime();
}

} // namespace

UsersSection::UsersSection(PageContext& context, QWidget& page, Keychain* keychain)
    : PageSection(context, page)
    , m_keychain(keychain)
    , m_model(new UsersModel(this))
    , m_table(new ListTable)
    , m_panel(new DetailPanel) {
    m_table->setObjectName(u"usersTable"_s);
    m_table->setAccessibleName(tr("Users"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(false);
    m_table->setDefaultWidths({200, 136, 136, 160, 136});
    m_table->keepLayout(context.settings, u"protection/users"_s);
    m_panel->hideTabs();
    buildCommands();
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    foot->addWidget(new ActionButton(m_add->action()));
    foot->addStretch(1);
    auto* about =
        new QLabel(tr("Each user has a passphrase of their own on each PC. What a role keeps from somebody is "
                      "kept by the program: whoever knows a passphrase has the key to the whole file."));
    about->setWordWrap(true);
    about->setForegroundRole(QPalette::PlaceholderText);
    about->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addWidget(about);
    rows->addLayout(foot);
    auto* splitter = new QSplitter;
    splitter->addWidget(list);
    splitter->addWidget(m_panel);
    splitter->setStretchFactor(0, listShare);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(splitter);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_table, &ListTable::currentRowChanged, this, &UsersSection::showChosen);
    connect(m_table, &ListTable::opened, this, [this] { m_edit->trigger(); });
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    read();
}

void UsersSection::buildCommands() {
    const auto mayManage = [this] { return !m_job && desk().may(DeskAct::ManageUsers); };
    const auto isActive = [this] { return chosen() && chosen()->user.state == UserState::Active; };
    m_add = &addCommand(
        u"protection.addUser"_s, {tr("Add a user…"), tr("Somebody more works at this desk"), u"person-plus"_s},
        u"Ctrl+N"_s, [this] { beginNew(); }, mayManage);
    m_edit = &addCommand(
        u"protection.editUser"_s, {tr("Name and role…"), tr("Changes what somebody is here for"), u"edit"_s}, u"F2"_s,
        [this] { edit(); }, [=] { return mayManage() && isActive(); });
    m_give = &addCommand(
        u"protection.givePassphrase"_s,
        {tr("First passphrase…"), tr("Gives somebody a passphrase for this PC, or another one"), u"key"_s}, {},
        [this] { givePassphrase(); },
        [=, this] {
            return mayManage() && isActive() && desk().info().encrypted && !chosen()->isSelf &&
                   desk().may(DeskAct::ManageKeys);
        });
    m_leave = &addCommand(
        u"protection.endUser"_s, {tr("Leaves…"), tr("Somebody works here no more"), u"person"_s}, {},
        [this] { leave(); }, [=, this] { return mayManage() && isActive() && !chosen()->isSelf; });
    m_back = &addCommand(
        u"protection.returnUser"_s, {tr("Is back"), tr("Somebody who had left works here again"), u"undo"_s}, {},
        [this] { comeBack(); },
        [=, this] { return mayManage() && chosen() && chosen()->user.state == UserState::Left; });
    addButton(*m_panel, *m_edit, tr("Name and role…"), true);
    addButton(*m_panel, *m_give, tr("First passphrase…"));
    addButton(*m_panel, *m_leave, tr("Leaves…"));
    addButton(*m_panel, *m_back, tr("Is back"));
}

void UsersSection::read() {
    const QString before = m_toShow.isEmpty() ? shownRecord() : std::exchange(m_toShow, QString());
    QList<UserLine> lines;
    QList<DeskKeys::KeySlot> keys;
    const bool isEncrypted = desk().info().encrypted;
    try {
        if (isEncrypted)
            keys = DeskKeys(desk()).all();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger); // who is here is shown all the same
    }
    const QString self = desk().actor().user.toString();
    for (const QList<User> users = usersOf(desk()); const User& user : users) {
        UserLine line{user, isEncrypted ? UserLine::Key::None : UserLine::Key::Unknown, lastUnlocked(desk(), user.id),
                      !self.isEmpty() && user.id.toString() == self};
        const auto key = std::ranges::find(keys, user.id.toString(), &DeskKeys::KeySlot::name);
        if (key != keys.end())
            line.key = key->isFirst ? UserLine::Key::First : UserLine::Key::Own;
        lines.append(line);
    }
    std::ranges::stable_sort(lines, {}, [](const UserLine& line) { return line.user.state == UserState::Left; });
    m_model->show(lines);
    m_table->chooseRow(std::max(m_model->rowOf(before), lines.isEmpty() ? -1 : 0));
    showChosen();
}

const UserLine* UsersSection::chosen() const {
    return m_model->lineAt(m_table->currentIndex().row());
}

bool UsersSection::isFirst() const {
    return !hasUsers(desk());
}

void UsersSection::showChosen() {
    const UserLine* line = chosen();
    if (!line) {
        m_panel->showEmpty(tr("The desk has no users: whoever knows its passphrase may do everything. Add yourself "
                              "first, then your colleagues."),
                           &m_add->action());
        refreshCommands();
        return;
    }
    m_panel->showRecord();
    m_panel->setTitle(line->user.name);
    m_panel->setSubtitle(line->user.state == UserState::Left ? QString() : aboutRole(line->user.role));
    QString volunteer;
    if (line->user.role == Role::Volunteer && desk().sees(line->user.volunteer.toString()))
        volunteer = Names(desk()).ofVolunteer(line->user.volunteer);
    const int row = m_table->currentIndex().row();
    const auto cell = [&](int column) { return m_model->index(row, column).data().toString(); };
    m_panel->facts().setFacts({{.label = tr("Role"), .value = cell(UsersModel::RoleColumn)},
                               {.label = tr("Volunteer"), .value = volunteer},
                               {.label = tr("Here"), .value = cell(UsersModel::SinceColumn)},
                               {.label = tr("Passphrase"),
                                .value = cell(UsersModel::KeyColumn),
                                .tone = line->key == UserLine::Key::First ? Tone::Warning : Tone::Normal},
                               {.label = tr("Last unlocked here"), .value = cell(UsersModel::UnlockedColumn)}});
    refreshCommands();
}

void UsersSection::openRecord(const QString& id) {
    m_table->chooseRow(m_model->rowOf(id));
}

QString UsersSection::shownRecord() const {
    const UserLine* line = chosen();
    return line ? line->user.id.toString() : QString();
}

ShownList UsersSection::shownList() const {
    return {m_table, "access_list"_L1};
}

void UsersSection::focusFilter() {
    m_table->setFocus();
}

Command::Text UsersSection::newText() const {
    return {tr("Add a user…"), tr("Somebody more works at this desk"), u"person-plus"_s};
}

bool UsersSection::mayBegin() const {
    return !m_job && desk().may(DeskAct::ManageUsers);
}

} // namespace entraide
