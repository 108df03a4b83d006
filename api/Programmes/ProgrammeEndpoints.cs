using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Responses;
using AiTalent.Application.Localization;
using AiTalent.Contracts.Programmes;
using AiTalent.Domain.Programmes;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Programmes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Programmes;

internal static class ProgrammeEndpoints
{
    public static void MapProgrammes(this IEndpointRouteBuilder api)
    {
        var programmes = api.MapGroup("/programmes").WithTags("Programmes");
        programmes.MapGet("/", ListAsync).WithSummary("Programmes that lead to a credential")
            .WithEnum<ProgrammeKind>("kind", "Of this kind.").WithQuery("institutionId", "Owned by this institution.", "uuid").WithMinPosition();
        programmes.MapGet("/{id:guid}", FindAsync).WithSummary("One programme with its accreditation").WithMinPosition();
        programmes.MapPost("/", CreateAsync).RequireAuthorization().WithSummary("Create a programme");
        programmes.MapPut("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change a programme; other required courses of a recognised one wait for the ministry");
        programmes.MapPut("/{id:guid}/accreditation", AccreditAsync).RequireAuthorization().WithSummary("Recognise a programme, suspend or withdraw its recognition");
        var proposal = programmes.MapGroup("/{id:guid}/proposed-courses").RequireAuthorization();
        proposal.MapPost("/accept", AcceptAsync).WithSummary("Accept the proposed courses of a recognised programme");
        proposal.MapPost("/reject", RejectAsync).WithSummary("Reject the proposed courses of a recognised programme");
    }

    private static async Task<OkResponse<ListResponse<ProgrammeResponse>>> ListAsync(ListRequest asked, ProgrammeQueries programmes, CancellationToken cancellationToken)
    {
        var filter = new ProgrammeFilter(asked.Q, asked.Query.Id("institutionId"), asked.Query.Word<ProgrammeKind>("kind"), asked.Language);
        return new(ListResponse<ProgrammeResponse>.From(await programmes.ListAsync(filter, asked.Page, cancellationToken), ProgrammeResponse.From));
    }

    private static async Task<Results<OkResponse<ProgrammeResponse>, Problem>> FindAsync(Guid id, ProgrammeQueries programmes, CancellationToken cancellationToken) =>
        (await programmes.FindAsync(id, cancellationToken)).ToOkOrNotFound(ProgrammeResponse.From);

    private static async Task<Results<CreatedResponse<ProgrammeResponse>, Problem>> CreateAsync(CommandRequest<ProgrammeRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("programme", request.Body.Id);
        var command = new CreateProgramme(request.ContextFor(StreamName.Programme(id)), id, request.Body.Definition());
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).ToCreated($"/api/v1/programmes/{id}", ProgrammeResponse.From);
    }

    private static async Task<Results<OkResponse<ProgrammeResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<ProgrammeRequest> request, IGrainFactory grains)
    {
        var command = new ReviseProgramme(request.ContextFor(StreamName.Programme(id)), request.Body.Definition(), match.Revision);
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).ToOk(ProgrammeResponse.From);
    }

    private static async Task<Results<OkResponse<ProgrammeResponse>, Problem>> AccreditAsync(Guid id, CommandRequest<AccreditationRequest> request, IGrainFactory grains)
    {
        var command = new SetAccreditation(request.ContextFor(StreamName.Programme(id)), request.Body.Status.Required("status"), request.Body.From);
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).ToOk(ProgrammeResponse.From);
    }

    private static async Task<Results<OkResponse<ProgrammeResponse>, Problem>> AcceptAsync(Guid id, CommandRequest<ProposalRequest> request, IGrainFactory grains)
    {
        var command = new AcceptProposedCourses(request.ContextFor(StreamName.Programme(id)), request.Body.Revision.Required("revision"));
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).ToOk(ProgrammeResponse.From);
    }

    private static async Task<Results<OkResponse<ProgrammeResponse>, Problem>> RejectAsync(Guid id, CommandRequest<ProposalRejectionRequest> request, IGrainFactory grains)
    {
        var command = new RejectProposedCourses(request.ContextFor(StreamName.Programme(id)), request.Body.Revision.Required("revision"), request.Body.Reason.Required("reason"));
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).ToOk(ProgrammeResponse.From);
    }
}
