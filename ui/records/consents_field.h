// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/records/kept.h"
#include "ui/records/unsaved.h"

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace entraide {

class ChoiceField;
class DateField;

/// What a person agreed to, one entry a block: what for, on which basis, since when and how it was said. What was taken
/// back says so and stays; taking back is an act of its own, since things follow from it.
class ConsentsField : public QWidget, public FormPart {
    Q_OBJECT

public:
    explicit ConsentsField(QWidget* parent = nullptr);

    /// The day a new entry is dated.
    void setToday(QDate today) { m_today = today; }
    void setConsents(const QList<ConsentGiven>& consents);
    /// The version of the text, and when it was taken back, stay as they were.
    QList<ConsentGiven> consents() const;
    QVariant typed() const override { return kept(consents()); }
    void typeAgain(const QVariant& typed) override { setConsents(fromKept<QList<ConsentGiven>>(typed)); }

private:
    struct Line {
        QWidget* holder;
        ChoiceField* what;
        ChoiceField* basis;
        DateField* given;
        ChoiceField* means;
        ConsentGiven before;
    };
    void addLine(const ConsentGiven& consent);
    void removeLine(QWidget* holder);
    void tabBeforeAdding(const QWidget& holder);

    QVBoxLayout* m_column;
    QPushButton* m_add;
    std::vector<Line> m_lines;
    QDate m_today;
};

} // namespace entraide
