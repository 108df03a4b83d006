using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Staff;

internal sealed class StaffProjection : IProjection<StaffEvent>
{
    public static void Prepare(LoggedEvent logged, StaffEvent happened, Workspace rows)
    {
        // The rows are written and deleted without being read.
    }

    public static void Fold(LoggedEvent logged, StaffEvent happened, Workspace rows)
    {
        var row = new StaffRoleRow(
            logged.SubjectId, happened.Role, happened.InstitutionId ?? Guid.Empty, logged.Position, logged.At, logged.Actor);
        switch (happened)
        {
            case RoleGranted:
                rows.StaffRoles.Save(row);
                break;
            case RoleRemoved:
                rows.StaffRoles.Delete(row);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of staff.");
        }
    }
}
