using AiTalent.Api.Answers;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
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
            .WithWords<InstitutionKind>("kind", "Of this kind.").WithQuery("country", "VN or KR.").WithQuery("province", "The statistics office's code.").WithMinPosition();
        institutions.MapGet("/{id:guid}", FindAsync).WithSummary("One institution").WithMinPosition();
        institutions.MapPost("/", RegisterAsync).RequireAuthorization().WithSummary("Register an institution");
        institutions.MapPut("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change what an institution says of itself");
    }

    private static async Task<Shown<ListAnswer<InstitutionAnswer>>> ListAsync(Listed asked, InstitutionQueries institutions, CancellationToken cancellationToken)
    {
        var query = asked.Query;
        var filter = new InstitutionFilter(
            asked.Q, query.Word<InstitutionKind>("kind"), query.Text("country", 2), query.Text("province", 2), asked.Language);
        return new(ListAnswer<InstitutionAnswer>.From(await institutions.ListAsync(filter, asked.Page, cancellationToken), InstitutionAnswer.From));
    }

    private static async Task<Results<Shown<InstitutionAnswer>, Problem>> FindAsync(Guid id, InstitutionQueries institutions, CancellationToken cancellationToken) =>
        (await institutions.FindAsync(id, cancellationToken)).OrNotFound(InstitutionAnswer.From);

    private static async Task<Results<Made<InstitutionAnswer>, Problem>> RegisterAsync(Ask<InstitutionBody> ask, IGrainFactory grains)
    {
        var id = ask.NewId("institution", ask.Body.Id);
        var command = new RegisterInstitution(ask.To(StreamName.Institution(id)), id, ask.Body.Definition());
        return (await grains.GetGrain<IInstitutionGrain>(id).Execute(command)).AsMade($"/api/v1/institutions/{id}", InstitutionAnswer.From);
    }

    private static async Task<Results<Shown<InstitutionAnswer>, Problem>> ReviseAsync(Guid id, IfMatch match, Ask<InstitutionBody> ask, IGrainFactory grains)
    {
        var command = new ReviseInstitution(ask.To(StreamName.Institution(id)), ask.Body.Definition(), match.Revision);
        return (await grains.GetGrain<IInstitutionGrain>(id).Execute(command)).AsShown(InstitutionAnswer.From);
    }
}
