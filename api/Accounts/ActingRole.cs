using System.Security.Claims;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Staff;

namespace AiTalent.Api.Accounts;

/// <summary>Stores the acting role of a session in its cookie. Every request checks that the account holds the role.</summary>
internal static class ActingRole
{
    public const string ClaimType = "acting";

    public static Claim ClaimOf(StaffRole role) => new(ClaimType, TextOf(role));

    public static string TextOf(StaffRole role) => $"{role.Role}:{role.InstitutionId}";

    public static StaffRole? Read(string? text)
    {
        if (text?.Split(':') is not [var word, var institution] || !Enum.TryParse<Role>(word, out var role) || !Enum.IsDefined(role))
            return null;
        return institution.Length == 0 ? new StaffRole(role, null) : Guid.TryParse(institution, out var id) ? new StaffRole(role, id) : null;
    }
}
