using AiTalent.Application.Localization;

namespace AiTalent.Web.Accounts.External;

/// <summary>Creates an account for a person who is known to a provider but not here.</summary>
public interface IExternalSignUp
{
    /// <summary>
    /// Creates the account, linked to the provider's account, and sends the mail that confirms its address. For a
    /// known address, only the mail says so.
    /// </summary>
    /// <returns>The problems of the form; empty if a mail was sent.</returns>
    Task<IReadOnlyList<AccountProblem>> AskAsync(ExternalSignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms the address by the code of the mail and another sign-in at the provider, then signs in. Without the
    /// second step, a person who signed up with another person's address would get an account that the other
    /// confirms.
    /// </summary>
    /// <returns>Null if nobody has returned from a provider yet.</returns>
    Task<SignInStep?> ConfirmAsync(Guid account, string code, CancellationToken cancellationToken);
}

/// <param name="Language">The language of the page and of later mails: vi, ko or en.</param>
/// <param name="AgreesToTraining">Consent to storing the data that training needs; an account requires it.</param>
/// <param name="AgreesToTalent">Consent to being shown to companies.</param>
/// <param name="Next">The page of this site to open once the address is confirmed; null means the account page.</param>
/// <param name="From">The remote address, used to limit mass sign-ups.</param>
public sealed record ExternalSignUpForm(string? Email, string Language, bool AgreesToTraining, bool AgreesToTalent, string? Next, string From);
