using System.Collections.Immutable;
using AiTalent.Api.Requests;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;

namespace AiTalent.Api.Enrolments;

/// <summary>Enrols many learners in one run: as ids with common fields, or as rows.</summary>
/// <param name="LearnerIds">At most 10,000; or else <paramref name="Rows"/>.</param>
/// <param name="ProgrammeId">
/// With <paramref name="LearnerIds"/>: the programme of all learners; the same applies to the following fields.
/// </param>
internal sealed record EnrolmentBatchRequest(
    Guid[]? LearnerIds, EnrolmentRequest[]? Rows, Guid? ProgrammeId, Guid? PartnershipId, DateTimeOffset? EffectiveAt, string? OverrideReason)
{
    public const int MaxRows = 10_000;

    public ImmutableArray<Enrol> CommandsTo(Guid runId, CommandRequest request)
    {
        var stream = StreamName.CourseRun(runId);
        return [.. AllRows().Select(row => row.ToCommand(request.ContextFor(stream, row.LearnerId!.Value), row.LearnerId!.Value))];
    }

    private EnrolmentRequest[] AllRows()
    {
        if (Rows is null)
        {
            var ids = LearnerIds.Required("learnerIds", MaxRows);
            ids.Distinct("learnerIds");
            return [.. ids.Select(id => new EnrolmentRequest(id, ProgrammeId, PartnershipId, EffectiveAt, OverrideReason))];
        }

        if (LearnerIds is not null)
            throw new BadInputException("duplicate", "learnerIds");
        var rows = Rows.Required("rows", MaxRows);
        rows.Select((row, i) => row.Required($"rows[{i}]").LearnerId.Required($"rows[{i}].learnerId")).ToList().Distinct("rows");
        return rows;
    }
}
