using System.Buffers.Binary;
using System.Security.Cryptography;

namespace AiTalent.Api.Tests.Accounts;

/// <summary>Generates the codes of an authenticator app (RFC 6238, six digits, 30 s).</summary>
internal static class Totp
{
    private const string Base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    public static string Code(string key)
    {
        var step = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(step, DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238 specifies SHA-1, and every authenticator app uses it.
        var hash = HMACSHA1.HashData(Bytes(key), step);
#pragma warning restore CA5350
        var offset = hash[^1] & 15;
        return ((BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & int.MaxValue) % 1_000_000).ToString("D6", null);
    }

    private static byte[] Bytes(string key)
    {
        var bits = string.Concat(key.Where(Base32.Contains).Select(letter => Convert.ToString(Base32.IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2))];
    }
}
