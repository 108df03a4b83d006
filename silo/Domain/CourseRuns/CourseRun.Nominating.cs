using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.CourseRuns;

public sealed partial class CourseRun
{
    /// <summary>Whoever may see what the holder of a seat is called may put them into one: nobody is guessed at by being nominated.</summary>
    private Decision<CourseRunEvent> Nominate(Nominate command)
    {
        var parties = command.Parties.IsDefault ? [] : command.Parties;
        if (Rights.NeedsAny(command, parties) is { } refusal)
            return refusal;
        if (Reading.OfSeatHolder(command.Actor, command.LearnerId, command.LearnerInstitutionId, parties, command.HasAgreed) is not null)
            return CourseRunRefusals.NotNominable;
        return Admit(new Enrol(
            command.Context, command.LearnerId, PartnershipId: command.PartnershipId, Eligible: command.Eligible, LearnerInstitutionId: command.LearnerInstitutionId));
    }
}
