using AiTalent.Contracts.Staff;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;

namespace AiTalent.Grains.Tests.Staff;

public sealed class StaffGrainTests(GrainCluster cluster) : IClassFixture<GrainCluster>
{
    private static readonly CommandContext Operator = As(Guid.CreateVersion7(), Role.Operator);
    private static readonly CommandContext Ministry = As(Guid.CreateVersion7(), Role.MinistryAdministrator);

    private readonly World _world = new(cluster.Grains);

    [Fact]
    public async Task Who_granted_what_and_when_is_in_the_log()
    {
        var university = await _world.InstitutionAsync();
        var account = Guid.CreateVersion7();

        var granted = await Staff(account).Execute(new GrantRole(Operator, account, Role.Registrar, university));
        var removed = await Staff(account).Execute(new RemoveRole(Operator, account, Role.Registrar, university));

        Assert.Equal([new StaffRole(Role.Registrar, university)], granted.Answer!.Roles);
        Assert.Empty(removed.Answer!.Roles);
        var events = await StoredAsync(account);
        Assert.Equal(["role-granted", "role-removed"], events.Select(stored => stored.Type));
        Assert.All(events, stored => Assert.Equal(Operator.Actor.Id, stored.Actor));
        Assert.Equal(new RoleGranted(account, Role.Registrar, university), EventCodec.Read(events[0].Type, events[0].Data.Span));
    }

    [Fact]
    public async Task The_kind_of_the_institution_is_what_the_log_says_whatever_the_caller_says()
    {
        var company = await _world.InstitutionAsync(InstitutionKind.Company);
        var account = Guid.CreateVersion7();

        var registrar = await Staff(account).Execute(new GrantRole(Operator, account, Role.Registrar, company, InstitutionKind.University));
        var representative = await Staff(account).Execute(new GrantRole(Operator, account, Role.CompanyRepresentative, company));

        Assert.Equal("wrong_institution_kind", registrar.Refusal!.Code);
        Assert.Equal([new StaffRole(Role.CompanyRepresentative, company)], representative.Answer!.Roles);
    }

    [Fact]
    public async Task An_unknown_institution_has_no_staff()
    {
        var account = Guid.CreateVersion7();

        var outcome = await Staff(account).Execute(new GrantRole(Operator, account, Role.Registrar, Guid.CreateVersion7()));

        Assert.Equal("unknown_institution", outcome.Refusal!.Code);
        Assert.Empty((await Staff(account).Find()).Roles);
    }

    [Fact]
    public async Task The_ministry_appoints_the_first_administrator_and_no_second()
    {
        var university = await _world.InstitutionAsync();
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var one = await Staff(first).Execute(new GrantRole(Ministry, first, Role.InstitutionAdministrator, university));
        var again = await Staff(first).Execute(new GrantRole(Ministry, first, Role.InstitutionAdministrator, university));
        var other = await Staff(second).Execute(new GrantRole(Ministry, second, Role.InstitutionAdministrator, university));
        var invited = await Staff(second).Execute(new GrantRole(As(first, Role.InstitutionAdministrator, university), second, Role.InstitutionAdministrator, university));

        Assert.Null(one.Refusal);
        Assert.True(again.Repeated);
        Assert.Equal("already_administered", other.Refusal!.Code);
        Assert.Equal([new StaffRole(Role.InstitutionAdministrator, university)], invited.Answer!.Roles);
    }

    [Fact]
    public async Task The_platform_appoints_one_operator_and_only_the_first()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());

        var one = await Staff(first).Execute(new GrantRole(new(Actor.System), first, Role.Operator));
        var other = await Staff(second).Execute(new GrantRole(new(Actor.System), second, Role.Operator));

        Assert.Null(one.Refusal);
        Assert.Equal("already_administered", other.Refusal!.Code);
    }

    [Fact]
    public async Task A_grant_under_the_same_command_id_has_no_second_effect()
    {
        var university = await _world.InstitutionAsync();
        var account = Guid.CreateVersion7();
        var grant = new GrantRole(Operator with { CommandId = Guid.CreateVersion7() }, account, Role.Instructor, university);

        var first = await Staff(account).Execute(grant);
        var second = await Staff(account).Execute(grant);

        Assert.Equal(first.Position, second.Position);
        Assert.True(second.Repeated);
        Assert.Single(await StoredAsync(account));
    }

    private IStaffGrain Staff(Guid account) => cluster.Grains.GetGrain<IStaffGrain>(account);

    private async Task<List<StoredEvent>> StoredAsync(Guid account)
    {
        var events = new List<StoredEvent>();
        await foreach (var stored in cluster.Store.ReadStreamAsync(StreamName.Staff(account), 0, TestContext.Current.CancellationToken))
            events.Add(stored);
        return events;
    }

    private static CommandContext As(Guid account, Role role, Guid? institution = null) => new(Actor.Person(Actor.IdOf(account), role, institution));
}
