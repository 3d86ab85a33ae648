// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/outgoing.h"

#include <QStringList>
#include <QWidget>

class QGridLayout;

namespace entraide {

class GroupHeader;
class ToneLabel;

/// Exactly what leaves with a document, each value of it, and what stays here. What may be left out has a box to check.
class LeavesView : public QWidget {
    Q_OBJECT

public:
    explicit LeavesView(QWidget* parent = nullptr);

    /// \a codes: what may be left out, as in a hand-over plan. All of it is checked at first; what was unchecked of the
    /// same \a subject stays so.
    void show(const QString& subject, const Preview& preview, const QStringList& codes = {});
    /// Codes whose box is not checked.
    QStringList leftOut() const { return m_leftOut; }

private:
    void addRow(int row, const QString& label, const QString& text, const QString& code, bool isPart = false);
    void fillStaying();

    GroupHeader* m_leavesHeader;
    QGridLayout* m_grid;
    ToneLabel* m_technical;
    GroupHeader* m_staysHeader;
    ToneLabel* m_stays;
    QString m_subject;
    QStringList m_codes;
    QJsonObject m_document; ///< what is shown
    QStringList m_leftOut;
    QStringList m_kept; ///< what stays whatever is checked
};

} // namespace entraide
