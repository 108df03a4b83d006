using AiTalent.Api.Responses;
using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.ReadModel.Cohorts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Cohorts;

/// <summary>Lists cohorts, which are visible to their staff only.</summary>
internal static class CohortLists
{
    public static void MapCohortLists(this IEndpointRouteBuilder api)
    {
        var cohorts = api.MapGroup("/cohorts").WithTags("Cohorts").RequireAuthorization();
        cohorts.MapGet("/", ListAsync).WithSummary("Cohorts, the newest first").WithQuery("institutionId", "Of this institution.", "uuid").WithMinPosition();
        cohorts.MapGet("/{id:guid}", FindAsync).WithSummary("One cohort").WithMinPosition();
        cohorts.MapGet("/{id:guid}/members", ListMembersAsync).WithSummary("The ids of a cohort's members").WithMinPosition();
    }

    private static async Task<Results<OkResponse<ListResponse<CohortResponse>>, Problem>> ListAsync(
        Caller caller, ListRequest asked, CohortQueries cohorts, CancellationToken cancellationToken)
    {
        var institution = asked.Query.Id("institutionId") ?? caller.Actor.InstitutionId;
        if (ReadPolicy.CheckCohorts(caller.Actor, institution) is { } refusal)
            return new Problem(refusal);
        return new OkResponse<ListResponse<CohortResponse>>(
            ListResponse<CohortResponse>.From(await cohorts.ListAsync(institution, asked.Page, cancellationToken), CohortResponse.From));
    }

    private static async Task<Results<OkResponse<CohortResponse>, Problem>> FindAsync(Guid id, Caller caller, CohortQueries cohorts, CancellationToken cancellationToken)
    {
        if (await cohorts.FindAsync(id, cancellationToken) is not { } cohort)
            return new Problem("not_found");
        return ReadPolicy.CheckCohorts(caller.Actor, cohort.Definition.InstitutionId) is { } refusal
            ? new Problem(refusal)
            : new OkResponse<CohortResponse>(CohortResponse.From(cohort));
    }

    private static async Task<Results<OkResponse<ListResponse<Guid>>, Problem>> ListMembersAsync(
        Guid id, Caller caller, ListRequest asked, CohortQueries cohorts, CancellationToken cancellationToken)
    {
        if (await cohorts.FindAsync(id, cancellationToken) is not { } cohort)
            return new Problem("not_found");
        return ReadPolicy.CheckCohorts(caller.Actor, cohort.Definition.InstitutionId) is { } refusal
            ? new Problem(refusal)
            : new OkResponse<ListResponse<Guid>>(ListResponse<Guid>.From(await cohorts.MembersAsync(id, asked.Page, cancellationToken), learner => learner));
    }
}
