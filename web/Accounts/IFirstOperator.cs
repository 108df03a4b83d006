namespace AiTalent.Web.Accounts;

/// <summary>
/// Appoints the first operator of a new system by a link that is printed at the start while there is none.
/// </summary>
public interface IFirstOperator
{
    /// <summary>Makes the signed-in person the operator.</summary>
    /// <returns>The code of a refusal or of an invalid link; null on success.</returns>
    Task<string?> BecomeAsync(string? code, CancellationToken cancellationToken);
}
