// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_words.h"

#include "domain/phone.h"
#include "ui/words/money_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr char context[] = "PrintWords";
constexpr qsizetype mostLanguages = 2;

const char* sourceOf(SheetWord word) {
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
    }
    return "";
}

const char* sourceOf(Service service) {
    switch (service) {
    case Service::Shopping:
        return QT_TRANSLATE_NOOP("PrintWords", "Shopping");
    case Service::DogWalk:
        return QT_TRANSLATE_NOOP("PrintWords", "Dog walk");
    case Service::PhoneCall:
        return QT_TRANSLATE_NOOP("PrintWords", "Phone call");
    case Service::Accompany:
        return QT_TRANSLATE_NOOP("PrintWords", "Accompanying");
    case Service::Babysitting:
        return QT_TRANSLATE_NOOP("PrintWords", "Babysitting");
    case Service::Homework:
        return QT_TRANSLATE_NOOP("PrintWords", "Homework");
    case Service::Letters:
        return QT_TRANSLATE_NOOP("PrintWords", "Letters");
    case Service::Masks:
        return QT_TRANSLATE_NOOP("PrintWords", "Masks");
    case Service::Cooking:
        return QT_TRANSLATE_NOOP("PrintWords", "Cooking");
    case Service::BikeDelivery:
        return QT_TRANSLATE_NOOP("PrintWords", "Bike delivery");
    case Service::Hosting:
        return QT_TRANSLATE_NOOP("PrintWords", "Hosting");
    case Service::FoodParcel:
        return QT_TRANSLATE_NOOP("PrintWords", "Food parcel");
    case Service::Moving:
        return QT_TRANSLATE_NOOP("PrintWords", "Moving");
    case Service::Paperwork:
        return QT_TRANSLATE_NOOP("PrintWords", "Paperwork");
    case Service::HomeVisit:
        return QT_TRANSLATE_NOOP("PrintWords", "Home visit");
    case Service::Pharmacy:
        return QT_TRANSLATE_NOOP("PrintWords", "Pharmacy");
    case Service::Reception:
        return QT_TRANSLATE_NOOP("PrintWords", "Reception");
    case Service::Sorting:
        return QT_TRANSLATE_NOOP("PrintWords", "Sorting");
    }
    return "";
}

const char* sourceOf(Transport transport) {
    switch (transport) {
    case Transport::OnFoot:
        return QT_TRANSLATE_NOOP("PrintWords", "on foot");
    case Transport::Bicycle:
        return QT_TRANSLATE_NOOP("PrintWords", "bicycle");
    case Transport::CargoBike:
        return QT_TRANSLATE_NOOP("PrintWords", "cargo bike");
    case Transport::PublicTransport:
        return QT_TRANSLATE_NOOP("PrintWords", "public transport");
    case Transport::Car:
        return QT_TRANSLATE_NOOP("PrintWords", "car");
    case Transport::Van:
        return QT_TRANSLATE_NOOP("PrintWords", "van");
    }
    return "";
}

/// With the number, since what it counts follows it.
const char* sourceOf(SpecialNeed need) {
    switch (need) {
    case SpecialNeed::Vegetarian:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n vegetarian");
    case SpecialNeed::Vegan:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n vegan");
    case SpecialNeed::Halal:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n halal");
    case SpecialNeed::SoftFood:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n of soft food");
    case SpecialNeed::HygieneKit:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n hygiene kit(s)");
    case SpecialNeed::SanitaryProtection:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n pack(s) of sanitary protection");
    case SpecialNeed::SleepingBag:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n sleeping bag(s)");
    case SpecialNeed::WarmClothes:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n set(s) of warm clothes");
    case SpecialNeed::DogFood:
        return QT_TRANSLATE_N_NOOP("PrintWords", "%n portion(s) of dog food");
    }
    return "";
}

const char* kindOf(SpecialNeed need) {
    switch (need) {
    case SpecialNeed::Vegetarian:
        return QT_TRANSLATE_NOOP("PrintWords", "vegetarian");
    case SpecialNeed::Vegan:
        return QT_TRANSLATE_NOOP("PrintWords", "vegan");
    case SpecialNeed::Halal:
        return QT_TRANSLATE_NOOP("PrintWords", "halal");
    case SpecialNeed::SoftFood:
        return QT_TRANSLATE_NOOP("PrintWords", "soft food");
    default:
        return "";
    }
}

