// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/kept.h"
#include "ui/records/line_model.h"

namespace entraide {

/// The shifts of a posting as they are edited: day, hours, place, and the places for each role. A role that a shift
/// does not take is "–".
class ShiftsModel : public LineModel {
    Q_OBJECT

public:
    enum Column { DateColumn, StartColumn, EndColumn, PlaceColumn, FirstRoleColumn };
    /// Places of a role that a shift does not take.
    static constexpr int notTaken = -1;

    using LineModel::LineModel;

    /// \a today dates the first new shift.
    void setShifts(const QList<Shift>& shifts, const QList<PostingRole>& roles, QDate today);
    const QList<Shift>& shifts() const { return m_shifts; }
    /// The roles after an edit. A new one is in every shift; shifts that took as many as a role said follow it.
    void followRoles(const QList<PostingRole>& roles);
    /// The same a week later, as a new shift; gives its row.
    int repeatLine(int row);

    int addLine() override;
    void removeLine(int row) override;
    QVariant allLines() const override { return kept(m_shifts); }
    void setAllLines(const QVariant& lines) override { setShifts(fromKept<QList<Shift>>(lines), m_roles, m_today); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    int insert(const Shift& shift);
    int placesFor(const Shift& shift, const PostingRole& role) const;
    void setPlaces(Shift& shift, const QString& role, int places) const;

    QList<Shift> m_shifts;
    QList<PostingRole> m_roles;
    QDate m_today;
};

} // namespace entraide
