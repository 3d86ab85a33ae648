// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Rounds asks. Each opens over its parent and comes back at once; nothing happens when it is left.
#pragma once

#include "ui/printing/page_setup.h"
#include "ui/printing/print_options.h"
#include "workflows/round_planning.h"

#include <QDialog>

#include <functional>
#include <optional>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;
class QTimeEdit;

namespace entraide {

class NeedsField;

/// How a round went: what was handed out, and whether stops that are not marked were done.
class FinishDialog : public QDialog {
    Q_OBJECT

public:
    /// \a most portions were taken in, \a usual are likely to have been handed out, \a open stops are not marked.
    FinishDialog(int most, int usual, int open, QWidget* parent);

    int portions() const;
    bool restDone() const;

private:
    QSpinBox* m_portions;
    QCheckBox* m_rest = nullptr;
};

/// What was handed out at a stop: portions and, besides, kits. There is no room for anybody's name.
class HandOutDialog : public QDialog {
    Q_OBJECT

public:
    /// Of \a planned what was to be handed out, or was; no more than \a most portions.
    HandOutDialog(const PlannedStop& planned, int most, QWidget* parent);

    HandedOut handedOut() const;

private:
    QSpinBox* m_portions;
    NeedsField* m_needs;
};

/// When the rider said to come.
class AnnounceDialog : public QDialog {
    Q_OBJECT

public:
    /// \a announced: what was said before; \a usual: the hour to begin with when nothing was. Minutes of the day.
    AnnounceDialog(const QString& where, std::optional<int> announced, int usual, QWidget* parent);

    /// Of the day; none: what was said before is taken back.
    std::optional<int> minute() const;

private:
    QTimeEdit* m_time;
    bool m_takenBack = false;
};

/// Which sheets, for whom, in which language.
class RoundPrintDialog : public QDialog {
    Q_OBJECT

public:
    enum class To { Printer, Pdf };

    /// \a one: a round is chosen, so that it may be printed alone.
    RoundPrintDialog(QDate date, bool one, To to, QWidget* parent);

    bool onlyChosen() const;
    /// As they were printed last: level, languages, phones.
    void setSetup(const PageSetup& setup);
    /// \a before with what is chosen now.
    PageSetup setup(const PageSetup& before) const;
    PrintOptions options() const;

private:
    QComboBox* m_which;
    QComboBox* m_level;
    QComboBox* m_language;
    QCheckBox* m_phones;
    QDateEdit* m_destroyAfter;
};

/// Asks for one of \a choices; \a run gets its number.
void askOneOf(QWidget& parent, const QString& title, const QString& question, const QString& yes,
              const QStringList& choices, std::function<void(int)> run);

} // namespace entraide
