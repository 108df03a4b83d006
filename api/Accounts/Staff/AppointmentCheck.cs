using AiTalent.Domain.Decisions;
using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Staff;

namespace AiTalent.Api.Accounts.Staff;

/// <summary>Evaluates the appointment rule against the read model; the log makes the final decision.</summary>
internal sealed class AppointmentCheck(StaffQueries staff)
{
    public async Task<Refusal?> CheckAsync(StaffCommand command, CancellationToken cancellationToken)
    {
        var isHeld = !AppointmentRule.AsksForOthers(command)
            || await staff.IsHeldByOthersAsync(command.AccountId, command.Role, command.InstitutionId, cancellationToken);
        return AppointmentRule.Check(command with { HeldByOthers = isHeld });
    }
}
