// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/board_settings.h"
#include "ui/records/record_form.h"

#include <optional>

namespace entraide {

class ChoicesField;
class LocalTextField;

/// What the noticeboard on the web says of the desk: name, consent, how to reach it, what help may be asked for.
class BoardForm : public RecordForm {
    Q_OBJECT

public:
    explicit BoardForm(QWidget* parent = nullptr);

    /// \a board: as it is; none for a new one.
    void begin(const std::optional<BoardSettings>& board);
    BoardSettings noted() const;
    /// Says below the field what is missing; true when nothing is.
    bool showWhatIsMissing();

private:
    BoardSettings m_board;
    LocalTextField* m_name;
    LocalTextField* m_consent;
    LocalTextField* m_contact;
    ChoicesField* m_services;
};

} // namespace entraide
