// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "roster/roster_copy.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace entraide {

/// What a sheet says by itself.
enum class SheetWord {
    Number,
    Day,
    Hours,
    Task,
    Volunteer,
    Phone,
    Remark,
    Signature,
    ToFill,
    OnSite,
    Week,
    Level,
    PublicLevel,
    TeamLevel,
    CoordinatorLevel,
    DataOf,
    DestroyAfter,
    Continued,
    SiteResponsible,
    DateAndSignature,
    ReturnSheet,
    Sheet,
    Page,
    AtHome,
    Sample,
    NothingPlanned,
    Round,
    Time,
    Place,
    What,
    InOut,
    OnBoard,
    Done,
    StartsAt,
    StartsAtHome,
    HandedOut,
    Collect,
    CollectOrder,
    BringOrder,
    HandOut,
    Allergens,
    NoRound,
    GiftTitle,
    GiftThanks,
    YourGift,
    Amount,
    Beneficiary,
    Account,
    Communication,
    CopyCommunication,
    ScanCode,
    PaidStraight,
    GiftOf,
    MeantFor,
    MeantForAny,
    YourMessage,
    AskedMark,
    TakeAlong,
    OfTheMeals,
    KitsHandedOut,
    Suits,
    CertificateTitle,
    CertifiesThat,
    BornIn,
    VolunteeredFrom,
    Organisation,
    Days,
    HoursWorked, ///< a number; Hours is from when to when
    Kilometres,
    Total,
    NoWork,
    Unpaid,
    HoursAsWritten,
    PlaceAndDate,
    ForAssociation,
    VolunteerSignature,
    NoteTitle,
    NoteLaw,
    NoteFor,
    NoteAssociation,
    NoteName,
    NoteLegalForm,
    NotePurpose,
    NoteAddress,
    NoteContact,
    NoteInsurance,
    NoteLiability,
    NotePolicy,
    NoteOtherRisks,
    NoteExpenses,
    NotePaidBack,
    NoteNoExpenses,
    NoteFlatRate,
    NoteFlatRateOpen,
    NoteCeilings,
    NoteReal,
    NotePerKilometre,
    NoteSecrecy,
    NoteSecrecyDuty,
    NoteSecrecyText,
    NoteBenefits,
    NoteBenefitsText,
    NoteReceived,
    ReceiptTitle,
    ReceiptDelivered,
    ReceiptMeals,
    ReceiptToCome,
    ReceiptNoTax,
    RecoveryTitle,
    RecoveryWhat,
    RecoveryPower,
    RecoveryUse,
    RecoveryKeep,
    RecoveryNew,
    PersonalLevel,
    Contact,
    HoursDone,
    ToAgree,
    NotAnswered,
    PersonalReturn,
    PersonalPrivate,
    ReturnRound,
};

/// The words of a sheet in the language of its reader, or in two ("Jour / Dag"): not in the program's own language.
/// Takes them from the program's translations; a language without them is printed in English. One thread.
class PrintWords {
public:
    /// The first two of \a languages; English when there is none.
    explicit PrintWords(const QList<Language>& languages);
    /// With translators of the caller's own, one for each language.
    PrintWords(const QList<Language>& languages, std::vector<std::unique_ptr<QTranslator>> translators);
    ~PrintWords();
    PrintWords(PrintWords&&) noexcept;
    PrintWords& operator=(PrintWords&&) noexcept;

    const QList<Language>& languages() const { return m_languages; }

    /// "Jour / Dag"; once when both languages say the same.
    QString word(SheetWord word) const { return joined(each(word)); }
    /// One text for each language, equal ones once.
    QStringList each(SheetWord word) const;
    /// With a colon as the first language writes it: "Niveau :".
    QString label(SheetWord word) const;
    /// "place / plaats" or "places / plaatsen", without the number.
    QString places(int count) const;
    QString service(Service service) const;
    /// "portion / portie", without the number.
    QString portions(int count) const;
    /// "repas / maaltijden", without the number.
    QString meals(int count) const;
    /// "120,00 €", once, as the first language writes it.
    QString amount(qint64 cents) const;
    /// "4,2", as the first language writes it.
    QString decimal(double number) const;
    QString transport(Transport transport) const;
    /// "3 kits d'hygiène, 1 sac de couchage / 3 hygiënekits, 1 slaapzak"; empty without needs.
    QString needs(const QList<NeedCount>& needs) const;
    /// "végétarien / vegetarisch" of kinds of meal.
    QString suits(const QList<SpecialNeed>& kinds) const;
    /// Codes of Regulation (EU) 1169/2011, annex II: "gluten, lait / gluten, melk".
    QString allergens(const QStringList& codes) const;
    /// "Courses", "Accueil / Onthaal": what a line's task is called.
    QString task(const RosterTask& task) const;
    /// In each of the languages it was written in, or in any one.
    QString text(const LocalText& text) const;
    /// "lun / ma" of a date.
    QString dayName(QDate date) const;
    QString level(RosterLevel level) const;

private:
    QString translated(std::size_t language, const char* source, int n = -1, const char* comment = nullptr) const;
    QStringList eachOf(const char* source, int n = -1, const char* comment = nullptr) const;
    static QString joined(const QStringList& texts);

    QList<Language> m_languages;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

namespace paper {

/// "16/03", "16/03/2026" and "17/03/2026 14:32", as on all Belgian paper.
QString dayMonth(QDate date);
QString dayMonthYear(QDate date);
QString momentText(const QDateTime& moment);
/// "09:00–12:00".
QString hoursText(TimeRange hours);
/// "0470 12 34 56" with spaces at which no line breaks.
QString phoneText(const QString& e164);

} // namespace paper
} // namespace entraide
