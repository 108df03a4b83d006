using System.Collections.Concurrent;
using AiTalent.Domain.CourseRuns;
using AiTalent.EventStore.Events;
using Xunit;

namespace AiTalent.Api.Tests.Enrolments;

/// <summary>Sends many concurrent requests for few seats on every path, then checks the responses against the log.</summary>
public sealed class OversellRaceTests(RunningApi running)
{
    private const int Seats = 20;
    private const int Learners = 500;
    private const int AtOnce = 64;

    private readonly ApiClient _api = running.National;
    private readonly World _world = new(running.National);
    private readonly ConcurrentBag<EnrolmentReply> _told = [];

    [Fact]
    public async Task No_seat_is_sold_twice_and_every_answer_is_true_in_the_log()
    {
        var run = await _world.RunAsync(Seats);
        var learners = await _world.LearnersAsync(Learners);
        var random = new Random(20251029);
        var deeds = learners.Select(learner => (Learner: learner, Deed: random.Next(10), Key: Guid.NewGuid())).ToArray();

        await Parallel.ForEachAsync(
            deeds, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (deed, _) => await DoAsync(run, deed.Learner, deed.Deed, deed.Key));

        await CheckAsync(run);
    }

    private async Task DoAsync(Guid run, Guid learner, int deed, Guid key)
    {
        switch (deed)
        {
            case 0:
                await RepeatAsync(run, learner, key);
                break;
            case 1:
                await ComeAndGoAsync(run, learner);
                break;
            case 2:
                await ChangeCapacityAsync(run);
                Tell(await _world.EnrolAsync(run, learner));
                break;
            case 3:
                Tell(await _api.PostAsync($"/course-runs/{run}/enrolments/batch", new { learnerIds = new[] { learner } }, key));
                break;
            default:
                Tell(await _world.EnrolAsync(run, learner));
                break;
        }
    }

    private async Task RepeatAsync(Guid run, Guid learner, Guid key)
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _world.EnrolAsync(run, learner, key)));
        Assert.Single(answers.Select(answer => (answer.String("status"), answer.Number("attempt"))).Distinct());
        Assert.Single(answers, answer => answer.Status == 201);
        Tell(answers.Single(answer => answer.Status == 201));
    }

    private async Task ComeAndGoAsync(Guid run, Guid learner)
    {
        Tell(await _world.EnrolAsync(run, learner));
        Tell(await _world.WithdrawAsync(run, learner));
        Tell(await _world.EnrolAsync(run, learner));
        Tell(await _world.WithdrawAsync(run, learner));
    }

    private async Task ChangeCapacityAsync(Guid run)
    {
        var capacity = Seats + Random.Shared.Next(-3, 4);
        var changed = await _api.PatchAsync($"/course-runs/{run}", new { capacity }, "*");
        Assert.Contains(changed.Status, (int[])[200, 409, 412]);
    }

    private void Tell(Answer answer)
    {
        Assert.Contains(answer.Status, (int[])[200, 201]);
        var rows = answer.Body.TryGetProperty("results", out var results) ? results.EnumerateArray().ToArray() : [answer.Body];
        foreach (var row in rows)
            _told.Add(new EnrolmentReply(row.GetProperty("position").GetInt64(), row.GetProperty("learnerId").GetGuid(), row.GetProperty("status").GetString()!, row.GetProperty("attempt").GetInt32()));
    }

    private async Task CheckAsync(Guid run)
    {
        var state = CourseRun.Initial();
        var line = new List<Guid>();
        var told = new Queue<EnrolmentReply>(_told.OrderBy(answer => answer.Position));
        await foreach (var stored in running.Store.ReadStreamAsync(StreamName.CourseRun(run), 0, TestContext.Current.CancellationToken))
        {
            CheckTold(state, told, before: stored.Position);
            var @event = (CourseRunEvent)EventCodec.Read(stored.Type, stored.Data.Span);
            state = CourseRun.Evolve(state, @event);
            FollowLine(line, @event);
            Assert.True(state.Taken <= state.Capacity, $"{state.Taken} of {state.Capacity} seats are taken at position {stored.Position}.");
        }

        CheckTold(state, told, before: long.MaxValue);
        Assert.Empty(told);
        Assert.Empty(state.BrokenInvariants(DateTimeOffset.MinValue));
    }

    private static void CheckTold(CourseRun state, Queue<EnrolmentReply> told, long before)
    {
        while (told.TryPeek(out var next) && next.Position < before)
        {
            told.Dequeue();
            var place = state.Find(next.LearnerId);
            Assert.NotNull(place);
            Assert.Equal((next.Status, next.Attempt), (place.Status.ToString().ToLowerInvariant(), place.Attempt));
        }
    }

    /// <summary>Checks that the promoted learner was first on the waitlist.</summary>
    private static void FollowLine(List<Guid> line, CourseRunEvent @event)
    {
        switch (@event)
        {
            case LearnerWaitlisted e:
                line.Add(e.LearnerId);
                Assert.Equal(line.Count, e.Position);
                break;
            case LearnerPromoted e:
                Assert.Equal(line[0], e.LearnerId);
                line.RemoveAt(0);
                break;
            case EnrolmentWithdrawn e:
                line.Remove(e.LearnerId);
                break;
        }
    }

    private sealed record EnrolmentReply(long Position, Guid LearnerId, string Status, int Attempt);
}
