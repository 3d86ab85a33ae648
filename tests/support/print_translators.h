// SPDX-License-Identifier: GPL-3.0-or-later
// French and Dutch words for sheets, so that tests of paper do not depend on the state of the translations.
#pragma once

#include "ui/printing/print_words.h"

#include <QHash>

namespace entraide::test {

class TableTranslator : public QTranslator {
public:
    explicit TableTranslator(QHash<QString, QString> words)
        : m_words(std::move(words)) {}

    QString translate(const char* context, const char* source, const char* comment, int n) const override {
        if (QLatin1StringView(context) != QLatin1StringView("PrintWords"))
            return {};
        if (comment) // as a translation file has it: another word
            return m_words.value(QString::fromUtf8(source) + QLatin1Char('|') + QString::fromUtf8(comment));
        const QString one = m_words.value(QString::fromUtf8(source) + QLatin1StringView("#1"));
        return n == 1 && !one.isEmpty() ? one : m_words.value(QString::fromUtf8(source));
    }
    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<QString, QString> m_words;
};

inline PrintWords frenchAndDutch() {
    using namespace Qt::StringLiterals;
    std::vector<std::unique_ptr<QTranslator>> translators;
    translators.push_back(std::make_unique<TableTranslator>(
        QHash<QString, QString>{{u"No."_s, u"N°"_s},
                                {u"Day"_s, u"Jour"_s},
                                {u"Hours"_s, u"Horaire"_s},
                                {u"Hours|how many were worked"_s, u"Heures"_s},
                                {u"Task"_s, u"Tâche"_s},
                                {u"Volunteer"_s, u"Volontaire"_s},
                                {u"Phone"_s, u"Téléphone"_s},
                                {u"Remark"_s, u"Remarque"_s},
                                {u"Signature"_s, u"Signature"_s},
                                {u"to fill"_s, u"à pourvoir"_s},
                                {u"On site"_s, u"Sur place"_s},
                                {u"Week"_s, u"Semaine"_s},
                                {u"Level"_s, u"Niveau"_s},
                                {u"PUBLIC"_s, u"PUBLIC"_s},
                                {u"TEAM"_s, u"ÉQUIPE"_s},
                                {u"COORDINATION"_s, u"COORDINATION"_s},
                                {u"Data of"_s, u"Données du"_s},
                                {u"Destroy after"_s, u"Détruire après le"_s},
                                {u"continued"_s, u"suite"_s},
                                {u"Person in charge on site"_s, u"Responsable du lieu"_s},
                                {u"Date and signature"_s, u"Date et signature"_s},
                                {u"Please return this sheet signed on Monday; the line number is enough to enter it."_s,
                                 u"Rendez cette feuille signée lundi ; le n° de ligne suffit pour l’encoder."_s},
                                {u"sheet"_s, u"feuille"_s},
                                {u"page"_s, u"page"_s},
                                {u"At home"_s, u"À domicile"_s},
                                {u"SAMPLE"_s, u"EXEMPLE"_s},
                                {u"Nothing is planned in this week."_s, u"Rien n’est prévu cette semaine."_s},
                                {u"? = asked, no answer yet"_s, u"? = demandé, sans réponse"_s},
                                {u"place(s)"_s, u"places"_s},
                                {u"place(s)#1"_s, u"place"_s},
                                {u"Reception"_s, u"Accueil"_s},
                                {u"Letters"_s, u"Lettres"_s},
                                {u"Cooking"_s, u"Cuisine"_s},
                                {u"Portions handed out"_s, u"Portions distribuées"_s},
                                {u"Kits handed out"_s, u"Kits distribués"_s},
                                {u"Shopping"_s, u"Courses"_s},
                                {u"Accompanying"_s, u"Accompagnement"_s}}));
    translators.push_back(std::make_unique<TableTranslator>(
        QHash<QString, QString>{{u"No."_s, u"Nr."_s},
                                {u"Day"_s, u"Dag"_s},
                                {u"Hours"_s, u"Uren"_s},
                                {u"Hours|how many were worked"_s, u"Uren"_s},
                                {u"Task"_s, u"Taak"_s},
                                {u"Volunteer"_s, u"Vrijwilliger"_s},
                                {u"Phone"_s, u"Telefoon"_s},
                                {u"Remark"_s, u"Opmerking"_s},
                                {u"Signature"_s, u"Handtekening"_s},
                                {u"to fill"_s, u"vrij"_s},
                                {u"On site"_s, u"Ter plaatse"_s},
                                {u"Week"_s, u"Week"_s},
                                {u"Level"_s, u"Niveau"_s},
                                {u"PUBLIC"_s, u"PUBLIEK"_s},
                                {u"TEAM"_s, u"TEAM"_s},
                                {u"COORDINATION"_s, u"COÖRDINATIE"_s},
                                {u"Data of"_s, u"Gegevens van"_s},
                                {u"Destroy after"_s, u"Vernietigen na"_s},
                                {u"continued"_s, u"vervolg"_s},
                                {u"Person in charge on site"_s, u"Verantwoordelijke ter plaatse"_s},
                                {u"Date and signature"_s, u"Datum en handtekening"_s},
                                {u"Please return this sheet signed on Monday; the line number is enough to enter it."_s,
                                 u"Bezorg dit blad maandag ondertekend terug; het regelnummer volstaat."_s},
                                {u"sheet"_s, u"blad"_s},
                                {u"page"_s, u"pagina"_s},
                                {u"At home"_s, u"Aan huis"_s},
                                {u"SAMPLE"_s, u"VOORBEELD"_s},
                                {u"Nothing is planned in this week."_s, u"Deze week is niets gepland."_s},
                                {u"? = asked, no answer yet"_s, u"? = gevraagd, nog geen antwoord"_s},
                                {u"place(s)"_s, u"plaatsen"_s},
                                {u"place(s)#1"_s, u"plaats"_s},
                                {u"Reception"_s, u"Onthaal"_s},
                                {u"Letters"_s, u"Brieven"_s},
                                {u"Cooking"_s, u"Koken"_s},
                                {u"Portions handed out"_s, u"Uitgedeelde porties"_s},
                                {u"Kits handed out"_s, u"Uitgedeelde kits"_s},
                                {u"Shopping"_s, u"Boodschappen"_s},
                                {u"Accompanying"_s, u"Begeleiding"_s}}));
    return {{Language::French, Language::Dutch}, std::move(translators)};
}

} // namespace entraide::test
