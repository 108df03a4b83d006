using AiTalent.Application.Localization;
using AiTalent.Domain.Authority;
using AiTalent.Web.Accounts;

namespace AiTalent.Web.Staff;

/// <summary>Invites a person by email address to a role.</summary>
public interface IInviteStaff
{
    /// <summary>Sends the mail with the link. The response does not reveal whether the address is known.</summary>
    /// <param name="inviter">The signed-in person, who becomes the grantor of the role.</param>
    /// <param name="form">The submitted form.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The problem, or the code of a refusal; null if the mail was sent.</returns>
    Task<AccountProblem?> InviteAsync(Actor inviter, InvitationForm form, CancellationToken cancellationToken);
}

/// <param name="Email">The email address as typed.</param>
/// <param name="InstitutionId">Null for the whole country.</param>
/// <param name="Language">The language of the mail: vi, ko or en.</param>
public sealed record InvitationForm(string? Email, Role Role, Guid? InstitutionId, string? Language);
