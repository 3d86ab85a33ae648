// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/line_model.h"

namespace entraide {

/// The questions of a posting as they are edited: the same question in French, Dutch, English and German. Who signed up
/// already answered by their order, so a new one comes last.
class QuestionsModel : public LineModel {
    Q_OBJECT

public:
    enum Column { FrenchColumn, DutchColumn, EnglishColumn, GermanColumn, ColumnCount };

    using LineModel::LineModel;

    void setQuestions(const QList<LocalText>& questions);
    const QList<LocalText>& questions() const { return m_questions; }

    int addLine() override;
    void removeLine(int row) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QList<LocalText> m_questions;
};

} // namespace entraide
