// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace entraide {

class ToneLabel;

/// One line "label value" of a record.
struct Fact {
    QString label = {};
    QString value = {};       ///< shown as plain text; an empty value leaves the line out
    QString icon = {};        ///< small icon behind the value, for example "eye-off"
    QString iconName = {};    ///< what that icon says, for its tooltip and screen readers
    Tone tone = Tone::Normal; ///< of the value
    bool empty() const { return value.isEmpty(); }
    friend bool operator==(const Fact&, const Fact&) = default;
};

/// Facts of a record in one or two columns: labels right-aligned and muted, values selectable. Where there is no room
/// for two columns (under 480 pixels), the second stands below the first.
class FactGrid : public QWidget {
    Q_OBJECT

public:
    explicit FactGrid(QWidget* parent = nullptr);

    void setFacts(const QList<Fact>& left, const QList<Fact>& right = {});
    [[nodiscard]] int rowCount() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void fill(const QList<Fact>& before);
    void addColumn(const QList<Fact>& facts, int firstRow, int firstColumn);
    [[nodiscard]] bool wantsTwoColumns() const;

    QList<Fact> m_left;
    QList<Fact> m_right;
    QList<ToneLabel*> m_values; ///< as built: of the left column, then of the right
    QGridLayout* m_grid;
    bool m_two = true;
};

} // namespace entraide
