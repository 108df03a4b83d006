namespace AiTalent.Web.Accounts;

/// <summary>Changes and resets passwords. Each change ends all other sessions.</summary>
public interface IPasswords
{
    /// <summary>
    /// Sends a mail with a link to choose a new password if the address is known. The response does not reveal
    /// whether it is.
    /// </summary>
    /// <returns>False if too many resets were requested for the address.</returns>
    Task<bool> AskResetAsync(string? email, CancellationToken cancellationToken);

    /// <summary>Sets the new password by the code of the mail, which also confirms the address.</summary>
    /// <returns>The problem; null on success.</returns>
    Task<AccountProblem?> ResetAsync(Guid account, string code, string? password, CancellationToken cancellationToken);

    /// <summary>Changes the password of the signed-in person.</summary>
    /// <returns>The problem; null on success.</returns>
    Task<AccountProblem?> ChangeAsync(string? old, string? password, CancellationToken cancellationToken);
}
