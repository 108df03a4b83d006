using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace AiTalent.Api.Accounts.Invitations;

/// <summary>Creates and hashes the secret of an invitation link. Only the mail contains the secret.</summary>
internal static class InvitationCode
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    // The code is random and long enough that its hash needs no salt.
    public static string Hash(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));

    public static bool IsOf(string? code, string hash) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(code ?? "")), Encoding.ASCII.GetBytes(hash));
}
