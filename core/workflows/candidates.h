// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "matching/obstacle.h"
#include "matching/score.h"
#include "matching/why_not.h"
#include "storage/change.h"
#include "workflows/clock.h"

#include <QObject>

#include <memory>
#include <optional>

namespace entraide {

class Desk;

struct CandidateLine {
    VolunteerId volunteer;
    PersonId person;
    QString name;
    double score = 0;      ///< 0 to 1; orders the list, not shown
    double distanceKm = 0; ///< NaN when not known
    GeoPoint position;
    QDate date;      ///< the day this one would come
    TimeRange hours; ///< and the hours
    TimeRange free;  ///< the free time around them
    int coveredMinutes = 0;
    int neededMinutes = 0;
    QList<Language> languages; ///< of those asked for or spoken by the beneficiary
    int tasksThisWeek = 0;
    int tasksLimit = 0;
    int helpedBefore = 0; ///< times this beneficiary was helped
    QDate lastHelped;
    bool fixedHelper = false;
    bool sameQuarter = false;
    int asksOfLate = 0; ///< times asked in the last seven days
    QDate lastAsked;
    QList<Transport> transports;
    std::optional<Screening> screening; ///< the one asked for
    QList<ScorePart> parts;             ///< in the order of Respect
    QStringList reasons;                ///< as kept in Match::reasons, "distance:0.62"
    bool isSubstitute = false;          ///< named by the tandem to stand in
    QString nextQuarter; ///< postcode, or else name, of the bordering area they come from; empty: their own area
                         ///< reaches the place
};

struct WhyNotGroup {
    Obstacle obstacle = Obstacle::NotActive;
    int count = 0;                ///< volunteers for whom this is the first thing in the way
    int wouldFit = 0;             ///< that would be candidates if this condition alone were dropped
    QList<VolunteerId> nearest;   ///< a few of them, nearest first
    QStringList names;            ///< of those
    std::optional<Relief> relief; ///< a smaller step than dropping it
};

/// What is being looked for: a request's time, a role in a posting's shift, or who stands in once for a visit.
struct CandidateQuery {
    RequestId request;
    QDate date; ///< of which time; invalid: the next one that has an open place, else the next one
    PostingId posting;
    QString shift;
    QString role;
    VisitId visit;   ///< one that is written; else
    TandemId tandem; ///< the time of this one on `date`. A substitute that it names stands first
    int top = 20;
    bool widenToNeighbours = false; ///< also those whom only their area keeps away and who come from a bordering one
};

struct CandidateList {
    Occurrence occurrence; ///< the time that was looked for
    bool hasTime = false;  ///< false: the request asks for no time any more
    GeoPoint position;
    QList<CandidateLine> lines; ///< best first
    int fitting = 0;            ///< how many fit in all
    int fromNextQuarters = 0;   ///< how many more come from bordering areas, if asked for; they stand last
    int volunteers = 0;         ///< of how many
};

struct WhyNot {
    int volunteers = 0;
    int fitting = 0;
    QList<WhyNotGroup> groups; ///< most first
};

/// How one volunteer stands to what is looked for.
struct Verdict {
    bool known = false;             ///< false: the volunteer is not here, or what is looked for is not
    bool hasTime = false;           ///< false: no time is asked for any more
    QList<Obstacle> obstacles = {}; ///< all that is in the way; none: fits
    int place = 0;                  ///< of one who fits, from 1
    int fitting = 0;                ///< of how many
    int volunteers = 0;             ///< how many there are in all
    CandidateLine line = {};        ///< of one who fits: what speaks for them

    bool fits() const { return place > 0; }
};

/// Ranks the volunteers of one open desk. Reads them once, then follows Desk::changed one volunteer at a time. On
/// another day, and after a change to many, all have to be read anew, which takes half a second for 100,000: who asks
/// waits for it, unless readBesideFrom() says otherwise. Lives on the desk's thread and must not outlive it.
class CandidateService : public QObject {
    Q_OBJECT

public:
    explicit CandidateService(Desk& desk, QObject* parent = nullptr);
    ~CandidateService() override;

    CandidateList candidates(const CandidateQuery& query, const Today& today) const;
    /// The same for what a plan's line asks of its helper. \a query has its time.
    CandidateList candidates(const TaskQuery& query, const Today& today, int top) const;
    WhyNot whyNot(const CandidateQuery& query, const Today& today) const;
    /// All whom \a obstacle is the first thing to keep from it, nearest first.
    QList<VolunteerId> keptAway(const CandidateQuery& query, Obstacle obstacle, const Today& today) const;
    /// What keeps one volunteer from it, or how well they fit.
    Verdict verdict(const CandidateQuery& query, const VolunteerId& volunteer, const Today& today) const;

    /// Of so many volunteers on, those of before answer until others are read: readingNeeded() asks for that, once.
    void readBesideFrom(int volunteers);
    /// What is known of all volunteers on a day.
    struct Volunteers;
    /// Reads them, on any thread that \a desk belongs to.
    static std::shared_ptr<Volunteers> read(const Desk& desk, QDate day);
    /// Those that readingNeeded() asked for; what changed meanwhile is followed. Null: they could not be read, and will
    /// be asked for again.
    void take(std::shared_ptr<Volunteers> volunteers);

Q_SIGNALS:
    /// The volunteers changed, so that ranks may have.
    void changed();
    /// Somebody should read() them and bring them by take().
    void readingNeeded(QDate day) const;
    /// They were brought.
    void readAnew();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace entraide
