using AiTalent.Api.Authority;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Api.Privacy.Erasure;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
using AiTalent.Api.Responses;
using AiTalent.Application.People;
using AiTalent.Contracts.Learners;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Learners;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Learners;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AiTalent.Api.Learners;

internal static class LearnerEndpoints
{
    public static void MapLearners(this IEndpointRouteBuilder api)
    {
        var learners = api.MapGroup("/learners").WithTags("Learners").RequireAuthorization();
        learners.MapGet("/", ListAsync).WithSummary("Learners without their names, in the order of their registration")
            .WithQuery("institutionId", "Of this institution.", "uuid").WithQuery("country", "VN or KR.").WithQuery("province", "The statistics office's code.").WithMinPosition();
        learners.MapGet("/{id:guid}", FindAsync).WithSummary("One learner").WithMinPosition();
        learners.MapPost("/", RegisterAsync).WithSummary("Register a learner");
        learners.MapDelete("/{id:guid}/person", EraseAsync).WithSummary("Erase personal data permanently; enrolments stay under the ID, and no total changes");
    }

    private static async Task<Results<OkResponse<ListResponse<LearnerResponse>>, Problem>> ListAsync(
        Caller caller, ListRequest asked, LearnerQueries learners, CancellationToken cancellationToken)
    {
        var institution = asked.Query.Id("institutionId") ?? caller.Actor.InstitutionId;
        if (ReadPolicy.CheckPersons(caller.Actor, institution) is { } refusal)
            return new Problem(refusal);
        var filter = new LearnerFilter(institution, asked.Query.Text("country", 2), asked.Query.Text("province", 2));
        return new OkResponse<ListResponse<LearnerResponse>>(ListResponse<LearnerResponse>.From(await learners.ListAsync(filter, asked.Page, cancellationToken), LearnerResponse.From));
    }

    private static async Task<Results<OkResponse<LearnerResponse>, Problem>> FindAsync(
        Guid id, Caller caller, LearnerQueries learners, PersonReader people, CancellationToken cancellationToken)
    {
        if (await learners.FindAsync(id, cancellationToken) is not { } learner)
            return new Problem("not_found");
        if (ReadPolicy.CheckLearner(caller.Actor, id, learner.Profile.InstitutionId) is { } refusal)
            return new Problem(refusal);
        var person = await people.ReadAsync(caller.Actor, id, AccessReason.LearnerRecord, cancellationToken);
        return new OkResponse<LearnerResponse>(LearnerResponse.From(learner) with { Person = person });
    }

    private static async Task<Results<CreatedResponse<LearnerResponse>, Problem>> RegisterAsync(CommandRequest<LearnerRequest> request, IGrainFactory grains, TimeProvider time)
    {
        var id = request.NewId("learner", request.Body.Id);
        var profile = request.Body.Profile(NationalDay.Of(time.GetUtcNow()));
        var command = new RegisterLearner(request.ContextFor(StreamName.Learner(id)), id, profile);
        return (await grains.GetGrain<ILearnerGrain>(id).Register(command, request.Body.Person())).ToCreated($"/api/v1/learners/{id}", LearnerResponse.From);
    }

    /// <summary>
    /// Erases a learner on behalf of the responsible staff. People erase themselves on their own page, which requires the password.
    /// </summary>
    private static async Task<Results<OkResponse<LearnerResponse>, Problem>> EraseAsync(Guid id, CommandRequest request, PersonErasure erasure, CancellationToken cancellationToken) =>
        request.Actor.LearnerId is not null
            ? new Problem("password_wanted")
            : (await erasure.EraseAsync(request.ContextFor(StreamName.Learner(id)), id, cancellationToken)).ToOk(LearnerResponse.From);
}
