using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.ReadModel.Verification;

/// <summary>
/// Recounts the holders of roles, with who granted each role and when; each is granted once and removed once.
/// </summary>
internal sealed class StaffRecount(Differences differences)
{
    public Dictionary<(Guid AccountId, Role Role, Guid InstitutionId), (long At, string By)> Held { get; } = [];

    public void Follow(StoredEvent stored, StaffEvent @event)
    {
        var key = (@event.AccountId, @event.Role, @event.InstitutionId ?? Guid.Empty);
        var isKept = @event switch
        {
            RoleGranted => Held.TryAdd(key, (DatabaseTime.ToMicroseconds(stored.At), stored.Actor)),
            RoleRemoved => Held.Remove(key),
            _ => throw new ArgumentOutOfRangeException(nameof(@event), @event, "Not an event of staff."),
        };
        if (!isKept)
            differences.Broken(stored.Stream, "a role is granted once and taken away once", stored.Position);
    }
}
