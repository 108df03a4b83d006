using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>
    /// Offers a seat. Requires an actor who may see the learner's name, so that learners cannot be discovered by
    /// guessing.
    /// </summary>
    private Decision<CourseRunEvent> Nominate(Nominate command)
    {
        var parties = command.Parties.IsDefault ? [] : command.Parties;
        if (Authorization.RequireAny(command, parties) is { } refusal)
            return refusal;
        if (ReadPolicy.CheckSeatHolder(command.Actor, command.LearnerId, command.LearnerInstitutionId, parties, command.HasAgreed) is not null)
            return CourseRunRefusals.NotNominable;
        if (!command.IsInForce)
            return CourseRunRefusals.AgreementNotInForce;
        var enrol = new Enrol(
            command.Context, command.LearnerId, PartnershipId: command.PartnershipId, Eligible: command.Eligible, LearnerInstitutionId: command.LearnerInstitutionId,
            IsSeatedElsewhere: command.IsSeatedElsewhere,
            MissingPrerequisites: command.MissingPrerequisites, IsRepeatRefused: command.IsRepeatRefused);
        return Admit(enrol, isNomination: true);
    }
}
