using AiTalent.Application.Localization;

namespace AiTalent.Web.Accounts;

/// <summary>How a person comes to an account; the edge that keeps accounts does it.</summary>
public interface ISignUp
{
    /// <summary>Whether mails are files on this machine and do not really leave it.</summary>
    bool MailsAreFiles { get; }

    /// <summary>Makes the account and sends the mail to confirm it; a known address is told by mail alone that it is known.</summary>
    /// <returns>What is wrong with the form; empty where a mail is on its way.</returns>
    Task<IReadOnlyList<AccountProblem>> AskAsync(SignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms the address by the code of the mail and the password of the form, and signs in: whoever signed up with another person's
    /// address must not get an account that the other confirms.
    /// </summary>
    Task<SignInStep> ConfirmAsync(Guid account, string code, string? password, CancellationToken cancellationToken);
}

/// <param name="Language">Of the page, and of the mails then: vi, ko or en.</param>
/// <param name="AgreesToTraining">To the keeping of the data that training needs; without it there is no account.</param>
/// <param name="AgreesToTalent">To be shown to companies.</param>
/// <param name="Next">The page of this site to go on to once the address is confirmed; null for the account's.</param>
/// <param name="From">The remote address, to slow down who signs up many.</param>
public sealed record SignUpForm(string? Email, string? Password, string Language, bool AgreesToTraining, bool AgreesToTalent, string? Next, string From);
