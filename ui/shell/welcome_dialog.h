// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk_dialogs.h"

#include <QDialog>
#include <QString>
#include <QStringList>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace entraide {

class NewPassphraseFields;

/// The first run, in four pages: the language, who one is, the passphrase, and how one begins. Makes nothing itself:
/// what was typed stays in it, whichever way one goes, and leaving it leaves nothing on the disk. Whoever only wants to
/// look around, or has a desk already, is led there from the first page. GUI thread.
class WelcomeDialog : public QDialog {
    Q_OBJECT

public:
    enum class Choice {
        Sample,
        New,
        Import,     ///< a new desk, and a list into it
        FromExport, ///< a new desk, and all that an open export holds into it
        Restore,    ///< a copy becomes a desk here
        Join,       ///< a new desk, which is then paired with a colleague's
        Open,       ///< file(), or one that is still to be chosen
    };
    enum class Step { Language, Who, Passphrase, Begin };

    /// What is carried to the next dialog when another language was chosen.
    struct Typed {
        Step step = Step::Language;
        QString desk = {};
        QString who = {};
        QString first = {}; ///< the passphrase, and the same again
        QString second = {};
        bool wantsSheet = true;
    };

    /// \a recent: files that were open on this PC.
    WelcomeDialog(const QString& language, const QStringList& recent, const Typed& typed, QWidget* parent = nullptr);

    Choice choice() const { return m_choice; }
    QString file() const { return m_file; }
    NewDesk wanted() const;
    /// Another language was chosen: the dialog closes with this result code and is to be made anew.
    static constexpr int LanguageChanged = 2;
    QString language() const { return m_language; }
    Typed typed() const;

    /// As its buttons do.
    void choose(Choice choice, const QString& file = {});
    Step step() const;
    void goTo(Step step);
    /// Nothing keeps one from the next page.
    bool mayGoOn() const;

private:
    QWidget* buildLanguage(const QStringList& recent);
    QWidget* buildWho();
    QWidget* buildPassphrase();
    QWidget* buildBegin();
    void offer(QVBoxLayout& column, Choice choice, const QString& name, const QString& text, const QString& iconName,
               const QString& explanation);
    void refresh();

    Choice m_choice = Choice::Sample;
    QString m_file;
    QString m_language;
    QStackedWidget* m_pages;
    QLabel* m_where;
    QLineEdit* m_desk;
    QLineEdit* m_who;
    NewPassphraseFields* m_passphrase;
    QCheckBox* m_sheet;
    QPushButton* m_back;
    QPushButton* m_on;
};

} // namespace entraide
