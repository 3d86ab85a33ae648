// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/tell_model.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/roles.h"
#include "ui/postings/posting_words.h"
#include "ui/records/state_look.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "workflows/posting_places.h"

#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Of a shift that is over nobody is told any more.
class ToTell {
public:
    ToTell(const Posting& posting, QDate today) {
        for (const Shift& shift : posting.shifts) {
            if (shift.date < today)
                m_over.insert(shift.key);
        }
    }
    bool operator()(const SignupLine& line) const {
        const Signup& signup = line.signup;
        const bool tells = signup.state == SignupState::Confirmed || signup.state == SignupState::Reserve ||
                           signup.state == SignupState::Withdrawn;
        return tells && !signup.toldAt.isValid() && !m_over.contains(signup.shift);
    }

private:
    QSet<QString> m_over;
};

} // namespace

int countToTell(const Posting& posting, const QList<SignupLine>& lines, QDate today) {
    return static_cast<int>(std::ranges::count_if(lines, ToTell(posting, today)));
}

void TellModel::setPosting(const Posting& posting, const QList<SignupLine>& lines, QDate today) {
    beginResetModel();
    m_posting = posting;
    m_contacts.clear();
    m_rows.clear();
    m_lines.clear();
    QList<const SignupLine*> toTell;
    const ToTell isToTell(posting, today);
    for (const SignupLine& line : lines) {
        if (isToTell(line))
            toTell.append(&line);
    }
    // Who does not have to come first: nobody stands before a closed door.
    std::ranges::stable_sort(toTell, {}, [](const SignupLine* line) {
        const Signup& signup = line->signup;
        const int rank = signup.state == SignupState::Withdrawn ? 0 : signup.state == SignupState::Confirmed ? 1 : 2;
        return std::tuple(rank, QStringView(signup.shift), QStringView(signup.reason), signup.reservePlace);
    });
    m_lines.reserve(toTell.size());
    m_rows.reserve(toTell.size());
    for (const SignupLine* line : std::as_const(toTell)) {
        m_rows.insert(line->signup.id, static_cast<int>(m_lines.size()));
        m_lines.append(*line);
    }
    endResetModel();
}

const TellModel::Contact& TellModel::contactOf(const VolunteerId& id) const {
    const auto known = m_contacts.constFind(id);
    if (known != m_contacts.constEnd())
        return *known;
    Contact contact;
    const auto volunteer = m_desk.find<Volunteer>(id);
    if (const auto person = volunteer ? m_desk.find<Person>(volunteer->person) : std::nullopt) {
        contact.phone = person->phones.value(0);
        contact.address = person->emails.value(0);
        contact.language = person->language.value_or(Language::French);
    }
    return *m_contacts.insert(id, contact);
}

Receiver TellModel::receiverAt(int row) const {
    const Signup& signup = m_lines[row].signup;
    const Contact& contact = contactOf(signup.volunteer);
    return {signup, contact.language, contact.address};
}

int TellModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int TellModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString TellModel::text(const SignupLine& line, int column) const {
    switch (column) {
    case NameColumn:
        return line.name.isEmpty() ? absentText(line.signup.volunteer.toString()) : line.name;
    case WhatColumn:
        return word(line.signup.state);
    case ShiftColumn:
        return shiftText(m_posting, line.signup.shift);
    case PhoneColumn:
        return shownPhone(contactOf(line.signup.volunteer).phone);
    case MailColumn:
        return contactOf(line.signup.volunteer).address;
    case ReasonColumn:
        return line.signup.reason;
    default:
        return {};
    }
}

QVariant TellModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SignupLine& line = m_lines[index.row()];
    const auto shown = [&] { // numbers and addresses are read as they are shown
        return readOr(*this, tr("not readable"), [&] { return text(line, index.column()); });
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown();
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() + u": "_s + shown());
    case BoldRole:
        return index.column() == NameColumn;
    case StateIconRole:
        return index.column() == WhatColumn
                   ? QVariant(stateLook(EntityType::Signup, QString(enumName(line.signup.state))).icon)
                   : QVariant();
    case StateToneRole:
        return index.column() == WhatColumn
                   ? QVariant::fromValue(stateLook(EntityType::Signup, QString(enumName(line.signup.state))).tone)
                   : QVariant();
    default:
        return {};
    }
}

QVariant TellModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case WhatColumn:
        return tr("What to tell");
    case ShiftColumn:
        return tr("Shift");
    case PhoneColumn:
        return tr("Phone");
    case MailColumn:
        return tr("E-mail");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace entraide
