// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_words.h"

#include "storage/users.h"
#include "ui/words/address_words.h"
#include "ui/words/field_words.h"
#include "ui/words/money_words.h"
#include "ui/words/named_words.h"
#include "ui/words/sharing_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QDir>
#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

struct RefusalWords {
    Q_DECLARE_TR_FUNCTIONS(RefusalWords)
};

struct FormWords {
    Q_DECLARE_TR_FUNCTIONS(FormWords)
};

/// A date of a refusal's detail as it is written here; other details as they are.
QString shownDetail(const QString& detail) {
    const QDate date = QDate::fromString(detail, Qt::ISODate);
    return date.isValid() ? shortDayText(date) : detail;
}

QString nameOf(const QString& id, Names* names) {
    if (!names)
        return {};
    const Subject subject = names->of(id);
    return subject.who.isEmpty() && !subject.service ? QString() : title(subject);
}

/// Who a match, visit or sign-up is about.
QString volunteerOf(const QString& id, Names* names) {
    const auto volunteer = VolunteerId::fromString(id);
    return names && volunteer ? names->ofVolunteer(*volunteer) : QString();
}

} // namespace

QString sentenceFor(const Error& error) {
    if (const QString ofAddresses = addressFaultText(error); !ofAddresses.isEmpty())
        return ofAddresses;
    const QString where = QDir::toNativeSeparators(error.subject());
    switch (error.code()) {
    case ErrorCode::WrongPassphrase:
        return ErrorWords::tr("The passphrase does not open %1. Check it, capital letters too, and try again.")
            .arg(where);
    case ErrorCode::NotADesk:
        return ErrorWords::tr("%1 is not a desk of this program, or its key file is missing beside it. Choose another "
                              "file, or restore a copy.")
            .arg(where);
    case ErrorCode::NewerVersion:
        return ErrorWords::tr("%1 was written by a newer version. Install the newer version to open it; the file was "
                              "left as it is.")
            .arg(where);
    case ErrorCode::Damaged:
        return ErrorWords::tr("%1 is damaged. It was left as it is; restore the latest copy and keep this file.")
            .arg(where);
    case ErrorCode::FileMissing:
        return ErrorWords::tr("%1 is not there. Check the name and the folder.").arg(where);
    case ErrorCode::FileExists:
        return ErrorWords::tr("%1 is there already and was not overwritten. Choose another name.").arg(where);
    case ErrorCode::NoPermission:
        return ErrorWords::tr("%1 may not be read or written here. Choose another folder, or ask who looks after this "
                              "computer.")
            .arg(where);
    case ErrorCode::DiskFull:
        return ErrorWords::tr("The disk that holds %1 is full. Nothing was changed; make room and try again.")
            .arg(where);
    case ErrorCode::StorageBusy:
        return ErrorWords::tr("%1 is being used by another program. Close it there and try again.").arg(where);
    case ErrorCode::Storage:
        if (where.isEmpty()) // nothing that the program throws itself: errorOf()
            return ErrorWords::tr("Something happened that this program was not prepared for. What was saved before is "
                                  "safe. Try again; if it happens again, close the program and open it anew.");
        return ErrorWords::tr("%1 could not be read or written. Nothing was changed; check the disk and try again.")
            .arg(where);
    case ErrorCode::NotEncrypted:
        return ErrorWords::tr("%1 is not encrypted, as a desk has to be. It was not opened.").arg(where);
    case ErrorCode::KeysMissing:
        return ErrorWords::tr("The key file %1 is missing. The desk is encrypted and opens only with it: bring it back "
                              "from where the desk was copied from, or from a copy. Nothing was changed.")
            .arg(where);
    case ErrorCode::PlainBesideKeys:
        return ErrorWords::tr("%1 is not encrypted, but the desk that belongs to its key file is: another file was put "
                              "in its place. It was not opened; restore the latest copy and ask who did that.")
            .arg(where);
    case ErrorCode::BadInput:
        return ErrorWords::tr("%1 cannot be used here. Check it and try again.").arg(where);
    case ErrorCode::NotFound:
        return ErrorWords::tr("%1 is not in this desk. Check it; it may have been deleted, or not received yet.")
            .arg(where);
    case ErrorCode::Network:
        return ErrorWords::tr("%1 could not be reached, or hung up. What was received is kept; try again later.")
            .arg(where);
    case ErrorCode::PeerAnswer:
        return ErrorWords::tr("%1 answered something that is not the exchange of desks. Check the address.").arg(where);
    case ErrorCode::PortInUse:
        return ErrorWords::tr("%1 is in use by another program. Choose another port.").arg(where);
    case ErrorCode::Unauthorised:
        return ErrorWords::tr("%1 does not accept this token. Ask the other desk for its token.").arg(where);
    case ErrorCode::ClearText:
        return ErrorWords::tr("%1 would be reached without encryption, which is done on this PC only. Write an address "
                              "that begins with https.")
            .arg(where);
    case ErrorCode::NotThePeer:
        return ErrorWords::tr("Another computer answers at %1 than the desk you paired with. Nothing was sent. Check "
                              "the address, or pair the two desks again.")
            .arg(where);
    case ErrorCode::PeerRefused:
        return ErrorWords::tr("%1 does not let this desk in. Ask there whether it is paused or revoked; else pair the "
                              "two desks again.")
            .arg(where);
    case ErrorCode::Revoked:
        return ErrorWords::tr("%1 is revoked: no PC of this team exchanges with it any more.").arg(where);
    case ErrorCode::Cancelled:
        return ErrorWords::tr("Stopped as you asked.");
    case ErrorCode::KeyUnreadable:
        return ErrorWords::tr("One of the keys in %1 cannot be read: it is damaged, or a newer version made it. Give "
                              "whoever works here without a passphrase a new one, or print a new recovery sheet where "
                              "there is none, and try again. Nothing was changed.")
            .arg(where);
    case ErrorCode::BackupCopy:
        return ErrorWords::tr("%1 is a backup copy of a desk. It was not opened, since that would change it, and a copy "
                              "that was changed counts as damaged. Open the desk itself and restore the copy there.")
            .arg(where);
    case ErrorCode::FirstPassphrase:
        return ErrorWords::tr("This passphrase was given by somebody else. Choose one of your own first: in the window, or "
                              "with “entraide-cli passphrase”.");
    case ErrorCode::NotAllowed:
        if (error.detail() == userFault::lost)
            return ErrorWords::tr("%1 does not hold any more who works there, so what this passphrase may do is not "
                                  "known. Open the desk with the recovery sheet, or restore a copy.")
                .arg(where);
        if (error.detail() == userFault::lastAdministrator)
            return ErrorWords::tr("Without %1 nobody would administer the desk. Make somebody else an administrator "
                                  "first, or leave it as it is.")
                .arg(error.subject());
        return error.subject().isEmpty()
                   ? ErrorWords::tr("Your role does not allow this. Ask an administrator of the desk.")
                   : ErrorWords::tr("Your role does not allow this. Ask an administrator of the desk: %1.")
                         .arg(error.subject());
    }
    return {};
}

