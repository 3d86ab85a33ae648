// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/vocabulary_words.h"

#include "ui/words/named_words.h"
#include "ui/words/reading_language.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

QString word(EntityType type) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("EntityType", "person"),
                                         QT_TRANSLATE_NOOP("EntityType", "volunteer"),
                                         QT_TRANSLATE_NOOP("EntityType", "beneficiary"),
                                         QT_TRANSLATE_NOOP("EntityType", "organisation"),
                                         QT_TRANSLATE_NOOP("EntityType", "help request"),
                                         QT_TRANSLATE_NOOP("EntityType", "offer"),
                                         QT_TRANSLATE_NOOP("EntityType", "match"),
                                         QT_TRANSLATE_NOOP("EntityType", "tandem"),
                                         QT_TRANSLATE_NOOP("EntityType", "visit"),
                                         QT_TRANSLATE_NOOP("EntityType", "posting"),
                                         QT_TRANSLATE_NOOP("EntityType", "sign-up"),
                                         QT_TRANSLATE_NOOP("EntityType", "meal donation"),
                                         QT_TRANSLATE_NOOP("EntityType", "meal order"),
                                         QT_TRANSLATE_NOOP("EntityType", "dish"),
                                         QT_TRANSLATE_NOOP("EntityType", "round"),
                                         QT_TRANSLATE_NOOP("EntityType", "note"),
                                         QT_TRANSLATE_NOOP("EntityType", "column choice"),
                                         QT_TRANSLATE_NOOP("EntityType", "named filter"),
                                         QT_TRANSLATE_NOOP("EntityType", "campaign"),
                                         QT_TRANSLATE_NOOP("EntityType", "payment"),
                                         QT_TRANSLATE_NOOP("EntityType", "profile of the desk"),
                                         QT_TRANSLATE_NOOP("EntityType", "user of the desk")};
    return words::named("EntityType", names, type);
}

QString counted(EntityType type, int count) {
    const auto n = [count](const char* text) { return QCoreApplication::translate("Counted", text, nullptr, count); };
    switch (type) {
    case EntityType::Person:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n person(s)"));
    case EntityType::Volunteer:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n volunteer(s)"));
    case EntityType::Beneficiary:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n beneficiary(ies)"));
    case EntityType::Organisation:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n organisation(s)"));
    case EntityType::Request:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n request(s)"));
    case EntityType::Offer:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n offer(s)"));
    case EntityType::Match:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n match(es)"));
    case EntityType::Tandem:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n tandem(s)"));
    case EntityType::Visit:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n visit(s)"));
    case EntityType::Posting:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n posting(s)"));
    case EntityType::Signup:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n sign-up(s)"));
    case EntityType::Donation:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n meal donation(s)"));
    case EntityType::MealOrder:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n meal order(s)"));
    case EntityType::Dish:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n dish(es)"));
    case EntityType::Round:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n round(s)"));
    case EntityType::Note:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n note(s)"));
    case EntityType::ImportMapping:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n column choice(s)"));
    case EntityType::NamedFilter:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n named filter(s)"));
    case EntityType::Campaign:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n campaign(s)"));
    case EntityType::Payment:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n payment(s)"));
    case EntityType::DeskProfile:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n profile(s) of the desk"));
    case EntityType::User:
        return n(QT_TRANSLATE_N_NOOP("Counted", "%n user(s) of the desk"));
    }
    return {};
}

QString word(Service service) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Service", "shopping"),       QT_TRANSLATE_NOOP("Service", "dog walk"),
        QT_TRANSLATE_NOOP("Service", "phone call"),     QT_TRANSLATE_NOOP("Service", "going along to an appointment"),
        QT_TRANSLATE_NOOP("Service", "babysitting"),    QT_TRANSLATE_NOOP("Service", "homework help"),
        QT_TRANSLATE_NOOP("Service", "letter writing"), QT_TRANSLATE_NOOP("Service", "mask sewing"),
        QT_TRANSLATE_NOOP("Service", "cooking"),        QT_TRANSLATE_NOOP("Service", "bicycle delivery"),
        QT_TRANSLATE_NOOP("Service", "hosting"),        QT_TRANSLATE_NOOP("Service", "food parcel"),
        QT_TRANSLATE_NOOP("Service", "moving house"),   QT_TRANSLATE_NOOP("Service", "paperwork"),
        QT_TRANSLATE_NOOP("Service", "home visit"),     QT_TRANSLATE_NOOP("Service", "pharmacy"),
        QT_TRANSLATE_NOOP("Service", "reception"),      QT_TRANSLATE_NOOP("Service", "sorting")};
    return words::named("Service", names, service);
}

