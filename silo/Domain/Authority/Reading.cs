using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Authority;

/// <summary>Who may read what is not public: a learner, and the institutions that look after the learner.</summary>
public static class Reading
{
    /// <summary>A learner's attributes and name.</summary>
    public static Refusal? OfLearner(Actor actor, Guid learnerId, Guid? home)
    {
        if (actor.LearnerId == learnerId)
            return null;
        return home is { } institution ? Rights.Needs(actor, Permissions.ReadPersons, institution) : OfPersons(actor, null);
    }

    /// <summary>The learners of an institution, or of all of them.</summary>
    public static Refusal? OfPersons(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadPersons, institutionId);

    /// <summary>The roster of a run: who enrols there and who looks after persons there.</summary>
    public static Refusal? OfPlaces(Actor actor, Guid institutionId) =>
        Rights.Needs(actor, Permissions.Enrol, institutionId) is null && actor.Role != Role.Learner
            ? null
            : Rights.Needs(actor, Permissions.ReadPersons, institutionId);

    /// <summary>One learner's place: the learner, the run's institution, the learner's own.</summary>
    public static Refusal? OfPlace(Actor actor, Guid learnerId, Guid institutionId, Guid? home)
    {
        if (actor.LearnerId == learnerId || (home is { } own && OfPlaces(actor, own) is null))
            return null;
        return OfPlaces(actor, institutionId);
    }

    /// <summary>A cohort with its members.</summary>
    public static Refusal? OfCohorts(Actor actor, Guid? institutionId) =>
        Of(actor, Permissions.ManageCohorts, institutionId) is null ? null : OfPersons(actor, institutionId);

    /// <summary>The partnerships of an institution, or all of them.</summary>
    public static Refusal? OfPartnerships(Actor actor, Guid? institutionId) =>
        Of(actor, Permissions.ManagePartnerships, institutionId) is null ? null : Of(actor, Permissions.ReadTotals, institutionId);

    /// <summary>One partnership: its parties.</summary>
    public static Refusal? OfPartnership(Actor actor, IEnumerable<Guid> parties) =>
        Rights.NeedsAny(actor, Permissions.ManagePartnerships, parties) is null ? null : Rights.NeedsAny(actor, Permissions.ReadTotals, parties);

    /// <summary>Every total of an institution, also of few persons; null stands for the whole country.</summary>
    public static Refusal? OfTotals(Actor actor, Guid? institutionId) => Of(actor, Permissions.ReadTotals, institutionId);

    private static Refusal? Of(Actor actor, Permissions permission, Guid? institutionId)
    {
        if (institutionId is { } institution)
            return Rights.Needs(actor, permission, institution);
        return Rights.Needs(actor, permission) ?? (actor.InstitutionId is null ? null : Rights.Other);
    }
}
