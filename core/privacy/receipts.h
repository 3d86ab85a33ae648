// SPDX-License-Identifier: GPL-3.0-or-later
// Who has confirmed an erasing. Each desk's file keeps one document of its own, `receipt:<replica>`
// {name, <erasing>: day, …}: it grows by one line for each erasing, names nobody, and being written by one desk only it
// does not conflict. A desk that has never confirmed anything is not known here, but in the book of peers.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace entraide {

class Desk;

struct ErasureReceipt {
    QString replica; ///< of the desk's file
    QString name;    ///< how that desk calls itself
    QDate confirmed; ///< invalid: not yet
    bool isHere = false;
};

struct Erasing {
    QString id;
    QDateTime at; ///< UTC
    QString by;
    QList<ErasureReceipt> receipts; ///< this desk first, then those that have confirmed, then those that have not
};

/// The newest first.
QList<Erasing> erasings(const Desk& desk);

} // namespace entraide
