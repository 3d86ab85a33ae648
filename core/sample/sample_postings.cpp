// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_postings.h"

#include "sample/sample_names.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct House {
    OrganisationKind kind;
    const char16_t* name;
    std::array<const char16_t*, 2> units;
};

constexpr std::array houses{
    House{OrganisationKind::CareHome, u"Résidence Les Tilleuls", {u"Rez-de-chaussée", u"Premier étage"}},
    House{OrganisationKind::Association, u"Maison de quartier du Moulin", {}},
    House{OrganisationKind::Association, u"Repas du soir, gare du Nord", {}},
    House{OrganisationKind::CareHome, u"Woonzorgcentrum De Linde", {u"Gelijkvloers", u"Eerste verdieping"}},
    House{OrganisationKind::Association, u"Permanence téléphonique de quartier", {}},
    House{OrganisationKind::Hospital, u"Clinique des Érables", {u"Soins intensifs", u"Urgences"}},
    House{OrganisationKind::Shelter, u"Abri de la Colline", {}},
    House{OrganisationKind::School, u"Huiswerkklas De Brug", {}},
    House{OrganisationKind::Restaurant, u"Chez Malika", {}},
    House{OrganisationKind::DistributionZone, u"Place du Marché", {}},
};

struct Role {
    const char* key;
    const char16_t* fr;
    const char16_t* nl;
    const char16_t* en;
    int places;
};

struct Announcement {
    Service kind;
    int house;
    PostingState state;
    double filled;
    bool overfull; ///< full, with people waiting
    TimeRange hours;
    std::array<int, 3> weekdays; ///< 0: none
    std::array<Role, 3> roles;
    std::array<const char16_t*, 3> title; ///< FR, NL, EN
    std::array<const char16_t*, 3> text;
    int validDays;
};

constexpr std::array announcements{
    Announcement{Service::Letters,
                 0,
                 PostingState::Published,
                 0.8,
                 true,
                 {10 * 60, 11 * 60 + 30},
                 {3, 5, 0},
                 {Role{"fr", u"Écriture en français", u"Schrijven in het Frans", u"Writing in French", 3},
                  Role{"nl", u"Écriture en néerlandais", u"Schrijven in het Nederlands", u"Writing in Dutch", 2},
                  Role{"mail", u"Mise sous pli", u"In omslag steken", u"Putting in envelopes", 1}},
                 {u"Lettres aux résidents", u"Brieven voor de bewoners", u"Letters to residents"},
                 {u"Les résidents reçoivent peu de visites. Écrivez-leur une lettre d'une page ; nous fournissons le "
                  u"papier et les enveloppes.",
                  u"De bewoners krijgen weinig bezoek. Schrijf hun een brief van één bladzijde; wij zorgen voor papier "
                  u"en omslagen.",
                  u"The residents have few visitors. Write them a letter of one page; we provide paper and envelopes."},
                 40},
    Announcement{
        Service::Masks,
        1,
        PostingState::Published,
        0.75,
        false,
        {14 * 60, 17 * 60},
        {2, 4, 6},
        {Role{"sew", u"Couture", u"Naaien", u"Sewing", 4}, Role{"cut", u"Découpe", u"Knippen", u"Cutting", 2}, Role{}},
        {u"Couture de masques", u"Mondmaskers naaien", u"Sewing masks"},
        {u"Machines et tissu sont sur place. Une personne vous montre le modèle.",
         u"Machines en stof zijn ter plaatse. Iemand toont u het model.",
         u"Machines and cloth are there. Someone shows you the pattern."},
        30},
    Announcement{
        Service::BikeDelivery,
        2,
        PostingState::Published,
        0.7,
        false,
        {18 * 60, 20 * 60},
        {2, 4, 6},
        {Role{"rider", u"Livraison à vélo", u"Fietskoerier", u"Bicycle rider", 3}, Role{}, Role{}},
        {u"Livreurs du soir", u"Avondkoeriers", u"Evening riders"},
        {u"Collecte des repas chez les cuisiniers, puis distribution à la gare. Vélo et casque personnels.",
         u"Maaltijden ophalen bij de koks en uitdelen aan het station. Eigen fiets en helm.",
         u"Collect meals from the cooks, then hand them out at the station. Bring your own bicycle and helmet."},
        4},
    Announcement{Service::FoodParcel,
                 3,
                 PostingState::Published,
                 1.0,
                 true,
                 {11 * 60 + 30, 13 * 60 + 30},
                 {1, 3, 0},
                 {Role{"serve", u"Service", u"Bedeling", u"Serving", 4}, Role{}, Role{}},
                 {u"Distribution de repas", u"Maaltijdbedeling", u"Handing out meals"},
                 {u"Servir le repas de midi et débarrasser les tables.",
                  u"Het middagmaal opdienen en de tafels afruimen.", u"Serve lunch and clear the tables."},
                 60},
    Announcement{
        Service::Reception,
        4,
        PostingState::Published,
        0.8,
        false,
        {9 * 60, 12 * 60},
        {1, 2, 5},
        {Role{"phone", u"Accueil téléphonique", u"Telefonisch onthaal", u"Answering the phone", 2}, Role{}, Role{}},
        {u"Accueil téléphonique", u"Telefonisch onthaal", u"Answering the phone"},
        {u"Écouter, noter la demande, transmettre à la coordination. Formation d'une heure sur place.",
         u"Luisteren, de hulpvraag noteren en doorgeven. Opleiding van een uur ter plaatse.",
         u"Listen, write down the request and pass it on. One hour of training there."},
        90},
    Announcement{Service::Hosting,
                 5,
                 PostingState::Draft,
                 0,
                 false,
                 {18 * 60, 20 * 60},
                 {0, 0, 0},
                 {Role{"room", u"Une chambre", u"Een kamer", u"A room", 5}, Role{}, Role{}},
                 {u"Héberger une soignante", u"Een zorgverlener onderdak geven", u"Host a nurse"},
                 {u"Une chambre pour quelques nuits, près de la clinique.",
                  u"Een kamer voor enkele nachten, dicht bij de kliniek.",
                  u"A room for a few nights, close to the clinic."},
                 45},
    Announcement{Service::Sorting,
                 6,
                 PostingState::Closed,
                 1.0,
                 false,
                 {9 * 60 + 30, 12 * 60 + 30},
                 {6, 0, 0},
                 {Role{"sort", u"Tri", u"Sorteren", u"Sorting", 5}, Role{}, Role{}},
                 {u"Tri de vêtements", u"Kleding sorteren", u"Sorting clothes"},
                 {u"Trier et plier les vêtements reçus.", u"De gekregen kleding sorteren en plooien.",
                  u"Sort and fold the clothes that were given."},
                 -2},
};

