using AiTalent.Api.Responses;
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
        one.MapPost("/reinstate", ReinstateAsync).WithSummary("Reinstate a suspended credential");
        one.MapPost("/revoke", RevokeAsync).WithSummary("Revoke a credential permanently");
        one.MapPost("/end-review", EndReviewAsync).WithSummary("End the review of a credential, which stays valid");
        one.MapPost("/review-answer", AnswerReviewAsync).WithSummary("Answer the review of one's own credential");
        one.MapPost("/reissue", ReissueAsync).WithSummary("Reissue a credential under a new number; the previous number is superseded");
    }

    private static async Task<Results<CreatedResponse<CredentialResponse>, OkResponse<CredentialResponse>, Problem>> IssueAsync(CommandRequest<CredentialRequest> request, IGrainFactory grains)
    {
        var (body, award, learner) = (request.Body, request.Body.Award(), request.Body.LearnerId.Required("learnerId"));
        var institution = (body.InstitutionId ?? request.Actor.InstitutionId).Required("institutionId");
        var id = CredentialIdentity.IdOf(learner, award);
        var command = new IssueCredential(
            ContextFor(request, id), learner, award, institution, Issuers: [], MakesEngineer: false, MissingCourses: [], body.EffectiveAt, body.OverrideReason,
            AgainReason: body.AgainReason);
        var outcome = await Credential(grains, id).Execute(command);
        if (outcome.Refusal is { } refusal)
            return new Problem(refusal);
        var response = CredentialResponse.From(outcome.Answer!, outcome.Position);
        return outcome.Repeated ? new OkResponse<CredentialResponse>(response) : new CreatedResponse<CredentialResponse>($"/api/v1/credentials/{response.Number}", response);
    }

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> SuspendAsync(Guid id, CommandRequest<ReasonRequest> request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new SuspendCredential(ContextFor(request, id), request.Body.Reason.Required("reason")))).ToOk(CredentialResponse.From);

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> ReinstateAsync(Guid id, CommandRequest request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new ReinstateCredential(ContextFor(request, id)))).ToOk(CredentialResponse.From);

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> RevokeAsync(Guid id, CommandRequest<ReasonRequest> request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new RevokeCredential(ContextFor(request, id), request.Body.Reason.Required("reason")))).ToOk(CredentialResponse.From);

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> EndReviewAsync(Guid id, CommandRequest<ReasonRequest> request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new EndReview(ContextFor(request, id), request.Body.Reason.Required("reason")))).ToOk(CredentialResponse.From);

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> AnswerReviewAsync(Guid id, CommandRequest<ReviewAnswerRequest> request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new AnswerReview(ContextFor(request, id), request.Body.Answer.Required("answer")))).ToOk(CredentialResponse.From);

    private static async Task<Results<OkResponse<CredentialResponse>, Problem>> ReissueAsync(Guid id, CommandRequest<ReasonRequest> request, IGrainFactory grains) =>
        (await Credential(grains, id).Execute(new ReissueCredential(ContextFor(request, id), request.Body.Reason.Required("reason")))).ToOk(CredentialResponse.From);

    private static CommandContext ContextFor(CommandRequest request, Guid id) => request.ContextFor(StreamName.Credential(id));

    private static ICredentialGrain Credential(IGrainFactory grains, Guid id) => grains.GetGrain<ICredentialGrain>(id);
}
