using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>Who may read what is not public: a learner, the institutions that look after the learner, and what institutions have of their own.</summary>
public static class ReadPolicy
{
    /// <summary>A learner's attributes and name.</summary>
    public static Refusal? CheckLearner(Actor actor, Guid learnerId, Guid? home)
    {
        if (actor.LearnerId == learnerId)
            return null;
        return home is { } institution ? Authorization.Require(actor, Permissions.ReadPersons, institution) : CheckPersons(actor, null);
    }

    /// <summary>The learners of an institution, or of all of them.</summary>
    public static Refusal? CheckPersons(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadPersons, institutionId);

    /// <summary>The roster of a run: who enrols there and who looks after persons there.</summary>
    public static Refusal? CheckEnrolments(Actor actor, Guid institutionId) =>
        Either(Authorization.Require(actor, Permissions.Enrol, institutionId), Authorization.Require(actor, Permissions.ReadPersons, institutionId));

    /// <summary>One learner's place: the learner, the run's institution, the learner's own.</summary>
    public static Refusal? CheckEnrolment(Actor actor, Guid learnerId, Guid institutionId, Guid? home)
    {
        if (actor.LearnerId == learnerId || (home is { } own && CheckEnrolments(actor, own) is null))
            return null;
        return CheckEnrolments(actor, institutionId);
    }

    /// <summary>What those in a run are called: for who looks after persons where it is taught.</summary>
    public static Refusal? CheckTaught(Actor actor, Guid institutionId) => Authorization.Require(actor, Permissions.ReadPersons, institutionId);

    /// <summary>
    /// A learner's sheet with the name and the history: for who looks after persons where the learner belongs, has or had a place, or is in
    /// a cohort.
    /// </summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="home">Where the learner belongs.</param>
    /// <param name="teaching">The institutions of the runs and cohorts.</param>
    public static Refusal? CheckRecord(Actor actor, Guid? home, IEnumerable<Guid> teaching)
    {
        var institutions = home is { } own ? teaching.Prepend(own) : teaching;
        return CheckPersons(actor, null) is null ? null : Authorization.RequireAny(actor, Permissions.ReadPersons, institutions);
    }

    /// <summary>Whether something of an institution stands on the sheet that the actor sees: all of it where the learner belongs, elsewhere only what is their own.</summary>
    public static bool IsInRecord(Actor actor, Guid learnerId, Guid? home, Guid? institutionId) =>
        CheckLearner(actor, learnerId, home) is null || (institutionId is { } owner && CheckPersons(actor, owner) is null);

    /// <summary>A cohort with its members.</summary>
    public static Refusal? CheckCohorts(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManageCohorts, institutionId), CheckPersons(actor, institutionId));

    /// <summary>What an institution teaches, as those who plan it and those who teach it see it: with queues and reserved seats. Null stands for all of them.</summary>
    public static Refusal? CheckTeaching(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManageCatalogue, institutionId), Of(actor, Permissions.RecordResults, institutionId));

    /// <summary>The same of what several institutions teach together.</summary>
    public static Refusal? CheckTeaching(Actor actor, IReadOnlyCollection<Guid> institutions) =>
        Either(Authorization.RequireAny(actor, Permissions.ManageCatalogue, institutions), Authorization.RequireAny(actor, Permissions.RecordResults, institutions));

    /// <summary>What a programme requires, as those who teach it and those who decide on it for the country see it.</summary>
    public static Refusal? CheckProgramme(Actor actor, IReadOnlyCollection<Guid> institutions) => Either(CheckTeaching(actor, institutions), CheckTotals(actor, null));

    /// <summary>A course run: everybody's once it is published; a draft is for those who see what its institution teaches.</summary>
    public static Refusal? CheckCourseRun(Actor actor, Guid institutionId, bool isDraft) => isDraft ? CheckTeaching(actor, institutionId) : null;

    /// <summary>The partnerships of an institution, or all of them.</summary>
    public static Refusal? CheckPartnerships(Actor actor, Guid? institutionId) =>
        Either(Of(actor, Permissions.ManagePartnerships, institutionId), Of(actor, Permissions.ReadTotals, institutionId));

    /// <summary>One partnership: its parties.</summary>
    public static Refusal? CheckPartnership(Actor actor, IEnumerable<Guid> parties) =>
        Either(Authorization.RequireAny(actor, Permissions.ManagePartnerships, parties), Authorization.RequireAny(actor, Permissions.ReadTotals, parties));

    /// <summary>
    /// What somebody in a seat of a partnership is called: for who looks after the learner, and for the partnership's parties where the
    /// learner agreed to be shown to companies.
    /// </summary>
    public static Refusal? CheckSeatHolder(Actor actor, Guid learnerId, Guid? home, IEnumerable<Guid> parties, bool hasAgreed) =>
        hasAgreed && CheckPartnership(actor, parties) is null ? null : CheckLearner(actor, learnerId, home);

    /// <summary>A certificate with the name on it: the holder, the institution that gave it, the learner's own.</summary>
    public static Refusal? CheckCertificate(Actor actor, Guid learnerId, Guid institutionId, Guid? home) =>
        CheckTaught(actor, institutionId) is null ? null : CheckLearner(actor, learnerId, home);

    /// <summary>Every total of an institution, also of few persons; null stands for the whole country.</summary>
    public static Refusal? CheckTotals(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadTotals, institutionId);

    /// <summary>The staff of an institution, or of the whole country, with their addresses: only for who may appoint there.</summary>
    public static Refusal? CheckStaff(Actor actor, Guid? institutionId) => Of(actor, Permissions.ManageStaff, institutionId);

    /// <summary>What the staff of an institution are called: for their colleagues, and for those who look after its staff.</summary>
    public static Refusal? CheckStaffNames(Actor actor, Guid? institutionId) =>
        actor.Reach == Reach.OwnInstitution && institutionId is { } institution && actor.SpeaksFor(institution) ? null : CheckStaff(actor, institutionId);

    /// <summary>One of two rights is enough; without both, the reason that is nearer to a yes.</summary>
    private static Refusal? Either(Refusal? first, Refusal? second) =>
        first is null || second is null ? null : first.Code == Authorization.OtherInstitutionCode ? first : second;

    private static Refusal? Of(Actor actor, Permissions permission, Guid? institutionId) =>
        // Who speaks for an institution that is none speaks for all of them.
        Authorization.Require(actor, permission, institutionId ?? Guid.Empty);
}
