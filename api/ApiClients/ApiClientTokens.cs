using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using AiTalent.Api.Authority;
using AiTalent.Domain.Authority;
using Microsoft.Extensions.Caching.Memory;
using OpenIddict.Abstractions;
using OpenIddict.Validation;

namespace AiTalent.Api.ApiClients;

/// <summary>
/// Validates access tokens. A validated token is cached under its hash for at most a minute, so the common case takes microseconds; a
/// removed client or scope takes effect within that minute.
/// </summary>
internal sealed class ApiClientTokens(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    private const int MaxKept = 10_000;
    private const int MaxTokenLength = 8_192;
    private static readonly TimeSpan Kept = TimeSpan.FromSeconds(60);

    private readonly MemoryCache _validated = new(new MemoryCacheOptions { SizeLimit = MaxKept });

    /// <returns>Null if the token is not valid.</returns>
    public ValueTask<ApiClientSession?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > MaxTokenLength || !Ascii.IsValid(token))
            return ValueTask.FromResult<ApiClientSession?>(null);
        var hash = TokenHash.Of(token);
        return _validated.TryGetValue(hash, out ApiClientSession? known) && known!.Until > time.GetUtcNow()
            ? ValueTask.FromResult<ApiClientSession?>(known)
            : ValidateAsync(token, hash, cancellationToken);
    }

    public void Dispose() => _validated.Dispose();

    private async ValueTask<ApiClientSession?> ValidateAsync(string token, TokenHash hash, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            var principal = await scope.ServiceProvider.GetRequiredService<OpenIddictValidationService>().ValidateAccessTokenAsync(token, cancellationToken);
            var id = principal.GetClaim(OpenIddictConstants.Claims.Subject) ?? "";
            if (await scope.ServiceProvider.GetRequiredService<ApiClientRegistry>().FindAsync(id, cancellationToken) is not { } account)
                return null;
            var actor = Actor.Client(account.Id, principal.GetScopes().Intersect(account.Scopes), account.InstitutionId);
            var session = new ApiClientSession(new ActorIdentity(actor, ApiClientAuthentication.Scheme), principal.GetExpirationDate() ?? time.GetUtcNow());
            _validated.Set(hash, session, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Kept });
            return session;
        }
        catch (OpenIddictExceptions.ProtocolException)
        {
            return null;
        }
    }

    private readonly record struct TokenHash(UInt128 High, UInt128 Low)
    {
        public static TokenHash Of(string token)
        {
            Span<byte> text = stackalloc byte[token.Length];
            Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
            SHA256.HashData(text[..Encoding.ASCII.GetBytes(token, text)], hash);
            return new TokenHash(BinaryPrimitives.ReadUInt128BigEndian(hash), BinaryPrimitives.ReadUInt128BigEndian(hash[16..]));
        }
    }
}
