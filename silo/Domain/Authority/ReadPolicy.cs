using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>
/// Authorizes reads of non-public data: of learners, of the institutions responsible for them, and of the
/// institutions' own data.
/// </summary>
public static class ReadPolicy
{
    /// <summary>Checks access to a learner's attributes and name.</summary>
    public static Refusal? CheckLearner(Actor actor, Guid learnerId, Guid? home)
    {
        if (actor.LearnerId == learnerId)
            return null;
        return home is { } institution ? Authorization.Require(actor, Permissions.ReadPersons, institution) : CheckPersons(actor, null);
    }

    /// <summary>Checks access to the learners of an institution, or of all institutions.</summary>
    public static Refusal? CheckPersons(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadPersons, institutionId);

    /// <summary>
    /// Checks access to the enrolments of a run: for staff of the institution who enrol or who manage personal
    /// data.
    /// </summary>
    public static Refusal? CheckEnrolments(Actor actor, Guid institutionId) =>
        Either(Authorization.Require(actor, Permissions.Enrol, institutionId), Authorization.Require(actor, Permissions.ReadPersons, institutionId));

    /// <summary>
    /// Checks access to one enrolment: for the learner, the run's institution and the learner's own institution.
    /// </summary>
    public static Refusal? CheckEnrolment(Actor actor, Guid learnerId, Guid institutionId, Guid? home)
    {
        if (actor.LearnerId == learnerId || (home is { } own && CheckEnrolments(actor, own) is null))
            return null;
        return CheckEnrolments(actor, institutionId);
    }

    /// <summary>
    /// Checks access to the names of a run's learners: for staff of the teaching institution who manage personal
    /// data.
    /// </summary>
    public static Refusal? CheckTaught(Actor actor, Guid institutionId) => Authorization.Require(actor, Permissions.ReadPersons, institutionId);

    /// <summary>
    /// Checks access to a learner's record with name and history: for staff who manage personal data at the
    /// learner's own institution, or where the learner has or had an enrolment or belongs to a cohort.
    /// </summary>
    /// <param name="actor">The reader.</param>
    /// <param name="home">The learner's own institution.</param>
    /// <param name="teaching">The institutions of the runs and cohorts.</param>
    public static Refusal? CheckRecord(Actor actor, Guid? home, IEnumerable<Guid> teaching)
    {
        var institutions = home is { } own ? teaching.Prepend(own) : teaching;
        return CheckPersons(actor, null) is null ? null : Authorization.RequireAny(actor, Permissions.ReadPersons, institutions);
    }

    /// <summary>
    /// True if the actor sees an institution's entries on a learner's record: all entries at the learner's own
    /// institution, elsewhere only those of the actor's institution.
    /// </summary>
    public static bool IsInRecord(Actor actor, Guid learnerId, Guid? home, Guid? institutionId) =>
        CheckLearner(actor, learnerId, home) is null || (institutionId is { } owner && CheckPersons(actor, owner) is null);

    /// <summary>Checks access to a cohort with its members.</summary>
    public static Refusal? CheckCohorts(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManageCohorts, institutionId), CheckPersons(actor, institutionId));

    /// <summary>
    /// Checks access to an institution's teaching, including waitlists and reserved seats: for staff who plan or
    /// teach it. Null means all institutions.
    /// </summary>
    public static Refusal? CheckTeaching(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManageCatalogue, institutionId), Of(actor, Permissions.RecordResults, institutionId));

    /// <summary>Checks access to teaching that several institutions share.</summary>
    public static Refusal? CheckTeaching(Actor actor, IReadOnlyCollection<Guid> institutions) =>
        Either(Authorization.RequireAny(actor, Permissions.ManageCatalogue, institutions), Authorization.RequireAny(actor, Permissions.RecordResults, institutions));

    /// <summary>
    /// Checks access to the requirements of a programme: for its institutions' staff and for those who decide on it
    /// nationally.
    /// </summary>
    public static Refusal? CheckProgramme(Actor actor, IReadOnlyCollection<Guid> institutions) => Either(CheckTeaching(actor, institutions), CheckTotals(actor, null));

    /// <summary>
    /// Checks access to a course run: public once published; a draft is visible only to those who may read its
    /// institution's teaching.
    /// </summary>
    public static Refusal? CheckCourseRun(Actor actor, Guid institutionId, bool isDraft) => isDraft ? CheckTeaching(actor, institutionId) : null;

    /// <summary>Checks access to the partnerships of an institution, or of all institutions.</summary>
    public static Refusal? CheckPartnerships(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManagePartnerships, institutionId), Of(actor, Permissions.ReadTotals, institutionId));

    /// <summary>Checks access to one partnership: for its parties.</summary>
    public static Refusal? CheckPartnership(Actor actor, IEnumerable<Guid> parties) =>
        Either(Authorization.RequireAny(actor, Permissions.ManagePartnerships, parties), Authorization.RequireAny(actor, Permissions.ReadTotals, parties));

    /// <summary>
    /// Checks access to the name of a learner in a partnership seat: for staff responsible for the learner, and for
    /// the parties if the learner consented to be shown to companies.
    /// </summary>
    public static Refusal? CheckSeatHolder(Actor actor, Guid learnerId, Guid? home, IEnumerable<Guid> parties, bool hasAgreed) =>
        hasAgreed && CheckPartnership(actor, parties) is null ? null : CheckLearner(actor, learnerId, home);

    /// <summary>
    /// Checks access to a certificate with the holder's name: for the holder, the issuing institution and the
    /// learner's own institution.
    /// </summary>
    public static Refusal? CheckCertificate(Actor actor, Guid learnerId, Guid institutionId, Guid? home) =>
        CheckTaught(actor, institutionId) is null ? null : CheckLearner(actor, learnerId, home);

    /// <summary>
    /// Checks access to all totals of an institution, including those of small groups; null means the whole
    /// country.
    /// </summary>
    public static Refusal? CheckTotals(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadTotals, institutionId);

    /// <summary>
    /// Checks access to the staff of an institution or of the whole country, with email addresses: only for actors
    /// who may appoint there.
    /// </summary>
    public static Refusal? CheckStaff(Actor actor, Guid? institutionId) => Of(actor, Permissions.ManageStaff, institutionId);

    /// <summary>
    /// Checks access to the names of an institution's staff: for their colleagues and for those who manage its
    /// staff.
    /// </summary>
    public static Refusal? CheckStaffNames(Actor actor, Guid? institutionId) =>
        actor.Reach == Reach.OwnInstitution && institutionId is { } institution && actor.SpeaksFor(institution) ? null : CheckStaff(actor, institutionId);

    /// <summary>
    /// Requires one of two permissions. If both are refused, returns the refusal that is closer to approval.
    /// </summary>
    private static Refusal? Either(Refusal? first, Refusal? second) =>
        first is null || second is null ? null : first.Code == Authorization.OtherInstitutionCode ? first : second;

    private static Refusal? Of(Actor actor, Permissions permission, Guid? institutionId) =>
        // An actor who speaks for the empty id speaks for all institutions.
        Authorization.Require(actor, permission, institutionId ?? Guid.Empty);
}
