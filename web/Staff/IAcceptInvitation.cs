using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Staff;

/// <summary>Accepts an invitation by its link.</summary>
public interface IAcceptInvitation
{
    /// <returns>Null if it has already been accepted, has expired or never existed.</returns>
    Task<InvitationView?> FindAsync(Guid id, string? code, CancellationToken cancellationToken);

    /// <summary>
    /// Grants the role to the signed-in person, if the invited address is the confirmed one of the account.
    /// </summary>
    /// <returns>The problem, or the code of a refusal; null on success.</returns>
    Task<string?> AcceptAsync(Guid id, string? code, CancellationToken cancellationToken);
}

/// <param name="Institution">The name of the institution that the role is for; null for the whole country.</param>
/// <param name="WantsSecondFactor">True if the role requires a sign-in with a code.</param>
public sealed record InvitationView(Role Role, LocalizedText? Institution, bool WantsSecondFactor);
