using System.Collections.Immutable;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Languages;

namespace AiTalent.Domain.Programmes;

/// <summary>Changes a programme: directly, or by a proposal if the ministry has recognised it.</summary>
public sealed partial record Programme
{
    private static readonly Refusal NoProposal = new("no_proposal");

    private Decision<ProgrammeEvent> Revise(ReviseProgramme command)
    {
        if (Definition is null)
            return Definitions.NotFound;
        var definition = command.Definition.Cleaned();
        if (Authorization.RequireAny(command, Definition.Institutions) is { } refusal)
            return refusal;
        if (definition.Check() is { } malformed)
            return malformed;
        if (definition.Kind != Definition.Kind && !Accreditation.Periods.IsEmpty)
            return new Refusal("immutable", "kind");
        var waits = Accreditation.IsRecognisedFrom(NationalDay.Of(command.At)) && !RequirementSets.AreSame(definition.RequiredCourses, Definition.RequiredCourses);
        if (waits && definition.RequiredCourses.Count == 0)
            return NoRequiredCourses;
        var events = Changes(definition, waits);
        if (events.IsEmpty)
            return Decision<ProgrammeEvent>.Nothing;
        return Definitions.CheckRevision(Revision, command.ExpectedRevision) is { } stale ? stale : Decision<ProgrammeEvent>.Accept(events);
    }

    /// <param name="wanted">The requested definition.</param>
    /// <param name="waits">True if its required courses await the ministry.</param>
    private ImmutableArray<ProgrammeEvent> Changes(ProgrammeDefinition wanted, bool waits)
    {
        var now = waits ? wanted with { RequiredCourses = Definition!.RequiredCourses } : wanted;
        ProgrammeEvent[] changed = now == Definition ? [] : [new ProgrammeRevised(now)];
        ProgrammeEvent[] proposed = (waits, Proposal) switch
        {
            (true, { } same) when RequirementSets.AreSame(same.RequiredCourses, wanted.RequiredCourses) => [],
            (true, _) => [new ProgrammeCoursesProposed(wanted.RequiredCourses)],
            (false, { } former) => [new ProposedCoursesWithdrawn(former.Revision)],
            _ => [],
        };
        return [.. changed, .. proposed];
    }

    private Decision<ProgrammeEvent> Accept(AcceptProposedCourses command)
    {
        if (Check(command) is { } refusal)
            return refusal;
        if (Answered == new ProposalDecision(command.Revision, IsAccepted: true))
            return Decision<ProgrammeEvent>.Nothing;
        return CheckProposal(command.Revision) is { } other ? other : new ProposedCoursesAccepted(command.Revision, Proposal!.RequiredCourses);
    }

    private Decision<ProgrammeEvent> Reject(RejectProposedCourses command)
    {
        if ((Check(command) ?? ReasonCode.Check(command.ReasonCode, "reason")) is { } refusal)
            return refusal;
        if (Answered == new ProposalDecision(command.Revision, IsAccepted: false))
            return Decision<ProgrammeEvent>.Nothing;
        return CheckProposal(command.Revision) is { } other ? other : new ProposedCoursesRejected(command.Revision, command.ReasonCode);
    }

    private Refusal? Check(ProgrammeCommand command) => Definition is null ? Definitions.NotFound : Authorization.Require(command);

    private Refusal? CheckProposal(int revision) => Proposal is null ? NoProposal : Definitions.CheckRevision(Proposal.Revision, revision);

    private Programme Answer(int revision, bool isAccepted) =>
        this with { Proposal = null, Answered = new(revision, isAccepted), Revision = Revision + 1 };
}
