// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/state_words.h"

#include "domain/records.h"
#include "ui/words/named_words.h"

namespace entraide {

QString word(PersonState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("PersonState", "active"),
                                         QT_TRANSLATE_NOOP("PersonState", "archived"),
                                         QT_TRANSLATE_NOOP("PersonState", "erased")};
    return words::named("PersonState", names, state);
}

QString word(VolunteerState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("VolunteerState", "applied"), QT_TRANSLATE_NOOP("VolunteerState", "screened"),
        QT_TRANSLATE_NOOP("VolunteerState", "active"), QT_TRANSLATE_NOOP("VolunteerState", "paused"),
        QT_TRANSLATE_NOOP("VolunteerState", "left")};
    return words::named("VolunteerState", names, state);
}

QString word(BeneficiaryState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("BeneficiaryState", "active"),
                                         QT_TRANSLATE_NOOP("BeneficiaryState", "paused"),
                                         QT_TRANSLATE_NOOP("BeneficiaryState", "ended")};
    return words::named("BeneficiaryState", names, state);
}

QString word(OrganisationState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("OrganisationState", "active"),
                                         QT_TRANSLATE_NOOP("OrganisationState", "wait-listed"),
                                         QT_TRANSLATE_NOOP("OrganisationState", "ended")};
    return words::named("OrganisationState", names, state);
}

QString word(RequestState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("RequestState", "draft"),       QT_TRANSLATE_NOOP("RequestState", "open"),
        QT_TRANSLATE_NOOP("RequestState", "proposed"),    QT_TRANSLATE_NOOP("RequestState", "matched"),
        QT_TRANSLATE_NOOP("RequestState", "in progress"), QT_TRANSLATE_NOOP("RequestState", "done"),
        QT_TRANSLATE_NOOP("RequestState", "unmet"),       QT_TRANSLATE_NOOP("RequestState", "cancelled"),
        QT_TRANSLATE_NOOP("RequestState", "expired"),     QT_TRANSLATE_NOOP("RequestState", "handed over")};
    return words::named("RequestState", names, state);
}

QString word(OfferState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("OfferState", "open"), QT_TRANSLATE_NOOP("OfferState", "matched"),
        QT_TRANSLATE_NOOP("OfferState", "withdrawn"), QT_TRANSLATE_NOOP("OfferState", "expired")};
    return words::named("OfferState", names, state);
}

QString word(MatchState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("MatchState", "proposed"), QT_TRANSLATE_NOOP("MatchState", "accepted"),
        QT_TRANSLATE_NOOP("MatchState", "declined"), QT_TRANSLATE_NOOP("MatchState", "withdrawn"),
        QT_TRANSLATE_NOOP("MatchState", "done")};
    return words::named("MatchState", names, state);
}

QString word(TandemState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("TandemState", "proposed"), QT_TRANSLATE_NOOP("TandemState", "on trial"),
        QT_TRANSLATE_NOOP("TandemState", "active"), QT_TRANSLATE_NOOP("TandemState", "paused"),
        QT_TRANSLATE_NOOP("TandemState", "ended")};
    return words::named("TandemState", names, state);
}

QString word(VisitState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("VisitState", "planned"),  QT_TRANSLATE_NOOP("VisitState", "performed"),
        QT_TRANSLATE_NOOP("VisitState", "approved"), QT_TRANSLATE_NOOP("VisitState", "missed"),
        QT_TRANSLATE_NOOP("VisitState", "excused"),  QT_TRANSLATE_NOOP("VisitState", "seeking a stand-in")};
    return words::named("VisitState", names, state);
}

QString word(PostingState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("PostingState", "draft"), QT_TRANSLATE_NOOP("PostingState", "published"),
        QT_TRANSLATE_NOOP("PostingState", "full"), QT_TRANSLATE_NOOP("PostingState", "closed"),
        QT_TRANSLATE_NOOP("PostingState", "cancelled")};
    return words::named("PostingState", names, state);
}

QString word(SignupState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("SignupState", "to be dealt with"), QT_TRANSLATE_NOOP("SignupState", "confirmed"),
        QT_TRANSLATE_NOOP("SignupState", "in reserve"),       QT_TRANSLATE_NOOP("SignupState", "withdrawn"),
        QT_TRANSLATE_NOOP("SignupState", "attended"),         QT_TRANSLATE_NOOP("SignupState", "excused"),
        QT_TRANSLATE_NOOP("SignupState", "no-show")};
    return words::named("SignupState", names, state);
}

QString word(DonationState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("DonationState", "pledged"), QT_TRANSLATE_NOOP("DonationState", "received"),
        QT_TRANSLATE_NOOP("DonationState", "ordered"), QT_TRANSLATE_NOOP("DonationState", "delivered"),
        QT_TRANSLATE_NOOP("DonationState", "refunded")};
    return words::named("DonationState", names, state);
}

QString word(MealOrderState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("MealOrderState", "planned"), QT_TRANSLATE_NOOP("MealOrderState", "confirmed"),
        QT_TRANSLATE_NOOP("MealOrderState", "collected"), QT_TRANSLATE_NOOP("MealOrderState", "delivered"),
        QT_TRANSLATE_NOOP("MealOrderState", "failed")};
    return words::named("MealOrderState", names, state);
}

QString word(DishState state) {
    static constexpr const char* names[]{
        QT_TRANSLATE_NOOP("DishState", "offered"), QT_TRANSLATE_NOOP("DishState", "planned"),
        QT_TRANSLATE_NOOP("DishState", "collected"), QT_TRANSLATE_NOOP("DishState", "failed"),
        QT_TRANSLATE_NOOP("DishState", "handed over")};
    return words::named("DishState", names, state);
}

QString word(RoundState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("RoundState", "planned"),
                                         QT_TRANSLATE_NOOP("RoundState", "under way"),
                                         QT_TRANSLATE_NOOP("RoundState", "done")};
    return words::named("RoundState", names, state);
}

QString word(NoteState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("NoteState", "open"),
                                         QT_TRANSLATE_NOOP("NoteState", "done")};
    return words::named("NoteState", names, state);
}

QString word(CampaignState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("CampaignState", "open"),
                                         QT_TRANSLATE_NOOP("CampaignState", "closed")};
    return words::named("CampaignState", names, state);
}

QString word(PaymentState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("PaymentState", "to be looked at"),
                                         QT_TRANSLATE_NOOP("PaymentState", "of a gift"),
                                         QT_TRANSLATE_NOOP("PaymentState", "left aside")};
    return words::named("PaymentState", names, state);
}

QString word(UserState state) {
    static constexpr const char* names[]{QT_TRANSLATE_NOOP("UserState", "active"),
                                         QT_TRANSLATE_NOOP("UserState", "left")};
    return words::named("UserState", names, state);
}

QString stateWord(EntityType type, const QString& name) {
    QString result = name;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (StatefulRecord<R>) {
            if (R::entity != type)
                return;
            if (const auto state = enumFromName<typename R::State>(name))
                result = word(*state);
        }
    });
    return result;
}

} // namespace entraide
