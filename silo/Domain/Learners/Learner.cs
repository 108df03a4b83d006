using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Learners;

/// <summary>Represents a learner as known to the log: an id and coarse attributes.</summary>
/// <param name="IsErased">True if the personal data was erased; the remaining data identifies nobody.</param>
public sealed record Learner(Guid Id, LearnerProfile? Profile, bool IsErased = false) : IAggregate<Learner, LearnerCommand, LearnerEvent>
{
    public static readonly Refusal Erased = new("person_erased");

    /// <summary>
    /// A person who may act for an institution cannot be erased until the institution removes the role.
    /// </summary>
    public static readonly Refusal HoldsRoles = new("holds_roles");

    public static Learner Initial() => new(Guid.Empty, null);

    public static Decision<LearnerEvent> Decide(Learner state, LearnerCommand command) => command switch
    {
        RegisterLearner register => state.Register(register),
        CorrectPerson correct => state.Correct(correct),
        ErasePerson erase => state.Erase(erase),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of learners."),
    };

    public static Learner Evolve(Learner state, LearnerEvent @event) => @event switch
    {
        LearnerRegistered e => new(e.LearnerId, e.Profile),
        PersonCorrected => state,
        ProfileCorrected e => state with { Profile = e.Profile },
        PersonErased => state with { IsErased = true },
        _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of learners."),
    };

    private Decision<LearnerEvent> Register(RegisterLearner command)
    {
        if (CheckRegister(command) is { } refusal)
            return refusal;
        if (command.Profile.Check() is { } malformed)
            return malformed;
        if (Profile is null)
            return new LearnerRegistered(command.LearnerId, command.Profile);
        return command.Profile == Profile ? Decision<LearnerEvent>.Nothing : Definitions.AlreadyExists;
    }

    private Decision<LearnerEvent> Correct(CorrectPerson command)
    {
        if (Authorization.RequireOwn(command, command.LearnerId, Profile?.InstitutionId) is { } refusal)
            return refusal;
        if (Profile is null)
            return Definitions.NotFound;
        if (IsErased)
            return Erased;
        if (command.Profile is not { } right || right == Profile)
            return new PersonCorrected(command.LearnerId);
        if (right.InstitutionId != Profile.InstitutionId)
            return Authorization.NotPermitted("institutionId");
        return right.Check() is { } malformed
            ? malformed
            : Decision<LearnerEvent>.Accept(new PersonCorrected(command.LearnerId), new ProfileCorrected(command.LearnerId, right));
    }

    private Decision<LearnerEvent> Erase(ErasePerson command)
    {
        if (Authorization.RequireOwn(command, command.LearnerId, Profile?.InstitutionId) is { } refusal)
            return refusal;
        if (command.HoldsRoles)
            return HoldsRoles;
        if (Profile is null)
            return Definitions.NotFound;
        return IsErased ? Decision<LearnerEvent>.Nothing : new PersonErased(command.LearnerId);
    }

    /// <summary>
    /// Persons register themselves, institutions register their own learners, and a national API client may
    /// register anyone.
    /// </summary>
    private static Refusal? CheckRegister(RegisterLearner command)
    {
        var home = command.Profile.InstitutionId;
        var refusal = Authorization.RequireOwn(command, command.LearnerId, home);
        return refusal == Authorization.Other && home is null ? new Refusal("required", "institutionId") : refusal;
    }
}
