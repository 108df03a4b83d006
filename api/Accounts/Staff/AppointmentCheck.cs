using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Api.Accounts.Staff;

/// <summary>Asks the rule what it would say, by what the read model knows; the log decides when it is done.</summary>
internal sealed class AppointmentCheck(StaffQueries staff)
{
    public async Task<Refusal?> CheckAsync(StaffCommand command, CancellationToken cancellationToken)
    {
        var isHeld = !AppointmentRule.AsksForOthers(command)
            || await staff.IsHeldByOthersAsync(command.AccountId, command.Role, command.InstitutionId, cancellationToken);
        return AppointmentRule.Check(command with { HeldByOthers = isHeld });
    }
}
