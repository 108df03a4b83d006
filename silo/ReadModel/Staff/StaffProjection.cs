using AiTalent.Domain.Staff;
using AiTalent.ReadModel.Projection;

namespace AiTalent.ReadModel.Staff;

internal sealed class StaffProjection : IProjection<StaffEvent>
{
    public static void Prefetch(LoggedEvent logged, StaffEvent @event, ProjectionBatch rows)
    {
        // The rows are written and deleted without being read.
    }

    public static void Project(LoggedEvent logged, StaffEvent @event, ProjectionBatch rows)
    {
        var row = new StaffRoleRow(
            logged.SubjectId, @event.Role, @event.InstitutionId ?? Guid.Empty, logged.Position, logged.At, logged.Actor);
        switch (@event)
        {
            case RoleGranted:
                rows.StaffRoles.Save(row);
                break;
            case RoleRemoved:
                rows.StaffRoles.Delete(row);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of staff.");
        }
    }
}
