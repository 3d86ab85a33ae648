// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/list_section.h"
#include "workflows/tandem_desk.h"

namespace entraide {

class TandemForm;
class TandemPanel;
class TandemReader;
struct TimeLine;

/// The tandems, from the proposal to the end, and what is done about each of their times.
class TandemsSection : public ListSection {
    Q_OBJECT

public:
    TandemsSection(PageContext& context, const TandemReader& reader, QWidget& page);

    void setPageActions(const PageActions& actions) override;
    bool needsScope() const override { return false; }
    /// A tandem, or a visit with its time chosen.
    void openRecord(const QString& id) override;
    Command::Text newText() const override;
    void beginNew() override;
    Command::Text editText() const override;
    bool mayEdit() const override;
    void beginEdit() override;
    /// Opens the form with what \a request says; a form that is open stays.
    void beginFrom(const RequestId& request);

    TandemPanel& panel() const { return *m_panel; }
    TandemForm& form() const { return *m_form; }

protected:
    void showInPanel(const QString& id) override;

private:
    using Work = std::function<Outcome<TandemDone>(TandemDesk&)>;

    void buildCommands();
    void buildLifeCommands();
    void buildTimeCommands();
    void buildSeriesCommands();
    /// Does \a work and tells it with its undo and its warnings, or says why it was not done.
    bool run(const Work& work, const QString& sentence, const QString& undoText);
    /// The same; a clash with what somebody promised may be allowed with a reason.
    void runOrAskWhy(const std::function<Outcome<TandemDone>(TandemDesk&, const QString& reason)>& work,
                     const QString& reason, const QString& sentence, const QString& undoText);
    QString withWarnings(const QString& sentence, const QList<Clash>& warnings) const;

    void open(const Tandem& tandem);
    void save(const QString& overrideReason);
    void chooseRequest();
    void seekStandIn(const QString& reason);
    void sendStandIn(const VolunteerId& volunteer, const QString& name);

    bool isIn(std::initializer_list<TandemState> states) const;
    bool hasBothAgreed() const;
    /// The chosen time where it is one of the series that is still to come, in one of \a states.
    bool isToCome(std::initializer_list<VisitState> states) const;
    bool isSought() const;
    QDate today() const { return context().today().date; }
    const Tandem& tandem() const;
    const TandemTime& time() const;
    /// "Karim Benali – Léa Peeters", of the shown one.
    QString pair() const;

    const TandemReader& m_reader;
    TandemPanel* m_panel;
    TandemForm* m_form;
};

} // namespace entraide
