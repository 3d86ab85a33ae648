// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/records/page.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace entraide {

class Command;
struct AccessFile;

/// What somebody may ask of the association about their own data, whichever page shows them: the file of all that is
/// kept, a consent noted, a consent taken back. GUI thread.
class PersonRights : public QObject {
    Q_OBJECT

public:
    /// \a prefix: of the commands' ids ("volunteers"). \a person tells who is shown now; none: the commands are off.
    PersonRights(PageContext& context, QWidget& page, const QString& prefix,
                 std::function<std::optional<PersonId>()> person);

    /// Without commands of its own, for a page that has other ones.
    PersonRights(PageContext& context, QWidget& page);

    const QList<Command*>& commands() const { return m_commands; }
    bool isReading() const { return m_isReading; }

    /// Reads all that is kept beside the window, then asks where it goes.
    void makeAccessFile(const PersonId& person);
    void noteConsent(const PersonId& person);
    void withdrawConsent(const PersonId& person);

Q_SIGNALS:
    void done(const QString& sentence, const QString& undoText, const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);
    /// The file was read, and it is asked where it goes.
    void fileShown();

private:
    void showFile(std::shared_ptr<const AccessFile> file);
    void write(const AccessFile& file, const QString& path, bool isPdf);

    PageContext& m_context;
    QWidget& m_page;
    std::function<std::optional<PersonId>()> m_person;
    QList<Command*> m_commands;
    bool m_isReading = false;
};

} // namespace entraide
