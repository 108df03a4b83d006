namespace AiTalent.Api.CommandLine;

/// <summary>Credentials of an API client, shown once: only a hash of the secret is stored.</summary>
internal sealed record ClientSecret(string Id, string Secret);

/// <param name="Position">The position of the rebuilt read model.</param>
internal sealed record RebuildResponse(long Position);
