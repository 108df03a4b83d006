using AiTalent.Api.Responses;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Partnerships;

internal static class PartnershipEndpoints
{
    public static void MapPartnerships(this IEndpointRouteBuilder api)
    {
        var partnerships = api.MapGroup("/partnerships").WithTags("Partnerships").RequireAuthorization();
        partnerships.MapPost("/", DraftAsync).WithSummary("Draft an agreement");
        var one = partnerships.MapGroup("/{id:guid}");
        one.MapPut("/", ReviseAsync).WithSummary("Change a draft; parties that have signed must sign again");
        one.MapPost("/propose", ProposeAsync).WithSummary("Propose an agreement to the parties");
        one.MapPost("/sign", SignAsync).WithSummary("Sign for a party; the last signature makes it active");
        one.MapPost("/end", EndAsync).WithSummary("End an agreement early");
        one.MapPost("/pledges", PledgeAsync).WithSummary("Pledge seats");
        one.MapPost("/allotments", AllotAsync).WithSummary("Allot seats of a pledge to a course run, which reserves them");
        one.MapPost("/allotments/{allotmentId:guid}/return", ReturnAsync)
            .WithSummary("Return the unused seats of an allotment; seats that become free later are returned too");
    }

    private static async Task<Results<CreatedResponse<PartnershipResponse>, Problem>> DraftAsync(CommandRequest<PartnershipRequest> request, IGrainFactory grains)
    {
        var id = request.NewId("partnership", request.Body.Id);
        var command = new DraftPartnership(ContextFor(request, id), id, request.Body.Definition());
        return (await Partnership(grains, id).Execute(command)).ToCreated($"/api/v1/partnerships/{id}", PartnershipResponse.From);
    }

    private static async Task<Results<OkResponse<PartnershipResponse>, Problem>> ReviseAsync(Guid id, IfMatch match, CommandRequest<PartnershipRequest> request, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new RevisePartnership(ContextFor(request, id), request.Body.Definition(), match.Revision))).ToOk(PartnershipResponse.From);

    private static async Task<Results<OkResponse<PartnershipResponse>, Problem>> ProposeAsync(Guid id, CommandRequest request, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new ProposePartnership(ContextFor(request, id)))).ToOk(PartnershipResponse.From);

    private static async Task<Results<OkResponse<PartnershipResponse>, Problem>> SignAsync(Guid id, CommandRequest<SignatureRequest> request, IGrainFactory grains)
    {
        var party = (request.Body.InstitutionId ?? request.Actor.InstitutionId).Required("institutionId");
        return (await Partnership(grains, id).Execute(new SignPartnership(ContextFor(request, id), party))).ToOk(PartnershipResponse.From);
    }

    private static async Task<Results<OkResponse<PartnershipResponse>, Problem>> EndAsync(Guid id, CommandRequest request, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new EndPartnership(ContextFor(request, id)))).ToOk(PartnershipResponse.From);

    private static async Task<Results<OkResponse<PartnershipResponse>, Problem>> PledgeAsync(Guid id, CommandRequest<PledgeRequest> request, IGrainFactory grains)
    {
        var party = (request.Body.InstitutionId ?? request.Actor.InstitutionId).Required("institutionId");
        var pledge = new MakePledge(ContextFor(request, id), request.NewId("pledge", request.Body.Id), request.Body.Kind ?? PledgeKind.Seats, request.Body.Amount.Required("amount"), party);
        return (await Partnership(grains, id).Execute(pledge)).ToOk(PartnershipResponse.From);
    }

    private static async Task<Results<OkResponse<AllotmentResponse>, Problem>> AllotAsync(Guid id, CommandRequest<AllotmentRequest> request, IGrainFactory grains)
    {
        var (body, run) = (request.Body, request.Body.CourseRunId.Required("courseRunId"));
        var command = new RequestAllotment(
            ContextFor(request, id), request.NewId("allotment", body.Id), body.PledgeId.Required("pledgeId"), run, Guid.Empty, body.Amount.Required("amount"),
            body.ReleaseAt);
        return (await Partnership(grains, id).Allot(command)).ToOk(AllotmentResponse.From);
    }

    private static async Task<Results<OkResponse<AllotmentResponse>, Problem>> ReturnAsync(Guid id, Guid allotmentId, CommandRequest<SeatReturnRequest> request, IGrainFactory grains) =>
        (await Partnership(grains, id).ReturnSeats(new RequestSeatReturn(ContextFor(request, id), allotmentId, request.Body.Reason))).ToOk(AllotmentResponse.From);

    private static CommandContext ContextFor(CommandRequest request, Guid id) => request.ContextFor(StreamName.Partnership(id));

    private static IPartnershipGrain Partnership(IGrainFactory grains, Guid id) => grains.GetGrain<IPartnershipGrain>(id);
}