QString sentenceFor(const Refusal& refusal, Names* names) {
    const EntityType type = entityTypeOf(refusal.id).value_or(EntityType::Request);
    const QString about = nameOf(refusal.id, names);
    switch (refusal.code) {
    case RefusalCode::NotHere:
        if (!entityTypeOf(refusal.id))
            return RefusalWords::tr("This is not here, or not any more. Look again.");
        return RefusalWords::tr("This %1 is not here: it was deleted, or has not been received yet.").arg(word(type));
    case RefusalCode::StateForbids:
        return RefusalWords::tr("This %1 is in the state “%2”, from which this cannot be done.")
            .arg(word(type), stateWord(type, refusal.detail));
    case RefusalCode::AlreadyAsked:
        return RefusalWords::tr("This volunteer has already been asked for that time.");
    case RefusalCode::Overlap:
        return about.isEmpty()
                   ? RefusalWords::tr(
                         "This volunteer is expected elsewhere at that time. Write a reason to do it all the same.")
                   : RefusalWords::tr("This volunteer is expected elsewhere at that time (%1). Write a reason to do it "
                                      "all the same.")
                         .arg(about);
    case RefusalCode::NotInSeason:
        return RefusalWords::tr("Nothing is planned at that time (%1). Choose one of the times asked for.")
            .arg(shownDetail(refusal.detail));
    case RefusalCode::PairBlocked:
        return RefusalWords::tr("It was decided not to bring these two together again. Choose somebody else.");
    case RefusalCode::NotActive: {
        const QString who = volunteerOf(refusal.id, names);
        const QString state = stateWord(EntityType::Volunteer, refusal.detail);
        return who.isEmpty()
                   ? RefusalWords::tr("This volunteer's file is in the state “%1”. Make it active first.").arg(state)
                   : RefusalWords::tr("The file of %1 is in the state “%2”. Make it active first.").arg(who, state);
    }
    case RefusalCode::NoInformationNote:
        return RefusalWords::tr("The information note has to be given before somebody starts. Note its date first.");
    case RefusalCode::ReasonMissing:
        return RefusalWords::tr("Write the reason.");
    case RefusalCode::NoPlaceLeft:
        return RefusalWords::tr("Every place is taken.");
    case RefusalCode::QueueFirst:
        return about.isEmpty()
                   ? RefusalWords::tr("Somebody else is first in the queue. Offer them the place, or write a reason.")
                   : RefusalWords::tr("Somebody else is first in the queue for %1. Offer them the place, or "
                                      "write a reason.")
                         .arg(about);
    case RefusalCode::NoSuchPlace:
        return RefusalWords::tr("There is no such role or shift in this posting (%1).").arg(refusal.detail);
    case RefusalCode::NotComplete:
        return RefusalWords::tr("Something is missing or not right: %1.").arg(fieldWord(type, refusal.detail));
    case RefusalCode::InThePast:
        return refusal.detail.isEmpty()
                   ? RefusalWords::tr("Its time is over.")
                   : RefusalWords::tr("Its time is over (%1). Choose a day to come.").arg(shownDetail(refusal.detail));
    case RefusalCode::HasLiveMatches:
        return RefusalWords::tr("Somebody is still expected. Withdraw that promise first, so that they are told.");
    case RefusalCode::ChangedMeanwhile:
        return RefusalWords::tr("It has changed meanwhile. Look again.");
    case RefusalCode::NoSuchPartner:
        return refusal.detail == "board"_L1
                   ? RefusalWords::tr("There is no noticeboard yet. Set one up first.")
                   : RefusalWords::tr("There is no partner “%1”. Choose one of your partners.").arg(refusal.id);
    case RefusalCode::AlreadyShared:
        return RefusalWords::tr("It is published there already.");
    case RefusalCode::NotShared:
        return RefusalWords::tr("It is not published there.");
    case RefusalCode::InConflict:
        return RefusalWords::tr("Two of your computers decided differently about this. Choose one of the two first.");
    case RefusalCode::ConsentMissing:
        return RefusalWords::tr("This person has not agreed that a partner is told. Ask first, and say how the answer "
                                "was given.");
    case RefusalCode::WrongStep:
        return RefusalWords::tr("What is shared about it is at the step “%1”, from which this cannot be done.")
            .arg(shareStepWord(refusal.detail));
    case RefusalCode::TakenBack:
        return RefusalWords::tr("The other association took it back, or chose somebody else.");
    case RefusalCode::NoRider:
        return RefusalWords::tr("Nobody rides this round. Choose a rider first.");
    case RefusalCode::RiderTwice: {
        const QString who = volunteerOf(refusal.id, names);
        return who.isEmpty()
                   ? RefusalWords::tr("A rider would be on two rounds at one time. Choose another rider.")
                   : RefusalWords::tr("%1 would be on two rounds at one time. Choose another rider.").arg(who);
    }
    case RefusalCode::AlreadyInRound:
        return about.isEmpty() ? RefusalWords::tr("This is in another round already. Look again.")
                               : RefusalWords::tr("“%1” is in another round already. Look again.").arg(about);
    case RefusalCode::NotItsDay:
        return RefusalWords::tr("A round does not start before its day (%1).").arg(shownDetail(refusal.detail));
    case RefusalCode::StopsDone:
        return RefusalWords::tr("Stops of this round are done already. Undo that first.");
    case RefusalCode::CampaignClosed:
        return RefusalWords::tr("This campaign is closed. Open it again, or choose another.");
    case RefusalCode::BadIban:
        return RefusalWords::tr("The account number “%1” is not right: its check digits do not agree.")
            .arg(refusal.detail);
    case RefusalCode::NoAccount:
        return about.isEmpty()
                   ? RefusalWords::tr("This restaurant has no account number or no price yet. Enter them first.")
                   : RefusalWords::tr("%1 has no account number or no price yet. Enter them first.").arg(about);
    case RefusalCode::MealsShort:
        return RefusalWords::tr("Only %n meal(s) are paid for and free.", nullptr, refusal.detail.toInt());
    case RefusalCode::KitchenFull:
        return about.isEmpty()
                   ? RefusalWords::tr("The kitchen can cook only %n meal(s) more that day.", nullptr,
                                      refusal.detail.toInt())
                   : RefusalWords::tr("%1 can cook only %n meal(s) more that day.", nullptr, refusal.detail.toInt())
                         .arg(about);
    case RefusalCode::MealsOrdered:
        return RefusalWords::tr("Meals of that money are in an order already.");
    case RefusalCode::OtherRestaurant:
        return RefusalWords::tr("This payment went to another restaurant than the gift's.");
    case RefusalCode::TooMuchBack:
        return RefusalWords::tr("No more than %1 can be paid back: the rest is in meals that are ordered.")
            .arg(amountText(refusal.detail.toLongLong(), QLocale()));
    case RefusalCode::TooYoung:
        return about.isEmpty()
                   ? RefusalWords::tr("A volunteer has to be %n year(s) old.", nullptr, refusal.detail.toInt())
                   : RefusalWords::tr("%1 is too young: a volunteer has to be %n year(s) old.", nullptr,
                                      refusal.detail.toInt())
                         .arg(about);
    case RefusalCode::ScreeningMissing: {
        const auto kind = enumFromName<ScreeningKind>(refusal.detail);
        const QString what = kind ? word(*kind) : refusal.detail;
        return about.isEmpty()
                   ? RefusalWords::tr("This asks for a check that is missing or has run out: %1.").arg(what)
                   : RefusalWords::tr("%1 lacks a check that this asks for, or it has run out: %2.").arg(about, what);
    }
    case RefusalCode::NotRecurring:
        return RefusalWords::tr("This happens once only; there is no series to change.");
    case RefusalCode::NoSuchTime:
        return RefusalWords::tr("There is no time of this series on %1.").arg(shownDetail(refusal.detail));
    case RefusalCode::PastCutOff:
        return RefusalWords::tr("Dishes for that day are taken until %1 only. Choose a later day.").arg(refusal.detail);
    case RefusalCode::TooManySignups:
        return about.isEmpty()
                   ? RefusalWords::tr("This volunteer holds %n open sign-up(s) already.", nullptr,
                                      refusal.detail.toInt())
                   : RefusalWords::tr("%1 holds %n open sign-up(s) already.", nullptr, refusal.detail.toInt())
                         .arg(about);
    case RefusalCode::ShiftCancelled:
        return RefusalWords::tr("This shift does not take place.");
    case RefusalCode::OtherService:
        return RefusalWords::tr("This offer is for another service.");
    case RefusalCode::SamePerson:
        return RefusalWords::tr("The one who helps and the one who is helped are the same person.");
    case RefusalCode::NotVolunteer:
        return about.isEmpty()
                   ? RefusalWords::tr("This person is not enrolled as a volunteer yet. Enrol them first.")
                   : RefusalWords::tr("%1 is not enrolled as a volunteer yet. Enrol them first.").arg(about);
    case RefusalCode::LastAdministrator:
        return RefusalWords::tr("Somebody has to administer this desk. Make another user an administrator first.");
    case RefusalCode::NameTaken:
        return RefusalWords::tr("Another user of this desk is called “%1”. Choose another name.").arg(refusal.detail);
    }
    return {};
}

