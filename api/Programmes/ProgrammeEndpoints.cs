using AiTalent.Api.Answers;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
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
            .WithWords<ProgrammeKind>("kind", "Of this kind.").WithQuery("institutionId", "Owned by this institution.", "uuid").WithMinPosition();
        programmes.MapGet("/{id:guid}", FindAsync).WithSummary("One programme with its accreditation").WithMinPosition();
        programmes.MapPost("/", CreateAsync).RequireAuthorization().WithSummary("Create a programme");
        programmes.MapPut("/{id:guid}", ReviseAsync).RequireAuthorization().WithSummary("Change a programme; other required courses of a recognised one wait for the ministry");
        programmes.MapPut("/{id:guid}/accreditation", AccreditAsync).RequireAuthorization().WithSummary("Accredit a programme, suspend or withdraw it");
        var proposal = programmes.MapGroup("/{id:guid}/proposed-courses").RequireAuthorization();
        proposal.MapPost("/accept", AcceptAsync).WithSummary("Put the proposed courses of a recognised programme into force");
        proposal.MapPost("/reject", RejectAsync).WithSummary("Leave the required courses of a recognised programme as they are");
    }

    private static async Task<Shown<ListAnswer<ProgrammeAnswer>>> ListAsync(Listed asked, ProgrammeQueries programmes, CancellationToken cancellationToken)
    {
        var filter = new ProgrammeFilter(asked.Q, asked.Query.Id("institutionId"), asked.Query.Word<ProgrammeKind>("kind"), asked.Language);
        return new(ListAnswer<ProgrammeAnswer>.From(await programmes.ListAsync(filter, asked.Page, cancellationToken), ProgrammeAnswer.From));
    }

    private static async Task<Results<Shown<ProgrammeAnswer>, Problem>> FindAsync(Guid id, ProgrammeQueries programmes, CancellationToken cancellationToken) =>
        (await programmes.FindAsync(id, cancellationToken)).OrNotFound(ProgrammeAnswer.From);

    private static async Task<Results<Made<ProgrammeAnswer>, Problem>> CreateAsync(Ask<ProgrammeBody> ask, IGrainFactory grains)
    {
        var id = ask.NewId("programme", ask.Body.Id);
        var command = new CreateProgramme(ask.To(StreamName.Programme(id)), id, ask.Body.Definition());
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).AsMade($"/api/v1/programmes/{id}", ProgrammeAnswer.From);
    }

    private static async Task<Results<Shown<ProgrammeAnswer>, Problem>> ReviseAsync(Guid id, IfMatch match, Ask<ProgrammeBody> ask, IGrainFactory grains)
    {
        var command = new ReviseProgramme(ask.To(StreamName.Programme(id)), ask.Body.Definition(), match.Revision);
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).AsShown(ProgrammeAnswer.From);
    }

    private static async Task<Results<Shown<ProgrammeAnswer>, Problem>> AccreditAsync(Guid id, Ask<AccreditationBody> ask, IGrainFactory grains)
    {
        var command = new SetAccreditation(ask.To(StreamName.Programme(id)), ask.Body.Status.Required("status"), ask.Body.From);
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).AsShown(ProgrammeAnswer.From);
    }

    private static async Task<Results<Shown<ProgrammeAnswer>, Problem>> AcceptAsync(Guid id, Ask<ProposalBody> ask, IGrainFactory grains)
    {
        var command = new AcceptProposedCourses(ask.To(StreamName.Programme(id)), ask.Body.Revision.Required("revision"));
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).AsShown(ProgrammeAnswer.From);
    }

    private static async Task<Results<Shown<ProgrammeAnswer>, Problem>> RejectAsync(Guid id, Ask<RejectionBody> ask, IGrainFactory grains)
    {
        var command = new RejectProposedCourses(ask.To(StreamName.Programme(id)), ask.Body.Revision.Required("revision"), ask.Body.Reason.Required("reason"));
        return (await grains.GetGrain<IProgrammeGrain>(id).Execute(command)).AsShown(ProgrammeAnswer.From);
    }
}