QString text(const char16_t* literal) {
    return literal ? QString::fromUtf16(literal) : QString();
}

LocalText local(const std::array<const char16_t*, 3>& texts) {
    return {text(texts[0]), text(texts[1]), text(texts[2]), {}};
}

} // namespace

SamplePostings::SamplePostings(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now,
                               QList<SampleHelper>& helpers, SampleCounts& counts)
    : m_dice(dice)
    , m_sink(sink)
    , m_people(people)
    , m_now(now)
    , m_today(now.date())
    , m_helpers(helpers)
    , m_counts(counts) {}

void SamplePostings::makeOrganisations() {
    for (const House& house : houses) {
        Organisation organisation;
        organisation.kind = house.kind;
        organisation.name = text(house.name);
        organisation.address = m_people.makeAddress(
            organisation.name.contains(u"De "_s) ? Language::Dutch : Language::French, organisation.position);
        organisation.address.box.clear();
        organisation.placedBy = PlacedBy::Address;
        const SampleName contact = sampleName(m_dice);
        organisation.contactName = contact.given + u' ' + contact.family;
        organisation.phone = m_people.phone();
        organisation.email = u"accueil%1@maison.example"_s.arg(m_organisations.size() + 1);
        for (const char16_t* unit : house.units) {
            if (unit)
                organisation.units.append({text(unit), {}, {}});
        }
        if (house.kind == OrganisationKind::Restaurant) {
            organisation.mealsPerDay = 40;
            organisation.mealPriceCents = 1000;
        }
        if (house.kind == OrganisationKind::Shelter) {
            organisation.mealsPerDay = 24;
            organisation.needs = {{SpecialNeed::Halal, 8}, {SpecialNeed::SoftFood, 2}, {SpecialNeed::HygieneKit, 4}};
        }
        if (house.kind == OrganisationKind::DistributionZone) {
            organisation.mealsPerDay = 30;
            organisation.needs = {{SpecialNeed::Vegetarian, 8},
                                  {SpecialNeed::HygieneKit, 6},
                                  {SpecialNeed::SleepingBag, 2},
                                  {SpecialNeed::DogFood, 3}};
        }
        m_sink.put(organisation);
        m_organisations.append(organisation);
        ++m_counts.organisations;
    }
}

