using AiTalent.Application.Localization;

namespace AiTalent.Web.Accounts.External;

/// <summary>How a person whom a provider knows, and we do not, comes to an account.</summary>
public interface IExternalSignUp
{
    /// <summary>Makes the account, linked to whom the provider named, and sends the mail to confirm its address; a known address is told by mail alone that it is known.</summary>
    /// <returns>What is wrong with the form; empty where a mail is on its way.</returns>
    Task<IReadOnlyList<AccountProblem>> AskAsync(ExternalSignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms the address by the code of the mail and one more sign-in at the provider, and signs in: whoever made an account with another
    /// person's address must not get what the other confirms.
    /// </summary>
    /// <returns>Null where nobody has come back from a provider yet.</returns>
    Task<SignInStep?> ConfirmAsync(Guid account, string code, CancellationToken cancellationToken);
}

/// <param name="Language">Of the page, and of the mails then: vi, ko or en.</param>
/// <param name="AgreesToTraining">To the keeping of the data that training needs; without it there is no account.</param>
/// <param name="AgreesToTalent">To be shown to companies.</param>
/// <param name="Next">The page of this site to go on to once the address is confirmed; null for the account's.</param>
/// <param name="From">The remote address, to slow down who signs up many.</param>
public sealed record ExternalSignUpForm(string? Email, string Language, bool AgreesToTraining, bool AgreesToTalent, string? Next, string From);