QString word(Language language) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Language", "French"),       QT_TRANSLATE_NOOP("Language", "Dutch"),
        QT_TRANSLATE_NOOP("Language", "English"),      QT_TRANSLATE_NOOP("Language", "German"),
        QT_TRANSLATE_NOOP("Language", "Arabic"),       QT_TRANSLATE_NOOP("Language", "Turkish"),
        QT_TRANSLATE_NOOP("Language", "Spanish"),      QT_TRANSLATE_NOOP("Language", "Italian"),
        QT_TRANSLATE_NOOP("Language", "Portuguese"),   QT_TRANSLATE_NOOP("Language", "Polish"),
        QT_TRANSLATE_NOOP("Language", "Romanian"),     QT_TRANSLATE_NOOP("Language", "Ukrainian"),
        QT_TRANSLATE_NOOP("Language", "sign language")};
    return words::named("Language", names, language);
}

QString shortWord(Language language) {
    return QString(enumName(language)).toUpper();
}

QString word(Skill skill) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Skill", "driving licence"),
                                         QT_TRANSLATE_NOOP("Skill", "first aid"),
                                         QT_TRANSLATE_NOOP("Skill", "care"),
                                         QT_TRANSLATE_NOOP("Skill", "sewing"),
                                         QT_TRANSLATE_NOOP("Skill", "cooking"),
                                         QT_TRANSLATE_NOOP("Skill", "computer"),
                                         QT_TRANSLATE_NOOP("Skill", "childcare"),
                                         QT_TRANSLATE_NOOP("Skill", "heavy lifting")};
    return words::named("Skill", names, skill);
}

QString word(Transport transport) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Transport", "on foot"),    QT_TRANSLATE_NOOP("Transport", "bicycle"),
        QT_TRANSLATE_NOOP("Transport", "cargo bike"), QT_TRANSLATE_NOOP("Transport", "public transport"),
        QT_TRANSLATE_NOOP("Transport", "car"),        QT_TRANSLATE_NOOP("Transport", "van")};
    return words::named("Transport", names, transport);
}

QString word(ScreeningKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ScreeningKind", "identity check"), QT_TRANSLATE_NOOP("ScreeningKind", "interview"),
        QT_TRANSLATE_NOOP("ScreeningKind", "criminal record extract"),
        QT_TRANSLATE_NOOP("ScreeningKind", "criminal record extract for work with minors")};
    return words::named("ScreeningKind", names, kind);
}

QString word(Affiliation affiliation) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Affiliation", "student"), QT_TRANSLATE_NOOP("Affiliation", "staff"),
        QT_TRANSLATE_NOOP("Affiliation", "alumni"), QT_TRANSLATE_NOOP("Affiliation", "neighbour"),
        QT_TRANSLATE_NOOP("Affiliation", "other")};
    return words::named("Affiliation", names, affiliation);
}

QString word(Urgency urgency) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Urgency", "low"), QT_TRANSLATE_NOOP("Urgency", "normal"),
                                         QT_TRANSLATE_NOOP("Urgency", "high"), QT_TRANSLATE_NOOP("Urgency", "urgent")};
    return words::named("Urgency", names, urgency);
}

QString word(Origin origin) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("Origin", "desk"), QT_TRANSLATE_NOOP("Origin", "partner"),
                                         QT_TRANSLATE_NOOP("Origin", "import"),
                                         QT_TRANSLATE_NOOP("Origin", "web form")};
    return words::named("Origin", names, origin);
}

QString word(ReadingLevel level) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("ReadingLevel", "everyone"),
                                         QT_TRANSLATE_NOOP("ReadingLevel", "the team"),
                                         QT_TRANSLATE_NOOP("ReadingLevel", "who stands at the door")};
    return words::named("ReadingLevel", names, level);
}

QString word(PlacedBy by) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("PlacedBy", "not on the map"), QT_TRANSLATE_NOOP("PlacedBy", "by postcode"),
        QT_TRANSLATE_NOOP("PlacedBy", "by address"),     QT_TRANSLATE_NOOP("PlacedBy", "placed by hand"),
        QT_TRANSLATE_NOOP("PlacedBy", "by street"),      QT_TRANSLATE_NOOP("PlacedBy", "between neighbouring numbers")};
    return words::named("PlacedBy", names, by);
}

QString word(Consent consent) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Consent", "keeping these data"),    QT_TRANSLATE_NOOP("Consent", "contact by mail"),
        QT_TRANSLATE_NOOP("Consent", "contact by phone"),      QT_TRANSLATE_NOOP("Consent", "photographs"),
        QT_TRANSLATE_NOOP("Consent", "sharing with partners"), QT_TRANSLATE_NOOP("Consent", "noting needs of health")};
    return words::named("Consent", names, consent);
}

QString word(LegalBasis basis) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("LegalBasis", "consent"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "contract"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "legal obligation"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "vital interests"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "public task"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "legitimate interest"),
                                         QT_TRANSLATE_NOOP("LegalBasis", "explicit consent (health)")};
    return words::named("LegalBasis", names, basis);
}

QString word(ConsentMeans means) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("ConsentMeans", "by form"), QT_TRANSLATE_NOOP("ConsentMeans", "by phone"),
        QT_TRANSLATE_NOOP("ConsentMeans", "on paper"), QT_TRANSLATE_NOOP("ConsentMeans", "in person"),
        QT_TRANSLATE_NOOP("ConsentMeans", "on the web")};
    return words::named("ConsentMeans", names, means);
}

