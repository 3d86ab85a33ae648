// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace entraide {

class ToneLabel;

/// Services as they are typed at the counter: the first letters of each, commas between; below stands what was
/// understood.
class TypedServices : public QWidget {
    Q_OBJECT

public:
    /// \a name: of the line that is typed into.
    explicit TypedServices(const QString& name, QWidget* parent = nullptr);

    void clear();
    bool isEmpty() const;
    QList<Service> services() const;
    /// The words that stand for no service, or for more than one.
    QStringList unknown() const;

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QLineEdit* m_line;
    ToneLabel* m_understood;
};

/// What the words of \a text stand for, and those that stand for nothing, or for more than one service.
struct ServicesRead {
    QList<Service> known;
    QStringList unknown;
    QList<Service> possible; ///< of the last unknown one
};
ServicesRead servicesFromTyped(const QString& text);

} // namespace entraide
