using AiTalent.Domain.Decisions;
using AiTalent.Domain.Authority;
using AiTalent.Contracts.Partnerships;
using AiTalent.Domain.CourseRuns;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Partnerships;
using Xunit;

namespace AiTalent.Grains.Tests.Partnerships;

public sealed class AllotmentTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task Sixty_four_allotments_at_once_never_exceed_the_pledge()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 100);
        var run = await _world.CourseRunAsync(capacity: 1_000, institution: university);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => partnership.Allot(
            new RequestAllotment(World.Program, Guid.CreateVersion7(), pledge, run, university, 7))));

        Assert.Equal(14, outcomes.Count(outcome => outcome.Answer?.Status == AllotmentStatus.Confirmed));
        Assert.All(outcomes.Where(outcome => outcome.Answer is null), outcome => Assert.Equal("pledge_exhausted", outcome.Refusal!.Code));
        Assert.Equal(98, (await _world.Run(run).Find())!.Reserved);
    }

    [Fact]
    public async Task An_allotment_that_the_run_has_no_seats_for_goes_back_to_the_pledge()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 100);
        var run = await _world.CourseRunAsync(capacity: 5, institution: university);

        var outcome = await partnership.Allot(new RequestAllotment(World.Program, Guid.CreateVersion7(), pledge, run, university, 6));

        Assert.Equal("not_enough_seats", outcome.Refusal!.Code);
        Assert.Equal(AllotmentStatus.Returned, Assert.Single((await partnership.Find())!.Allotments).Status);
        Assert.Equal(0, (await _world.Run(run).Find())!.Reserved);
    }

    [Fact]
    public async Task A_sponsored_learner_takes_a_seat_of_the_block_and_an_open_one_cannot()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 1);
        var run = await _world.CourseRunAsync(capacity: 1, institution: university);
        await partnership.Allot(new RequestAllotment(World.Program, Guid.CreateVersion7(), pledge, run, university, 1));
        var learners = await _world.LearnersAsync(2);

        var open = await _world.Run(run).Enrol(new Enrol(World.Program, learners[0]));
        var sponsored = await _world.Run(run).Enrol(new Enrol(World.Program, learners[1], PartnershipId: partnership.GetPrimaryKey()));

        Assert.Equal(EnrolmentStatus.Waitlisted, open.Answer!.Status);
        Assert.Equal(EnrolmentStatus.Enrolled, sponsored.Answer!.Status);
    }

    [Fact]
    public async Task The_end_of_an_agreement_returns_unused_seats_and_serves_the_open_line()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 5);
        var run = await _world.CourseRunAsync(capacity: 5, institution: university);
        await partnership.Allot(new RequestAllotment(World.Program, Guid.CreateVersion7(), pledge, run, university, 5));
        var learners = await _world.LearnersAsync(3);
        await _world.Run(run).Enrol(new Enrol(World.Program, learners[0], PartnershipId: partnership.GetPrimaryKey()));
        await _world.Run(run).Enrol(new Enrol(World.Program, learners[1]));

        var ended = await partnership.Execute(new EndPartnership(World.Program));

        Assert.Equal(4, Assert.Single(ended.Answer!.Allotments).Returned);
        Assert.Equal(1, (await _world.Run(run).Find())!.Reserved);
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(run).FindEnrolment(learners[0]))!.Status);
        Assert.Equal(EnrolmentStatus.Enrolled, (await _world.Run(run).FindEnrolment(learners[1]))!.Status);
        Assert.Equal("no_allotment", (await _world.Run(run).Enrol(new Enrol(World.Program, learners[2], PartnershipId: partnership.GetPrimaryKey()))).Refusal!.Code);
    }

    [Fact]
    public async Task A_return_that_was_interrupted_after_the_run_s_step_reaches_the_pledge()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 5);
        var run = await _world.CourseRunAsync(capacity: 5, institution: university);
        var allotment = Guid.CreateVersion7();
        await partnership.Allot(new RequestAllotment(World.Program, allotment, pledge, run, university, 5));

        await _world.Run(run).ReturnBlockSeats(new ReturnBlockSeats(new CommandContext(Actor.System), allotment));

        await World.UntilAsync(async () => (await partnership.Find())!.Allotments[0].Returned == 5);
    }

    [Fact]
    public async Task Nothing_is_allotted_to_a_run_that_can_no_longer_be_entered()
    {
        var (partnership, university, pledge) = await ActivePartnership(pledged: 5);
        var run = await _world.CourseRunAsync(capacity: 5, institution: university);
        await _world.CloseEntryAsync(run);

        var outcome = await partnership.Allot(new RequestAllotment(World.Program, Guid.CreateVersion7(), pledge, run, university, 5));

        Assert.Equal("entry_closed", outcome.Refusal!.Code);
    }

    private async Task<(IPartnershipGrain Partnership, Guid University, Guid Pledge)> ActivePartnership(int pledged)
    {
        var university = await _world.InstitutionAsync();
        var company = await _world.InstitutionAsync(InstitutionKind.Company);
        var id = Guid.CreateVersion7();
        var pledge = Guid.CreateVersion7();
        var partnership = cluster.Grains.GetGrain<IPartnershipGrain>(id);
        PartnershipCommand[] commands =
        [
            new DraftPartnership(World.Program, id, new PartnershipDefinition(new(En: "Seats"), [university, company], new DateOnly(2026, 1, 1))),
            new ProposePartnership(World.Program),
            new SignPartnership(World.Program, university),
            new SignPartnership(World.Program, company),
            new MakePledge(World.Program, pledge, PledgeKind.Seats, pledged, company),
        ];
        foreach (var command in commands)
            Assert.Null((await partnership.Execute(command)).Refusal);
        return (partnership, university, pledge);
    }
}
