namespace AiTalent.Web.Accounts;

/// <summary>
/// Manages the second factor of the signed-in account: a code that an app generates every 30 s (TOTP).
/// </summary>
public interface ISecondFactor
{
    /// <summary>Returns the key for the app; creates one unless there is an unused one.</summary>
    Task<SecondFactorKey> KeyAsync(CancellationToken cancellationToken);

    /// <summary>Enables the second factor by a code that proves that the app has the key.</summary>
    /// <returns>The recovery codes, shown only once; null if the code is wrong.</returns>
    Task<IReadOnlyList<string>?> TurnOnAsync(string? code, CancellationToken cancellationToken);

    /// <returns>The problem; null if the second factor is now disabled.</returns>
    Task<AccountProblem?> TurnOffAsync(string? password, CancellationToken cancellationToken);
}

/// <param name="Key">The key for manual entry: Base32 in groups of four.</param>
/// <param name="Picture">A QR code of the key, as SVG.</param>
public sealed record SecondFactorKey(string Key, string Picture);
