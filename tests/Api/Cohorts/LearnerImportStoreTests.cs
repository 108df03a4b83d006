using AiTalent.Application.Cohorts.Imports;
using AiTalent.Domain.Authority;
using AiTalent.Web.Cohorts;
using Xunit;

namespace AiTalent.Api.Tests.Cohorts;

public sealed class LearnerImportStoreTests
{
    private static readonly LearnerImportOptions Order = new(null, null);
    private readonly LearnerImportStore _kept = new(TimeProvider.System);
    private readonly Guid _institution = Guid.NewGuid();
    private readonly Guid _other = Guid.NewGuid();

    [Fact]
    public void Whatever_one_institution_brings_the_lists_of_another_stay()
    {
        var waiting = Keep(Registrar(), _other);

        for (var person = 0; person < 30; person++)
        {
            var registrar = Registrar();
            for (var i = 0; i < 10; i++)
                _kept.Keep(Of(registrar), _institution);
        }

        Assert.Same(waiting, _kept.Find(waiting.Id));
        Assert.Null(_kept.Keep(Of(Registrar()), _other));
    }

    [Fact]
    public void A_persons_new_list_takes_the_place_of_their_own_oldest()
    {
        var registrar = Registrar();
        var colleague = Keep(Registrar(), _institution);
        var own = Enumerable.Range(0, LearnerImportStore.MaxPerPerson + 1).Select(_ => Keep(registrar, _institution)).ToList();

        Assert.Null(_kept.Find(own[0].Id));
        Assert.All(own.Skip(1).Append(colleague), one => Assert.Same(one, _kept.Find(one.Id)));
    }

    [Fact]
    public void A_full_institution_takes_no_more_until_one_is_done()
    {
        var rosters = Enumerable.Range(0, LearnerImportStore.MaxPerInstitution).Select(_ => Keep(Registrar(), _institution)).ToList();
        Assert.Equal("too_many", _kept.Keep(Of(Registrar()), _institution)?.Code);

        Assert.True(_kept.Start(rosters[3], Order).IsStarted);
        rosters[3].Finish(new LearnerImportResults([], 1));

        Assert.Null(_kept.Keep(Of(Registrar()), _institution));
        Assert.Null(_kept.Find(rosters[3].Id));
    }

    [Fact]
    public void One_institution_has_only_so_many_at_work()
    {
        for (var i = 0; i < LearnerImportStore.MaxRunningPerInstitution; i++)
            Assert.True(_kept.Start(Keep(Registrar(), _institution), Order).IsStarted);

        Assert.Equal("too_many", _kept.Start(Keep(Registrar(), _institution), Order).Refusal?.Code);
        Assert.True(_kept.Start(Keep(Registrar(), _other), Order).IsStarted);
    }

    private static Actor Registrar() => Actor.Person(Actor.IdOf(Guid.NewGuid()), Role.Registrar, Guid.NewGuid());

    private static LearnerImport Of(Actor owner) => new(owner, Guid.NewGuid(), [], DateTimeOffset.UtcNow);

    private LearnerImport Keep(Actor owner, Guid institution)
    {
        var roster = Of(owner);
        Assert.Null(_kept.Keep(roster, institution));
        return roster;
    }
}
