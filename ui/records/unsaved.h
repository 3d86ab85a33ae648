// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved: told before it would be lost, and taken along when the window is made anew: in memory
// for another language, in the desk's own file for a lock. GUI thread.
#pragma once

#include <QList>
#include <QString>
#include <QVariant>

class QWidget;

namespace entraide {

/// A widget in which one types for a while before it is saved: a form, a log, a returned sheet.
class Unsaved {
public:
    /// In a few words; empty: nothing would be lost.
    virtual QString whatIsTyped() const = 0;
    /// All of it, for the same widget of another window, which may be of another run of the program: texts, numbers,
    /// dates, lists of them; values of the domain as kept() (ui/records/kept.h).
    virtual QVariant typed() const = 0;
    virtual void takeUp(const QVariant& typed) = 0;
    /// Saves it as its own button does; says in its own place what keeps it from that.
    virtual void saveTyped() = 0;

protected:
    ~Unsaved() = default;
};

/// Those of \a page, in an order that depends on its build alone.
QList<Unsaved*> unsavedIn(const QWidget& page);

/// A part of a form that is more than plain editors, or that its editors do not tell whole.
class FormPart {
public:
    virtual QVariant typed() const = 0;
    virtual void typeAgain(const QVariant& typed) = 0;

protected:
    ~FormPart() = default;
};

/// What stands in the editors of \a form, in their order.
QVariantList typedIn(const QWidget& form);
/// Puts it back into the same editors of the same form.
void typeAgain(QWidget& form, const QVariantList& typed);

/// In front in the stack it stands in.
void bringToFront(QWidget& widget);

} // namespace entraide
