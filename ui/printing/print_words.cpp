// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/print_words.h"

#include "domain/phone.h"
#include "ui/printing/sheet_word_sources.h"
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

QString PrintWords::translated(std::size_t language, const char* source, int n, const char* comment) const {
    const QTranslator* translator = m_translators[language].get();
    const QString found = translator ? translator->translate(context, source, comment, n) : QString();
    if (!found.isEmpty())
        return found;
    QString english = QString::fromUtf8(source);
    if (n >= 0)
        english.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
    return english;
}

QStringList PrintWords::eachOf(const char* source, int n, const char* comment) const {
    QStringList texts;
    for (std::size_t i = 0; i < m_translators.size(); ++i) {
        const QString text = translated(i, source, n, comment);
        if (!texts.contains(text, Qt::CaseInsensitive))
            texts.append(text);
    }
    return texts;
}

QString PrintWords::joined(const QStringList& texts) {
    return texts.join(" / "_L1);
}

QStringList PrintWords::each(SheetWord word) const {
    const SheetWordSource looked = sourceOf(word);
    return eachOf(looked.source, -1, looked.comment);
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

QString PrintWords::decimal(double number) const {
    return localeOf(m_languages.first()).toString(number, 'f', 1);
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
