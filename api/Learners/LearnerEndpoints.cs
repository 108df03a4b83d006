using AiTalent.Api.Answers;
using AiTalent.Api.Authority;
using AiTalent.Api.Privacy.Accesses;
using AiTalent.Api.Privacy.Erasure;
using AiTalent.Api.Problems;
using AiTalent.Api.Requests;
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
        learners.MapDelete("/{id:guid}/person", EraseAsync).WithSummary("Erase what is known of the person for good; enrolments stay under the id, and no total moves");
    }

    private static async Task<Results<Shown<ListAnswer<LearnerAnswer>>, Problem>> ListAsync(
        Caller caller, Listed asked, LearnerQueries learners, CancellationToken cancellationToken)
    {
        var institution = asked.Query.Id("institutionId") ?? caller.Actor.InstitutionId;
        if (Reading.OfPersons(caller.Actor, institution) is { } refusal)
            return new Problem(refusal);
        var filter = new LearnerFilter(institution, asked.Query.Text("country", 2), asked.Query.Text("province", 2));
        return new Shown<ListAnswer<LearnerAnswer>>(ListAnswer<LearnerAnswer>.From(await learners.ListAsync(filter, asked.Page, cancellationToken), LearnerAnswer.From));
    }

    private static async Task<Results<Shown<LearnerAnswer>, Problem>> FindAsync(
        Guid id, Caller caller, LearnerQueries learners, PersonReader people, CancellationToken cancellationToken)
    {
        if (await learners.FindAsync(id, cancellationToken) is not { } learner)
            return new Problem("not_found");
        if (Reading.OfLearner(caller.Actor, id, learner.Profile.InstitutionId) is { } refusal)
            return new Problem(refusal);
        var person = await people.ReadAsync(caller.Actor, id, AccessReason.LearnerRecord, cancellationToken);
        return new Shown<LearnerAnswer>(LearnerAnswer.From(learner) with { Person = person });
    }

    private static async Task<Results<Made<LearnerAnswer>, Problem>> RegisterAsync(Ask<LearnerBody> ask, IGrainFactory grains, TimeProvider time)
    {
        var id = ask.NewId("learner", ask.Body.Id);
        var profile = ask.Body.Profile(NationalDay.Of(time.GetUtcNow()));
        var command = new RegisterLearner(ask.To(StreamName.Learner(id)), id, profile);
        return (await grains.GetGrain<ILearnerGrain>(id).Register(command, ask.Body.Person())).AsMade($"/api/v1/learners/{id}", LearnerAnswer.From);
    }

    /// <summary>For who looks after the learner; persons erase themselves on their page, which asks for the password.</summary>
    private static async Task<Results<Shown<LearnerAnswer>, Problem>> EraseAsync(Guid id, Ask ask, PersonErasure erasure, CancellationToken cancellationToken) =>
        ask.Actor.LearnerId is not null
            ? new Problem("password_wanted")
            : (await erasure.EraseAsync(ask.To(StreamName.Learner(id)), id, cancellationToken)).AsShown(LearnerAnswer.From);
}
