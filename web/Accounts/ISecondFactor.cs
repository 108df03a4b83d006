namespace AiTalent.Web.Accounts;

/// <summary>The second factor of who is signed in: a code that an app makes anew every 30 s (TOTP).</summary>
public interface ISecondFactor
{
    /// <summary>Makes the key that the app needs, unless there is one that is not used yet.</summary>
    Task<SecondFactorKey> KeyAsync(CancellationToken cancellationToken);

    /// <summary>Turns it on by a code that proves that the app has the key.</summary>
    /// <returns>The recovery codes, shown this once; null where the code is wrong.</returns>
    Task<IReadOnlyList<string>?> TurnOnAsync(string? code, CancellationToken cancellationToken);

    /// <returns>What is wrong; null where it is off now.</returns>
    Task<AccountProblem?> TurnOffAsync(string? password, CancellationToken cancellationToken);
}

/// <param name="Key">To be typed: Base32 in groups of four.</param>
/// <param name="Picture">A QR code of the same, as SVG.</param>
public sealed record SecondFactorKey(string Key, string Picture);
