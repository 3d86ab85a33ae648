// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace entraide {

class AddressLookup;
class ChoiceField;
class ToneLabel;

/// The association's own Photon or Nominatim server, for addresses that the register does not know. A server for
/// everybody is refused with a sentence: home addresses are never sent there. Kept when its button is pressed.
class ServerForm : public QWidget {
    Q_OBJECT

public:
    explicit ServerForm(AddressLookup& lookup, QWidget* parent = nullptr);

    void keep();

private:
    void say();

    AddressLookup& m_lookup;
    ChoiceField* m_kind;
    QLineEdit* m_url;
    ToneLabel* m_says;
};

} // namespace entraide
