using AiTalent.Contracts.Commands;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Grains.Staff;

/// <summary>Provides the facts about institutions and other accounts that the rules of roles need.</summary>
public sealed class StaffFacts(IEventStore store, StaffQueries staff, ReadModelFreshness freshness)
{
    /// <summary>Returns the command with its facts, or a refusal that makes a decision unnecessary.</summary>
    public async ValueTask<(StaffCommand Command, Refusal? Refusal)> CompleteAsync(StaffCommand command)
    {
        var kind = command.InstitutionId is { } institution ? await KindOfAsync(institution) : null;
        if (command.InstitutionId is not null && kind is null)
            return (command, CommandRefusals.UnknownInstitution);
        return (command with { Kind = kind, HeldByOthers = await IsHeldByOthersAsync(command) }, null);
    }

    private async ValueTask<InstitutionKind?> KindOfAsync(Guid id)
    {
        var institution = Institution.Initial();
        await foreach (var stored in store.ReadStreamAsync(StreamName.Institution(id), 0, CancellationToken.None))
            institution = Institution.Evolve(institution, (InstitutionEvent)EventCodec.Read(stored.Type, stored.Data.Span));
        return institution.Definition?.Kind;
    }

    /// <summary>
    /// Checks whether others hold the role, only if it matters; the read model first catches up with recent
    /// appointments. Two accounts appointed at the same moment may both count as the first.
    /// </summary>
    private async ValueTask<bool> IsHeldByOthersAsync(StaffCommand command)
    {
        if (!AppointmentRule.AsksForOthers(command))
            return true;
        var caughtUp = await freshness.WaitForAsync(await store.ReadHeadAsync(CancellationToken.None));
        return caughtUp != Freshness.Reached
            || await staff.IsHeldByOthersAsync(command.AccountId, command.Role, command.InstitutionId, CancellationToken.None);
    }
}