void SamplePostings::makePosting(int number) {
    const Announcement& like = announcements[static_cast<std::size_t>(number) % announcements.size()];
    const int round = number / static_cast<int>(announcements.size());
    Posting posting;
    posting.id = m_sink.freshId<Posting>();
    posting.state = like.state;
    const Organisation& host = m_organisations.at((like.house + round) % m_organisations.size());
    posting.organisation = host.id;
    posting.kind = like.kind;
    posting.title = local(like.title);
    posting.text = local(like.text);
    posting.position = host.position;
    posting.contactName = host.contactName;
    posting.contactPhone = host.phone;
    posting.validUntil = m_today.addDays(like.validDays);
    for (const auto& role : like.roles) {
        if (role.places > 0)
            posting.roles.append({QString::fromLatin1(role.key), local({role.fr, role.nl, role.en}), role.places, {}});
    }
    // From last week to two weeks ahead, so that yesterday has outcomes to ask for.
    for (IsoWeek week = IsoWeek::of(m_today).previous(); week.monday() <= m_today.addDays(14); week = week.next()) {
        for (const int weekday : like.weekdays) {
            const QDate date = week.monday().addDays((weekday - 1 + round) % 7);
            if (weekday == 0 || (like.state == PostingState::Closed && date >= m_today))
                continue;
            Shift shift;
            shift.key = u"s%1"_s.arg(posting.shifts.size() + 1);
            shift.date = date;
            shift.hours = like.hours;
            for (const PostingRole& role : std::as_const(posting.roles))
                shift.places.append({role.key, role.capacity});
            posting.shifts.append(shift);
        }
    }
    if (like.state != PostingState::Draft && addSignups(posting, like.filled, like.overfull) &&
        posting.state == PostingState::Published)
        posting.state = PostingState::Full;
    // The posting goes first: the tables made from a sign-up hold its hours.
    m_sink.put(posting);
    ++m_counts.postings;
    for (Signup& signup : m_newSignups)
        m_sink.put(signup);
    m_counts.signups += static_cast<int>(m_newSignups.size());
    m_newSignups.clear();
}

bool SamplePostings::addSignups(const Posting& posting, double filled, bool overfull) {
    bool waited = false;
    int open = 0;
    int filledToCome = 0;
    for (const Shift& shift : std::as_const(posting.shifts)) {
        const bool past = shift.date < m_today;
        for (const RolePlaces& places : shift.places) {
            int taken = 0;
            for (int i = 0; i < places.capacity; ++i) {
                if (filled < 1 && !m_dice.chance(filled))
                    continue;
                SignupState state = SignupState::Confirmed;
                if (past && (shift.date < m_today.addDays(-1) || m_dice.chance(0.5)))
                    state = m_dice.weighted<SignupState>(
                        {{SignupState::Attended, 88}, {SignupState::Excused, 7}, {SignupState::NoShow, 5}});
                taken += signUp(posting, shift, places.role, state, 0);
            }
            if (past)
                continue;
            ++(taken == places.capacity ? filledToCome : open);
            if (taken == places.capacity && overfull) {
                const int waiting = waited ? m_dice.below(2) : 3;
                waited = true;
                for (int i = 0; i < waiting; ++i)
                    signUp(posting, shift, places.role, SignupState::Reserve, i + 1);
            }
            if (shift.date > m_today && m_dice.chance(0.25))
                signUp(posting, shift, places.role, SignupState::Applied, 0);
            if (m_dice.chance(0.06))
                signUp(posting, shift, places.role, SignupState::Withdrawn, 0);
        }
    }
    return open == 0 && filledToCome > 0;
}

bool SamplePostings::signUp(const Posting& posting, const Shift& shift, const QString& role, SignupState state,
                            int reservePlace) {
    // A volunteer who has nothing else then, or at worst anybody active who is not there yet.
    constexpr int looks = 60;
    if (m_helpers.isEmpty())
        return false;
    int chosen = -1;
    for (int look = 0; look < looks; ++look) {
        const int at = m_dice.below(static_cast<int>(m_helpers.size()));
        SampleHelper& helper = m_helpers[at];
        if (helper.record.state != VolunteerState::Active ||
            m_signedUp.contains(helper.record.id.toString() + posting.id.toString() + shift.key))
            continue;
        const auto day = helper.taken.constFind(shift.date.toJulianDay());
        const bool busy = day != helper.taken.constEnd() &&
                          std::ranges::any_of(*day, [&](const TimeRange& t) { return t.overlaps(shift.hours); });
        if (busy)
            continue;
        chosen = at;
        if (helper.isFree(shift.date, shift.hours))
            break;
    }
    if (chosen < 0)
        return false;
    SampleHelper& helper = m_helpers[chosen];
    m_signedUp.insert(helper.record.id.toString() + posting.id.toString() + shift.key);
    Signup signup;
    signup.posting = posting.id;
    signup.role = role;
    signup.shift = shift.key;
    signup.volunteer = helper.record.id;
    signup.state = state;
    signup.reservePlace = reservePlace;
    const int minutesAgo = state == SignupState::Applied ? m_dice.between(20, 900) : m_dice.between(1'500, 20'000);
    signup.received = m_now.addSecs(-60 * minutesAgo);
    if (state == SignupState::Withdrawn)
        signup.reason = u"examen déplacé"_s;
    const bool told = state != SignupState::Applied && state != SignupState::Reserve && state != SignupState::Withdrawn;
    if (told) {
        signup.contactRevealedAt = signup.received.addSecs(3600);
        helper.take(shift.date, shift.hours);
    }
    m_newSignups.append(signup);
    return true;
}

} // namespace entraide
