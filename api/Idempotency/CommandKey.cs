using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AiTalent.Api.Requests;
using AiTalent.Domain.Authority;
using AiTalent.Domain.Decisions;

namespace AiTalent.Api.Idempotency;

/// <summary>
/// Derives the id under which a request may be repeated: the <c>Idempotency-Key</c> within the client that sent it. A fingerprint of the
/// whole request detects the same key with different content.
/// </summary>
internal sealed class CommandKey
{
    public const string Header = "Idempotency-Key";

    private static readonly Guid Clients = new("6f0f54a2-5d0c-4d0e-8f5e-4f2b6a1d9c77");

    private readonly Guid _scope;

    private CommandKey(Guid scope, long fingerprint) => (_scope, Fingerprint) = (scope, fingerprint);

    public long Fingerprint { get; }

    /// <returns>Null if the client sent no key.</returns>
    public static CommandKey? Of(HttpRequest request, Actor actor, ReadOnlySpan<byte> body)
    {
        var given = request.Headers[Header];
        if (given.Count == 0)
            return null;
        if (given.Count > 1 || !Guid.TryParseExact(given[0], "D", out var key) || key == Guid.Empty)
            throw new BadInputException("wrong_type", Header);
        return new CommandKey(DerivedId.From(DerivedId.From(Clients, actor.Id), key), FingerprintOf(request, body));
    }

    /// <summary>Returns the command id within a stream.</summary>
    public Guid In(string stream) => DerivedId.From(_scope, stream);

    /// <summary>Returns the id of an object that the request creates, so that a repeat finds the same object.</summary>
    public Guid NewId(string kind) => DerivedId.From(_scope, kind);

    private static long FingerprintOf(HttpRequest request, ReadOnlySpan<byte> body)
    {
        var head = $"{request.Method} {request.Path}{request.QueryString}\n";
        var length = Encoding.UTF8.GetByteCount(head) + body.Length;
        var rented = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            body.CopyTo(rented.AsSpan(Encoding.UTF8.GetBytes(head, rented)));
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(rented.AsSpan(0, length), hash);
            return BinaryPrimitives.ReadInt64BigEndian(hash);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        }
    }
}