struct Allergen {
    QLatin1StringView code;
    const char* source;
};

constexpr std::array allergenSources{
    Allergen{"gluten"_L1, QT_TRANSLATE_NOOP("PrintWords", "gluten")},
    Allergen{"crustaceans"_L1, QT_TRANSLATE_NOOP("PrintWords", "crustaceans")},
    Allergen{"eggs"_L1, QT_TRANSLATE_NOOP("PrintWords", "eggs")},
    Allergen{"fish"_L1, QT_TRANSLATE_NOOP("PrintWords", "fish")},
    Allergen{"peanuts"_L1, QT_TRANSLATE_NOOP("PrintWords", "peanuts")},
    Allergen{"soya"_L1, QT_TRANSLATE_NOOP("PrintWords", "soya")},
    Allergen{"milk"_L1, QT_TRANSLATE_NOOP("PrintWords", "milk")},
    Allergen{"nuts"_L1, QT_TRANSLATE_NOOP("PrintWords", "nuts")},
    Allergen{"celery"_L1, QT_TRANSLATE_NOOP("PrintWords", "celery")},
    Allergen{"mustard"_L1, QT_TRANSLATE_NOOP("PrintWords", "mustard")},
    Allergen{"sesame"_L1, QT_TRANSLATE_NOOP("PrintWords", "sesame")},
    Allergen{"sulphites"_L1, QT_TRANSLATE_NOOP("PrintWords", "sulphites")},
    Allergen{"lupin"_L1, QT_TRANSLATE_NOOP("PrintWords", "lupin")},
    Allergen{"molluscs"_L1, QT_TRANSLATE_NOOP("PrintWords", "molluscs")},
};

QLocale localeOf(Language language) {
    switch (language) {
    case Language::French:
        return {QLocale::French, QLocale::Belgium};
    case Language::Dutch:
        return {QLocale::Dutch, QLocale::Belgium};
    case Language::German:
        return {QLocale::German, QLocale::Belgium};
    default:
        return {QLocale::English, QLocale::Belgium};
    }
}

const QString& textIn(const LocalText& text, Language language) {
    switch (language) {
    case Language::French:
        return text.fr;
    case Language::Dutch:
        return text.nl;
    case Language::German:
        return text.de;
    default:
        return text.en;
    }
}

QList<Language> usable(const QList<Language>& languages) {
    QList<Language> result = languages.first(std::min(languages.size(), mostLanguages));
    return result.isEmpty() ? QList<Language>{Language::English} : result;
}

std::vector<std::unique_ptr<QTranslator>> loadTranslators(const QList<Language>& languages) {
    std::vector<std::unique_ptr<QTranslator>> translators;
    for (const Language language : languages) {
        auto translator = std::make_unique<QTranslator>();
        // Where there is none, the source text is printed, which is English.
        std::ignore = translator->load(u":/i18n/entraide_%1.qm"_s.arg(enumName(language)));
        translators.push_back(std::move(translator));
    }
    return translators;
}

} // namespace

PrintWords::PrintWords(const QList<Language>& languages)
    : PrintWords(languages, loadTranslators(usable(languages))) {}

PrintWords::PrintWords(const QList<Language>& languages, std::vector<std::unique_ptr<QTranslator>> translators)
    : m_languages(usable(languages))
    , m_translators(std::move(translators)) {
    m_translators.resize(static_cast<std::size_t>(m_languages.size()));
}

PrintWords::~PrintWords() = default;
PrintWords::PrintWords(PrintWords&&) noexcept = default;
PrintWords& PrintWords::operator=(PrintWords&&) noexcept = default;

QString PrintWords::translated(std::size_t language, const char* source, int n) const {
    const QTranslator* translator = m_translators[language].get();
    const QString found = translator ? translator->translate(context, source, nullptr, n) : QString();
    if (!found.isEmpty())
        return found;
    QString english = QString::fromUtf8(source);
    if (n >= 0)
        english.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    return english;
}

