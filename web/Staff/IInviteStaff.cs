using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Web.Accounts;

namespace AiTalent.Web.Staff;

/// <summary>How somebody who is known by an address alone is offered a role.</summary>
public interface IInviteStaff
{
    /// <summary>Sends the mail with the link; nobody is told whether the address is known.</summary>
    /// <param name="inviter">Who is signed in; the role is granted in this name later.</param>
    /// <param name="form">As filled in.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What is wrong, or the code of a refusal; null where the mail is on its way.</returns>
    Task<AccountProblem?> InviteAsync(Actor inviter, InvitationForm form, CancellationToken cancellationToken);
}

/// <param name="Email">As typed.</param>
/// <param name="InstitutionId">Null for the whole country.</param>
/// <param name="Language">Of the mail: vi, ko or en.</param>
public sealed record InvitationForm(string? Email, Role Role, Guid? InstitutionId, string? Language);
