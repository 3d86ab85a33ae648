// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_word_sources.h"

#include <QCoreApplication>

namespace entraide {

namespace {

struct CommentedWord {
    const char* source;
    const char* comment;
};
constexpr CommentedWord hoursWorked QT_TRANSLATE_NOOP3("PrintWords", "Hours", "how many were worked");

} // namespace

SheetWordSource sourceOf(SheetWord word) {
    switch (word) {
    case SheetWord::Number:
        return QT_TRANSLATE_NOOP("PrintWords", "No.");
    case SheetWord::Day:
        return QT_TRANSLATE_NOOP("PrintWords", "Day");
    case SheetWord::Hours:
        return QT_TRANSLATE_NOOP("PrintWords", "Hours");
    case SheetWord::Task:
        return QT_TRANSLATE_NOOP("PrintWords", "Task");
    case SheetWord::Volunteer:
        return QT_TRANSLATE_NOOP("PrintWords", "Volunteer");
    case SheetWord::Phone:
        return QT_TRANSLATE_NOOP("PrintWords", "Phone");
    case SheetWord::Remark:
        return QT_TRANSLATE_NOOP("PrintWords", "Remark");
    case SheetWord::Signature:
        return QT_TRANSLATE_NOOP("PrintWords", "Signature");
    case SheetWord::ToFill:
        return QT_TRANSLATE_NOOP("PrintWords", "to fill");
    case SheetWord::OnSite:
        return QT_TRANSLATE_NOOP("PrintWords", "On site");
    case SheetWord::Week:
        return QT_TRANSLATE_NOOP("PrintWords", "Week");
    case SheetWord::Level:
        return QT_TRANSLATE_NOOP("PrintWords", "Level");
    case SheetWord::PublicLevel:
        return QT_TRANSLATE_NOOP("PrintWords", "PUBLIC");
    case SheetWord::TeamLevel:
        return QT_TRANSLATE_NOOP("PrintWords", "TEAM");
    case SheetWord::CoordinatorLevel:
        return QT_TRANSLATE_NOOP("PrintWords", "COORDINATION");
    case SheetWord::DataOf:
        return QT_TRANSLATE_NOOP("PrintWords", "Data of");
    case SheetWord::DestroyAfter:
        return QT_TRANSLATE_NOOP("PrintWords", "Destroy after");
    case SheetWord::Continued:
        return QT_TRANSLATE_NOOP("PrintWords", "continued");
    case SheetWord::SiteResponsible:
        return QT_TRANSLATE_NOOP("PrintWords", "Person in charge on site");
    case SheetWord::DateAndSignature:
        return QT_TRANSLATE_NOOP("PrintWords", "Date and signature");
    case SheetWord::ReturnSheet:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "Please return this sheet signed on Monday; the line number is enough to enter it.");
    case SheetWord::Sheet:
        return QT_TRANSLATE_NOOP("PrintWords", "sheet");
    case SheetWord::Page:
        return QT_TRANSLATE_NOOP("PrintWords", "page");
    case SheetWord::AtHome:
        return QT_TRANSLATE_NOOP("PrintWords", "At home");
    case SheetWord::Sample:
        return QT_TRANSLATE_NOOP("PrintWords", "SAMPLE");
    case SheetWord::NothingPlanned:
        return QT_TRANSLATE_NOOP("PrintWords", "Nothing is planned in this week.");
    case SheetWord::Round:
        return QT_TRANSLATE_NOOP("PrintWords", "Round");
    case SheetWord::Time:
        return QT_TRANSLATE_NOOP("PrintWords", "Time");
    case SheetWord::Place:
        return QT_TRANSLATE_NOOP("PrintWords", "Where");
    case SheetWord::What:
        return QT_TRANSLATE_NOOP("PrintWords", "What");
    case SheetWord::InOut:
        return QT_TRANSLATE_NOOP("PrintWords", "In/out");
    case SheetWord::OnBoard:
        return QT_TRANSLATE_NOOP("PrintWords", "On board");
    case SheetWord::Done:
        return QT_TRANSLATE_NOOP("PrintWords", "Done");
    case SheetWord::StartsAt:
        return QT_TRANSLATE_NOOP("PrintWords", "Starts at");
    case SheetWord::StartsAtHome:
        return QT_TRANSLATE_NOOP("PrintWords", "from home");
    case SheetWord::HandedOut:
        return QT_TRANSLATE_NOOP("PrintWords", "Portions handed out");
    case SheetWord::Collect:
        return QT_TRANSLATE_NOOP("PrintWords", "Collect");
    case SheetWord::CollectOrder:
        return QT_TRANSLATE_NOOP("PrintWords", "Collect the order");
    case SheetWord::BringOrder:
        return QT_TRANSLATE_NOOP("PrintWords", "Bring the order");
    case SheetWord::HandOut:
        return QT_TRANSLATE_NOOP("PrintWords", "Hand out");
    case SheetWord::Allergens:
        return QT_TRANSLATE_NOOP("PrintWords", "Allergens");
    case SheetWord::NoRound:
        return QT_TRANSLATE_NOOP("PrintWords", "No round is planned on this day.");
    case SheetWord::GiftTitle:
        return QT_TRANSLATE_NOOP("PrintWords", "Your gift of meals");
    case SheetWord::GiftThanks:
        return QT_TRANSLATE_NOOP("PrintWords", "Thank you: your gift feeds those who care for others.");
    case SheetWord::YourGift:
        return QT_TRANSLATE_NOOP("PrintWords", "Your gift");
    case SheetWord::Amount:
        return QT_TRANSLATE_NOOP("PrintWords", "To pay");
    case SheetWord::Beneficiary:
        return QT_TRANSLATE_NOOP("PrintWords", "Payable to");
    case SheetWord::Account:
        return QT_TRANSLATE_NOOP("PrintWords", "Account (IBAN)");
    case SheetWord::Communication:
        return QT_TRANSLATE_NOOP("PrintWords", "Structured communication");
    case SheetWord::CopyCommunication:
        return QT_TRANSLATE_NOOP("PrintWords", "Please copy it exactly: your gift is recognised by it.");
    case SheetWord::ScanCode:
        return QT_TRANSLATE_NOOP("PrintWords", "Scan this code with your bank's app.");
    case SheetWord::PaidStraight:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "The money goes straight to the restaurant. It never passes through our association.");
    case SheetWord::GiftOf:
        return QT_TRANSLATE_NOOP("PrintWords", "Gift of");
    case SheetWord::MeantFor:
        return QT_TRANSLATE_NOOP("PrintWords", "Meant for");
    case SheetWord::MeantForAny:
        return QT_TRANSLATE_NOOP("PrintWords", "Wherever meals are needed");
    case SheetWord::YourMessage:
        return QT_TRANSLATE_NOOP("PrintWords", "Your message");
    case SheetWord::AskedMark:
        return QT_TRANSLATE_NOOP("PrintWords", "? = asked, no answer yet");
    case SheetWord::TakeAlong:
        return QT_TRANSLATE_NOOP("PrintWords", "Take along");
    case SheetWord::OfTheMeals:
        return QT_TRANSLATE_NOOP("PrintWords", "of the meals");
    case SheetWord::KitsHandedOut:
        return QT_TRANSLATE_NOOP("PrintWords", "Kits handed out");
    case SheetWord::Suits:
        return QT_TRANSLATE_NOOP("PrintWords", "Also");
    case SheetWord::CertificateTitle:
        return QT_TRANSLATE_NOOP("PrintWords", "Certificate of volunteering");
    case SheetWord::CertifiesThat:
        return QT_TRANSLATE_NOOP("PrintWords", "We certify that");
    case SheetWord::BornIn:
        return QT_TRANSLATE_NOOP("PrintWords", "born in %1");
    case SheetWord::VolunteeredFrom:
        return QT_TRANSLATE_NOOP("PrintWords", "did the following as a volunteer between %1 and %2:");
    case SheetWord::Organisation:
        return QT_TRANSLATE_NOOP("PrintWords", "Organisation");
    case SheetWord::Days:
        return QT_TRANSLATE_NOOP("PrintWords", "Days");
    case SheetWord::HoursWorked:
        return {hoursWorked.source, hoursWorked.comment};
    case SheetWord::Kilometres:
        return QT_TRANSLATE_NOOP("PrintWords", "Kilometres");
    case SheetWord::Total:
        return QT_TRANSLATE_NOOP("PrintWords", "Total");
    case SheetWord::NoWork:
        return QT_TRANSLATE_NOOP("PrintWords", "Nothing was written down for this period.");
    case SheetWord::Unpaid:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "This was volunteering in the sense of the law of 3 July 2005 on the rights of "
                                 "volunteers: unpaid, without obligation, and under no contract of employment.");
    case SheetWord::HoursAsWritten:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "Hours are those that were written down; what was cooked at home counts as days.");
    case SheetWord::PlaceAndDate:
        return QT_TRANSLATE_NOOP("PrintWords", "Place and date");
    case SheetWord::ForAssociation:
        return QT_TRANSLATE_NOOP("PrintWords", "For the association: name, function and signature");
    case SheetWord::VolunteerSignature:
        return QT_TRANSLATE_NOOP("PrintWords", "The volunteer: signature");
    case SheetWord::NoteTitle:
        return QT_TRANSLATE_NOOP("PrintWords", "Information note for volunteers");
    case SheetWord::NoteLaw:
        return QT_TRANSLATE_NOOP("PrintWords", "Law of 3 July 2005 on the rights of volunteers, article 4");
    case SheetWord::NoteFor:
        return QT_TRANSLATE_NOOP("PrintWords", "For: %1");
    case SheetWord::NoteAssociation:
        return QT_TRANSLATE_NOOP("PrintWords", "The association");
    case SheetWord::NoteName:
        return QT_TRANSLATE_NOOP("PrintWords", "Name");
    case SheetWord::NoteLegalForm:
        return QT_TRANSLATE_NOOP("PrintWords", "Legal form");
    case SheetWord::NotePurpose:
        return QT_TRANSLATE_NOOP("PrintWords", "Social purpose");
    case SheetWord::NoteAddress:
        return QT_TRANSLATE_NOOP("PrintWords", "Address");
    case SheetWord::NoteContact:
        return QT_TRANSLATE_NOOP("PrintWords", "Phone and e-mail");
    case SheetWord::NoteInsurance:
        return QT_TRANSLATE_NOOP("PrintWords", "Insurance");
    case SheetWord::NoteLiability:
        return QT_TRANSLATE_NOOP("PrintWords", "Civil liability (required by law), insured with");
    case SheetWord::NotePolicy:
        return QT_TRANSLATE_NOOP("PrintWords", "Policy number");
    case SheetWord::NoteOtherRisks:
        return QT_TRANSLATE_NOOP("PrintWords", "Other risks that are insured");
    case SheetWord::NoteExpenses:
        return QT_TRANSLATE_NOOP("PrintWords", "Expenses");
    case SheetWord::NotePaidBack:
        return QT_TRANSLATE_NOOP("PrintWords", "What is paid back");
    case SheetWord::NoteNoExpenses:
        return QT_TRANSLATE_NOOP("PrintWords", "Nothing is paid: you volunteer without expenses being paid back.");
    case SheetWord::NoteFlatRate:
        return QT_TRANSLATE_NOOP("PrintWords", "A flat rate of %1 a day, without receipts.");
    case SheetWord::NoteFlatRateOpen:
        return QT_TRANSLATE_NOOP("PrintWords", "A flat rate for each day, without receipts.");
    case SheetWord::NoteCeilings:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "By law at most %1 a day and %2 a year, from all associations together.");
    case SheetWord::NoteReal:
        return QT_TRANSLATE_NOOP("PrintWords", "What you spent for the work, when receipts show it.");
    case SheetWord::NotePerKilometre:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "%1 for each kilometre; beside a flat rate for at most 2,000 km a year.");
    case SheetWord::NoteSecrecy:
        return QT_TRANSLATE_NOOP("PrintWords", "Confidentiality");
    case SheetWord::NoteSecrecyDuty:
        return QT_TRANSLATE_NOOP("PrintWords", "Your duty");
    case SheetWord::NoteSecrecyText:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "You may come to know what people confide in you. Keep it to yourself, also when you "
                                 "no longer volunteer: whoever is bound to professional secrecy and breaks it is "
                                 "punished (Penal Code, article 352, formerly 458).");
    case SheetWord::NoteBenefits:
        return QT_TRANSLATE_NOOP("PrintWords", "If you receive a benefit");
    case SheetWord::NoteBenefitsText:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "Tell the office that pays your unemployment benefit, or the doctor of your health "
                                 "insurance fund, before you begin.");
    case SheetWord::NoteReceived:
        return QT_TRANSLATE_NOOP("PrintWords", "I received this note before I began, and keep a copy.");
    case SheetWord::ReceiptTitle:
        return QT_TRANSLATE_NOOP("PrintWords", "Your meals have arrived");
    case SheetWord::ReceiptDelivered:
        return QT_TRANSLATE_NOOP("PrintWords", "Of your gift these meals were delivered, cooked by %1:");
    case SheetWord::ReceiptMeals:
        return QT_TRANSLATE_NOOP("PrintWords", "Meals");
    case SheetWord::ReceiptToCome:
        return QT_TRANSLATE_NOOP("PrintWords", "Meals of your gift that are not delivered yet: %1.");
    case SheetWord::ReceiptNoTax:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "This is no tax receipt: you paid the restaurant itself, and our association received "
                                 "no money.");
    case SheetWord::RecoveryTitle:
        return QT_TRANSLATE_NOOP("PrintWords", "Recovery sheet");
    case SheetWord::RecoveryWhat:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "This code opens the desk “%1” when nobody remembers a passphrase any more:");
    case SheetWord::RecoveryPower:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "Whoever has this sheet and the desk's files reads everything in it. Nobody, not even "
                                 "who made the program, can give you the code again.");
    case SheetWord::RecoveryUse:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "To use it, type it where the desk asks for the passphrase. Small letters, spaces and "
                                 "dashes do not matter.");
    case SheetWord::RecoveryKeep:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "Keep it in a closed envelope, locked away and not in the room of the computer: in a "
                                 "safe, or with two people of the board. Do not photograph, scan or type it anywhere.");
    case SheetWord::PersonalLevel:
        return QT_TRANSLATE_NOOP("PrintWords", "PERSONAL");
    case SheetWord::Contact:
        return QT_TRANSLATE_NOOP("PrintWords", "Contact");
    case SheetWord::HoursDone:
        return QT_TRANSLATE_NOOP("PrintWords", "Hours done");
    case SheetWord::ToAgree:
        return QT_TRANSLATE_NOOP("PrintWords", "to be agreed");
    case SheetWord::NotAnswered:
        return QT_TRANSLATE_NOOP("PrintWords", "asked; please tell us whether it suits you");
    case SheetWord::PersonalReturn:
        return QT_TRANSLATE_NOOP("PrintWords", "Please note how long it was and give this sheet back.");
    case SheetWord::PersonalPrivate:
        return QT_TRANSLATE_NOOP("PrintWords", "The addresses and numbers on this sheet are for you alone.");
    case SheetWord::ReturnRound:
        return QT_TRANSLATE_NOOP("PrintWords", "Please tick what was done and give this sheet back.");
    case SheetWord::RecoveryNew:
        return QT_TRANSLATE_NOOP("PrintWords",
                                 "When it was used, or lost, or seen by somebody who left, print a new one under "
                                 "Protection; this one then opens nothing any more. Shred it.");
    }
    return "";
}

} // namespace entraide
