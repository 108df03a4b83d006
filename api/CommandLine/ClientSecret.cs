namespace AiTalent.Api.CommandLine;

/// <summary>Credentials of a program, told once: only a hash of the secret is kept.</summary>
internal sealed record ClientSecret(string Id, string Secret);

/// <param name="Position">Of the read model that was made anew.</param>
internal sealed record RebuildResponse(long Position);
