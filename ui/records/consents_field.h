// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "ui/records/growing_lines.h"
#include "ui/records/kept.h"
#include "ui/records/unsaved.h"

#include <vector>

namespace entraide {

class ChoiceField;
class DateField;

/// What a person agreed to, one entry a block: what for, on which basis, since when and how it was said. What was taken
/// back says so and stays; taking back is an act of its own, since things follow from it.
class ConsentsField : public GrowingLines, public FormPart {
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

    std::vector<Line> m_lines; ///< as they stand
    QDate m_today;
};

} // namespace entraide
