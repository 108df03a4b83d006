using AiTalent.Application.Localization;

namespace AiTalent.Web.Accounts;

/// <summary>Creates accounts; implemented by the API, which stores them.</summary>
public interface ISignUp
{
    /// <summary>True if mails are written to files on this machine instead of being sent.</summary>
    bool MailsAreFiles { get; }

    /// <summary>
    /// Creates the account and sends the confirmation mail. For a known address, only the mail says so.
    /// </summary>
    /// <returns>The problems of the form; empty if a mail was sent.</returns>
    Task<IReadOnlyList<AccountProblem>> AskAsync(SignUpForm form, CancellationToken cancellationToken);

    /// <summary>
    /// Confirms the address by the code of the mail and the password of the form, then signs in. Without the
    /// password, a person who signed up with another person's address would get an account that the other confirms.
    /// </summary>
    Task<SignInStep> ConfirmAsync(Guid account, string code, string? password, CancellationToken cancellationToken);
}

/// <param name="Language">The language of the page and of later mails: vi, ko or en.</param>
/// <param name="AgreesToTraining">Consent to storing the data that training needs; an account requires it.</param>
/// <param name="AgreesToTalent">Consent to being shown to companies.</param>
/// <param name="Next">The page of this site to open once the address is confirmed; null means the account page.</param>
/// <param name="From">The remote address, used to limit mass sign-ups.</param>
public sealed record SignUpForm(string? Email, string? Password, string Language, bool AgreesToTraining, bool AgreesToTalent, string? Next, string From);