QStringList PrintWords::eachOf(const char* source, int n) const {
    QStringList texts;
    for (std::size_t i = 0; i < m_translators.size(); ++i) {
        const QString text = translated(i, source, n);
        if (!texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return texts;
}

QString PrintWords::joined(const QStringList& texts) {
    return texts.join(" / "_L1);
}

QStringList PrintWords::each(SheetWord word) const {
    return eachOf(sourceOf(word));
}

QString PrintWords::label(SheetWord which) const {
    return word(which) + (m_languages.first() == Language::French ? QString(QChar::Nbsp) + u':' : u":"_s);
}

QString PrintWords::places(int count) const {
    return joined(eachOf(QT_TRANSLATE_N_NOOP("PrintWords", "place(s)"), count));
}

QString PrintWords::service(Service service) const {
    return joined(eachOf(sourceOf(service)));
}

QString PrintWords::portions(int count) const {
    return joined(eachOf(QT_TRANSLATE_N_NOOP("PrintWords", "portion(s)"), count));
}

QString PrintWords::meals(int count) const {
    return joined(eachOf(QT_TRANSLATE_N_NOOP("PrintWords", "meal(s)"), count));
}

QString PrintWords::amount(qint64 cents) const {
    return amountText(cents, localeOf(m_languages.first()));
}

QString PrintWords::transport(Transport transport) const {
    return joined(eachOf(sourceOf(transport)));
}

QString PrintWords::needs(const QList<NeedCount>& needs) const {
    QStringList texts;
    for (std::size_t language = 0; language < m_translators.size(); ++language) {
        QStringList words;
        for (const NeedCount& need : needs) {
            QString counted = translated(language, sourceOf(need.need), need.count);
            words.append(counted.replace("%n"_L1, QString::number(need.count)));
        }
        if (const QString text = words.join(u", "_s); !texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return joined(texts);
}

QString PrintWords::suits(const QList<SpecialNeed>& kinds) const {
    QStringList texts;
    for (std::size_t language = 0; language < m_translators.size(); ++language) {
        QStringList words;
        for (const SpecialNeed kind : kinds)
            words.append(translated(language, kindOf(kind)));
        if (const QString text = words.join(u", "_s); !texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return joined(texts);
}

QString PrintWords::allergens(const QStringList& codes) const {
    QStringList texts;
    for (std::size_t language = 0; language < m_translators.size(); ++language) {
        QStringList words;
        for (const QString& code : codes) {
            const auto known = std::ranges::find(allergenSources, code, &Allergen::code);
            words.append(known == allergenSources.end() ? code : translated(language, known->source));
        }
        if (const QString text = words.join(u", "_s); !texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return joined(texts);
}

QString PrintWords::text(const LocalText& text) const {
    QStringList texts;
    for (const Language language : m_languages) {
        const QString& found = textIn(text, language);
        if (!found.isEmpty() && !texts.contains(found))
            texts.append(found);
    }
    if (!texts.isEmpty())
        return joined(texts);
    for (const QString& any : {text.fr, text.nl, text.en, text.de}) {
        if (!any.isEmpty())
            return any;
    }
    return {};
}

QString PrintWords::task(const RosterTask& task) const {
    if (const QString announced = text(task.titles); !announced.isEmpty())
        return announced;
    if (!task.title.isEmpty())
        return task.title;
    return task.service ? service(*task.service) : QString();
}

QString PrintWords::dayName(QDate date) const {
    QStringList names;
    for (const Language language : m_languages) {
        QString name = localeOf(language).standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        if (name.endsWith(u'.'))
            name.chop(1);
        if (!names.contains(name))
            names.append(name);
    }
    return joined(names);
}

QString PrintWords::level(RosterLevel level) const {
    switch (level) {
    case RosterLevel::Public:
        return word(SheetWord::PublicLevel);
    case RosterLevel::Team:
        return word(SheetWord::TeamLevel);
    case RosterLevel::Coordinator:
        return word(SheetWord::CoordinatorLevel);
    }
    return {};
}

namespace paper {

QString dayMonth(QDate date) {
    return date.toString(u"dd/MM");
}

QString dayMonthYear(QDate date) {
    return date.toString(u"dd/MM/yyyy");
}

QString momentText(const QDateTime& moment) {
    return moment.toString(u"dd/MM/yyyy HH:mm");
}

QString hoursText(TimeRange hours) {
    return hours.isEmpty() ? QString() : clockText(hours.start) + QChar(0x2013) + clockText(hours.end);
}

QString phoneText(const QString& e164) {
    return shownPhone(e164).replace(u' ', QChar(QChar::Nbsp));
}

} // namespace paper
} // namespace entraide
