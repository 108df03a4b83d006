using System.Security.Cryptography;
using AiTalent.Domain.Decisions;

namespace AiTalent.Domain.Credentials;

/// <summary>
/// Derives the id and the numbers of a credential. There is one credential per learner and award by construction.
/// </summary>
public static class CredentialIdentity
{
    // Crockford's alphabet: no I, L, O or U, which are easily misread.
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const string Prefix = "AIT";
    private const int Letters = 12;

    public static Guid IdOf(Guid learnerId, Award award) => DerivedId.From(learnerId, award.Id);

    /// <summary>
    /// Parses a number as typed from a printed certificate: without dashes, in lower case, or with O for zero.
    /// </summary>
    /// <returns>The number as printed, or null if it is not a valid number.</returns>
    public static string? Read(string typed)
    {
        var letters = new string([.. typed.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        if (letters.StartsWith(Prefix, StringComparison.Ordinal))
            letters = letters[Prefix.Length..];
        letters = letters.Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return letters.Length == Letters && letters.All(Alphabet.Contains) ? $"{Prefix}-{letters[..4]}-{letters[4..8]}-{letters[8..]}" : null;
    }

    /// <summary>Returns the public number: 60 bits of a hash, so that no number can be derived from another.</summary>
    /// <param name="serial">1 for the first certificate, incremented for each one that supersedes it.</param>
    public static string NumberOf(Guid credentialId, int serial)
    {
        Span<byte> input = stackalloc byte[20];
        credentialId.TryWriteBytes(input, bigEndian: true, out _);
        BitConverter.TryWriteBytes(input[16..], serial);
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(input, hash);
        var bits = BitConverter.ToUInt64(hash);
        return string.Create(18, bits, static (text, bits) =>
        {
            Prefix.CopyTo(text);
            text[3] = '-';
            for (var i = 4; i < text.Length; i++)
            {
                if (i is 8 or 13)
                {
                    text[i] = '-';
                    continue;
                }

                text[i] = Alphabet[(int)(bits & 31)];
                bits >>= 5;
            }
        });
    }
}
