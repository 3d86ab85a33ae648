// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/role_offers.h"

#include "domain/permissions.h"

#include <QAction>

#include <variant>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Anybody {};
/// A field of a record that is there is changed.
struct Changes {
    EntityType type;
    QLatin1StringView path;
};
/// Records of the type are made, or all of it is edited.
struct Writes {
    EntityType type;
};

struct OfferRow {
    QLatin1StringView id; ///< of a command, or the beginning of those of a page; the longest that fits counts
    std::variant<Anybody, DeskAct, Changes, Writes> needs;
};

constexpr OfferRow offers[]{
    {"import"_L1, DeskAct::Import},
    {"exportDesk"_L1, DeskAct::Export},
    {"importDesk"_L1, DeskAct::RestoreBackup},
    {"exportList"_L1, DeskAct::Export},
    {"association"_L1, DeskAct::EditDeskProfile},
    {"walkIn"_L1, Writes{EntityType::Person}},
    {"note"_L1, Writes{EntityType::Note}},

    {"requests."_L1, Writes{EntityType::Request}},
    {"requests.tab."_L1, Anybody{}},
    {"requests.map"_L1, Anybody{}},
    {"requests.nextQuarters"_L1, Anybody{}},
    {"requests.askPartner"_L1, DeskAct::ShareWork},
    {"requests.handOver"_L1, DeskAct::ShareWork},
    {"requests.erase"_L1, DeskAct::ErasePerson},
    {"requests.placeAddresses"_L1, Writes{EntityType::Person}},
    {"offers."_L1, Writes{EntityType::Offer}},
    {"matches."_L1, Writes{EntityType::Match}},

    {"volunteers."_L1, Writes{EntityType::Volunteer}},
    {"volunteers.map"_L1, Anybody{}},
    {"volunteers.archive"_L1, Changes{EntityType::Person, "state"_L1}},
    {"volunteers.unarchive"_L1, Changes{EntityType::Person, "state"_L1}},
    {"volunteers.erase"_L1, DeskAct::ErasePerson},
    {"volunteers.placeAddresses"_L1, Writes{EntityType::Person}},
    {"volunteers.certificate"_L1, DeskAct::PrintTeam},
    {"volunteers.note"_L1, DeskAct::PrintTeam},
    {"volunteers.cards"_L1, DeskAct::Export},
    {"volunteers.calendar"_L1, DeskAct::Export},
    {"volunteers.letters"_L1, DeskAct::Export},
    {"volunteers.personalSheet"_L1, DeskAct::PrintCoordinator},
    {"volunteers.postLetters"_L1, DeskAct::PrintCoordinator},

    {"postings."_L1, Writes{EntityType::Posting}},
    {"postings.import"_L1, DeskAct::Import},
    {"postings.calendar"_L1, DeskAct::Export},
    {"postings.siteCalendar"_L1, DeskAct::Export},
    {"postings.siteCard"_L1, DeskAct::Export},
    {"postings.letters"_L1, DeskAct::Export},
    {"postings.putOnBoard"_L1, DeskAct::ShareWork},
    {"postings.takeOffBoard"_L1, DeskAct::ShareWork},
    {"signups."_L1, Writes{EntityType::Signup}},

    {"tandems."_L1, Writes{EntityType::Tandem}},
    {"tandems.tab."_L1, Anybody{}},
    {"tandems.log."_L1, Anybody{}}, // months, days, lines
    {"tandems.log.allPerformed"_L1, Changes{EntityType::Visit, "state"_L1}},
    {"tandems.log.approve"_L1, Writes{EntityType::Tandem}},
    {"tandems.log.approveAll"_L1, Writes{EntityType::Tandem}},
    {"tandems.log.excused"_L1, Changes{EntityType::Visit, "state"_L1}},
    {"tandems.log.missed"_L1, Changes{EntityType::Visit, "state"_L1}},
    {"tandems.log.performed"_L1, Changes{EntityType::Visit, "state"_L1}},
    {"tandems.log.planned"_L1, Changes{EntityType::Visit, "state"_L1}},
    {"tandems.log.save"_L1, Changes{EntityType::Visit, "state"_L1}},

    {"meals."_L1, Writes{EntityType::Donation}},
    {"meals.tab."_L1, Anybody{}},
    {"meals.payment.find"_L1, Anybody{}},
    {"meals.gift.pdf"_L1, DeskAct::PrintTeam},
    {"meals.gift.print"_L1, DeskAct::PrintTeam},
    {"meals.gift.receipt"_L1, DeskAct::PrintTeam},
    {"meals.numbers."_L1, Anybody{}},
    {"meals.numbers.csv"_L1, DeskAct::Export},

    {"rounds."_L1, Writes{EntityType::Round}},
    {"rounds.tab."_L1, Anybody{}},
    {"rounds.numbers."_L1, Anybody{}},
    {"rounds.numbers.csv"_L1, DeskAct::Export},
    {"rounds.next"_L1, Anybody{}},
    {"rounds.previous"_L1, Anybody{}},
    {"rounds.today"_L1, Anybody{}},
    {"rounds.pdf"_L1, Anybody{}}, // at a level of one's own
    {"rounds.print"_L1, Anybody{}},
    {"rounds.accept"_L1, DeskAct::WritePlan},
    {"dishes."_L1, Writes{EntityType::Dish}},
    {"dishes.answer"_L1, DeskAct::ShareWork},
    {"dishes.handOver"_L1, DeskAct::ShareWork},
    {"dishes.leaveSharing"_L1, DeskAct::ShareWork},
    {"dishes.offer"_L1, DeskAct::ShareWork},
    {"dishes.withdraw"_L1, DeskAct::ShareWork},
    {"zones."_L1, Writes{EntityType::Organisation}},

    {"roster.calendar"_L1, DeskAct::Export},
    {"roster.personCalendar"_L1, DeskAct::Export},
    {"roster.letters"_L1, DeskAct::Export},
    {"roster.absence"_L1, DeskAct::WritePlan},
    {"roster.calculate"_L1, DeskAct::WritePlan},
    {"roster.refuse"_L1, DeskAct::WritePlan},

    {"map.importAreas"_L1, DeskAct::Import},
    {"map.copy"_L1, DeskAct::Export},
    {"map.csv"_L1, DeskAct::Export},
    {"map.mail"_L1, DeskAct::Export},
    {"map.pin"_L1, Changes{EntityType::Person, "position"_L1}},
    {"map.png"_L1, DeskAct::PrintPublic}, // for whom, is chosen with it
    {"map.print"_L1, DeskAct::PrintPublic},
    {"map.register"_L1, Writes{EntityType::Person}},

    {"reports.csvDays"_L1, DeskAct::Export},
    {"reports.csvRegister"_L1, DeskAct::Export},
    {"reports.noteGiven"_L1, Writes{EntityType::Volunteer}},
    {"reports.pdfLetter"_L1, DeskAct::PrintTeam},
    {"reports.pdfRegister"_L1, DeskAct::PrintCoordinator},
    {"reports.printLetter"_L1, DeskAct::PrintTeam},
    {"reports.printRegister"_L1, DeskAct::PrintCoordinator},

    {"exchange.addDesk"_L1, DeskAct::ManageExchange},
    {"exchange.addProgram"_L1, DeskAct::ManageExchange},
    {"exchange.edit"_L1, DeskAct::ManageExchange},
    {"exchange.pair"_L1, DeskAct::ManageExchange},
    {"exchange.pause"_L1, DeskAct::ManageExchange},
    {"exchange.remove"_L1, DeskAct::ManageExchange},
    {"exchange.revoke"_L1, DeskAct::ManageExchange},
    {"board.setUp"_L1, DeskAct::ManageExchange},
    {"inbox."_L1, DeskAct::ShareWork},
    {"inbox.openAbout"_L1, Anybody{}},
    {"outbox.handOver"_L1, DeskAct::ShareWork},
    {"outbox.withdraw"_L1, DeskAct::ShareWork},
};

bool fits(QStringView command, QLatin1StringView id) {
    return id.endsWith(u'.') ? command.startsWith(id) : command == id;
}

bool allows(Role role, Anybody) {
    Q_UNUSED(role)
    return true;
}
bool allows(Role role, DeskAct act) {
    return mayDo(role, act);
}
bool allows(Role role, const Changes& field) {
    return mayWrite(role, field.type, QString(field.path));
}
bool allows(Role role, const Writes& records) {
    return writesAll(role, records.type);
}

} // namespace

bool isOffered(Role role, QStringView command) {
    const OfferRow* best = nullptr;
    for (const OfferRow& row : offers) {
        if (fits(command, row.id) && (!best || row.id.size() > best->id.size()))
            best = &row;
    }
    return !best || std::visit([&](const auto& needs) { return allows(role, needs); }, best->needs);
}

void offerByRole(const QObject& window, Role role) {
    if (role == Role::Administrator)
        return;
    const QList<QAction*> actions = window.findChildren<QAction*>();
    for (QAction* action : actions) {
        if (!isOffered(role, action->objectName()))
            action->setVisible(false);
    }
}

} // namespace entraide
