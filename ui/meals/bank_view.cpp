// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/bank_view.h"

#include "ui/meals/bank_preview.h"
#include "ui/meals/bank_words.h"

#include <QFileInfo>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

BankView::BankView(QWidget* parent)
    : DetailPanel(parent)
    , m_lines(new LinesView({.name = tr("Lines of the bank's file"),
                             .titles = {tr("Line"), tr("Date"), tr("Amount"), tr("Payer"), tr("What it is")},
                             .numbers = {0, 2},
                             .widths = {48, 96, 96, 152},
                             .none = tr("The file holds no line that could be read.")}))
    , m_faults(new LinesView({.name = tr("Lines that could not be read"),
                              .titles = {tr("Line"), tr("Column"), tr("Why it is left out")},
                              .numbers = {0},
                              .widths = {48, 144},
                              .none = tr("Every line could be read.")})) {
    tabs().addTab(m_lines, tr("Lines"));
    tabs().addTab(m_faults, tr("Not read"));
}

void BankView::showPreview(const BankPreview& preview) {
    const BankReading& reading = preview.reading;
    const QLocale numbers;
    setTitle(QFileInfo(preview.path).fileName());
    setSubtitle(tr("%1, %n line(s). Nothing is kept yet.", nullptr, static_cast<int>(reading.lines.size()))
                    .arg(bankName(preview.file.layout)));
    const auto count = [&](BankMatch match) { return numbers.toString(reading.count(match)); };
    const auto toneOf = [&](BankMatch match, Tone tone) { return reading.count(match) > 0 ? tone : Tone::Normal; };
    facts().setFacts({{.label = tr("Pay a gift"), .value = count(BankMatch::Matched)},
                      {.label = tr("Pay a part"), .value = count(BankMatch::Partial)},
                      {.label = tr("Pay too much"), .value = count(BankMatch::TooMuch)},
                      {.label = tr("To be looked at"),
                       .value = count(BankMatch::Unknown),
                       .tone = toneOf(BankMatch::Unknown, Tone::Warning)}},
                     {{.label = tr("Read before"), .value = count(BankMatch::Known)},
                      {.label = tr("Left the account"), .value = count(BankMatch::Outgoing)},
                      {.label = tr("Other accounts"),
                       .value = count(BankMatch::OtherAccount),
                       .tone = toneOf(BankMatch::OtherAccount, Tone::Warning)},
                      {.label = tr("Not read"),
                       .value = numbers.toString(reading.faults.size()),
                       .tone = reading.faults.isEmpty() ? Tone::Normal : Tone::Warning}});
    m_lines->setLines(preview.lines);
    m_faults->setLines(preview.faults);
    tabs().setTabText(0, tr("Lines (%1)").arg(preview.lines.size()));
    tabs().setTabText(1, tr("Not read (%1)").arg(preview.faults.size()));
    tabs().setCurrentIndex(preview.lines.isEmpty() && !preview.faults.isEmpty() ? 1 : 0);
    showRecord();
}

} // namespace entraide
