// SPDX-License-Identifier: GPL-3.0-or-later
// The sample desk goes away without a trace: its file and what lies beside it, the copies that were made of it wherever
// they went, and what the settings of this PC say of it.
#pragma once

#include <QString>
#include <QStringList>

class QSettings;

namespace entraide {

class Desk;

/// Somebody tried something in it, so that more than what was invented goes with it.
bool isSampleTouched(const Desk& desk);
void setSampleTouched(Desk& desk);

/// Folders and files with copies of this desk, its own included; asked while it is open.
struct SampleTraces {
    QString file;
    QString series;      ///< names its copies among others'
    QStringList folders; ///< in which copies of it may lie
    QStringList copies;  ///< single ones, written to a place of somebody's choice
};
SampleTraces tracesOf(Desk& desk);

/// After the desk was closed. What cannot be removed stays; gives what did.
QStringList removeSampleFiles(const SampleTraces& traces);
void forgetSample(QSettings& settings, const QString& file);

} // namespace entraide
