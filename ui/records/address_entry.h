// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/address_hit.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;
class QTimer;

namespace entraide {

class Geocoder;

/// A line in which an address is found by typing part of it, in either language: what fits hangs below it, best first.
/// Down opens that list, Enter or Tab takes what is chosen in it. What is typed and not taken stays as it is. GUI
/// thread.
class AddressEntry : public QLineEdit {
    Q_OBJECT

public:
    explicit AddressEntry(const Geocoder& geocoder, QWidget* parent = nullptr);

    /// Where the one lives who is written about, as far as that is known: what lies there comes first.
    void setPostcode(const QString& postcode) { m_postcode = postcode.trimmed(); }
    /// Of answers to a text that shows none.
    void setLanguage(Language language) { m_language = language; }
    /// What is offered for what was typed, best first.
    const QList<AddressHit>& offered() const { return m_offered; }
    /// Shows these instead, found elsewhere.
    void offer(const QList<AddressHit>& hits);

Q_SIGNALS:
    /// One of the list was taken; the line is as it was.
    void taken(const entraide::AddressHit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lookUp();
    void take(const QModelIndex& index);

    const Geocoder& m_geocoder;
    QString m_postcode;
    Language m_language;
    QStandardItemModel* m_model;
    QCompleter* m_list;
    QTimer* m_later;
    QList<AddressHit> m_offered;
};

} // namespace entraide
