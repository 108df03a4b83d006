using AiTalent.Api.Answers;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Contracts.Credentials;
using AiTalent.Domain.Credentials;
using AiTalent.Domain.Decisions;
using AiTalent.EventStore.Events;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Credentials;

internal static class CredentialEndpoints
{
    public static void MapCredentials(this IEndpointRouteBuilder api)
    {
        var credentials = api.MapGroup("/credentials").WithTags("Credentials").RequireAuthorization();
        credentials.MapPost("/", IssueAsync).WithSummary("Issue a credential; issuing it again gives the same one");
        var one = credentials.MapGroup("/{id:guid}");
        one.MapPost("/suspend", SuspendAsync).WithSummary("Suspend a credential");
        one.MapPost("/reinstate", ReinstateAsync).WithSummary("Take a suspension back");
        one.MapPost("/revoke", RevokeAsync).WithSummary("Revoke a credential for good");
        one.MapPost("/end-review", EndReviewAsync).WithSummary("End the review of a credential, which stays valid");
        one.MapPost("/review-answer", AnswerReviewAsync).WithSummary("Answer the review of one's own credential");
        one.MapPost("/reissue", ReissueAsync).WithSummary("A new paper with a new number; the one before is superseded");
    }

    private static async Task<Results<Made<CredentialAnswer>, Shown<CredentialAnswer>, Problem>> IssueAsync(Ask<CredentialBody> ask, IGrainFactory grains)
    {
        var (body, award, learner) = (ask.Body, ask.Body.Award(), ask.Body.LearnerId.Required("learnerId"));
        var institution = (body.InstitutionId ?? ask.Actor.InstitutionId).Required("institutionId");
        var id = CredentialIdentity.IdOf(learner, award);
        var command = new IssueCredential(
            To(ask, id), learner, award, institution, Issuers: [], MakesEngineer: false, MissingCourses: [], body.EffectiveAt, body.OverrideReason,
            AgainReason: body.AgainReason);
        var outcome = await Credential(grains, id).Execute(command);
        if (outcome.Refusal is { } refusal)
            return new Problem(refusal);
        var told = CredentialAnswer.From(outcome.Answer!, outcome.Position);
        return outcome.Repeated ? new Shown<CredentialAnswer>(told) : new Made<CredentialAnswer>($"/api/v1/credentials/{told.Number}", told);
    }

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> SuspendAsync(Guid id, Ask<ReasonBody> ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new SuspendCredential(To(ask, id), ask.Body.Reason.Required("reason")))).AsShown(CredentialAnswer.From);

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> ReinstateAsync(Guid id, Ask ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new ReinstateCredential(To(ask, id)))).AsShown(CredentialAnswer.From);

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> RevokeAsync(Guid id, Ask<ReasonBody> ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new RevokeCredential(To(ask, id), ask.Body.Reason.Required("reason")))).AsShown(CredentialAnswer.From);

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> EndReviewAsync(Guid id, Ask<ReasonBody> ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new EndReview(To(ask, id), ask.Body.Reason.Required("reason")))).AsShown(CredentialAnswer.From);

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> AnswerReviewAsync(Guid id, Ask<ReviewAnswerBody> ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new AnswerReview(To(ask, id), ask.Body.Answer.Required("answer")))).AsShown(CredentialAnswer.From);

    private static async Task<Results<Shown<CredentialAnswer>, Problem>> ReissueAsync(Guid id, Ask<ReasonBody> ask, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new ReissueCredential(To(ask, id), ask.Body.Reason.Required("reason")))).AsShown(CredentialAnswer.From);

    private static CommandContext To(Ask ask, Guid id) => ask.To(StreamName.Credential(id));

    private static ICredentialGrain Credential(IGrainFactory grains, Guid id) => grains.GetGrain<ICredentialGrain>(id);
}
