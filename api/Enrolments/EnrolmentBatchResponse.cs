using AiTalent.Contracts.Commands;
using AiTalent.Domain.CourseRuns;

namespace AiTalent.Api.Enrolments;

/// <param name="Position">The log position that includes every row.</param>
/// <param name="Results">One result per row, in the order of the request.</param>
internal sealed record EnrolmentBatchResponse(long Position, IReadOnlyList<EnrolmentRowResponse> Results)
{
    /// <param name="sentAt">The log position of the preceding command, if any.</param>
    public static EnrolmentBatchResponse From(IEnumerable<Guid> learnerIds, IReadOnlyCollection<Outcome<EnrolmentState>> outcomes, long sentAt = 0) =>
        new(Math.Max(sentAt, outcomes.Max(outcome => outcome.Position)), [.. learnerIds.Zip(outcomes, EnrolmentRowResponse.From)]);
}
