// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/signup_rows.h"
#include "ui/postings/tell_words.h"

#include <QAbstractTableModel>
#include <QHash>

namespace entraide {

class Desk;

/// How many of \a lines still have to be told what became of their sign-up.
int countToTell(const Posting& posting, const QList<SignupLine>& lines, QDate today);

/// The sign-ups whose people are to be told. A person's phone and e-mail are read when the line is seen. GUI thread.
class TellModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, WhatColumn, ShiftColumn, PhoneColumn, MailColumn, ReasonColumn, ColumnCount };

    explicit TellModel(const Desk& desk, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_desk(desk) {}

    void setPosting(const Posting& posting, const QList<SignupLine>& lines, QDate today);
    const Signup& signupAt(int row) const { return m_lines[row].signup; }
    /// -1 for who is not to be told (any more).
    int rowOf(const SignupId& id) const { return m_rows.value(id, -1); }
    Receiver receiverAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Contact {
        QString phone;
        QString address;
        Language language = Language::French;
    };
    const Contact& contactOf(const VolunteerId& volunteer) const;
    QString text(const SignupLine& line, int column) const;

    const Desk& m_desk;
    Posting m_posting;
    QList<SignupLine> m_lines;
    QHash<SignupId, int> m_rows;
    mutable QHash<VolunteerId, Contact> m_contacts;
};

} // namespace entraide
