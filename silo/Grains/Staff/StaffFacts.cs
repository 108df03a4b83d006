using AiTalent.Contracts.Commands;
using AiTalent.Domain.Decisions;
using AiTalent.Domain.Institutions;
using AiTalent.Domain.Staff;
using AiTalent.EventStore;
using AiTalent.EventStore.Events;
using AiTalent.ReadModel.Freshness;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Grains.Staff;

/// <summary>What the rules of roles need to know of institutions and of other accounts.</summary>
public sealed class StaffFacts(IEventStore store, StaffQueries staff, ReadModelFreshness freshness)
{
    /// <summary>The command with the facts it is decided on, or why there is nothing to decide.</summary>
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
    /// Asked only where it matters; the read model first catches up with whoever was appointed just before. Of two who are appointed at the
    /// very same moment each may still be the first.
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
