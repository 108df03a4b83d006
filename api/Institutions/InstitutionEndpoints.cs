using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Responses;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Institutions;
using AiTalent.Domain.Institutions;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Institutions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Institutions;

internal static class InstitutionEndpoints
{
    public static void MapInstitutions(this IEndpointRouteBuilder api)
    {
        var institutions = api.MapGroup("/institutions").WithTags("Institutions");
        institutions.MapGet("/", ListAsync).WithSummary("Universities, institutes, companies and ministries")
            .WithEnum<InstitutionKind>("kind", "Of this kind.").WithQuery("country", "VN or KR.").WithQuery("province", "The statistics office's code.").WithMinPosition();
        institutions.MapGet("/{id:guid}", FindAsync).WithSummary("One institution").WithMinPosition();
        institutions.MapPost("/", RegisterAsync).RequireAuthorization().WithSummary("Register an institution");
        institutions.MapPut("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change an institution");
    }

    private static async Task<OkResponse<ListResponse<InstitutionResponse>>> ListAsync(ListRequest asked, InstitutionQueries institutions, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var filter = new InstitutionFilter(
            asked.Q, query.Word<InstitutionKind>("kind"), query.Text("country", 2), query.Text("province", 2), asked.Language);
        return new(ListResponse<InstitutionResponse>.From(await institutions.ListAsync(filter, asked.Page, cancellationToken), InstitutionResponse.From));
    }

    private static async Task<Results<OkResponse<InstitutionResponse>, Problem>> FindAsync(Guid id, InstitutionQueries institutions, CancellationToken cancellationToken) =>
        (await institutions.FindAsync(id, cancellationToken)).ToOkOrNotFound(InstitutionResponse.From);

    private static async Task<Results<CreatedResponse<InstitutionResponse>, Problem>> RegisterAsync(CommandRequest<InstitutionRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("institution", request.Body.Id);
        var command = new RegisterInstitution(request.ContextFor(StreamName.Institution(id)), id, request.Body.Definition());
        return (await grains.GetGrain<IInstitutionGrain>(id).Execute(command)).ToCreated($"/api/v1/institutions/{id}", InstitutionResponse.From);
    }

    private static async Task<Results<OkResponse<InstitutionResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<InstitutionRequest> request, IGrainFactory grains)
    {
        var command = new ReviseInstitution(request.ContextFor(StreamName.Institution(id)), request.Body.Definition(), match.Revision);
        return (await grains.GetGrain<IInstitutionGrain>(id).Execute(command)).ToOk(InstitutionResponse.From);
    }
}
