// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/growing_lines.h"
#include "ui/records/kept.h"
#include "ui/records/unsaved.h"

#include <vector>

namespace entraide {

class ChoiceField;
class DateField;

/// The checks of a volunteer, one a line: which, when, until when it holds.
class ScreeningsField : public GrowingLines, public FormPart {
    Q_OBJECT

public:
    explicit ScreeningsField(QWidget* parent = nullptr);

    /// The day a new check is dated.
    void setToday(QDate today) { m_today = today; }
    /// Who does it.
    void setWho(const QString& who) { m_who = who; }
    void setScreenings(const QList<Screening>& screenings);
    /// Who did each stays as it was.
    QList<Screening> screenings() const;
    QVariant typed() const override { return kept(screenings()); }
    void typeAgain(const QVariant& typed) override { setScreenings(fromKept<QList<Screening>>(typed)); }
    /// Another line; the cursor goes there.
    void addLine(const Screening& screening);

private:
    struct Line {
        QWidget* holder;
        ChoiceField* kind;
        DateField* date;
        DateField* validUntil;
        QString by;
    };

    std::vector<Line> m_lines; ///< as they stand
    QDate m_today;
    QString m_who;
};

} // namespace entraide
