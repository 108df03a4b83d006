using AiTalent.Api.Answers;
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
        partnerships.MapPost("/", DraftAsync).WithSummary("Draft a partnership");
        var one = partnerships.MapGroup("/{id:guid}");
        one.MapPut("/", ReviseAsync).WithSummary("Change a draft; who has signed must sign again");
        one.MapPost("/propose", ProposeAsync).WithSummary("Propose it to the parties");
        one.MapPost("/sign", SignAsync).WithSummary("Sign for a party; the last signature makes it active");
        one.MapPost("/end", EndAsync).WithSummary("End it before its time");
        one.MapPost("/pledges", PledgeAsync).WithSummary("Pledge seats");
        one.MapPost("/allotments", AllotAsync).WithSummary("Give a part of a pledge to a course run, which sets the seats aside");
        one.MapPost("/allotments/{allotmentId:guid}/return", ReturnAsync)
            .WithSummary("Return the seats of an allotment that nobody took; seats that become free later follow");
    }

    private static async Task<Results<Made<PartnershipAnswer>, Problem>> DraftAsync(Ask<PartnershipBody> ask, IGrainFactory grains)
    {
        var id = ask.NewId("partnership", ask.Body.Id);
        var command = new DraftPartnership(To(ask, id), id, ask.Body.Definition());
        return (await Partnership(grains, id).Execute(command)).AsMade($"/api/v1/partnerships/{id}", PartnershipAnswer.From);
    }

    private static async Task<Results<Shown<PartnershipAnswer>, Problem>> ReviseAsync(Guid id, IfMatch match, Ask<PartnershipBody> ask, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new RevisePartnership(To(ask, id), ask.Body.Definition(), match.Revision))).AsShown(PartnershipAnswer.From);

    private static async Task<Results<Shown<PartnershipAnswer>, Problem>> ProposeAsync(Guid id, Ask ask, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new ProposePartnership(To(ask, id)))).AsShown(PartnershipAnswer.From);

    private static async Task<Results<Shown<PartnershipAnswer>, Problem>> SignAsync(Guid id, Ask<SignatureBody> ask, IGrainFactory grains)
    {
        var party = (ask.Body.InstitutionId ?? ask.Actor.InstitutionId).Required("institutionId");
        return (await Partnership(grains, id).Execute(new SignPartnership(To(ask, id), party))).AsShown(PartnershipAnswer.From);
    }

    private static async Task<Results<Shown<PartnershipAnswer>, Problem>> EndAsync(Guid id, Ask ask, IGrainFactory grains) =>
        (await Partnership(grains, id).Execute(new EndPartnership(To(ask, id)))).AsShown(PartnershipAnswer.From);

    private static async Task<Results<Shown<PartnershipAnswer>, Problem>> PledgeAsync(Guid id, Ask<PledgeBody> ask, IGrainFactory grains)
    {
        var party = (ask.Body.InstitutionId ?? ask.Actor.InstitutionId).Required("institutionId");
        var pledge = new MakePledge(To(ask, id), ask.NewId("pledge", ask.Body.Id), ask.Body.Kind ?? PledgeKind.Seats, ask.Body.Amount.Required("amount"), party);
        return (await Partnership(grains, id).Execute(pledge)).AsShown(PartnershipAnswer.From);
    }

    private static async Task<Results<Shown<AllotmentAnswer>, Problem>> AllotAsync(Guid id, Ask<AllotmentBody> ask, IGrainFactory grains)
    {
        var (body, run) = (ask.Body, ask.Body.CourseRunId.Required("courseRunId"));
        var request = new RequestAllotment(
            To(ask, id), ask.NewId("allotment", body.Id), body.PledgeId.Required("pledgeId"), run, Guid.Empty, body.Amount.Required("amount"),
            body.ReleaseAt);
        return (await Partnership(grains, id).Allot(request)).AsShown(AllotmentAnswer.From);
    }

    private static async Task<Results<Shown<AllotmentAnswer>, Problem>> ReturnAsync(Guid id, Guid allotmentId, Ask<SeatReturnBody> ask, IGrainFactory grains) =>
        (await Partnership(grains, id).ReturnSeats(new RequestSeatReturn(To(ask, id), allotmentId, ask.Body.Reason))).AsShown(AllotmentAnswer.From);

    private static CommandContext To(Ask ask, Guid id) => ask.To(StreamName.Partnership(id));

    private static IPartnershipGrain Partnership(IGrainFactory grains, Guid id) => grains.GetGrain<IPartnershipGrain>(id);
}
