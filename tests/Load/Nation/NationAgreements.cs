using AiTalent.Domain.Languages;
using AiTalent.Domain.Partnerships;
using AiTalent.EventStore.Events;

namespace AiTalent.Load.Nation;

/// <summary>Represents seats of a pledge that a run reserves.</summary>
internal sealed record NationBlock(Guid AllotmentId, Guid PartnershipId, int Seats);

/// <summary>
/// Creates partnerships between companies and universities: pledged seats, and allotments in runs of several terms; a few are still under
/// negotiation.
/// </summary>
internal sealed class NationAgreements
{
    private const int OfCompany = 2;
    private const int Pledged = 120;
    private static readonly int[] Terms = [2, 5, 8, 10];

    private readonly List<Agreement> _agreements = [];
    private readonly Dictionary<Guid, List<NationBlock>> _blocks = [];
    private readonly NationCalendar _calendar;

    public NationAgreements(NationCatalogue catalogue, NationRuns runs, NationCalendar calendar, NationLog log)
    {
        _calendar = calendar;
        var byUniversity = runs.All.Where(run => run.Audience == NationAudience.FirstCourse && Terms.Contains(run.Term)).ToLookup(run => run.University.Number);
        foreach (var company in catalogue.Companies)
        {
            for (var i = 0; i < OfCompany; i++)
            {
                var number = (company.Number * OfCompany) + i;
                var university = catalogue.Universities[number * 7 % catalogue.Universities.Count];
                var id = NationIds.Of(NationKind.Partnership, number);
                _agreements.Add(new Agreement(
                    number, company, university, new DecidedStream<Partnership, PartnershipCommand, PartnershipEvent>(StreamName.Partnership(id), log),
                    IsDraft(number) ? [] : [.. byUniversity[university.Number].Where(run => run.Part == i).Select((run, enrolment) => Block(number, id, run, enrolment))]));
            }
        }
    }

    public IReadOnlyList<NationBlock> In(NationRun run) => _blocks.TryGetValue(run.Id, out var blocks) ? blocks : [];

    /// <summary>Creates everything up to the requests to the runs for seats.</summary>
    public async Task MakeAsync(CancellationToken cancellationToken)
    {
        foreach (var (number, company, university, stream, blocks) in _agreements)
        {
            var (id, pledge) = (NationIds.Of(NationKind.Partnership, number), NationIds.Of(NationKind.Pledge, number));
            var name = new LocalizedText(En: $"{company.Name.En} and {university.Name.En}");
            await stream.TellAsync(new DraftPartnership(NationActors.Program, id, new PartnershipDefinition(name, [company.Id, university.Id], _calendar.StartOf(0))), cancellationToken);
            await stream.TellAsync(new MakePledge(NationActors.Program, pledge, PledgeKind.Seats, Pledged + (number % 7 * 10), company.Id), cancellationToken);
            if (IsDraft(number))
                continue;
            await stream.TellAsync(new ProposePartnership(NationActors.Program), cancellationToken);
            await stream.TellAsync(new SignPartnership(NationActors.Program, company.Id), cancellationToken);
            await stream.TellAsync(new SignPartnership(NationActors.Program, university.Id), cancellationToken);
            foreach (var (run, block) in blocks)
                await stream.TellAsync(new RequestAllotment(
                    NationActors.Program, block.AllotmentId, pledge, run, university.Id, block.Seats, EffectiveAt: _calendar.At(_calendar.StartOf(0), 12)), cancellationToken);
        }
    }

    /// <summary>Confirms the allotments; call it after the runs have reserved the seats.</summary>
    public async Task ConfirmAsync(CancellationToken cancellationToken)
    {
        foreach (var agreement in _agreements)
        {
            foreach (var (_, block) in agreement.Blocks)
                await agreement.Stream.TellAsync(new ConfirmAllotment(NationActors.Platform, block.AllotmentId), cancellationToken);
        }
    }

    private static bool IsDraft(int number) => number % 10 == 9;

    private (Guid Run, NationBlock Block) Block(int agreement, Guid partnershipId, NationRun run, int enrolment)
    {
        var block = new NationBlock(NationIds.Of(NationKind.Allotment, (agreement * Terms.Length) + enrolment), partnershipId, 10 + (agreement % 3 * 8));
        if (!_blocks.TryGetValue(run.Id, out var blocks))
            _blocks.Add(run.Id, blocks = []);
        blocks.Add(block);
        return (run.Id, block);
    }

    private sealed record Agreement(
        int Number, NationCompany Company, NationUniversity University, DecidedStream<Partnership, PartnershipCommand, PartnershipEvent> Stream, IReadOnlyList<(Guid Run, NationBlock Block)> Blocks);
}
