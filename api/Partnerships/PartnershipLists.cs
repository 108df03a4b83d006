using AiTalent.Api.Responses;
using AiTalent.Api.Authority;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Partnerships;
using AiTalent.ReadModel.Partnerships;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Partnerships;

/// <summary>Lists agreements, which are visible to their parties and to those who may see all totals.</summary>
internal static class PartnershipLists
{
    public static void MapPartnershipLists(this IEndpointRouteBuilder api)
    {
        var partnerships = api.MapGroup("/partnerships").WithTags("Partnerships").RequireAuthorization();
        partnerships.MapGet("/", ListAsync).WithSummary("Partnerships, the newest first")
            .WithQuery("institutionId", "With this party.", "uuid").WithEnum<PartnershipStatus>("status", "Only in this status.").WithMinPosition();
        partnerships.MapGet("/{id:guid}", FindAsync).WithSummary("One partnership with its pledges").WithMinPosition();
    }

    private static async Task<Results<OkResponse<ListResponse<PartnershipDetailsResponse>>, Problem>> ListAsync(
        Caller caller, ListRequest asked, PartnershipQueries partnerships, CancellationToken cancellationToken)
    {
        var party = asked.Query.Id("institutionId") ?? caller.Actor.InstitutionId;
        if (ReadPolicy.CheckPartnerships(caller.Actor, party) is { } refusal)
            return new Problem(refusal);
        var filter = new PartnershipFilter(party, asked.Query.Word<PartnershipStatus>("status"));
        return new OkResponse<ListResponse<PartnershipDetailsResponse>>(
            ListResponse<PartnershipDetailsResponse>.From(await partnerships.ListAsync(filter, asked.Page, cancellationToken), PartnershipDetailsResponse.From));
    }

    private static async Task<Results<OkResponse<PartnershipDetailsResponse>, Problem>> FindAsync(
        Guid id, Caller caller, PartnershipQueries partnerships, CancellationToken cancellationToken)
    {
        if (await partnerships.FindAsync(id, cancellationToken) is not { } partnership)
            return new Problem("not_found");
        return ReadPolicy.CheckPartnership(caller.Actor, partnership.Definition.Parties) is { } refusal
            ? new Problem(refusal)
            : new OkResponse<PartnershipDetailsResponse>(PartnershipDetailsResponse.From(partnership));
    }
}