QString word(OrganisationKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("OrganisationKind", "association"),      QT_TRANSLATE_NOOP("OrganisationKind", "care home"),
        QT_TRANSLATE_NOOP("OrganisationKind", "hospital"),         QT_TRANSLATE_NOOP("OrganisationKind", "restaurant"),
        QT_TRANSLATE_NOOP("OrganisationKind", "shelter"),          QT_TRANSLATE_NOOP("OrganisationKind", "school"),
        QT_TRANSLATE_NOOP("OrganisationKind", "distribution zone")};
    return words::named("OrganisationKind", names, kind);
}

QString word(SpecialNeed need) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("SpecialNeed", "vegetarian"),   QT_TRANSLATE_NOOP("SpecialNeed", "vegan"),
        QT_TRANSLATE_NOOP("SpecialNeed", "halal"),        QT_TRANSLATE_NOOP("SpecialNeed", "soft food"),
        QT_TRANSLATE_NOOP("SpecialNeed", "hygiene kit"),  QT_TRANSLATE_NOOP("SpecialNeed", "sanitary protection"),
        QT_TRANSLATE_NOOP("SpecialNeed", "sleeping bag"), QT_TRANSLATE_NOOP("SpecialNeed", "warm clothes"),
        QT_TRANSLATE_NOOP("SpecialNeed", "dog food")};
    return words::named("SpecialNeed", names, need);
}

QString word(WhenKind kind) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("WhenKind", "to be arranged"), QT_TRANSLATE_NOOP("WhenKind", "on a fixed day"),
        QT_TRANSLATE_NOOP("WhenKind", "once within a period"), QT_TRANSLATE_NOOP("WhenKind", "repeating")};
    return words::named("WhenKind", names, kind);
}

QString word(HelpRegime regime) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("HelpRegime", "volunteering"),
                                         QT_TRANSLATE_NOOP("HelpRegime", "paid help")};
    return words::named("HelpRegime", names, regime);
}

QString word(Role role) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Role", "reader"),        QT_TRANSLATE_NOOP("Role", "volunteer"),
        QT_TRANSLATE_NOOP("Role", "coordinator"),   QT_TRANSLATE_NOOP("Role", "privacy officer"),
        QT_TRANSLATE_NOOP("Role", "administrator"), QT_TRANSLATE_NOOP("Role", "partner association")};
    return words::named("Role", names, role);
}

QString word(RosterLevel level) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("RosterLevel", "public"),
                                         QT_TRANSLATE_NOOP("RosterLevel", "team"),
                                         QT_TRANSLATE_NOOP("RosterLevel", "coordinator")};
    return words::named("RosterLevel", names, level);
}

QString readersText(RosterLevel level) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("RosterReaders", "for everybody"),
                                         QT_TRANSLATE_NOOP("RosterReaders", "for the team"),
                                         QT_TRANSLATE_NOOP("RosterReaders", "for coordinators")};
    return words::named("RosterReaders", names, level);
}

QString word(Told told) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("Told", "service"),      QT_TRANSLATE_NOOP("Told", "quarter"),
        QT_TRANSLATE_NOOP("Told", "time"),         QT_TRANSLATE_NOOP("Told", "name"),
        QT_TRANSLATE_NOOP("Told", "phone"),        QT_TRANSLATE_NOOP("Told", "address"),
        QT_TRANSLATE_NOOP("Told", "how to get in")};
    return words::named("Told", names, told);
}

QString joinedWords(const QStringList& words) {
    if (words.size() < 2)
        return words.value(0);
    return QCoreApplication::translate("Words", "%1 and %2", "the last two of a list")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

QString alternativeWords(const QList<Language>& languages) {
    QStringList words;
    for (const Language language : languages)
        words.append(word(language));
    if (words.size() < 2)
        return words.value(0);
    return QCoreApplication::translate("Words", "%1 or %2", "the last two of a list, one of which will do")
        .arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

namespace {
template <class E> QString joinedValues(const QList<E>& values) {
    QStringList texts;
    for (const E value : values)
        texts.append(word(value));
    return joinedWords(texts);
}
} // namespace

QString word(const QList<Language>& languages) {
    return joinedValues(languages);
}

QString word(const QList<Service>& services) {
    return joinedValues(services);
}

QString word(const QList<Skill>& skills) {
    return joinedValues(skills);
}

QString quoted(const QString& text) {
    return QCoreApplication::translate("Words", "“%1”", "a quotation").arg(text);
}

QString sentenceCase(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString localText(const LocalText& text) {
    const QLocale::Language reader = ReadingLanguage::locale().language();
    const std::pair<QLocale::Language, const QString&> all[]{
        {QLocale::French, text.fr}, {QLocale::Dutch, text.nl}, {QLocale::English, text.en}, {QLocale::German, text.de}};
    for (const auto& [language, written] : all) {
        if (language == reader && !written.isEmpty())
            return written;
    }
    for (const auto& [language, written] : all) {
        if (!written.isEmpty())
            return written;
    }
    return {};
}

} // namespace entraide