QString sentenceFor(const FormIssue& issue) {
    switch (issue.problem) {
    case FormProblem::NameMissing:
        return FormWords::tr("Write a first name or a family name.");
    case FormProblem::LanguageMissing:
        return FormWords::tr("Choose the language of letters and sheets.");
    case FormProblem::ServiceMissing:
        return FormWords::tr("Choose at least one service.");
    case FormProblem::PhoneInvalid:
        return FormWords::tr("This phone number cannot exist. Write it as 0470 12 34 56 or +32 470 12 34 56.");
    case FormProblem::EmailInvalid:
        return FormWords::tr("This is not an e-mail address. Write it as name@example.org.");
    case FormProblem::PostcodeUnknown:
        return FormWords::tr("This postcode is not known here: the person is kept and is not shown on the map.");
    case FormProblem::TooYoung:
        return FormWords::tr("Younger than the desk's minimum age for volunteers.");
    case FormProblem::EndBeforeStart:
        return FormWords::tr("The end lies before the beginning, or the year cannot be.");
    case FormProblem::HoursMissing:
        return FormWords::tr("Write the hours, as 09:00 to 11:00.");
    case FormProblem::DateMissing:
        return FormWords::tr("Choose a day.");
    case FormProblem::PeopleMissing:
        return FormWords::tr("At least one person is needed.");
    case FormProblem::RuleUnreadable:
        return FormWords::tr("Choose how it repeats.");
    case FormProblem::InThePast:
        return FormWords::tr("This time is over.");
    case FormProblem::TwoAsk:
        return FormWords::tr("Either a person or an organisation asks. Empty the name of the person, or this field.");
    }
    return {};
}

QString word(TwinSign sign) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("TwinSign", "same phone"),
                                         QT_TRANSLATE_NOOP("TwinSign", "same e-mail"),
                                         QT_TRANSLATE_NOOP("TwinSign", "same name")};
    return words::named("TwinSign", names, sign);
}

QString twinText(const TwinSuspicion& suspicion) {
    QStringList signs;
    for (const TwinSign sign : suspicion.signs)
        signs.append(word(sign));
    return joinedWords(signs);
}

Error errorOf(const std::exception_ptr& fault, const QString& subject) {
    try {
        std::rethrow_exception(fault);
    } catch (const Error& error) {
        return error;
    } catch (const std::exception& other) {
        return Error(ErrorCode::Storage, subject, QString::fromUtf8(other.what()));
    } catch (...) {
        return Error(ErrorCode::Storage, subject);
    }
}

} // namespace entraide
