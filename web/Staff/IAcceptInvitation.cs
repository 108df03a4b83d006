using AiTalent.Domain.Authority;
using AiTalent.Domain.Languages;

namespace AiTalent.Web.Staff;

/// <summary>What the link of an invitation leads to.</summary>
public interface IAcceptInvitation
{
    /// <returns>Null where it is accepted already, its time is over, or it never was one.</returns>
    Task<InvitationView?> FindAsync(Guid id, string? code, CancellationToken cancellationToken);

    /// <summary>Gives the role to who is signed in, where the invited address is the confirmed one of the account.</summary>
    /// <returns>What is wrong, or the code of a refusal; null where it is done.</returns>
    Task<string?> AcceptAsync(Guid id, string? code, CancellationToken cancellationToken);
}

/// <param name="Institution">The name of the institution that the role is for; null for the whole country.</param>
/// <param name="WantsSecondFactor">Whether it can be acted by only after a sign-in with a code.</param>
public sealed record InvitationView(Role Role, LocalizedText? Institution, bool WantsSecondFactor);
