using AiTalent.Domain.Authority;
using AiTalent.EventStore;
using AiTalent.Grains.Tests.ReadModel.Fixtures;
using AiTalent.ReadModel.Paging;
using AiTalent.ReadModel.Projection;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Grains.Tests.ReadModel;

public sealed class StaffTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task It_tells_who_holds_what_where_and_who_granted_it_when(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        var campus = Staffed();
        await campus.Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var staff = host.Get<StaffQueries>();

        var by = Actor.IdOf(Campus.Numbered(0xE0));
        var first = new StaffRoleView(Campus.Account(1), Role.Registrar, Campus.Hanoi, campus.Story.Now, by);
        var national = new StaffRoleView(Campus.Account(1), Role.MinistryAnalyst, null, campus.Story.Now, by);
        Assert.Equal([first, national], await staff.OfAccountAsync(Campus.Account(1), Cancelled.Never));
        Assert.Empty(await staff.OfAccountAsync(Campus.Account(3), Cancelled.Never));
        Assert.Equal([national], (await staff.OfInstitutionAsync(null, new PageRequest(), Cancelled.Never)).Items);
        Assert.True(await staff.IsHeldByOthersAsync(Campus.Account(1), Role.Registrar, Campus.Hanoi, Cancelled.Never));
        Assert.False(await staff.IsHeldByOthersAsync(Campus.Account(1), Role.MinistryAnalyst, null, Cancelled.Never));
        Assert.False(await staff.IsHeldByOthersAsync(Campus.Account(2), Role.Registrar, Campus.Seoul, Cancelled.Never));
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task The_staff_of_an_institution_come_page_by_page(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await Staffed().Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var staff = host.Get<StaffQueries>();

        var first = await staff.OfInstitutionAsync(Campus.Hanoi, new PageRequest(1), Cancelled.Never);
        Assert.True(Cursor.TryParse(first.NextCursor, out var cursor));
        var second = await staff.OfInstitutionAsync(Campus.Hanoi, new PageRequest(1, cursor), Cancelled.Never);

        Assert.Equal([(Campus.Account(1), Role.Registrar)], first.Items.Select(item => (item.AccountId, item.Role)));
        Assert.Equal([(Campus.Account(2), Role.Registrar)], second.Items.Select(item => (item.AccountId, item.Role)));
        Assert.Null(second.NextCursor);
    }

    [Theory]
    [InlineData(StorageProvider.Sqlite)]
    [InlineData(StorageProvider.PostgreSql)]
    public async Task A_rebuild_finds_the_same_and_the_recount_agrees(StorageProvider provider)
    {
        await using var host = await ReadModelHost.OnAsync(provider, server);
        await Staffed().Story.WriteAsync(host.Log);
        await host.CatchUpAsync();
        var before = await host.Get<StaffQueries>().OfAccountAsync(Campus.Account(1), Cancelled.Never);

        await host.Get<Rebuild>().RunAsync(null, Cancelled.Never);

        Assert.Equal(before, await host.Get<StaffQueries>().OfAccountAsync(Campus.Account(1), Cancelled.Never));
        Assert.Empty((await host.VerifyAsync()).Differences);
    }

    /// <summary>Creates two registrars of Ha Noi, one of them also an analyst, and one whose role was removed.</summary>
    private static Campus Staffed()
    {
        var campus = new Campus().Founded();
        campus.Appoint(1, Role.Registrar, Campus.Hanoi);
        campus.Appoint(2, Role.Registrar, Campus.Hanoi);
        campus.Appoint(1, Role.MinistryAnalyst, null);
        campus.Appoint(3, Role.Instructor, Campus.Hanoi);
        campus.Appoint(3, Role.Instructor, Campus.Hanoi, isTaken: true);
        return campus;
    }
}
