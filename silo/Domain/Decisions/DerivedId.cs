using System.Security.Cryptography;
using System.Text;

namespace AiTalent.Domain.Decisions;

/// <summary>Derives ids from other ids (UUID version 5, RFC 9562), so that a repeat produces the same id.</summary>
public static class DerivedId
{
    public static Guid From(Guid space, string name)
    {
        var text = Encoding.UTF8.GetByteCount(name);
        Span<byte> input = text <= 240 ? stackalloc byte[256] : new byte[16 + text];
        space.TryWriteBytes(input, bigEndian: true, out _);
        var length = 16 + Encoding.UTF8.GetBytes(name, input[16..]);
        return Hash(input[..length]);
    }

    public static Guid From(Guid space, Guid part)
    {
        Span<byte> input = stackalloc byte[32];
        space.TryWriteBytes(input, bigEndian: true, out _);
        part.TryWriteBytes(input[16..], bigEndian: true, out _);
        return Hash(input);
    }

    // UUID version 5 requires SHA-1; nothing here depends on its strength.
    private static Guid Hash(ReadOnlySpan<byte> input)
    {
        Span<byte> hash = stackalloc byte[20];
#pragma warning disable CA5350
        SHA1.HashData(input, hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16], bigEndian: true);
    }
}
