// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/unsaved.h"

#include <QWidget>

class QListWidget;

namespace entraide {

class Desk;
class ToneLabel;

/// Who is known already and may be the one who is being noted: listed while their name and phone are typed, and chosen
/// by the arrow down from a watched field and Enter. Takes no room while there is nobody.
class KnownPersons : public QWidget, public FormPart {
    Q_OBJECT

public:
    explicit KnownPersons(Desk& desk, QWidget* parent = nullptr);

    /// The arrow down leads from \a field into the list.
    void watch(QWidget& field);
    /// Lists who may be \a typed, unless somebody is chosen.
    void lookUp(const Person& typed);
    void clear();
    /// Somebody known is chosen; an empty id: somebody new.
    void choose(const PersonId& person);
    /// Empty when it is somebody new.
    const PersonId& chosen() const { return m_chosen; }

    QVariant typed() const override { return m_chosen.toString(); }
    void typeAgain(const QVariant& typed) override {
        choose(PersonId::fromString(typed.toString()).value_or(PersonId()));
    }

Q_SIGNALS:
    void chosenChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add(const PersonId& person, const QString& text);
    QString lineOf(const Person& person, const QString& signs) const;
    void say();

    Desk& m_desk;
    QListWidget* m_list;
    ToneLabel* m_hint;
    PersonId m_chosen;
    QWidget* m_from = nullptr; ///< the field that the cursor came from
};

} // namespace entraide
